/** A label, as a key. */
type Label = '0' | '1'

const en = {
  title: 'What a prediction costs',
  takeaway: 'The less you give the right class, the more it costs, and there is no ceiling.',
  plot: 'The cross-entropy loss against the prediction, its tangent, and the quadratic cost below',
  axes: {
    loss: 'loss L',
    prediction: 'prediction ŷ',
    log: { 1: 'prediction ŷ, log scale', 0: 'ŷ, with 1 − ŷ on a log scale' },
  },
  curves: {
    full: { 1: 'cross-entropy, label 1: −ln ŷ', 0: 'cross-entropy, label 0: −ln(1 − ŷ)' },
    plain: { 1: 'label 1: −ln ŷ', 0: 'label 0: −ln(1 − ŷ)' },
    formula: { 1: '−ln ŷ', 0: '−ln(1 − ŷ)' },
    label: { 1: 'label 1', 0: 'label 0' },
  },
  mark: (p: string) => `ŷ = ${p}`,
  step: (step: string) => `+${step}`,
  ceiling: {
    narrow: ['quadratic', 'at most ½'],
    medium: ['quadratic', 'never above ½'],
    wide: ['quadratic', 'never above ½'],
  },
  soft: {
    show: 'Besides',
    label: (y: string) => `soft label ${y}`,
    name: {
      narrow: (y: string) => `label ${y}`,
      medium: (y: string, floor: string) => `label ${y}: at least ${floor}`,
      wide: (y: string, floor: string) => `soft label ${y}: never below ${floor}`,
    },
    caption: (y: string, loss: string, floor: string, more: string) =>
      `With the soft label ${y} the same prediction costs ${loss}: ${floor} is the entropy of the label, which no prediction avoids, and ${more} comes on top.`,
  },
  label: 'Label y',
  axis: { name: 'Axis of ŷ', linear: 'linear', log: 'logarithmic' },
  handle: 'Prediction ŷ',
  at: (p: string, loss: string) => `ŷ = ${p}, loss ${loss}`,
  values: 'At this prediction',
  shown: { loss: 'cross-entropy L', slope: 'derivative dL/dŷ', quadratic: 'quadratic ½(ŷ − y)²' },
  formula: 'The label keeps one of the two logarithms',
  swap: {
    swap: 'Swap y and ŷ',
    back: 'Put y and ŷ back',
    formula: 'With y and ŷ swapped',
    said: (p: string, rest: string, y: Label) =>
      y === '1'
        ? `Now the label stands in the logarithm. The prediction leaves ${rest} for label 0, and that share is multiplied by ln 0, which has no finite value: the loss is infinite, at every ŷ short of exactly 1. Only the prediction may stand in the logarithm.`
        : `Now the label stands in the logarithm. The prediction gives ${p} to label 1, and that share is multiplied by ln 0, which has no finite value: the loss is infinite, at every ŷ above exactly 0. Only the prediction may stand in the logarithm.`,
  },
  presets: {
    'our-neuron': 'our neuron, label 0',
    even: 'even, ŷ = 0.5',
    tenth: 'ŷ = 0.1',
    hundredth: 'ŷ = 0.01',
    thousandth: 'ŷ = 0.001',
    'sure-right': 'sure and right',
    soft: 'soft label 0.3',
  },
  caption: {
    loss: (right: string, loss: string) => `You give the right class ${right}: the loss is ${loss}.`,
    step: (step: string) => `Each time you give it ten times less, the loss grows by the same ${step}.`,
    quadratic: (quadratic: string) => `The quadratic cost says ${quadratic} and can never say more than ½.`,
    slope: (slope: string) => `Along ŷ, the loss has the derivative ${slope} here.`,
  },
  table: 'The loss, its derivative and the quadratic cost along the prediction',
  by: 'prediction ŷ',
}

const zh: typeof en = {
  title: '一个预测要付多少代价',
  takeaway: '分给正确类别的概率越少，代价越高，而且上不封顶。',
  plot: '交叉熵损失随预测的变化、它的切线，以及下面的二次代价',
  axes: { loss: '损失 L', prediction: '预测 ŷ', log: { 1: '预测 ŷ（对数刻度）', 0: '预测 ŷ（1 − ŷ 取对数刻度）' } },
  curves: {
    full: { 1: '交叉熵，标签 1：−ln ŷ', 0: '交叉熵，标签 0：−ln(1 − ŷ)' },
    plain: { 1: '标签 1：−ln ŷ', 0: '标签 0：−ln(1 − ŷ)' },
    formula: { 1: '−ln ŷ', 0: '−ln(1 − ŷ)' },
    label: { 1: '标签 1', 0: '标签 0' },
  },
  mark: p => `ŷ = ${p}`,
  step: step => `+${step}`,
  ceiling: {
    narrow: ['二次代价', '不超过 ½'],
    medium: ['二次代价', '永远不超过 ½'],
    wide: ['二次代价', '永远不超过 ½'],
  },
  soft: {
    show: '另外画出',
    label: y => `软标签 ${y}`,
    name: {
      narrow: y => `标签 ${y}`,
      medium: (y, floor) => `标签 ${y}：至少 ${floor}`,
      wide: (y, floor) => `软标签 ${y}：不会低于 ${floor}`,
    },
    caption: (y, loss, floor, more) =>
      `标签若是软标签 ${y}，同一个预测的损失是 ${loss}：其中 ${floor} 是标签的熵，怎么预测都省不掉，另外 ${more} 是多付的。`,
  },
  label: '标签 y',
  axis: { name: 'ŷ 轴', linear: '线性', log: '对数' },
  handle: '预测 ŷ',
  at: (p, loss) => `ŷ = ${p}，损失 ${loss}`,
  values: '在这个预测上',
  shown: { loss: '交叉熵 L', slope: '损失的导数 dL/dŷ', quadratic: '二次代价 ½(ŷ − y)²' },
  formula: '标签只留下两个对数中的一个',
  swap: {
    swap: '对调 y 和 ŷ',
    back: '把 y 和 ŷ 换回来',
    formula: 'y 和 ŷ 对调之后',
    said: (p, rest, y) =>
      y === '1'
        ? `现在进对数的是标签。预测给标签 0 留了 ${rest}，这一份要乘以 ln 0，而 ln 0 没有有限的值：只要 ŷ 不恰好等于 1，损失就是无穷大。能放进对数的只有预测。`
        : `现在进对数的是标签。预测给了标签 1 概率 ${p}，这一份要乘以 ln 0，而 ln 0 没有有限的值：只要 ŷ 不恰好等于 0，损失就是无穷大。能放进对数的只有预测。`,
  },
  presets: {
    'our-neuron': '我们的神经元，标签 0',
    even: '各一半 ŷ = 0.5',
    tenth: 'ŷ = 0.1',
    hundredth: 'ŷ = 0.01',
    thousandth: 'ŷ = 0.001',
    'sure-right': '有把握，而且对',
    soft: '软标签 0.3',
  },
  caption: {
    loss: (right, loss) => `你给了正确的类别 ${right} 的概率：损失是 ${loss}。`,
    step: step => `这份概率每缩小到十分之一，损失都同样再多 ${step}。`,
    quadratic: quadratic => `二次代价在这里是 ${quadratic}，而且永远不会超过 ½。`,
    slope: slope => `沿着 ŷ，损失在这里的导数是 ${slope}。`,
  },
  table: '沿着预测，损失、它的导数和二次代价',
  by: '预测 ŷ',
}

export const lossPredictionWords = { en, zh }
export type LossPredictionWords = typeof en
