const stages = ['a − y', '∂C/∂a', '∂C/∂z', '∂C/∂w'] as const

const en = {
  title: 'What goes into the gradient',
  takeaway: 'Both costs pass through the same slope. Only one of them climbs high enough first.',
  plot: 'A ladder of powers of ten: for each cost, from the error to ∂C/∂a, times σ′(z), times x, to the gradient ∂C/∂w',
  costs: { quadratic: 'quadratic', 'cross-entropy': 'cross-entropy' },
  axes: {
    magnitude: 'size: every line is ten times the one below',
    floor: (power: string) => `0 or < ${power}`,
    output: (label: string) => `output a (the right answer is ${label})`,
  },
  stages,
  by: 'output a',
  label: 'label y',
  input: 'input x',
  handle: 'Output a of the neuron',
  at: (a: string, y: string) => `output ${a}, label ${y}`,
  values: 'At this output',
  shown: {
    error: 'error a − y',
    slope: 'slope σ′(z)',
    'quadratic.dCda': 'quadratic: ∂C/∂a',
    'quadratic.gradient': 'quadratic: gradient ∂C/∂w',
    'cross-entropy.dCda': 'cross-entropy: ∂C/∂a',
    'cross-entropy.gradient': 'cross-entropy: gradient ∂C/∂w',
  },
  formula: 'The gradient as a product of three factors',
  presets: {
    'our-neuron': 'our neuron, 0.982',
    gentle: 'gentle, 0.6',
    hopeless: 'hopeless, 0.999',
    'no-input': 'no input, x = 0',
  },
  caption: {
    gradients: (ce: string, q: string, times: string) =>
      `Cross-entropy’s gradient is ${ce}, the quadratic cost’s ${q}: ${times} times smaller.`,
    noInput: 'With x = 0 both gradients are 0: whatever pushes the score, the weight has no part in it.',
    slope: (slope: string, climb: string) =>
      `Both pass the slope, ×${slope}. Cross-entropy has climbed by 1/σ′ = ${climb} before, and lands on the error; the quadratic cost starts from the error, and for it the slope is a plain loss.`,
    turned: 'A negative input turns the sign of both gradients.',
  },
  table: 'The factors and the gradients along the output, for this label and input',
}

const zh: typeof en = {
  title: '梯度是怎么乘出来的',
  takeaway: '两种代价都要过斜率这一关，只有一种事先爬得够高。',
  plot: '一架以十倍为一级的梯子：两种代价各自从误差到 ∂C/∂a，乘 σ′(z)，再乘 x，得到梯度 ∂C/∂w',
  costs: { quadratic: '二次代价', 'cross-entropy': '交叉熵' },
  axes: {
    magnitude: '大小：每上一格是下一格的十倍',
    floor: power => `0 或 < ${power}`,
    output: label => `输出 a（正确答案是 ${label}）`,
  },
  stages,
  by: '输出 a',
  label: '标签 y',
  input: '输入 x',
  handle: '神经元的输出 a',
  at: (a, y) => `输出 ${a}，标签 ${y}`,
  values: '在这个输出上',
  shown: {
    error: '误差 a − y',
    slope: '斜率 σ′(z)',
    'quadratic.dCda': '二次代价：∂C/∂a',
    'quadratic.gradient': '二次代价：梯度 ∂C/∂w',
    'cross-entropy.dCda': '交叉熵：∂C/∂a',
    'cross-entropy.gradient': '交叉熵：梯度 ∂C/∂w',
  },
  formula: '三个因子乘成梯度',
  presets: {
    'our-neuron': '我们的神经元 0.982',
    gentle: '轻微 0.6',
    hopeless: '离谱 0.999',
    'no-input': '没有输入 x = 0',
  },
  caption: {
    gradients: (ce, q, times) => `交叉熵的梯度是 ${ce}，二次代价的是 ${q}，前者是后者的 ${times} 倍。`,
    noInput: 'x = 0 时两个梯度都是 0：得分怎么变，都轮不到权重出力。',
    slope: (slope, climb) =>
      `两者都要乘斜率 ${slope}。交叉熵事先爬高了 1/σ′ = ${climb} 倍，正好落回误差上；二次代价就从误差出发，乘上斜率，是白白打了折扣。`,
    turned: '输入是负的，两个梯度都变了号。',
  },
  table: '标签和输入不变，各因子和梯度随输出的变化',
}

export const chainRuleWords = { en, zh }
