const en = {
  title: 'Two labels share one probability',
  takeaway: 'The score shares out the probability; the label picks one share, which alone decides the loss.',
  plot: 'The probability of label 1 against the score, and the probabilities of both labels as bars',
  axes: { probability: 'probability', score: 'score s' },
  label: 'Label y',
  mark: (y: string) => `label ${y}`,
  handle: 'Score s',
  at: (s: string, p1: string) => `s = ${s}, label 1 has probability ${p1}`,
  values: 'At this score',
  shown: {
    p1: 'P(y = 1 | x) = ŷ',
    p0: 'P(y = 0 | x) = 1 − ŷ',
    chosen: 'P(y | x) of the label',
    loss: 'loss L = −ln P(y | x)',
  },
  formula: 'One formula for both labels: the exponent 0 turns one factor into 1',
  presets: {
    'our-neuron': 'our neuron, s = 4',
    coin: 'a coin, s = 0',
    'sure-right': 'sure and right',
    'sure-wrong': 'sure and wrong',
  },
  caption: {
    both: (s: string, p1: string, p0: string) =>
      `At s = ${s} the neuron gives label 1 the probability ${p1} and label 0 the rest, ${p0}.`,
    chosen: (y: string, chosen: string, loss: string) =>
      `The label ${y} picks the share P(y|x) = ${chosen}, and the loss is ${loss}.`,
    even: 'A score of 0 says nothing: both labels are equally likely, as with a coin.',
    likelier: 'Of the two labels, yours is the likelier one.',
    lessLikely: 'Of the two labels, yours is the less likely one.',
    sure: 'A still larger share is always possible: the probability never quite reaches 1, nor the loss 0.',
    wrong: 'Your label keeps a share even here: the probability never quite reaches 0.',
  },
  table: 'The probabilities of both labels, and the chosen one with its loss, along the score',
  by: 'score s',
}

const zh: typeof en = {
  title: '两个标签分一份概率',
  takeaway: '得分决定概率怎么分，标签挑走其中一份，损失只看这一份。',
  plot: '标签为 1 的概率随得分的变化，以及两个标签各自的概率',
  axes: { probability: '概率', score: '得分 s' },
  label: '标签 y',
  mark: y => `标签 ${y}`,
  handle: '得分 s',
  at: (s, p1) => `s = ${s}，标签为 1 的概率是 ${p1}`,
  values: '在这个得分上',
  shown: {
    p1: 'P(y = 1 | x) = ŷ',
    p0: 'P(y = 0 | x) = 1 − ŷ',
    chosen: '所选标签的 P(y | x)',
    loss: '损失 L = −ln P(y | x)',
  },
  formula: '两个标签合用一个公式：指数是 0 的那个因子变成 1',
  presets: {
    'our-neuron': '我们的神经元 s = 4',
    coin: '抛硬币 s = 0',
    'sure-right': '有把握，而且对',
    'sure-wrong': '有把握，可是错',
  },
  caption: {
    both: (s, p1, p0) => `s = ${s} 时，神经元给标签 1 的概率是 ${p1}，余下的 ${p0} 归标签 0。`,
    chosen: (y, chosen, loss) => `标签 ${y} 挑走的一份是 P(y|x) = ${chosen}，损失是 ${loss}。`,
    even: '得分为 0 等于什么也没说：两个标签机会均等，就像抛硬币。',
    likelier: '两个标签当中，你的标签是可能性大的那个。',
    lessLikely: '两个标签当中，你的标签是可能性小的那个。',
    sure: '概率还能再大一点，却到不了 1；损失也到不了 0。',
    wrong: '就算在这里，你的标签也还留着一份概率：它到不了 0。',
  },
  table: '沿着得分，两个标签的概率，以及所选标签的概率和损失',
  by: '得分 s',
}

export const bernoulliWords = { en, zh }
