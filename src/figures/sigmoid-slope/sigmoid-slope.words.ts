const en = {
  title: 'Where σ is flat',
  takeaway: 'The tangent shows how much the output still answers to the score.',
  plot: 'The logistic function with its tangent, and its slope below it',
  axes: { output: 'output a = σ(z)', score: 'score z' },
  curves: { output: 'σ(z)', slope: 'slope σ′(z)' },
  handle: 'Score z',
  at: (z: string, slope: string) => `z = ${z}, slope ${slope}`,
  values: 'At this score',
  shown: { a: 'output a', slope: 'slope σ′(z)', gradient: 'gradient aσ′(z), label 0' },
  formula: 'The slope from the output',
  presets: { 'article-1': 'z = 1.5', 'our-neuron': 'our neuron, z = 4', steepest: 'steepest, z = 0' },
  caption: {
    slope: (z: string, slope: string) => `At z = ${z} the slope of σ is ${slope}.`,
    flat: 'The curve is all but flat here: whatever the error, hardly any of it gets through to the weight.',
    middle: 'Part of the error gets through to the weight.',
    steep: 'This is the steep part: nowhere does more than a quarter of the error get through to the weight.',
    gradient: (gradient: string) => `With label 0 the quadratic cost’s gradient is ${gradient}.`,
  },
  table: 'σ, its slope and the quadratic cost’s gradient along the score',
  by: 'score z',
}

const zh: typeof en = {
  title: 'σ 在哪里是平的',
  takeaway: '切线告诉你：得分动一动，输出还肯跟着动多少。',
  plot: 'σ 函数和它的切线，下面是它的斜率',
  axes: { output: '输出 a = σ(z)', score: '得分 z' },
  curves: { output: 'σ(z)', slope: '斜率 σ′(z)' },
  handle: '得分 z',
  at: (z, slope) => `z = ${z}，斜率 ${slope}`,
  values: '在这个得分上',
  shown: { a: '输出 a', slope: '斜率 σ′(z)', gradient: '标签为 0 时的梯度 aσ′(z)' },
  formula: '由输出算斜率',
  presets: { 'article-1': 'z = 1.5', 'our-neuron': '我们的神经元 z = 4', steepest: '最陡处 z = 0' },
  caption: {
    slope: (z, slope) => `z = ${z} 时，σ 的斜率是 ${slope}。`,
    flat: '曲线在这里几乎是平的：误差再大，能传到权重上的也所剩无几。',
    middle: '误差有一部分能传到权重上。',
    steep: '这里是陡的一段：误差最多也只有四分之一能传到权重上。',
    gradient: gradient => `标签为 0 时，二次代价的梯度是 ${gradient}。`,
  },
  table: '沿着得分，σ、斜率和二次代价的梯度',
  by: '得分 z',
}

export const sigmoidSlopeWords = { en, zh }
