import type { Label } from '../../math/loss.ts'
import type { Optimizer } from '../../math/optimizer.ts'
import type { Cost } from '../../math/train.ts'

const ofEn = (right: string, n: string) => `${right} of ${n}`

const en = {
  title: 'Many points, one neuron',
  result: {
    /** At epoch 0 nothing has been learned. */
    start: (right: string, n: string) => `At the start ${ofEn(right, n)} ${right === '1' ? 'is' : 'are'} right.`,
    both: (epoch: string, right: string, n: string) =>
      `After ${epoch} ${epoch === '1' ? 'epoch' : 'epochs'} both costs have ${ofEn(right, n)} right.`,
    apart: (epoch: string, q: string, ce: string, n: string) =>
      `After ${epoch} ${epoch === '1' ? 'epoch' : 'epochs'} the quadratic cost has ${ofEn(q, n)} right, cross-entropy ${ce}.`,
  },
  hint: 'Drag a point, or tap it to flip its label. The rings hold the start: w tilts it, b lifts it.',
  plot: 'Points with labels 0 and 1 along x, the curve that the neuron starts from, and the curves that the two costs have made of it',
  axes: { probability: 'output σ(wx + b)', x: 'x' },
  rail: (label: Label) => `label ${label}`,
  curves: {
    start: (w: string, b: string) => `rings: the start, w = ${w}, b = ${b}`,
    counted: (cost: string, right: string, n: string) => `${cost}: ${ofEn(right, n)} right`,
  },
  point: {
    name: (number: string, label: Label) => `Point ${number}, label ${label}`,
    value: (x: string, q: string, ce: string) =>
      `x = ${x}; share of the push ${q} with the quadratic cost, ${ce} with cross-entropy`,
  },
  tilt: { name: 'Start: weight w', value: (w: string) => `w = ${w}` },
  lift: { name: 'Start: bias b', value: (b: string) => `b = ${b}` },
  strip: {
    plot: 'Each point’s share of the push: the quadratic cost’s upwards, cross-entropy’s downwards, filled at the start and outlined at the epoch shown',
    title: 'share of push: filled at start, outlined now',
  },
  optimizer: {
    name: 'optimizer',
    options: { plain: 'plain', momentum: 'momentum', adam: 'Adam' } satisfies Record<Optimizer, string>,
  },
  settings: { w: 'start: w', b: 'start: b', eta: 'learning rate η', epochs: 'epochs', epoch: 'epoch' },
  buttons: { add: 'Add a point', remove: (number: string) => `Remove point ${number}` },
  formula: 'The same errors, with and without the slope',
  head: (epoch: string) => `epoch ${epoch}`,
  whole: 'The whole run',
  cost: { quadratic: 'quadratic', 'cross-entropy': 'cross-entropy' } satisfies Record<Cost, string>,
  /** Over a column of the table. */
  joined: (cost: string, row: string) => `${row}, ${cost}`,
  rows: { right: 'right', top: 'top share', all: 'all right at', w: 'weight w', b: 'bias b', cost: 'mean cost' },
  presets: {
    outvoted: 'outvoted, w = 3',
    undecided: 'undecided, w = 1.5',
    one: 'one point',
    'wrong-label': 'a wrong label',
  },
  caption: {
    mistaken: (wrong: string, n: number, q: string, ce: string) =>
      n === 1
        ? 'There is one point only, so the whole push is its own.'
        : wrong === '1'
          ? `Of the push at the start, the one point that is not right there makes up ${q} with the quadratic cost and ${ce} with cross-entropy.`
          : `Of the push at the start, the ${wrong} points that are not right there make up ${q} with the quadratic cost and ${ce} with cross-entropy.`,
    /** Not “wrong”: an output of exactly ½ is on neither side. */
    noneRight: 'No point is right at the start.',
    allRight: 'Every point is right at the start.',
    moved: (epoch: string, w: string, q: string, ce: string) =>
      `By epoch ${epoch} the weight has gone from ${w} to ${q} with the quadratic cost and to ${ce} with cross-entropy.`,
    way: { plain: 'by plain descent', momentum: 'with momentum', adam: 'with Adam' } satisfies Record<
      Optimizer,
      string
    >,
    trained: (way: string, eta: string, epochs: string) => `Trained ${way}, η = ${eta}, ${epochs} epochs.`,
  },
  table: 'Both costs along the run',
  by: 'epoch',
}

const zh: typeof en = {
  title: '许多个点，一个神经元',
  result: {
    start: (right, n) => `起步时，${n} 个点里对了 ${right} 个。`,
    both: (epoch, right, n) => `${epoch} 轮之后，${n} 个点里两种代价都对了 ${right} 个。`,
    apart: (epoch, q, ce, n) => `${epoch} 轮之后，${n} 个点里二次代价对了 ${q} 个，交叉熵对了 ${ce} 个。`,
  },
  hint: '拖动一个点，或点一下翻转它的标签。两个圆环管起点：w 让曲线变陡变缓，b 把它抬高压低。',
  plot: '沿 x 轴排开的点，标签是 0 或 1；神经元起步时的曲线，以及两种代价把它训练成的两条曲线',
  axes: { probability: '输出 σ(wx + b)', x: 'x' },
  rail: label => `标签 ${label}`,
  curves: {
    start: (w, b) => `圆环：起点 w = ${w}，b = ${b}`,
    counted: (cost, right, n) => `${cost}：${n} 个对 ${right} 个`,
  },
  point: {
    name: (number, label) => `第 ${number} 个点，标签 ${label}`,
    value: (x, q, ce) => `x = ${x}，在二次代价的推力里占 ${q}，在交叉熵的推力里占 ${ce}`,
  },
  tilt: { name: '起点的权重 w', value: w => `w = ${w}` },
  lift: { name: '起点的偏置 b', value: b => `b = ${b}` },
  strip: {
    plot: '每个点在推力里占多少：往上是二次代价，往下是交叉熵；实心是起步时，空心是当前这一轮',
    title: '推力占比：实心是起步，空心是现在',
  },
  optimizer: { name: '优化器', options: { plain: '普通下降', momentum: '动量', adam: 'Adam' } },
  settings: { w: '起点 w', b: '起点 b', eta: '学习率 η', epochs: '轮数', epoch: '轮次' },
  buttons: { add: '加一个点', remove: number => `去掉第 ${number} 个点` },
  formula: '误差是一样的，差的是斜率',
  head: epoch => `第 ${epoch} 轮`,
  whole: '整个过程',
  cost: { quadratic: '二次代价', 'cross-entropy': '交叉熵' },
  joined: (cost, row) => `${row}（${cost}）`,
  rows: { right: '对了几个', top: '最大的一份', all: '全对的轮次', w: '权重 w', b: '偏置 b', cost: '平均代价' },
  presets: { outvoted: '被盖过，w = 3', undecided: '拿不准，w = 1.5', one: '一个点', 'wrong-label': '一个错标签' },
  caption: {
    mistaken: (wrong, n, q, ce) =>
      n === 1
        ? '只有一个点，推力全是它的。'
        : `起步时没对的有 ${wrong} 个点，在二次代价的推力里占 ${q}，在交叉熵的推力里占 ${ce}。`,
    noneRight: '起步时没有一个点是对的。',
    allRight: '起步时所有的点都是对的。',
    moved: (epoch, w, q, ce) => `到第 ${epoch} 轮，权重从 ${w} 出发，用二次代价走到 ${q}，用交叉熵走到 ${ce}。`,
    way: { plain: '普通梯度下降', momentum: '带动量', adam: '用 Adam' },
    trained: (way, eta, epochs) => `训练方式：${way}，η = ${eta}，共 ${epochs} 轮。`,
  },
  table: '训练过程中的两种代价',
  by: '轮次',
}

export const crowdWords = { en, zh }
