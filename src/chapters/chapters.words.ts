import type { Words } from '../language/language.ts'

export interface ChapterWords {
  /** The page's one h1. */
  title: string
  /** One line for the list of contents. */
  line: string
  /** What it answers, asked at the end of the chapter before it; the first is led to by the home page. */
  question?: string
}

/** What each page is called, by its slug. */
export const chapterWords: Words<Readonly<Record<string, ChapterWords>>> = {
  zh: {
    '': { title: '错得越远，就该学得越快', line: '一个神经元，两种代价，同一个起点：亲手拖一拖。' },
    quadratic: { title: '二次代价函数的不足', line: '错得最离谱的神经元，为什么偏偏学得最慢。' },
    'cross-entropy': {
      title: '交叉熵代价函数',
      line: '从你想要的学习速度出发，倒推出代价来。',
      question: '有没有一种代价，误差多大，推力就多大？',
    },
    likelihood: {
      title: '数学原理',
      line: '换一条路，从概率出发，走到的还是它。',
      question: '要是根本不提梯度，还找得到这个代价吗？',
    },
    intuition: {
      title: '直观理解',
      line: '把预测沿着曲线拖，看它罚得有多狠。',
      question: '错得很有把握，要付多少代价？',
    },
    margin: {
      title: '另一种形式',
      line: '标签换成 ±1，公式变短了，函数还是同一个。',
      question: '很多文献写的是另一个公式，那是另一种损失吗？',
    },
    summary: {
      title: '总结',
      line: '两种形式一张表，十个容易糊涂的地方，还有勘误。',
      question: '要记住的是什么？原文又错在哪里？',
    },
    limits: {
      title: '什么时候不重要，什么时候重要',
      line: '换个优化器，一个神经元的毛病就没了；一群点的没有。',
      question: '这一切是不是换个优化器就没事了？',
    },
    landscape: {
      title: '损失曲面',
      line: '把两种代价画成地图，看同一个起点各走到哪个谷。',
      question: '训练会不会停在一个错的地方，再也出不来？',
    },
    information: {
      title: '它为什么叫交叉熵',
      line: '惊讶、码长、KL 散度：真实情况和你的预期，都可以拖。',
      question: '“交叉熵”这个名字是从哪来的？',
    },
    softmax: {
      title: '不止两类',
      line: 'softmax：三个得分、一个三角形，梯度还是误差。',
      question: '类别不止两个，又会怎么样？',
    },
    choosing: {
      title: '怎么选',
      line: '哪些损失问的是真话，什么任务用哪个，程序库里叫什么。',
      question: '这么多损失，到底该用哪一个？',
    },
    teach: {
      title: '给教课的人',
      line: '一堂 45 分钟的课，一张带答案的练习，三道考题。',
      question: '要讲给别人听，从哪里讲起？',
    },
  },
  en: {
    '': {
      title: 'The further off you are, the faster you should learn.',
      line: 'One neuron, two costs, one start: drag it and see.',
    },
    quadratic: { title: 'Where the quadratic cost fails', line: 'Why the neuron that is most wrong learns slowest.' },
    'cross-entropy': {
      title: 'A cost that cancels the slope',
      line: 'Start from the speed you want, and work back to the cost.',
      question: 'Is there a cost that pushes as hard as the error is large?',
    },
    likelihood: {
      title: 'Where it comes from: maximum likelihood',
      line: 'Another road, from probability, to the same formula.',
      question: 'Would you find the same cost if nobody had told you about gradients?',
    },
    intuition: {
      title: 'What it punishes: loss against prediction',
      line: 'Drag a prediction along the curve and see what it costs.',
      question: 'What is the price of being sure and wrong?',
    },
    margin: {
      title: 'The other form: labels ±1 and the score s',
      line: 'Labels ±1 make the formula shorter. The function stays the same.',
      question: 'Many books write another formula. Is it another loss?',
    },
    summary: {
      title: 'Summary',
      line: 'Both forms in one table, ten common confusions, and what the sources get wrong.',
      question: 'What is worth remembering, and where do the sources err?',
    },
    limits: {
      title: 'When it doesn’t matter, and when it does',
      line: 'Another optimizer cures one neuron on one sample, but not a crowd of points.',
      question: 'Would a better optimizer have done as well?',
    },
    landscape: {
      title: 'The ground it walks on',
      line: 'Both costs as maps: where does one start lead on each of them?',
      question: 'Can training come to rest in the wrong place, and never leave it?',
    },
    information: {
      title: 'Why it is called cross-entropy',
      line: 'Surprise, code lengths, KL: drag what happens and what you expect.',
      question: 'Where does the name come from?',
    },
    softmax: {
      title: 'More than two classes',
      line: 'Softmax: three scores, a triangle, and the gradient is still the error.',
      question: 'What if there are more than two classes?',
    },
    choosing: {
      title: 'Which loss when',
      line: 'Which losses ask for the truth, which task takes which, and what libraries call them.',
      question: 'With so many losses, which one should you use?',
    },
    teach: {
      title: 'For those who teach',
      line: 'A lesson of 45 minutes, exercises with their answers, three exam questions.',
      question: 'How would you teach it?',
    },
  },
}
