const en = {
  title: 'One curve, two names',
  takeaway: 'Rename the labels and the formula changes; the point stays where it is.',
  plot: 'The loss of both labels, against the prediction, the score or the margin',
  loss: 'loss L',
  axes: { p: 'prediction ŷ = g(s)', s: 'score s', margin: 'margin ys' },
  hint: 'drag',
  handle: 'Score s',
  at: (s: string, p: string) => `s = ${s}, ŷ = ${p}`,
  axis: 'Axis',
  turn: 'From one axis to the next',
  axisNames: { p: 'prediction ŷ', s: 'score s', margin: 'margin ys' },
  labels: { name: 'Labels called', '01': '0 and 1', pm1: '−1 and +1' },
  label: 'Label y',
  values: 'At this point',
  shown: { form01: 'loss, labels 0 and 1', form11: 'loss, labels −1 and +1', p: 'prediction ŷ', margin: 'margin ys' },
  formula: 'The same loss in both forms',
  presets: { 'our-neuron': 'our neuron, s = 4', boundary: 'on the boundary', right: 'right, s = 3' },
  caption: {
    both: (s: string, p: string, label: string, loss: string) =>
      `At s = ${s}, where ŷ = ${p}, both forms give the label ${label} the loss ${loss}.`,
    axis: {
      p: 'Against ŷ the two labels have mirrored curves, and each climbs without bound towards its wrong end.',
      s: 'Against s the two labels have mirrored curves, and far on its wrong side each is all but a straight line.',
      margin: 'Against ys the two labels share one curve.',
    },
    soft: 'The form with −1 and +1 takes hard labels only: a soft label such as 0.3 needs the form with 0 and 1.',
  },
  table: 'The loss in both forms, prediction and margin along the score, for the label as it is set',
  by: 'score s',
}

const zh: typeof en = {
  title: '一条曲线，两个名字',
  takeaway: '标签换个叫法，公式变了，点还在原地。',
  plot: '两种标签的损失，横轴是预测、得分或间隔',
  loss: '损失 L',
  axes: { p: '预测 ŷ = g(s)', s: '得分 s', margin: '间隔 ys' },
  hint: '拖动',
  handle: '得分 s',
  at: (s, p) => `s = ${s}，ŷ = ${p}`,
  axis: '横轴',
  turn: '从一种横轴转到另一种',
  axisNames: { p: '预测 ŷ', s: '得分 s', margin: '间隔 ys' },
  labels: { name: '标签叫作', '01': '0 和 1', pm1: '−1 和 +1' },
  label: '标签 y',
  values: '在这个点上',
  shown: { form01: '损失（标签 0 和 1）', form11: '损失（标签 −1 和 +1）', p: '预测 ŷ', margin: '间隔 ys' },
  formula: '同一个损失的两种形式',
  presets: { 'our-neuron': '我们的神经元 s = 4', boundary: '分界上', right: '判对了 s = 3' },
  caption: {
    both: (s, p, label, loss) => `s = ${s}、ŷ = ${p} 时，标签 ${label} 的损失用哪种形式算都是 ${loss}。`,
    axis: {
      p: '横轴是 ŷ 时，两种标签的曲线互为镜像，各自朝着错的那一头涨上去，没有上限。',
      s: '横轴是 s 时，两种标签的曲线互为镜像，各自在错的一边，走远了就几乎是直线。',
      margin: '横轴是 ys 时，两种标签共用一条曲线。',
    },
    soft: '−1 和 +1 的形式只认硬标签：像 0.3 这样的软标签，要用 0 和 1 的形式。',
  },
  table: '标签照现在的设置，沿着得分的两种形式的损失、预测和间隔',
  by: '得分 s',
}

export const oneCurveWords = { en, zh }
