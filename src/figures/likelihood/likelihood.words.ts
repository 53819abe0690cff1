import type { Label } from '../../math/loss.ts'

const en = {
  title: 'One curve, all labels at once',
  takeaway: 'Each stem is as long as the probability that the curve gives to that point’s own label.',
  hint: 'Drag a point, or tap it to flip its label; b lifts the curve, w tilts it.',
  plot: 'The probability of the label 1 as a curve over x, and points with labels whose stems show the probability of their own label',
  axes: { probability: 'probability of label 1, g(wx + b)', x: 'x' },
  rail: (label: Label) => `label ${label}`,
  point: {
    name: (number: string, label: Label) => `Point ${number}, label ${label}`,
    value: (x: string, p: string) => `x = ${x}, probability of its label ${p}`,
  },
  lift: {
    name: 'Bias b: lifts the curve',
    value: (b: string, p: string) => `b = ${b}, at x = 0 label 1 has probability ${p}`,
  },
  tilt: {
    name: 'Weight w: tilts the curve',
    value: (w: string, p: string) => `w = ${w}, at x = 2 label 1 has probability ${p}`,
  },
  strip: {
    plot: 'The product of the stems as bars, one more factor from bar to bar',
    title: 'multiplied one by one, they shrink the product',
  },
  buttons: {
    fit: 'Fit by maximum likelihood',
    add: 'Add a point',
    remove: (number: string) => `Remove point ${number}`,
  },
  formula: 'P is the probability of a point’s own label',
  values: 'All labels together',
  shown: {
    product: 'product, as float64',
    log: 'sum of logs, Σ log P',
    loss: 'loss, −Σ log P',
    mean: 'mean loss a point',
  },
  presets: {
    article: 'five points',
    fitted: 'fitted',
    separable: 'separable',
    underflow: 'forty points',
    'our-neuron': 'our neuron',
  },
  caption: {
    /** How likely all labels together are. */
    together: (count: number, product: string) =>
      count === 1
        ? `This curve gives the label of the only point the probability ${product}.`
        : `This curve gives ${count === 2 ? 'both' : `all ${count}`} labels together the probability ${product}.`,
    underflow: (count: number, power: string) =>
      `The product of the ${count} probabilities underflows: about ${power} is too small for a float64, and it comes out as 0.`,
    log: (count: number, log: string, loss: string, mean: string) =>
      count === 1
        ? `Its logarithm is ${log}; the loss is ${loss}.`
        : `The logarithms add up to ${log}; the loss is ${loss}, on average ${mean} a point.`,
    finite: (log: string, loss: string, mean: string) =>
      `The logarithms still add up, to ${log}; the loss is ${loss}, on average ${mean} a point.`,
    flat: (p1: string) => `With w = 0 the curve is flat: label 1 has the probability ${p1} at every x.`,
    worst: (number: string, x: string, label: Label, p: string) =>
      `None is less expected than point ${number} (x\u00a0=\u00a0${x}, label\u00a0${label}): probability ${p}.`,
  },
  verdict: {
    likeliest: 'This is the maximum likelihood fit: any other w and b make these labels less likely.',
    beyond: (w: string, b: string) => `The maximum likelihood fit is w = ${w}, b = ${b}, out of this figure’s range.`,
    onePlace: (x: string, share: string) =>
      `This is a maximum likelihood fit: all points stand at x = ${x}, so only the height of the curve there counts, and the best is the share of ones, ${share}. Any w can give it; here w = 0.`,
    separable: (from: string, to: string, rising: boolean) =>
      `These points can be separated: put the threshold between ${from} and ${to}, and every steeper curve is likelier still. So there is no best w; it would run off to ${rising ? 'infinity' : 'minus infinity'}.`,
    met: (at: string, rising: boolean) =>
      `These points can be separated, at x = ${at}: put the threshold there, and every steeper curve is likelier still. So there is no best w; it would run off to ${rising ? 'infinity' : 'minus infinity'}.`,
    oneLabel: (label: Label): string =>
      label === 1
        ? 'There is no label 0 here: the higher the curve, the likelier the labels. So there is no best b; it would run off to infinity.'
        : 'There is no label 1 here: the lower the curve, the likelier the labels. So there is no best b; it would run off to minus infinity.',
    within: (limit: string) => `You see the best with w and b from −${limit} to ${limit}.`,
  },
  columns: { label: 'label', p: 'probability P of the label', logp: 'log P', a: 'probability of label 1, σ(wx + b)' },
  by: 'x',
  table: 'The points in their order, with the probability that the curve gives to each label',
}

const zh: typeof en = {
  title: '一条曲线，同时解释所有标签',
  takeaway: '每根竖线有多长，曲线给这个点自己的标签的概率就有多大。',
  hint: '拖动一个点，或点一下翻转它的标签；b 把曲线抬高压低，w 让它变陡变缓。',
  plot: '横轴是 x，曲线是标签为 1 的概率；带标签的点各有一根竖线，表示自己那个标签的概率',
  axes: { probability: '标签为 1 的概率 g(wx + b)', x: 'x' },
  rail: label => `标签 ${label}`,
  point: {
    name: (number, label) => `第 ${number} 个点，标签 ${label}`,
    value: (x, p) => `x = ${x}，它的标签的概率是 ${p}`,
  },
  lift: { name: '偏置 b：抬高或压低曲线', value: (b, p) => `b = ${b}，x = 0 处标签为 1 的概率是 ${p}` },
  tilt: { name: '权重 w：让曲线变陡或变缓', value: (w, p) => `w = ${w}，x = 2 处标签为 1 的概率是 ${p}` },
  strip: { plot: '把竖线乘起来的乘积，画成柱子，每根柱子比前一根多乘一个因子', title: '一个一个乘起来，乘积一路缩小' },
  buttons: { fit: '用最大似然拟合', add: '加一个点', remove: number => `去掉第 ${number} 个点` },
  formula: 'P 是一个点自己的标签的概率',
  values: '所有标签合在一起',
  shown: { product: '乘积（float64）', log: '对数之和 Σ log P', loss: '损失 −Σ log P', mean: '平均每个点的损失' },
  presets: {
    article: '五个点',
    fitted: '拟合好的',
    separable: '分得开的',
    underflow: '四十个点',
    'our-neuron': '我们的神经元',
  },
  caption: {
    together: (count, product) =>
      count === 1
        ? `这条曲线给这个唯一的点的标签的概率是 ${product}。`
        : `这条曲线让 ${count} 个标签同时出现的概率是 ${product}。`,
    underflow: (count, power) =>
      `${count} 个概率的乘积下溢了：它大约是 ${power}，float64 装不下这么小的数，算出来就是 0。`,
    log: (count, log, loss, mean) =>
      count === 1 ? `它的对数是 ${log}，损失是 ${loss}。` : `对数加起来是 ${log}，损失是 ${loss}，平均每个点 ${mean}。`,
    finite: (log, loss, mean) => `对数照样加得起来：${log}；损失是 ${loss}，平均每个点 ${mean}。`,
    flat: p1 => `w = 0，曲线是平的：不管 x 是多少，标签为 1 的概率都是 ${p1}。`,
    worst: (number, x, label, p) =>
      `最让曲线意外的是第 ${number} 个点（x\u00a0=\u00a0${x}，标签\u00a0${label}）：概率 ${p}。`,
  },
  verdict: {
    likeliest: '这就是最大似然拟合：换成别的 w 和 b，这些标签都会更不可能出现。',
    beyond: (w, b) => `最大似然拟合是 w = ${w}，b = ${b}，超出了这张图的范围。`,
    onePlace: (x, share) =>
      `这是一个最大似然拟合：所有的点都在 x = ${x}，只有曲线在那里的高度算数，最好的高度就是标签 1 所占的比例 ${share}。哪个 w 都能做到，这里取 w = 0。`,
    separable: (from, to, rising) =>
      `这些点分得开：把分界放在 ${from} 和 ${to} 之间，曲线每变陡一点，似然就再大一点。所以没有最好的 w，它会一直跑向${rising ? '正无穷' : '负无穷'}。`,
    met: (at, rising) =>
      `这些点以 x = ${at} 为界就分得开：把分界放在那里，曲线每变陡一点，似然就再大一点。所以没有最好的 w，它会一直跑向${rising ? '正无穷' : '负无穷'}。`,
    oneLabel: label =>
      label === 1
        ? '这里没有标签 0：曲线越高，这些标签就越可能出现。所以没有最好的 b，它会一直跑向正无穷。'
        : '这里没有标签 1：曲线越低，这些标签就越可能出现。所以没有最好的 b，它会一直跑向负无穷。',
    within: limit => `眼前是 w 和 b 都在 −${limit} 到 ${limit} 之间时最好的一条。`,
  },
  columns: { label: '标签', p: '标签的概率 P', logp: 'log P', a: '标签为 1 的概率 σ(wx + b)' },
  by: 'x',
  table: '按顺序列出各点，以及曲线给各自标签的概率',
}

export const likelihoodWords = { en, zh }
