const en = {
  title: 'What a hidden layer keeps',
  takeaway:
    'Cross-entropy takes the output’s slope out of the hidden weight’s gradient. The hidden neuron’s own slope stays: where that one is flat, the hidden weight waits with either cost.',
  plot: 'The size of each factor of the hidden weight’s gradient on a logarithmic axis, for both costs, and their product',
  runPlot: 'The output of both networks against the epoch',
  axes: { size: 'size, on a logarithmic axis', output: 'output a (the label is 0)', epoch: 'epoch' },
  cost: { quadratic: 'quadratic', 'cross-entropy': 'cross-entropy' },
  lines: { quadratic: ['quadratic'], 'cross-entropy': ['cross-', 'entropy'] },
  factors: {
    a: 'error a − y',
    outSlope: '× σ′(z₂), the output’s slope',
    v: '× v, the weight between',
    hiddenSlope: '× σ′(z₁), the hidden slope',
    gradient: '= ∂C/∂w, the hidden gradient',
  },
  cancels: 'cancels',
  z1: 'Hidden score z₁ at the start',
  z2: 'Output score z₂ at the start',
  startAt: (z: string, a: string) => `z₂ = ${z}, output ${a}`,
  eta: 'Learning rate η',
  epoch: 'Epoch',
  epochAt: (epoch: string) => `epoch ${epoch}`,
  values: 'At this epoch',
  rows: { a: 'output a', outSlope: 'σ′(z₂)', v: 'weight v', hiddenSlope: 'σ′(z₁)', gradient: '∂C/∂w' },
  shown: {
    'quadratic.a': 'quadratic: output a',
    'quadratic.outSlope': 'quadratic: σ′(z₂)',
    'quadratic.v': 'quadratic: weight v',
    'quadratic.hiddenSlope': 'quadratic: σ′(z₁)',
    'quadratic.gradient': 'quadratic: ∂C/∂w',
    'cross-entropy.a': 'cross-entropy: output a',
    'cross-entropy.outSlope': 'cross-entropy: σ′(z₂)',
    'cross-entropy.v': 'cross-entropy: weight v',
    'cross-entropy.hiddenSlope': 'cross-entropy: σ′(z₁)',
    'cross-entropy.gradient': 'cross-entropy: ∂C/∂w',
  },
  formula: 'The gradient of the hidden weight, x = 1',
  presets: {
    'output-flat': 'output flat',
    'hidden-flat': 'hidden flat',
    'both-flat': 'both flat',
    steep: 'neither flat',
  },
  caption: {
    start: (quadratic: string, crossEntropy: string, ratio: string) =>
      `At the start the hidden gradient is ${quadratic} with the quadratic cost and ${crossEntropy} with cross-entropy: ${ratio} times as large, which is 1/σ′\u2060(z₂).`,
    later: (epoch: string, quadratic: string, crossEntropy: string) =>
      `At epoch ${epoch} the hidden gradient is ${quadratic} with the quadratic cost and ${crossEntropy} with cross-entropy; the two networks are no longer alike.`,
    outputs: (quadratic: string, crossEntropy: string) =>
      `Their outputs are ${quadratic} and ${crossEntropy}; the label is 0.`,
    slopes: (quadratic: string, crossEntropy: string) =>
      `In both the hidden slope is a factor: ${quadratic} and ${crossEntropy}.`,
  },
  by: 'epoch',
  table: 'Both networks at evenly spaced epochs',
}

const zh: typeof en = {
  title: '隐藏层还剩下什么',
  takeaway:
    '交叉熵从隐藏权重的梯度里消掉了输出层的斜率。隐藏神经元自己的斜率还在；它要是平的，用哪种代价，隐藏权重都得等。',
  plot: '用对数轴画出隐藏权重梯度的每个因子有多大，两种代价各一份，还有它们的乘积',
  runPlot: '两个网络的输出随轮次的变化',
  axes: { size: '大小（对数轴）', output: '输出 a（标签是 0）', epoch: '轮次' },
  cost: { quadratic: '二次代价', 'cross-entropy': '交叉熵' },
  lines: { quadratic: ['二次代价'], 'cross-entropy': ['交叉熵'] },
  factors: {
    a: '误差 a − y',
    outSlope: '× σ′(z₂)，输出层的斜率',
    v: '× v，两层之间的权重',
    hiddenSlope: '× σ′(z₁)，隐藏层的斜率',
    gradient: '= ∂C/∂w，隐藏权重的梯度',
  },
  cancels: '约掉了',
  z1: '起点的隐藏得分 z₁',
  z2: '起点的输出得分 z₂',
  startAt: (z, a) => `z₂ = ${z}，输出 ${a}`,
  eta: '学习率 η',
  epoch: '轮次',
  epochAt: epoch => `第 ${epoch} 轮`,
  values: '在这一轮',
  rows: { a: '输出 a', outSlope: 'σ′(z₂)', v: '权重 v', hiddenSlope: 'σ′(z₁)', gradient: '∂C/∂w' },
  shown: {
    'quadratic.a': '二次代价：输出 a',
    'quadratic.outSlope': '二次代价：σ′(z₂)',
    'quadratic.v': '二次代价：权重 v',
    'quadratic.hiddenSlope': '二次代价：σ′(z₁)',
    'quadratic.gradient': '二次代价：∂C/∂w',
    'cross-entropy.a': '交叉熵：输出 a',
    'cross-entropy.outSlope': '交叉熵：σ′(z₂)',
    'cross-entropy.v': '交叉熵：权重 v',
    'cross-entropy.hiddenSlope': '交叉熵：σ′(z₁)',
    'cross-entropy.gradient': '交叉熵：∂C/∂w',
  },
  formula: '隐藏权重的梯度，x = 1',
  presets: { 'output-flat': '输出层平', 'hidden-flat': '隐藏层平', 'both-flat': '两层都平', steep: '都不平' },
  caption: {
    start: (quadratic, crossEntropy, ratio) =>
      `起点上，隐藏权重的梯度用二次代价是 ${quadratic}，用交叉熵是 ${crossEntropy}，是前者的 ${ratio} 倍，也就是 1/σ′\u2060(z₂)。`,
    later: (epoch, quadratic, crossEntropy) =>
      `第 ${epoch} 轮，隐藏权重的梯度用二次代价是 ${quadratic}，用交叉熵是 ${crossEntropy}；两个网络已经不一样了。`,
    outputs: (quadratic, crossEntropy) => `它们的输出是 ${quadratic} 和 ${crossEntropy}，标签是 0。`,
    slopes: (quadratic, crossEntropy) => `隐藏层的斜率在两边都还是因子：${quadratic} 和 ${crossEntropy}。`,
  },
  by: '轮次',
  table: '等间隔的轮次上的两个网络',
}

export const hiddenLayerWords = { en, zh }
