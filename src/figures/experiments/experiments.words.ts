import type { Experiment } from './experiments.model.ts'

type Both = Readonly<Record<Experiment, string>>
type Quantities = Readonly<Record<'a' | 'cost' | 'gradient' | 'w' | 'b' | 'start' | 'half' | 'final', string>>

/** What the numbers are called where both experiments stand in one row: "experiment 1: output a". */
const named = ({ '1': one, '2': two }: Both, colon: string, of: Quantities) => ({
  '1.a': one + colon + of.a,
  '1.cost': one + colon + of.cost,
  '1.gradient': one + colon + of.gradient,
  '1.w': one + colon + of.w,
  '1.b': one + colon + of.b,
  '2.a': two + colon + of.a,
  '2.cost': two + colon + of.cost,
  '2.gradient': two + colon + of.gradient,
  '2.w': two + colon + of.w,
  '2.b': two + colon + of.b,
  '1.start': one + colon + of.start,
  '1.half': one + colon + of.half,
  '1.final': one + colon + of.final,
  '2.start': two + colon + of.start,
  '2.half': two + colon + of.half,
  '2.final': two + colon + of.final,
})

const enName = { '1': 'experiment 1', '2': 'experiment 2' }
const zhName = { '1': '实验一', '2': '实验二' }

const enQuantity: Quantities = {
  a: 'output a',
  cost: 'cost C',
  gradient: 'gradient ∂C/∂w',
  w: 'weight w',
  b: 'bias b',
  start: 'first output',
  half: 'epoch past ½',
  final: 'last output',
}
const zhQuantity: Quantities = {
  a: '输出 a',
  cost: '代价 C',
  gradient: '梯度 ∂C/∂w',
  w: '权重 w',
  b: '偏置 b',
  start: '最初的输出',
  half: '越过 ½ 的轮次',
  final: '最后的输出',
}

const en = {
  title: 'Two experiments',
  takeaway: 'One neuron, one sample, the quadratic cost: only the start differs.',
  /** The experiments as heads of narrow columns. */
  column: { '1': 'exp. 1', '2': 'exp. 2' } satisfies Both,
  plot: 'Both neurons as diagrams, and under them their outputs against the epoch',
  name: enName,
  from: (which: Experiment, start: string) => `${enName[which]}, from ${start}`,
  axis: 'output a (the right answer is 0)',
  part: { cost: (cost: string) => `C = ${cost}`, target: 'target y = 0' },
  epochZero: 'epoch 0',
  half: (epoch: string) => `½ at epoch ${epoch}`,
  /** What an experiment is called, and what is said of it. */
  said: (name: string, what: string) => `${name}: ${what}`,
  guess: {
    question: 'Guess: which learns faster at the start?',
    option: (which: Experiment, start: string) => `exp. ${which}, from ${start}`,
    right: 'Right: it is experiment 1.',
    wrong: 'No: it is experiment 1.',
    /** Around the two falls of the output. */
    fact: {
      before: 'In the first 50 epochs experiment 1’s output falls by ',
      between: ', experiment 2’s by only ',
      after: '.',
    },
  },
  at: (epoch: string) => `At epoch ${epoch}`,
  run: 'Over the whole run',
  quantity: enQuantity,
  shown: named(enName, ': ', enQuantity),
  formula: 'Error times slope times input, at this epoch',
  presets: { start: 'the start', 'half-1': 'experiment 1 past ½', 'half-2': 'experiment 2 past ½', end: 'the end' },
  caption: {
    start: (one: string, two: string) => `The outputs start at ${one} and ${two}, and both should be 0.`,
    now: (epoch: string, one: string, two: string, ahead: string) =>
      `At epoch ${epoch} the outputs are ${one} and ${two}: experiment 1 is ${ahead} nearer to its target.`,
    /** Which gradient is the larger, and how many times. */
    first: (times: string) =>
      `Experiment 2 is the more wrong one, and yet the gradient of experiment 1 is ${times} times as large.`,
    second: (times: string) => `Here the gradient is larger in experiment 2, ${times} times that of experiment 1.`,
    even: (one: string, two: string) => `The gradients are about equal here, ${one} and ${two}.`,
    flat: (one: string, two: string) =>
      `Experiment 2 stands where σ is flat: its slope is ${two}, against ${one} in experiment 1.`,
    slopes: (one: string, two: string) => `The slopes of σ are ${one} and ${two}.`,
  },
  table: 'Both experiments at evenly spaced epochs',
  by: 'epoch',
}

const zh: typeof en = {
  title: '两个实验',
  takeaway: '同样的神经元，同样的样本，同样的二次代价，只有起点不同。',
  column: zhName,
  plot: '上面是两个神经元的示意图，下面是它们的输出随轮次的变化',
  name: zhName,
  from: (which, start) => `${zhName[which]}，从 ${start} 出发`,
  axis: '输出 a（正确答案是 0）',
  part: { cost: cost => `C = ${cost}`, target: '目标 y = 0' },
  epochZero: '第 0 轮',
  half: epoch => `第 ${epoch} 轮过 ½`,
  said: (name, what) => `${name}：${what}`,
  guess: {
    question: '先猜一猜：刚开始，哪一个学得更快？',
    option: (which, start) => `${zhName[which]}，从 ${start} 出发`,
    right: '猜对了，是实验一。',
    wrong: '没猜中，是实验一。',
    fact: { before: '头 50 轮里，实验一的输出降了 ', between: '，实验二只降了 ', after: '。' },
  },
  at: epoch => `第 ${epoch} 轮`,
  run: '整个过程',
  quantity: zhQuantity,
  shown: named(zhName, '：', zhQuantity),
  formula: '这一轮的误差乘斜率，再乘输入',
  presets: { start: '起点', 'half-1': '实验一越过 ½', 'half-2': '实验二越过 ½', end: '终点' },
  caption: {
    start: (one, two) => `两个实验的输出从 ${one} 和 ${two} 出发，目标都是 0。`,
    now: (epoch, one, two, ahead) => `第 ${epoch} 轮，两个输出是 ${one} 和 ${two}：实验一离目标近 ${ahead}。`,
    first: times => `实验二错得更多，可实验一的梯度反而是它的 ${times} 倍。`,
    second: times => `这时候实验二的梯度更大，是实验一的 ${times} 倍。`,
    even: (one, two) => `这时候两个梯度差不多大：${one} 和 ${two}。`,
    flat: (one, two) => `实验二正处在 σ 平坦的地方：斜率只有 ${two}，实验一是 ${one}。`,
    slopes: (one, two) => `σ 的斜率，实验一是 ${one}，实验二是 ${two}。`,
  },
  table: '等间隔的轮次上，两个实验的数值',
  by: '轮次',
}

export const experimentsWords = { en, zh }
