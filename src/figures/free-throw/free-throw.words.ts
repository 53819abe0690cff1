type Side = 'left' | 'right'

const en = {
  title: 'The next shot',
  takeaway:
    'The further off the shot, the more a person corrects; the quadratic cost, furthest off, hardly corrects at all.',
  curedTakeaway: 'Cross-entropy turns back as a person does; the quadratic cost, furthest off, hardly turns at all.',
  plot: 'A free throw from above: the last shot, and the corrections as arrows that turn back',
  basket: 'basket',
  you: 'you',
  hint: 'drag the shot',
  handle: 'Direction of the last shot',
  at: (miss: string) => `${miss}° beside the basket`,
  arrow: {
    person: (turn: string) => `a person ${turn}°`,
    quadratic: (turn: string) => `quadratic ${turn}°`,
    'cross-entropy': (turn: string) => `cross-entropy ${turn}°`,
  },
  values: 'The correction, in degrees',
  shown: { person: 'a person', quadratic: 'the quadratic cost', 'cross-entropy': 'the cross-entropy cost' },
  /** Of cross-entropy, until it is known. */
  next: 'the cost of the next page',
  presets: { close: 'near miss, 10°', best: '40°', 'our-neuron': 'as wrong as our neuron', opposite: '60°' },
  caption: {
    straight: 'A straight shot: there is nothing to correct.',
    missed: (miss: string, side: Side, quadratic: string) =>
      `${miss}° too far ${side}: a person turns back by all of it, the quadratic cost by ${quadratic}°.`,
    /** As far off as can be. */
    opposite: (miss: string, side: Side) =>
      `${miss}° too far ${side}: a person turns back by all of it, the quadratic cost not at all.`,
    growing: 'Up to a miss of 40° the quadratic cost turns more, the further off you are.',
    shrinking: 'Beyond a miss of 40° the quadratic cost turns less, the further off you are.',
    cure: 'The cross-entropy cost turns as a person does.',
    shape:
      'This is the shape of the two costs’ gradients, not physics: the quadratic cost’s is scaled by 4, so that it just reaches a person’s turn at 30° and never passes it.',
  },
  table: 'The corrections along the miss, in degrees',
  by: 'miss',
  columns: { person: 'a person', quadratic: 'quadratic cost', 'cross-entropy': 'cross-entropy cost' },
}

const zh: typeof en = {
  title: '下一投',
  takeaway: '偏得越远，人改得越多；二次代价却在偏得最远时几乎不改。',
  curedTakeaway: '交叉熵跟人一样转回来；二次代价在偏得最远时几乎不转。',
  plot: '从上方看罚球：上一投的方向，以及用转回来的箭头表示的修正',
  basket: '篮筐',
  you: '你',
  hint: '拖动这一球',
  handle: '上一投的方向',
  at: miss => `偏了 ${miss}°`,
  arrow: {
    person: turn => `人 ${turn}°`,
    quadratic: turn => `二次代价 ${turn}°`,
    'cross-entropy': turn => `交叉熵 ${turn}°`,
  },
  values: '修正（度）',
  shown: { person: '人', quadratic: '二次代价', 'cross-entropy': '交叉熵代价' },
  next: '下一页的代价',
  presets: { close: '偏一点，10°', best: '40°', 'our-neuron': '错得像我们的神经元', opposite: '60°' },
  caption: {
    straight: '投得正，没什么要改的。',
    missed: (miss, side, quadratic) =>
      `往${side === 'left' ? '左' : '右'}偏了 ${miss}°：人会全部转回来，二次代价转 ${quadratic}°。`,
    opposite: (miss, side) => `往${side === 'left' ? '左' : '右'}偏了 ${miss}°：人会全部转回来，二次代价一点也不转。`,
    growing: '偏差在 40° 以内，偏得越远，二次代价转得越多。',
    shrinking: '偏差过了 40°，偏得越远，二次代价反而转得越少。',
    cure: '交叉熵代价跟人转得一样多。',
    shape:
      '图上是两种代价的梯度的形状，不是篮球的物理：二次代价的梯度放大到 4 倍，偏 30° 时正好跟人一样多，在哪里都不超过人。',
  },
  table: '沿着偏差，三种修正各是多少度',
  by: '偏差',
  columns: { person: '人', quadratic: '二次代价', 'cross-entropy': '交叉熵代价' },
}

export const freeThrowWords = { en, zh }
