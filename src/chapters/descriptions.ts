import type { Words } from '../language/language.ts'

/** One sentence on each page, by its slug, for search engines and previews. */
export const descriptions: Readonly<Record<string, Words>> = {
  '': {
    zh: '拖动一个神经元最初的输出，看二次代价为何停滞不前，而交叉熵错得越远学得越快。',
    en:
      'Drag a neuron’s first output and watch why the quadratic cost stalls where cross-entropy learns ' +
      'fastest: furthest from the right answer.',
  },
  quadratic: {
    zh: '两个神经元，同样的学习率，错得更厉害的那个反而起步更慢。拖动图形，找出是链式法则里的哪一项拖了后腿。',
    en:
      'Two neurons at one learning rate: the one that is more wrong starts slower. Drag the figures and find the ' +
      'factor of the chain rule that holds it back.',
  },
  'cross-entropy': {
    zh: '交叉熵代价的梯度一步步推给你看：σ′(z) 怎样消去，只剩误差本身；再从想要的梯度倒推出这个代价。',
    en:
      'The gradient of the cross-entropy cost step by step: how σ′(z) cancels and leaves the error itself, and how ' +
      'the cost follows from the gradient that one wants.',
  },
  likelihood: {
    zh: '交叉熵损失就是负对数似然：从一个样本的概率出发，到整个数据集的最大似然，每一步都能亲手试。',
    en:
      'Cross-entropy loss is a negative log-likelihood: from the probability of one label to maximum likelihood on ' +
      'a data set, every step to try by hand.',
  },
  intuition: {
    zh: '沿着 −ln ŷ 拖动预测：正确类别的概率每缩小到十分之一，损失就多 2.303，没有上限。',
    en:
      'Drag a prediction along −ln ŷ: each time the right class becomes ten times less likely the loss grows by the ' +
      'same 2.303, without end.',
  },
  margin: {
    zh: '标签取 ±1 时，交叉熵写成 log(1 + e^{−ys})。两种形式是同一个函数，以及怎样算才不会溢出。',
    en:
      'With labels ±1 cross-entropy reads log(1 + e^{−ys}). Both forms are one function; and how to compute it ' +
      'without overflow.',
  },
  summary: {
    zh: '交叉熵两种形式对照表、五句话的来龙去脉、十个常见的疑问，以及原文需要更正的地方。',
    en:
      'Both forms of cross-entropy in one table, the story in five sentences, ten common questions answered, and the ' +
      'corrections to the sources.',
  },
}
