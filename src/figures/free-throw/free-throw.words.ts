import type { Words } from '../../language/language.ts'

export type Thrower = 'person' | 'quadratic' | 'cross-entropy'

interface FreeThrowWords {
  title: string
  takeaway: string
  plot: string
  basket: string
  you: string
  handle: { name: string; value(miss: string): string }
  /** Beside an arrow. */
  arrow: Record<Thrower, (turn: string) => string>
  readout: Record<'caption' | Thrower | 'next', string>
  presets: Record<'close' | 'best' | 'our-neuron' | 'opposite', string>
  caption: {
    straight: string
    missed(miss: string, side: 'left' | 'right', person: string): string
    growing(turn: string): string
    shrinking(turn: string): string
    nothing: string
    cure: string
    shape: string
  }
  table: string
  columns: Record<'miss' | Thrower, string>
}

export const freeThrowWords: Words<FreeThrowWords> = {
  en: {
    title: 'The next shot',
    takeaway: 'Drag the last shot, and see how far each turns back for the next.',
    plot: 'A free throw from above: the last shot, and the corrections as arrows that turn back',
    basket: 'basket',
    you: 'you',
    handle: { name: 'Direction of the last shot', value: miss => `${miss}° beside the basket` },
    arrow: {
      person: turn => `a person: ${turn}°`,
      quadratic: turn => `quadratic: ${turn}°`,
      'cross-entropy': turn => `cross-entropy: ${turn}°`,
    },
    readout: {
      caption: 'The correction, in degrees',
      person: 'a person',
      quadratic: 'the quadratic cost',
      'cross-entropy': 'the cross-entropy cost',
      next: 'the cost of the next page',
    },
    presets: { close: 'near miss, 10°', best: '40°', 'our-neuron': 'as wrong as our neuron', opposite: '60°' },
    caption: {
      straight: 'A straight shot: there is nothing to correct.',
      missed: (miss, side, person) => `${miss}° too far ${side}: a person turns back by ${person}°.`,
      growing: turn =>
        `The quadratic cost turns by ${turn}°. Up to a miss of 40° it corrects more the further off you are.`,
      shrinking: turn =>
        `The quadratic cost turns by ${turn}°. Beyond a miss of 40° it corrects less the further off you are.`,
      nothing: 'The quadratic cost does not turn at all, just where it is needed most.',
      cure: 'The cross-entropy cost turns as a person does.',
      shape:
        'The arrows show the shape of the gradients, with the quadratic cost’s largest scaled to 60°. They are no physics of basketball.',
    },
    table: 'The corrections along the miss, in degrees',
    columns: { miss: 'miss', person: 'a person', quadratic: 'quadratic cost', 'cross-entropy': 'cross-entropy cost' },
  },
  zh: {
    title: '下一投',
    takeaway: '拖动上一投的方向，看下一投各会转回来多少。',
    plot: '从上方看罚球：上一投的方向，以及用转回来的箭头表示的修正',
    basket: '篮筐',
    you: '你',
    handle: { name: '上一投的方向', value: miss => `偏了 ${miss}°` },
    arrow: {
      person: turn => `人：${turn}°`,
      quadratic: turn => `二次代价：${turn}°`,
      'cross-entropy': turn => `交叉熵：${turn}°`,
    },
    readout: {
      caption: '修正（度）',
      person: '人',
      quadratic: '二次代价',
      'cross-entropy': '交叉熵代价',
      next: '下一页的代价',
    },
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
    columns: { miss: '偏差', person: '人', quadratic: '二次代价', 'cross-entropy': '交叉熵代价' },
  },
}
