import type { Words } from '../../language/language.ts'
import type { Experiment } from './experiments.numbers.ts'

interface ExperimentsWords {
  title: string
  takeaway: string
  /** The experiments as heads of narrow columns. */
  column: Record<Experiment, string>
  plot(which: Experiment): string
  head(which: Experiment, start: string): string
  part: { cost(cost: string): string; target: string }
  epochZero: string
  half(epoch: string): string
  timeline: { name: string; axis: string }
  guess: {
    question: string
    option(which: Experiment, start: string): string
    skip: string
    right: string
    wrong: string
    /** Around the two falls of the output. */
    fact: readonly [before: string, between: string, after: string]
  }
  readout: Record<'run' | 'a' | 'cost' | 'gradient' | 'w' | 'b' | 'start' | 'half' | 'final', string> & {
    at(epoch: string): string
  }
  formula: string
  presets: Record<'start' | 'half-1' | 'half-2' | 'end', string>
  caption: {
    start(one: string, two: string): string
    now(epoch: string, one: string, two: string, ahead: string): string
    fallen(one: string, two: string): string
    /** Which gradient is the larger, and how many times. */
    first(times: string): string
    second(times: string): string
    even(one: string, two: string): string
    flat(one: string, two: string): string
    slopes(one: string, two: string): string
  }
  table: string
  columns: { epoch: string; of(which: Experiment, quantity: string): string }
}

const enName = { '1': 'experiment 1', '2': 'experiment 2' }
const zhName = { '1': '实验一', '2': '实验二' }

export const experimentsWords: Words<ExperimentsWords> = {
  en: {
    title: 'Two experiments',
    takeaway: 'One neuron, one sample, the quadratic cost: only the start differs.',
    column: { '1': 'exp. 1', '2': 'exp. 2' },
    plot: which => `Experiment ${which}: the neuron as a diagram, and its cost against the epoch`,
    head: (which, start) => `Experiment ${which}: starts at ${start}`,
    part: { cost: cost => `cost C = ${cost}`, target: 'target y = 0' },
    epochZero: 'epoch 0',
    half: epoch => `½ at epoch ${epoch}`,
    timeline: { name: 'The epoch axis of both experiments', axis: 'epoch of both experiments' },
    guess: {
      question: 'Before you press play: which one learns faster at the start?',
      option: (which, start) => `${enName[which]}, from ${start}`,
      skip: 'Skip, just show me',
      right: 'You guessed experiment 1, and so it is.',
      wrong: 'You guessed experiment 2; it is experiment 1.',
      fact: [
        'In the first 50 epochs the output falls by ',
        ' in experiment 1 and by only ',
        ' in experiment 2, which is the more wrong one.',
      ],
    },
    readout: {
      at: epoch => `At epoch ${epoch}`,
      run: 'Over the whole run',
      a: 'output a',
      cost: 'cost C',
      gradient: 'gradient ∂C/∂w',
      w: 'weight w',
      b: 'bias b',
      start: 'first output',
      half: 'epoch past ½',
      final: 'last output',
    },
    formula: 'The gradients of experiments 1 and 2 at this epoch',
    presets: { start: 'the start', 'half-1': 'experiment 1 past ½', 'half-2': 'experiment 2 past ½', end: 'the end' },
    caption: {
      start: (one, two) => `The outputs start at ${one} and ${two}, and both should be 0.`,
      now: (epoch, one, two, ahead) =>
        `At epoch ${epoch} experiment 1 is at ${one} and experiment 2 at ${two}: experiment 1 is ${ahead} nearer to its target.`,
      fallen: (one, two) =>
        `Since the start the output has fallen by ${one} in experiment 1 and by ${two} in experiment 2.`,
      first: times =>
        `Experiment 2 is the more wrong one, and yet the gradient of experiment 1 is ${times} times as large.`,
      second: times => `Here the gradient is larger in experiment 2, ${times} times that of experiment 1.`,
      even: (one, two) => `The gradients are about equal here, ${one} and ${two}.`,
      flat: (one, two) => `Experiment 2 stands where σ is flat: its slope is ${two}, against ${one} in experiment 1.`,
      slopes: (one, two) => `The slopes of σ are ${one} and ${two}.`,
    },
    table: 'Both experiments at evenly spaced epochs',
    columns: { epoch: 'epoch', of: (which, quantity) => `${enName[which]}: ${quantity}` },
  },
  zh: {
    title: '两个实验',
    takeaway: '同样的神经元，同样的样本，同样的二次代价，只有起点不同。',
    column: zhName,
    plot: which => `${zhName[which]}：上面是神经元的示意图，下面是代价随轮次的变化`,
    head: (which, start) => `${zhName[which]}：从 ${start} 出发`,
    part: { cost: cost => `代价 C = ${cost}`, target: '目标 y = 0' },
    epochZero: '第 0 轮',
    half: epoch => `第 ${epoch} 轮过 ½`,
    timeline: { name: '两个实验共用的轮次轴', axis: '轮次（两个实验共用）' },
    guess: {
      question: '播放之前先猜一猜：刚开始，哪一个学得更快？',
      option: (which, start) => `${zhName[which]}，从 ${start} 出发`,
      skip: '不猜了，直接看',
      right: '你猜实验一，猜对了。',
      wrong: '你猜实验二，其实是实验一。',
      fact: ['头 50 轮里，实验一的输出降了 ', '；实验二错得更多，却只降了 ', '。'],
    },
    readout: {
      at: epoch => `第 ${epoch} 轮`,
      run: '整个过程',
      a: '输出 a',
      cost: '代价 C',
      gradient: '梯度 ∂C/∂w',
      w: '权重 w',
      b: '偏置 b',
      start: '最初的输出',
      half: '越过 ½ 的轮次',
      final: '最后的输出',
    },
    formula: '这一轮上，实验一和实验二的梯度',
    presets: { start: '起点', 'half-1': '实验一越过 ½', 'half-2': '实验二越过 ½', end: '终点' },
    caption: {
      start: (one, two) => `两个实验的输出从 ${one} 和 ${two} 出发，目标都是 0。`,
      now: (epoch, one, two, ahead) =>
        `第 ${epoch} 轮，实验一的输出是 ${one}，实验二是 ${two}：实验一离目标近 ${ahead}。`,
      fallen: (one, two) => `从起点到现在，实验一的输出降了 ${one}，实验二降了 ${two}。`,
      first: times => `实验二错得更多，可实验一的梯度反而是它的 ${times} 倍。`,
      second: times => `这时候实验二的梯度更大，是实验一的 ${times} 倍。`,
      even: (one, two) => `这时候两个梯度差不多大：${one} 和 ${two}。`,
      flat: (one, two) => `实验二正处在 σ 平坦的地方：斜率只有 ${two}，实验一是 ${one}。`,
      slopes: (one, two) => `σ 的斜率，实验一是 ${one}，实验二是 ${two}。`,
    },
    table: '等间隔的轮次上，两个实验的数值',
    columns: { epoch: '轮次', of: (which, quantity) => `${zhName[which]}：${quantity}` },
  },
}
