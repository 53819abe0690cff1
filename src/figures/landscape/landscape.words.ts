import type { Label } from '../../math/loss.ts'

/** Where a run stands, with its place and its numbers, all in words. */
interface Stand {
  place: string
  cost: string
  right: string
  n: string
}

const en = {
  title: 'One start, two grounds',
  takeaway:
    'Whatever the points, cross-entropy’s ground has one hollow at most. The quadratic cost’s can have several, and then the start decides in which one you end.',
  plot: 'Two maps over the weight w and the bias b, one for each cost, with contour lines, the minima and the way down from one start',
  cost: { quadratic: 'quadratic cost', 'cross-entropy': 'cross-entropy' },
  column: { quadratic: 'quadratic', 'cross-entropy': 'cross-entropy' },
  axes: { w: 'weight w', b: 'bias b' },
  hint: 'drag the start',
  start: { w: 'Start: weight w', b: 'Start: bias b', value: (w: string, b: string) => `start at w = ${w}, b = ${b}` },
  strip: {
    plot: 'The points on two rails by their labels, with the output of both neurons over x',
    output: 'output σ(wx + b) at this epoch',
    x: 'x',
    label: (label: Label) => `label ${label}`,
    name: (number: string, label: Label) => `Point ${number}, label ${label}`,
    value: (x: string) => `x = ${x}`,
    hint: 'These are the points. Drag one, or tap it to change its label: both maps are drawn anew.',
    add: 'Add a point',
    remove: (number: string) => `Remove point ${number}`,
  },
  formula: 'The mean over all points, at this epoch',
  epochs: 'Epochs',
  eta: 'Learning rate η',
  epoch: 'Epoch',
  atEpoch: (epoch: string) => `epoch ${epoch}`,
  rows: { w: 'weight w', b: 'bias b', cost: 'mean cost', right: 'right' },
  shown: {
    'quadratic.w': 'quadratic cost: weight w',
    'quadratic.b': 'quadratic cost: bias b',
    'quadratic.cost': 'quadratic cost: mean cost',
    'quadratic.right': 'quadratic cost: points right',
    'cross-entropy.w': 'cross-entropy: weight w',
    'cross-entropy.b': 'cross-entropy: bias b',
    'cross-entropy.cost': 'cross-entropy: mean cost',
    'cross-entropy.right': 'cross-entropy: points right',
  },
  presets: {
    'second-valley': 'second hollow',
    'first-valley': 'first hollow',
    ridge: 'on the ridge',
    plateau: 'on the plateau',
    'one-sample': 'one sample',
  },
  caption: {
    start: (quadratic: Stand, crossEntropy: Stand) =>
      `At the start, (${quadratic.place}), the quadratic cost is ${quadratic.cost} and cross-entropy ${crossEntropy.cost}; ${quadratic.right} of ${quadratic.n} points ${quadratic.right === '1' ? 'is' : 'are'} right.`,
    arrived: {
      quadratic: ({ place, cost, right, n }: Stand, which: string) =>
        `The quadratic cost stands at (${place}), in ${which}: cost ${cost}, ${right} of ${n} right.`,
      'cross-entropy': ({ place, cost, right, n }: Stand, which: string) =>
        `Cross-entropy stands at (${place}), in ${which}: cost ${cost}, ${right} of ${n} right.`,
    },
    onTheWay: {
      quadratic: ({ place, cost, right, n }: Stand, slope: string) =>
        `The quadratic cost stands at (${place}), where the ground’s slope is ${slope}: cost ${cost}, ${right} of ${n} right.`,
      'cross-entropy': ({ place, cost, right, n }: Stand, slope: string) =>
        `Cross-entropy stands at (${place}), where the ground’s slope is ${slope}: cost ${cost}, ${right} of ${n} right.`,
    },
    which: {
      only: 'the only hollow of its map',
      lowest: (of: number) => (of === 2 ? 'the lower of its two hollows' : `the lowest of its ${of} hollows`),
      highest: (of: number) => (of === 2 ? 'the higher of its two hollows' : `the highest of its ${of} hollows`),
      between: (of: number) => `one of its ${of} hollows`,
    },
    none: 'Neither map shows a hollow: with these points the ground falls on beyond the edge, or is level along a line.',
  },
  values: 'At this epoch',
  by: 'epoch',
  table: 'Both runs at evenly spaced epochs',
}

const zh: typeof en = {
  title: '同一个起点，两种地形',
  takeaway: '不管点怎么放，交叉熵的地形最多只有一个谷。二次代价的地形可以有好几个，这时候落进哪一个，就看从哪里出发。',
  plot: '两张以权重 w 和偏置 b 为坐标的地图，每种代价一张，画着等高线、最低点和从同一个起点下坡的路',
  cost: { quadratic: '二次代价', 'cross-entropy': '交叉熵' },
  column: { quadratic: '二次代价', 'cross-entropy': '交叉熵' },
  axes: { w: '权重 w', b: '偏置 b' },
  hint: '拖动起点',
  start: { w: '起点的权重 w', b: '起点的偏置 b', value: (w, b) => `起点 w = ${w}，b = ${b}` },
  strip: {
    plot: '按标签排在上下两条线上的点，和两个神经元随 x 变化的输出',
    output: '这一轮的输出 σ(wx + b)',
    x: 'x',
    label: label => `标签 ${label}`,
    name: (number, label) => `第 ${number} 个点，标签 ${label}`,
    value: x => `x = ${x}`,
    hint: '这些就是要分开的点。拖动一个，或者点一下换它的标签，两张地图都会重画。',
    add: '加一个点',
    remove: number => `去掉第 ${number} 个点`,
  },
  formula: '这一轮上，对所有点取平均',
  epochs: '轮数',
  eta: '学习率 η',
  epoch: '轮次',
  atEpoch: epoch => `第 ${epoch} 轮`,
  rows: { w: '权重 w', b: '偏置 b', cost: '平均代价', right: '判对' },
  shown: {
    'quadratic.w': '二次代价：权重 w',
    'quadratic.b': '二次代价：偏置 b',
    'quadratic.cost': '二次代价：平均代价',
    'quadratic.right': '二次代价：判对几个点',
    'cross-entropy.w': '交叉熵：权重 w',
    'cross-entropy.b': '交叉熵：偏置 b',
    'cross-entropy.cost': '交叉熵：平均代价',
    'cross-entropy.right': '交叉熵：判对几个点',
  },
  presets: {
    'second-valley': '第二个谷',
    'first-valley': '第一个谷',
    ridge: '山脊上',
    plateau: '平台上',
    'one-sample': '一个样本',
  },
  caption: {
    start: (quadratic, crossEntropy) =>
      `在起点（${quadratic.place}），二次代价是 ${quadratic.cost}，交叉熵是 ${crossEntropy.cost}；${quadratic.n} 个点判对 ${quadratic.right} 个。`,
    arrived: {
      quadratic: ({ place, cost, right, n }, which) =>
        `二次代价停在（${place}），${which}：代价 ${cost}，${n} 个点判对 ${right} 个。`,
      'cross-entropy': ({ place, cost, right, n }, which) =>
        `交叉熵停在（${place}），${which}：代价 ${cost}，${n} 个点判对 ${right} 个。`,
    },
    onTheWay: {
      quadratic: ({ place, cost, right, n }, slope) =>
        `二次代价走到（${place}），脚下的坡度是 ${slope}：代价 ${cost}，${n} 个点判对 ${right} 个。`,
      'cross-entropy': ({ place, cost, right, n }, slope) =>
        `交叉熵走到（${place}），脚下的坡度是 ${slope}：代价 ${cost}，${n} 个点判对 ${right} 个。`,
    },
    which: {
      only: '是它图上唯一的谷',
      lowest: of => (of === 2 ? '是两个谷里较低的一个' : `是 ${of} 个谷里最低的一个`),
      highest: of => (of === 2 ? '是两个谷里较高的一个' : `是 ${of} 个谷里最高的一个`),
      between: of => `是 ${of} 个谷里的一个`,
    },
    none: '用这些点，两张图上都看不到谷：地势要么向图外一直降下去，要么沿着一条线是平的。',
  },
  values: '在这一轮',
  by: '轮次',
  table: '等间隔的轮次上，两种代价的运行',
}

export const landscapeWords = { en, zh }
