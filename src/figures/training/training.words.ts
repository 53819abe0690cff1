import type { Cost } from '../../math/train.ts'
import { prefixed } from '../../state/prefixed.ts'

const en = {
  title: 'One neuron, trained twice',
  /**
   * What has come out. In braces: the start, the costs' names (Q, CE) and epochs past ½ (q, ce), each with "about" before it
   * (~q, ~ce) where it is not counted, and where they end. No longer than it must be: on a phone it has two lines.
   */
  result: {
    both: 'From {start} the {Q} passes ½ at {~q}epoch {q}, {CE} at {~ce}{ce}.',
    reversed: 'From {start} the {Q} is past ½ first, at {~q}epoch {q}; {CE} follows at {~ce}{ce}.',
    together: 'From {start} the {Q} and {CE} pass ½ together, at {~q}epoch {q}.',
    ahead: 'Past ½ already, the {Q} ends at {qEnd}, {CE} at {ceEnd}.',
  },
  about: 'about ',
  fullName: { quadratic: 'quadratic cost', 'cross-entropy': 'cross-entropy' },
  plot: 'The neuron’s output against the epoch, for both costs',
  axes: {
    up: {
      output: (label: string) => `output a (the right answer is ${label})`,
      distance: () => 'distance |a − y| from the right answer',
      score: () => 'score z, where a = σ(z)',
    },
    /** The first value along the epochs, which names them. */
    first: (epoch: string) => `epoch ${epoch}`,
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
    hint: 'drag',
    beyond: (a: string, z: string) => `a = ${a}, score ${z}`,
  },
  /** At the plot's edge, for a crossing beyond it. */
  crossing: { flag: (epoch: string, counted: boolean) => `½ at ${counted ? '' : 'about '}${epoch} →` },
  /** Over the bracket from the one crossing to the other. Very large numbers have a × of their own. */
  wait: (times: string, counted: boolean) =>
    `${counted ? '' : 'about '}${times}${times.includes('×') ? ' times' : '×'} the wait`,
  at: (epoch: string) => `At epoch ${epoch}`,
  heard: (epoch: string, q: string, ce: string) =>
    `Epoch ${epoch}: the quadratic cost is at ${q}, cross-entropy at ${ce}.`,
  readout: { run: 'The run: first push, wait and end', epoch: 'At the epoch shown' },
  rows: {
    first: 'first ∂C/∂w',
    crossing: 'epoch past ½',
    final: 'last output',
    a: 'output a',
    cost: 'cost C',
    gradient: '∂C/∂w',
    w: 'weight w',
    b: 'bias b',
    half: 'past ½ within the plot',
    finalCost: 'last cost',
  },
  formula: 'The first step: same error, two gradients',
  article: (a: string, number: number) => `${a}, experiment ${number}`,
  rates: { eta: 'learning rate η', own: { quadratic: 'η, quadratic', 'cross-entropy': 'η, cross-entropy' } },
  caption: {
    reason: (error: string, slope: string) =>
      `Both start from the same error, ${error}, but the quadratic cost multiplies it by the slope σ′(z) = ${slope}.`,
    ahead: 'Both curves only have the rest of the way to go.',
    rates: (quadratic: string, crossEntropy: string) =>
      `Here each has a rate of its own: η = ${quadratic} for the quadratic cost, ${crossEntropy} for cross-entropy.`,
    noInput: 'With x = 0 the weight has no gradient: the bias does all the learning.',
  },
  table: 'Both runs at evenly spaced epochs',
  by: 'epoch',
  column: (cost: string, quantity: string) => `${cost}: ${quantity}`,
}

const zh: typeof en = {
  title: '同一个神经元，训练两遍',
  result: {
    both: '从 {start} 出发，{Q}{~q}第 {q} 轮越过 ½，{CE}{~ce}第 {ce} 轮。',
    reversed: '从 {start} 出发，{Q}先越过 ½，在{~q}第 {q} 轮；{CE}在{~ce}第 {ce} 轮。',
    together: '从 {start} 出发，{Q}和{CE}同在{~q}第 {q} 轮越过 ½。',
    ahead: '起点已经过了 ½：{Q}最后到 {qEnd}，{CE}到 {ceEnd}。',
  },
  about: '大约',
  fullName: { quadratic: '二次代价', 'cross-entropy': '交叉熵' },
  plot: '两种代价下，神经元的输出随训练轮次的变化',
  axes: {
    up: {
      output: label => `输出 a（正确答案是 ${label}）`,
      distance: () => '离正确答案的距离 |a − y|',
      score: () => '得分 z，a = σ(z)',
    },
    first: epoch => `第 ${epoch} 轮`,
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
    hint: '拖动',
    beyond: (a, z) => `a = ${a}，得分 ${z}`,
  },
  crossing: { flag: (epoch, counted) => `${counted ? '' : '大约'}第 ${epoch} 轮到 ½ →` },
  wait: (times, counted) => `要等${counted ? '' : '大约'} ${times} 倍的时间`,
  at: epoch => `第 ${epoch} 轮`,
  heard: (epoch, q, ce) => `第 ${epoch} 轮：二次代价到了 ${q}，交叉熵到了 ${ce}。`,
  readout: { run: '整个过程：第一步、等待和终点', epoch: '当前这一轮' },
  rows: {
    first: '第一步的 ∂C/∂w',
    crossing: '越过 ½ 的轮次',
    final: '最后的输出',
    a: '输出 a',
    cost: '代价 C',
    gradient: '梯度 ∂C/∂w',
    w: '权重 w',
    b: '偏置 b',
    half: '图内越过 ½ 的轮次',
    finalCost: '最后的代价',
  },
  formula: '第一步：误差相同，梯度不同',
  article: (a, number) => `${a} 实验${number === 1 ? '一' : '二'}`,
  rates: { eta: '学习率 η', own: { quadratic: '二次代价的 η', 'cross-entropy': '交叉熵的 η' } },
  caption: {
    reason: (error, slope) => `起点上两者的误差一样大，都是 ${error}，二次代价却要再乘上斜率 σ′(z) = ${slope}。`,
    ahead: '两条曲线都只剩后半程要走。',
    rates: (quadratic, crossEntropy) => `这里两者的学习率不同：二次代价用 η = ${quadratic}，交叉熵用 ${crossEntropy}。`,
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
      first: named('first'),
      crossing: named('crossing'),
      final: named('final'),
      a: named('a'),
      cost: named('cost'),
      gradient: named('gradient'),
      w: named('w'),
      b: named('b'),
      half: named('half'),
      finalCost: named('finalCost'),
    }
  }
  return { ...prefixed('quadratic', of('quadratic')), ...prefixed('cross-entropy', of('cross-entropy')) }
}

export const trainingWords = { en: { ...en, shown: shown(en) }, zh: { ...zh, shown: shown(zh) } }
