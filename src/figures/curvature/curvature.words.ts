const en = {
  title: 'Where a cost bends down',
  takeaway:
    'Along the score cross-entropy bends upwards everywhere. The quadratic cost bends downwards beyond an error of ⅔, and flattens out.',
  plot: 'Both costs along the score z with their tangents, the stretch where the quadratic cost bends downwards shaded, and their second derivatives below',
  axes: { z: 'score z', cost: 'cost C', curvature: 'curvature d²C/dz²' },
  cost: { quadratic: 'quadratic cost', 'cross-entropy': 'cross-entropy' },
  column: { quadratic: 'quadratic', 'cross-entropy': 'cross-entropy' },
  concave: 'bends down',
  label: 'Label y',
  handle: 'Score z',
  at: (z: string, quadratic: string, crossEntropy: string) =>
    `z = ${z}: curvature ${quadratic} with the quadratic cost, ${crossEntropy} with cross-entropy`,
  values: 'At this score',
  rows: { cost: 'cost C', slope: 'derivative dC/dz', curvature: 'd²C/dz²' },
  shown: {
    'quadratic.cost': 'quadratic cost: C',
    'quadratic.slope': 'quadratic cost: dC/dz',
    'quadratic.curvature': 'quadratic cost: d²C/dz²',
    'cross-entropy.cost': 'cross-entropy: C',
    'cross-entropy.slope': 'cross-entropy: dC/dz',
    'cross-entropy.curvature': 'cross-entropy: d²C/dz²',
  },
  formula: 'The second derivatives along the score',
  presets: { 'our-neuron': 'our neuron, z = 4', turn: 'z = ln 2', unsure: 'z = 0', 'sure-right': 'z = −4' },
  caption: {
    /** What the quadratic cost does here. */
    concave: (z: string, bend: string) =>
      `At z = ${z} the quadratic cost bends downwards (${bend}): further off it is less steep, not steeper.`,
    convex: (z: string, bend: string) =>
      `At z = ${z} the quadratic cost bends upwards (${bend}): a little further off it is steeper.`,
    turn: (turn: string) =>
      `At z = ${turn} the quadratic cost turns from bending upwards to bending downwards: it is nowhere steeper than there.`,
    crossEntropy: (bend: string) => `Cross-entropy bends upwards here as everywhere (${bend}).`,
    error: (a: string, y: string, error: string) =>
      `The output is ${a} and the label ${y}, so the error is ${error}; the turn is at ⅔.`,
  },
  by: 'score z',
  table: 'Both costs along the score, with their first and second derivatives',
}

const zh: typeof en = {
  title: '代价在哪里向下弯',
  takeaway: '沿着得分看，交叉熵处处向上弯。二次代价在误差超过 ⅔ 之后向下弯，慢慢变平。',
  plot: '两种代价沿着得分 z 的曲线和切线，二次代价向下弯的一段涂了阴影；下面是它们的二阶导数',
  axes: { z: '得分 z', cost: '代价 C', curvature: '曲率 d²C/dz²' },
  cost: { quadratic: '二次代价', 'cross-entropy': '交叉熵' },
  column: { quadratic: '二次代价', 'cross-entropy': '交叉熵' },
  concave: '向下弯',
  label: '标签 y',
  handle: '得分 z',
  at: (z, quadratic, crossEntropy) => `z = ${z}，二次代价的曲率 ${quadratic}，交叉熵的曲率 ${crossEntropy}`,
  values: '在这个得分上',
  rows: { cost: '代价 C', slope: '导数 dC/dz', curvature: 'd²C/dz²' },
  shown: {
    'quadratic.cost': '二次代价：C',
    'quadratic.slope': '二次代价：dC/dz',
    'quadratic.curvature': '二次代价：d²C/dz²',
    'cross-entropy.cost': '交叉熵：C',
    'cross-entropy.slope': '交叉熵：dC/dz',
    'cross-entropy.curvature': '交叉熵：d²C/dz²',
  },
  formula: '沿着得分的二阶导数',
  presets: { 'our-neuron': '我们的神经元 z = 4', turn: 'z = ln 2', unsure: 'z = 0', 'sure-right': 'z = −4' },
  caption: {
    concave: (z, bend) => `在 z = ${z}，二次代价向下弯（${bend}）：错得再远些，它反而没那么陡。`,
    convex: (z, bend) => `在 z = ${z}，二次代价向上弯（${bend}）：错得再远一点，它就更陡一点。`,
    turn: turn => `二次代价在 z = ${turn} 处从向上弯变成向下弯，那里是它最陡的地方。`,
    crossEntropy: bend => `交叉熵在这里和在别处一样，向上弯（${bend}）。`,
    error: (a, y, error) => `输出是 ${a}，标签是 ${y}，误差是 ${error}；转折点在 ⅔。`,
  },
  by: '得分 z',
  table: '沿着得分，两种代价和它们的一阶、二阶导数',
}

export const curvatureWords = { en, zh }
