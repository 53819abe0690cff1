const en = {
  title: 'The next shot',
  takeaway: 'Drag the last shot, and see how far each turns back for the next.',
  plot: 'A free throw from above: the last shot, and the corrections as arrows that turn back',
  basket: 'basket',
  you: 'you',
  handle: 'Direction of the last shot',
  at: (miss: string) => `${miss}° beside the basket`,
  arrow: {
    person: (turn: string) => `a person: ${turn}°`,
    quadratic: (turn: string) => `quadratic: ${turn}°`,
    'cross-entropy': (turn: string) => `cross-entropy: ${turn}°`,
  },
  values: 'The correction, in degrees',
  shown: { person: 'a person', quadratic: 'the quadratic cost', 'cross-entropy': 'the cross-entropy cost' },
  /** Of cross-entropy, until it is known. */
  next: 'the cost of the next page',
  presets: { close: 'near miss, 10°', best: '40°', 'our-neuron': 'as wrong as our neuron', opposite: '60°' },
  caption: {
    straight: 'A straight shot: there is nothing to correct.',
    missed: (miss: string, side: 'left' | 'right', person: string) =>
      `${miss}° too far ${side}: a person turns back by ${person}°.`,
    growing: (turn: string) =>
      `The quadratic cost turns by ${turn}°. Up to a miss of 40° it corrects more the further off you are.`,
    shrinking: (turn: string) =>
      `The quadratic cost turns by ${turn}°. Beyond a miss of 40° it corrects less the further off you are.`,
    nothing: 'The quadratic cost does not turn at all, just where it is needed most.',
    cure: 'The cross-entropy cost turns as a person does.',
    shape:
      'The arrows show the shape of the gradients, with the quadratic cost’s largest scaled to 60°. They are no physics of basketball.',
  },
  table: 'The corrections along the miss, in degrees',
  by: 'miss',
  columns: { person: 'a person', quadratic: 'quadratic cost', 'cross-entropy': 'cross-entropy cost' },
}

const zh: typeof en = {
  title: '下一投',
  takeaway: '拖动上一投的方向，看下一投各会转回来多少。',
  plot: '从上方看罚球：上一投的方向，以及用转回来的箭头表示的修正',
  basket: '篮筐',
  you: '你',
  handle: '上一投的方向',
  at: miss => `偏了 ${miss}°`,
  arrow: {
    person: turn => `人：${turn}°`,
    quadratic: turn => `二次代价：${turn}°`,
    'cross-entropy': turn => `交叉熵：${turn}°`,
  },
  values: '修正（度）',
  shown: { person: '人', quadratic: '二次代价', 'cross-entropy': '交叉熵代价' },
  next: '下一页的代价',
  presets: { close: '偏一点，10°', best: '40°', 'our-neuron': '错得像我们的神经元', opposite: '60°' },
  caption: {
    straight: '投得正，没什么要改的。',
    missed: (miss, side, person) => `往${side === 'left' ? '左' : '右'}偏了 ${miss}°，人会转回 ${person}°。`,
    growing: turn => `二次代价转 ${turn}°。偏差不到 40° 时，偏得越远，它改得越多。`,
    shrinking: turn => `二次代价转 ${turn}°。偏差过了 40°，偏得越远，它反而改得越少。`,
    nothing: '二次代价一点也不转，偏偏是在最该改的时候。',
    cure: '交叉熵代价跟人转得一样多。',
    shape: '箭头画的是梯度的形状，二次代价的最大值按 60° 来画，并不是篮球的物理。',
  },
  table: '沿着偏差，三种修正各是多少度',
  by: '偏差',
  columns: { person: '人', quadratic: '二次代价', 'cross-entropy': '交叉熵代价' },
}

export const freeThrowWords = { en, zh }
