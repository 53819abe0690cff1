const en = {
  title: 'The loss against the score',
  takeaway: 'On the wrong side cross-entropy keeps pushing; the quadratic cost lets go.',
  plot: 'The loss along the score, one curve for each label, and below it the push of cross-entropy and of the quadratic cost',
  axes: { loss: 'loss L', score: 'score s' },
  sides: { wrong: 'wrong side', correct: 'correct side' },
  overlay: { 'zero-one': '0–1 loss', hinge: 'hinge', quadratic: 'quadratic' },
  hint: '↔ drag',
  push: {
    'cross-entropy': (push: string) => `cross-entropy’s push: ${push}`,
    quadratic: (push: string) => `the quadratic’s push: ${push}`,
  },
  handle: 'Score s',
  at: (s: string, loss: string) => `s = ${s}, loss ${loss}`,
  label: 'Label y',
  show: { name: 'Also show', 'zero-one': '0–1 loss', hinge: 'hinge', quadratic: 'quadratic cost' },
  values: 'At this score',
  shown: {
    margin: 'margin ys',
    loss: 'cross-entropy L',
    slope: 'slope dL/ds',
    'zero-one': '0–1 loss',
    hinge: 'hinge max(0, 1 − ys)',
    quadratic: 'quadratic ½g(−ys)²',
  },
  formula: 'The loss and the two pushes from the score',
  presets: {
    'our-neuron': 'our neuron, ys = −4',
    boundary: 'on the boundary',
    one: 'ys = 1',
    five: 'ys = 5',
    all: 'all four losses',
  },
  caption: {
    pushes: (margin: string, push: string, quadratic: string) =>
      `At the margin ys = ${margin} cross-entropy pushes with ${push}, the quadratic cost with ${quadratic}.`,
    /** The last part is one of the next three. */
    where: (s: string, y: string, loss: string, side: string) =>
      `The score ${s} with the label ${y} has the loss ${loss} and stands ${side}`,
    wrong:
      'on the wrong side: cross-entropy pushes there with ½ to 1 however far off it is, the quadratic cost nowhere with more than 4/27, about 0.148.',
    boundary: 'on the boundary, where both labels have probability ½: one push is ½ there, the other ⅛.',
    correct: 'on the correct side: the loss goes on falling, and never reaches 0.',
    nine: 'Every further 2.303 of margin leaves about a tenth of this loss.',
    plateau: 'The further off, the more weakly the quadratic cost pushes: the plateau of the first page again.',
  },
  table: 'Margin, losses and slope along the score, for the label as it is set',
  by: 'score s',
}

const zh: typeof en = {
  title: '损失随得分怎样变',
  takeaway: '在错的一边，交叉熵一直在推，二次代价却松了手。',
  plot: '损失沿着得分的变化，每种标签一条曲线，下面是交叉熵和二次代价的推力',
  axes: { loss: '损失 L', score: '得分 s' },
  sides: { wrong: '错的一边', correct: '对的一边' },
  overlay: { 'zero-one': '0–1 损失', hinge: '合页', quadratic: '二次代价' },
  hint: '↔ 拖动',
  push: { 'cross-entropy': push => `交叉熵的推力 ${push}`, quadratic: push => `二次代价的推力 ${push}` },
  handle: '得分 s',
  at: (s, loss) => `s = ${s}，损失 ${loss}`,
  label: '标签 y',
  show: { name: '再画上', 'zero-one': '0–1 损失', hinge: '合页损失', quadratic: '二次代价' },
  values: '在这个得分上',
  shown: {
    margin: '间隔 ys',
    loss: '交叉熵 L',
    slope: '斜率 dL/ds',
    'zero-one': '0–1 损失',
    hinge: '合页损失 max(0, 1 − ys)',
    quadratic: '二次代价 ½g(−ys)²',
  },
  formula: '由得分算损失和两种推力',
  presets: {
    'our-neuron': '我们的神经元 ys = −4',
    boundary: '分界上',
    one: 'ys = 1',
    five: 'ys = 5',
    all: '四种损失都画上',
  },
  caption: {
    pushes: (margin, push, quadratic) =>
      `间隔 ys = ${margin} 时，交叉熵的推力是 ${push}，二次代价的推力是 ${quadratic}。`,
    where: (s, y, loss, side) => `得分 ${s}、标签 ${y}，损失是 ${loss}，${side}`,
    wrong: '站在错的一边：不管错得多远，交叉熵的推力在这一边总在 ½ 和 1 之间，二次代价在哪里都不超过 4/27，约 0.148。',
    boundary: '正在分界上，两种标签的概率都是 ½：一个推力是 ½，一个是 ⅛。',
    correct: '站在对的一边：损失还在往下降，却永远到不了 0。',
    nine: '间隔每再大 2.303，这份损失就只剩大约十分之一。',
    plateau: '错得越远，二次代价推得越轻：第一章的平台又出现了。',
  },
  table: '标签照现在的设置，沿着得分的间隔、各种损失和斜率',
  by: '得分 s',
}

export const lossScoreWords = { en, zh }
