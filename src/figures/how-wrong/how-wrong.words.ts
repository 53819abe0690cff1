import type { Words } from '../../language/language.ts'
import type { Cost } from '../../math/train.ts'

interface HowWrongWords {
  title: string
  takeaway: string
  plot: string
  costs: Record<Cost, string>
  axes: { epochs: string; time: string; start: string }
  /** Over the cursor; the time is that at one epoch a second. */
  flag: {
    of(cost: string, when: string): string
    at(epoch: string, time: string): string
    beyond(limit: string, time: string): string
  }
  start: string
  eta: string
  handle: { name: string; value(a0: string, z0: string): string }
  readout: { caption: string; epochs(cost: string): string; flow(cost: string): string }
  formula: string
  presets: Record<'article-1' | 'our-neuron' | 'nines-2' | 'nines-3' | 'nines-4', string>
  caption: {
    apart(a0: string, ce: string, q: string): string
    together(a0: string, epoch: string): string
    beyond(a0: string, ce: string, limit: string, flow: string): string
    wait(q: string, ce: string): string
    waitBoth(time: string): string
    waitAbout(q: string, ce: string): string
    nine(a0: string, more: string, ratio: string): string
    ratio(ratio: string): string
    bars: string
  }
  table: string
}

export const howWrongWords: Words<HowWrongWords> = {
  en: {
    title: 'How wrong is hopeless?',
    takeaway: 'The start by its nines, the wait by powers of ten: one curve is nearly flat, the other a ramp.',
    plot: 'The epochs that each cost takes from a start to the output ½',
    costs: { quadratic: 'quadratic', 'cross-entropy': 'cross-entropy' },
    axes: { epochs: 'epochs until a < ½', time: 'at one epoch a second', start: 'start: the output a at epoch 0' },
    flag: {
      of: (cost, when) => `${cost}: ${when}`,
      at: (epoch, time) => `epoch ${epoch}, ${time}`,
      beyond: (limit, time) => `after ${limit}, about ${time}`,
    },
    start: 'start a₀',
    eta: 'learning rate η',
    handle: { name: 'Start: the output at epoch 0', value: (a0, z0) => `${a0}, score ${z0}` },
    readout: {
      caption: 'From this start to a < ½',
      epochs: cost => `${cost}: epoch, counted`,
      flow: cost => `${cost}: continuous, T/η`,
    },
    formula: 'How long the way to ½ is in continuous time T = ηn, for x = 1 and label 0',
    presets: {
      'article-1': '0.818, article 1',
      'our-neuron': 'our neuron, 0.982',
      'nines-2': 'two nines',
      'nines-3': 'three nines',
      'nines-4': 'four nines',
    },
    caption: {
      apart: (a0, ce, q) => `From ${a0}, cross-entropy is past ½ at epoch ${ce}, the quadratic cost at epoch ${q}.`,
      together: (a0, epoch) => `From ${a0}, both costs are past ½ at epoch ${epoch}.`,
      beyond: (a0, ce, limit, flow) =>
        `From ${a0}, cross-entropy is past ½ at epoch ${ce}; the quadratic cost is not there after ${limit} epochs, and would be after about ${flow}.`,
      wait: (q, ce) => `At one epoch a second: ${q} against ${ce}.`,
      waitBoth: time => `At one epoch a second: ${time} with either.`,
      waitAbout: (q, ce) => `At one epoch a second: about ${q} against ${ce}.`,
      nine: (a0, more, ratio) =>
        `One more nine, ${a0}, would cost cross-entropy about ${more} further epochs, and make the quadratic cost’s wait about ${ratio} times as long.`,
      ratio: ratio => `In continuous time the quadratic cost takes about ${ratio} times as long here.`,
      bars: 'A bar on a curve marks a start of the article’s, 0.818 or 0.982.',
    },
    table: 'Epochs to ½ from several starts, at this learning rate',
  },
  zh: {
    title: '错到什么地步就没救了？',
    takeaway: '横轴数起点里有几个 9，纵轴以十倍为一格：一条线几乎是平的，另一条一路往上爬。',
    plot: '从各个起点出发，两种代价各要多少轮才能把输出降到 ½',
    costs: { quadratic: '二次代价', 'cross-entropy': '交叉熵' },
    axes: { epochs: '降到 a < ½ 的轮次', time: '一秒一轮', start: '起点：第 0 轮的输出 a' },
    flag: {
      of: (cost, when) => `${cost}：${when}`,
      at: (epoch, time) => `第 ${epoch} 轮，${time}`,
      beyond: (limit, time) => `${limit} 轮以后，约 ${time}`,
    },
    start: '起点 a₀',
    eta: '学习率 η',
    handle: { name: '起点：第 0 轮的输出', value: (a0, z0) => `${a0}，得分 ${z0}` },
    readout: {
      caption: '从这个起点到 a < ½',
      epochs: cost => `${cost}：数出来的轮次`,
      flow: cost => `${cost}：连续时间 T/η`,
    },
    formula: '用连续时间 T = ηn 算，到 ½ 的路有多长（x = 1，标签为 0）',
    presets: {
      'article-1': '0.818 实验一',
      'our-neuron': '我们的神经元 0.982',
      'nines-2': '两个 9',
      'nines-3': '三个 9',
      'nines-4': '四个 9',
    },
    caption: {
      apart: (a0, ce, q) => `从 ${a0} 出发，交叉熵第 ${ce} 轮就越过 ½，二次代价要到第 ${q} 轮。`,
      together: (a0, epoch) => `从 ${a0} 出发，两种代价都在第 ${epoch} 轮越过 ½。`,
      beyond: (a0, ce, limit, flow) =>
        `从 ${a0} 出发，交叉熵第 ${ce} 轮就越过 ½；二次代价过了 ${limit} 轮还没到，大约要 ${flow} 轮。`,
      wait: (q, ce) => `一秒走一轮的话，${q}对 ${ce}。`,
      waitBoth: time => `一秒走一轮的话，两种都是 ${time}。`,
      waitAbout: (q, ce) => `一秒走一轮的话，大约 ${q}对 ${ce}。`,
      nine: (a0, more, ratio) =>
        `起点再多一个 9，到 ${a0}，交叉熵大约多走 ${more} 轮，二次代价要等的时间却大约是原来的 ${ratio} 倍。`,
      ratio: ratio => `按连续时间算，二次代价在这里大约要花 ${ratio} 倍的时间。`,
      bars: '曲线上的短竖线，标的是文章里的起点 0.818 或 0.982。',
    },
    table: '同一个学习率下，从几个起点到 ½ 的轮次',
  },
}
