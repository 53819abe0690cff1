const en = {
  title: 'Where σ is flat',
  takeaway: 'The same step of score moves the output a lot, or hardly at all: it depends on where you stand.',
  plot: 'The logistic function with one step of score and the fall of output that it brings, and its slope below it',
  axes: { output: 'output a = σ(z)', score: 'score z' },
  curves: { output: 'σ(z)', slope: 'slope σ′(z)' },
  handle: 'Score z',
  at: (z: string, step: string) => `z = ${z}; one step down takes ${step} off the output`,
  run: 'Δz = 1',
  rise: (step: string) => `Δa = ${step}`,
  values: 'At this score',
  shown: { a: 'output a', slope: 'slope σ′(z)', gradient: 'gradient aσ′(z), label 0' },
  formula: 'The slope from the output',
  presets: { 'article-1': 'z = 1.5', 'our-neuron': 'our neuron, z = 4', steepest: 'steepest, z = 0' },
  caption: {
    step: (z: string, step: string) => `At z = ${z} one step of score down takes ${step} off the output.`,
    middle: (most: string) => `Halfway up the curve, from 0, the same step takes ${most}.`,
    slope: {
      flat: (slope: string) =>
        `With a slope of ${slope} the curve is all but flat here: whatever the error, hardly any of it gets through to the weight.`,
      between: (slope: string) => `With a slope of ${slope}, part of the error gets through to the weight.`,
      steep: (slope: string) =>
        `A slope of ${slope} is steep for this curve: nowhere does more than a quarter of the error get through to the weight.`,
    },
    gradient: (gradient: string) => `With label 0 the quadratic cost’s gradient is ${gradient}.`,
  },
  table: 'σ, its slope and the quadratic cost’s gradient along the score',
  by: 'score z',
}

const zh: typeof en = {
  title: 'σ 在哪里是平的',
  takeaway: '得分同样走一步，输出有时变一大截，有时几乎不动，要看你站在哪里。',
  plot: 'σ 函数，得分退一步和输出因此降下的一截，下面是它的斜率',
  axes: { output: '输出 a = σ(z)', score: '得分 z' },
  curves: { output: 'σ(z)', slope: '斜率 σ′(z)' },
  handle: '得分 z',
  at: (z, step) => `z = ${z}，退一步输出降 ${step}`,
  run: 'Δz = 1',
  rise: step => `Δa = ${step}`,
  values: '在这个得分上',
  shown: { a: '输出 a', slope: '斜率 σ′(z)', gradient: '标签为 0 时的梯度 aσ′(z)' },
  formula: '由输出算斜率',
  presets: { 'article-1': 'z = 1.5', 'our-neuron': '我们的神经元 z = 4', steepest: '最陡处 z = 0' },
  caption: {
    step: (z, step) => `得分从 z = ${z} 退一步，输出降 ${step}。`,
    middle: most => `从半腰上的 0 退同样的一步，降 ${most}。`,
    slope: {
      flat: slope => `斜率只有 ${slope}，曲线在这里几乎是平的：误差再大，能传到权重上的也所剩无几。`,
      between: slope => `斜率是 ${slope}，误差有一部分能传到权重上。`,
      steep: slope => `斜率是 ${slope}，已经算陡的一段：误差最多也只有四分之一能传到权重上。`,
    },
    gradient: gradient => `标签为 0 时，二次代价的梯度是 ${gradient}。`,
  },
  table: '沿着得分，σ、斜率和二次代价的梯度',
  by: '得分 z',
}

export const sigmoidSlopeWords = { en, zh }
