const en = {
  title: 'How wrong is hopeless?',
  takeaway: 'Every further nine multiplies the quadratic cost’s wait by up to ten; to cross-entropy’s it only adds.',
  plot: 'The epochs that each cost takes from a start to the output ½',
  costs: { quadratic: 'quadratic', 'cross-entropy': 'cross-entropy' },
  axes: { epochs: 'epochs until a < ½', time: 'at one epoch a second', start: 'start: the output a at epoch 0' },
  hint: '↔ drag',
  /** At a mark; the time is that at one epoch a second. */
  reading: { at: (epoch: string, time: string) => `epoch ${epoch}, ${time}`, about: (time: string) => `about ${time}` },
  eta: 'learning rate η',
  handle: { name: 'Start: the output at epoch 0', value: (a0: string, z0: string) => `${a0}, score ${z0}` },
  values: 'From this start to a < ½',
  shown: {
    'quadratic.epochs': 'quadratic: epoch, counted',
    'quadratic.flow': 'quadratic: continuous, T/η',
    'cross-entropy.epochs': 'cross-entropy: epoch, counted',
    'cross-entropy.flow': 'cross-entropy: continuous, T/η',
  },
  formula: 'How long the way to ½ is in continuous time T = ηn, for x = 1 and label 0',
  presets: {
    'article-1': '0.818, experiment 1',
    'our-neuron': 'our neuron, 0.982',
    'nines-2': 'two nines',
    'nines-3': 'three nines',
    'nines-4': 'four nines',
  },
  caption: {
    apart: (a0: string, ce: string, q: string) =>
      `From ${a0}, cross-entropy is past ½ at epoch ${ce}, the quadratic cost at epoch ${q}.`,
    together: (a0: string, epoch: string) => `From ${a0}, both costs are past ½ at epoch ${epoch}.`,
    beyond: (a0: string, ce: string, limit: string, flow: string) =>
      `From ${a0}, cross-entropy is past ½ at epoch ${ce}; the quadratic cost is not there after ${limit} epochs, and would be after about ${flow}.`,
    wait: (q: string, ce: string) => `At one epoch a second: ${q} against ${ce}.`,
    waitBoth: (time: string) => `At one epoch a second: ${time} with either.`,
    waitAbout: (q: string, ce: string) => `At one epoch a second: about ${q} against ${ce}.`,
    nine: (a0: string, more: string, ratio: string) =>
      `From a tenth of the distance to 1, ${a0}, cross-entropy would need about ${more} epochs more, and the quadratic cost about ${ratio} times as many.`,
    ratio: (ratio: string) => `In continuous time the quadratic cost takes about ${ratio} times as long here.`,
    bars: 'A bar on a curve marks where one of the two experiments starts, 0.818 or 0.982.',
  },
  table: 'Epochs to ½ from several starts, at this learning rate',
  by: 'start a₀',
}

const zh: typeof en = {
  title: '错到什么地步就没救了？',
  takeaway: '起点每多一个 9，二次代价要等的时间最多翻到十倍，交叉熵只是再加上一段。',
  plot: '从各个起点出发，两种代价各要多少轮才能把输出降到 ½',
  costs: { quadratic: '二次代价', 'cross-entropy': '交叉熵' },
  axes: { epochs: '降到 a < ½ 的轮次', time: '一秒一轮', start: '起点：第 0 轮的输出 a' },
  hint: '↔ 拖动',
  reading: { at: (epoch, time) => `第 ${epoch} 轮，${time}`, about: time => `约 ${time}` },
  eta: '学习率 η',
  handle: { name: '起点：第 0 轮的输出', value: (a0, z0) => `${a0}，得分 ${z0}` },
  values: '从这个起点到 a < ½',
  shown: {
    'quadratic.epochs': '二次代价：数出来的轮次',
    'quadratic.flow': '二次代价：连续时间 T/η',
    'cross-entropy.epochs': '交叉熵：数出来的轮次',
    'cross-entropy.flow': '交叉熵：连续时间 T/η',
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
    wait: (q, ce) => `一秒走一轮的话，二次代价要 ${q}，交叉熵要 ${ce}。`,
    waitBoth: time => `一秒走一轮的话，两种都是 ${time}。`,
    waitAbout: (q, ce) => `一秒走一轮的话，二次代价大约要 ${q}，交叉熵要 ${ce}。`,
    nine: (a0, more, ratio) =>
      `起点到 1 的距离缩小到十分之一，也就是从 ${a0} 出发，交叉熵大约多走 ${more} 轮，二次代价要等的时间却大约是原来的 ${ratio} 倍。`,
    ratio: ratio => `按连续时间算，二次代价在这里大约要花 ${ratio} 倍的时间。`,
    bars: '曲线上的短竖线，标的是两个实验的起点，0.818 或 0.982。',
  },
  table: '同一个学习率下，从几个起点到 ½ 的轮次',
  by: '起点 a₀',
}

export const howWrongWords = { en, zh }
