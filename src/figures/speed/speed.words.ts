const en = {
  title: 'The push against the error',
  takeaways: {
    wish: 'How hard the cost pushes the score, for every output at once.',
    cure: 'The same picture, with the wish inked.',
  },
  plot: 'The push on the score against the output',
  axes: { speed: 'push |∂C/∂z|', output: (label: string) => `output a (the right answer is ${label})` },
  curves: {
    quadratic: 'quadratic',
    wish: 'the wish: |a − y|',
    cure: 'cross-entropy',
    peak: 'peak 4/27',
    guess: 'your guess',
  },
  handle: 'Output a',
  at: (a: string, push: string) => `output ${a}, the quadratic cost pushes with ${push}`,
  label: 'label y',
  values: 'The push at this output',
  shown: {
    wish: { quadratic: 'quadratic cost', 'cross-entropy': 'the wish |a − y|' },
    cure: { quadratic: 'quadratic cost', 'cross-entropy': 'cross-entropy' },
  },
  formula: 'The push is the error, times the slope',
  presets: { 'article-1': '0.82', 'our-neuron': 'our neuron, 0.982', peak: 'the peak', mirror: 'label 1, output 0.02' },
  sketch: {
    question: 'Guess first: how hard should the cost push?',
    begin: 'Draw it',
    hint: 'Draw the push you want here.',
    stop: 'Never mind',
    clear: 'Clear',
    shapes: { grows: 'grows with the error', same: 'always the same', fades: 'fades with the error' },
    verdict: {
      none: 'Up to an error of ⅔ the quadratic cost pushes harder and harder. Then it gives up.',
      grows:
        'You let the push grow to the end. The quadratic cost goes along for two thirds of the way, and then gives up.',
      same: 'You push just as hard at any error. The quadratic cost does not: it is strongest at an error of ⅔, and fades on both sides.',
      fades:
        'You push less where the error is large. So does the quadratic cost beyond ⅔, and that is what makes it slow.',
    },
  },
  caption: {
    wish: (quadratic: string, line: string) =>
      `The quadratic cost pushes with ${quadratic}; as large as the error would be ${line}.`,
    cure: (quadratic: string, line: string) =>
      `The quadratic cost pushes with ${quadratic}, cross-entropy with ${line}.`,
    before: 'On this side of the peak a larger error still gets a larger push.',
    top: 'This is the peak: nowhere does the quadratic cost push harder.',
    beyond: 'Beyond the peak the error still grows, and the quadratic cost’s push shrinks.',
  },
  table: 'Both pushes along the output',
  by: 'output a',
}

const zh: typeof en = {
  title: '误差和推力',
  takeaways: { wish: '每一个输出上，代价用多大的力去推得分，都在这张图里。', cure: '还是那张图，愿望描成了实线。' },
  plot: '推动得分的力随输出的变化',
  axes: { speed: '推力 |∂C/∂z|', output: label => `输出 a（正确答案是 ${label}）` },
  curves: { quadratic: '二次代价', wish: '愿望：|a − y|', cure: '交叉熵', peak: '顶点 4/27', guess: '你画的' },
  handle: '输出 a',
  at: (a, push) => `输出 ${a}，二次代价的推力是 ${push}`,
  label: '标签 y',
  values: '这个输出上的推力',
  shown: {
    wish: { quadratic: '二次代价', 'cross-entropy': '愿望 |a − y|' },
    cure: { quadratic: '二次代价', 'cross-entropy': '交叉熵' },
  },
  formula: '推力等于误差乘斜率',
  presets: { 'article-1': '0.82', 'our-neuron': '我们的神经元 0.982', peak: '顶点', mirror: '标签 1，输出 0.02' },
  sketch: {
    question: '先猜一猜：代价该用多大的力去推？',
    begin: '自己画',
    hint: '在这里画出你想要的推力。',
    stop: '算了',
    clear: '擦掉',
    shapes: { grows: '误差越大越强', same: '始终一样', fades: '误差越大越弱' },
    verdict: {
      none: '误差到 ⅔ 为止，二次代价越推越用力，再往后就泄气了。',
      grows: '你让推力一路变强。二次代价只跟了三分之二的路，后面就泄气了。',
      same: '不管误差多大，你都用一样的力。二次代价不是这样：误差是 ⅔ 时最强，往两边都变弱。',
      fades: '误差大的地方你反而推得轻。二次代价过了 ⅔ 也是这样，它慢就慢在这里。',
    },
  },
  caption: {
    wish: (quadratic, line) => `二次代价的推力是 ${quadratic}；要跟误差一样大，就该是 ${line}。`,
    cure: (quadratic, line) => `二次代价的推力是 ${quadratic}，交叉熵的是 ${line}。`,
    before: '还没到顶点，误差变大，推力也跟着变大。',
    top: '这里就是顶点，二次代价在别处都没有这么大的力。',
    beyond: '过了顶点，误差还在变大，二次代价的推力却在变小。',
  },
  table: '沿着输出，两种推力各是多少',
  by: '输出 a',
}

export const speedWords = { en, zh }
