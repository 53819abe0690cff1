import type { Cost } from '../../math/train.ts'
import { prefixed } from '../../state/prefixed.ts'

const en = {
  title: 'One neuron, trained twice',
  takeaway: 'Same neuron, same start: one copy learns by the quadratic cost, the other by cross-entropy.',
  plot: 'The neuron’s output against the epoch, for both costs',
  axes: {
    up: {
      output: (label: string) => `output a (the right answer is ${label})`,
      distance: () => 'distance |a − y| from the right answer',
      score: () => 'score z, where a = σ(z)',
    },
    epoch: 'epoch',
    clipped: (floor: string) => `below ${floor}, drawn here`,
  },
  cost: {
    /** What a cost is called, in the margin of a plot in one or two short lines, and over its own strip. */
    quadratic: { name: 'quadratic', lines: ['quadratic'], axis: 'quadratic cost ½(a − y)²' },
    'cross-entropy': { name: 'cross-entropy', lines: ['cross-', 'entropy'], axis: 'cross-entropy cost' },
  },
  costsNote: 'Different units: compare the shapes, not the heights.',
  start: {
    name: 'Start: the output at epoch 0',
    value: (a: string, z: string) => `${a}, score ${z}`,
    hint: 'drag the start',
    beyond: (a: string, z: string) => `a = ${a}, score ${z}`,
  },
  /** `at` names an epoch, counted or about; `flag` stands at the plot's edge for a crossing beyond it. */
  crossing: {
    at: (epoch: string, counted: boolean) => `${counted ? '' : 'about '}epoch ${epoch}`,
    flag: (epoch: string, counted: boolean) => `½ at ${counted ? '' : 'about '}epoch ${epoch} →`,
  },
  at: (epoch: string) => `At epoch ${epoch}`,
  wholeRun: 'Over the whole run',
  rows: {
    a: 'output a',
    cost: 'cost C',
    gradient: 'gradient ∂C/∂w',
    w: 'weight w',
    b: 'bias b',
    half: 'epoch past ½',
    final: 'last output',
    finalCost: 'last cost',
  },
  formula: 'The first step: same error, two gradients',
  presets: {
    gentle: (a: string) => `${a}, gentle`,
    'article-1': (a: string) => `${a}, article 1`,
    'article-2': (a: string) => `${a}, article 2`,
    hopeless: (a: string) => `${a}, hopeless`,
  },
  rates: {
    eta: 'learning rate η',
    own: { quadratic: 'η, quadratic', 'cross-entropy': 'η, cross-entropy' },
    same: 'same η for both',
    level: 'Level the field',
    levelFailed: (most: string) => `No rate up to ${most} brings the quadratic cost level from this start.`,
    levelNone: 'From this start there is nothing to level.',
  },
  hold: {
    hold: 'Hold this run',
    name: (number: string, a0: string, eta: string, etaCe: string | null) =>
      `${number}: from ${a0}, η ${eta}${etaCe === null ? '' : ` and ${etaCe}`}`,
    release: 'let go',
    releaseNamed: (number: string) => `Let go of held run ${number}`,
  },
  settings: {
    y: 'label y',
    x: 'input x',
    w: 'weight w at the start',
    b: 'bias b at the start',
    epochs: 'number of epochs',
    scale: 'vertical axes',
    linear: 'linear',
    log: 'logarithmic',
    axis: 'plot',
    output: 'output a',
    score: 'score z',
  },
  caption: {
    wrong: (error: string) => `Wrong by ${error} at the start.`,
    ahead: 'This start is already on the right side of ½. Both curves only have the rest of the way to go.',
    both: (q: string, ce: string, times: string) =>
      `The quadratic cost brings it past ½ at ${q}, cross-entropy at ${ce}: a wait ${times} times as long.`,
    together: (epoch: string) => `With these rates both costs bring it past ½ at ${epoch}.`,
    reversed: (q: string, ce: string) =>
      `With these rates the quadratic cost is first past ½, at ${q}; cross-entropy follows at ${ce}.`,
    reason: (slope: string) =>
      `Both costs see the same error at the start, but the quadratic cost multiplies it by the slope σ′(z) = ${slope}.`,
    noInput: 'With x = 0 the weight has no gradient: the bias does all the learning.',
  },
  table: 'Both runs at evenly spaced epochs',
  by: 'epoch',
  column: (cost: string, quantity: string) => `${cost}: ${quantity}`,
}

const zh: typeof en = {
  title: '同一个神经元，训练两遍',
  takeaway: '神经元一样，起点一样：一份用二次代价学，另一份用交叉熵学。',
  plot: '两种代价下，神经元的输出随训练轮次的变化',
  axes: {
    up: {
      output: label => `输出 a（正确答案是 ${label}）`,
      distance: () => '离正确答案的距离 |a − y|',
      score: () => '得分 z，a = σ(z)',
    },
    epoch: '轮次',
    clipped: floor => `小于 ${floor}，都画在这里`,
  },
  cost: {
    quadratic: { name: '二次代价', lines: ['二次代价'], axis: '二次代价 ½(a − y)²' },
    'cross-entropy': { name: '交叉熵', lines: ['交叉熵'], axis: '交叉熵代价' },
  },
  costsNote: '两者单位不同：比形状，别比高低。',
  start: {
    name: '起点：第 0 轮的输出',
    value: (a, z) => `${a}，得分 ${z}`,
    hint: '拖动起点',
    beyond: (a, z) => `a = ${a}，得分 ${z}`,
  },
  crossing: {
    at: (epoch, counted) => `${counted ? '' : '大约'}第 ${epoch} 轮`,
    flag: (epoch, counted) => `${counted ? '' : '大约'}第 ${epoch} 轮才到 ½ →`,
  },
  at: epoch => `第 ${epoch} 轮`,
  wholeRun: '整个过程',
  rows: {
    a: '输出 a',
    cost: '代价 C',
    gradient: '梯度 ∂C/∂w',
    w: '权重 w',
    b: '偏置 b',
    half: '越过 ½ 的轮次',
    final: '最后的输出',
    finalCost: '最后的代价',
  },
  formula: '第一步：误差相同，梯度不同',
  presets: {
    gentle: a => `${a} 轻微`,
    'article-1': a => `${a} 实验一`,
    'article-2': a => `${a} 实验二`,
    hopeless: a => `${a} 离谱`,
  },
  rates: {
    eta: '学习率 η',
    own: { quadratic: '二次代价的 η', 'cross-entropy': '交叉熵的 η' },
    same: '两者同一个 η',
    level: '让它们打平',
    levelFailed: most => `从这个起点出发，η 取到 ${most}，二次代价也追不平。`,
    levelNone: '从这个起点出发，用不着打平。',
  },
  hold: {
    hold: '留住这次训练',
    name: (number, a0, eta, etaCe) => `${number}：起点 ${a0}，η ${eta}${etaCe === null ? '' : ` 和 ${etaCe}`}`,
    release: '放掉',
    releaseNamed: number => `放掉第 ${number} 次训练`,
  },
  settings: {
    y: '标签 y',
    x: '输入 x',
    w: '起始权重 w',
    b: '起始偏置 b',
    epochs: '总轮数',
    scale: '纵轴刻度',
    linear: '线性',
    log: '对数',
    axis: '纵轴',
    output: '输出 a',
    score: '得分 z',
  },
  caption: {
    wrong: error => `一开始错了 ${error}。`,
    ahead: '这个起点已经在 ½ 的正确一侧，两条曲线都只剩后半程要走。',
    both: (q, ce, times) => `二次代价到${q}才越过 ½，交叉熵${ce}就越过了：前者要等的时间是后者的 ${times} 倍。`,
    together: epoch => `用现在的学习率，两种代价都在${epoch}越过 ½。`,
    reversed: (q, ce) => `用现在的学习率，二次代价反而先越过 ½，在${q}；交叉熵要到${ce}。`,
    reason: slope => `起点上两者的误差一样大，二次代价却要再乘上斜率 σ′(z) = ${slope}。`,
    noInput: 'x = 0 时权重没有梯度，全靠偏置在学。',
  },
  table: '等间隔的轮次上，两次训练的数值',
  by: '轮次',
  column: (cost, quantity) => `${cost}：${quantity}`,
}

/** Over the columns of the table, by the public names of the numbers. */
function shown({ rows, cost, column }: typeof en) {
  const of = (key: Cost) => {
    const named = (quantity: keyof typeof rows) => column(cost[key].name, rows[quantity])
    return {
      a: named('a'),
      cost: named('cost'),
      gradient: named('gradient'),
      w: named('w'),
      b: named('b'),
      half: named('half'),
      final: named('final'),
      finalCost: named('finalCost'),
    }
  }
  return { ...prefixed('quadratic', of('quadratic')), ...prefixed('cross-entropy', of('cross-entropy')) }
}

export const trainingWords = { en: { ...en, shown: shown(en) }, zh: { ...zh, shown: shown(zh) } }
