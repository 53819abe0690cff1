const en = {
  title: 'How long a wrong code is',
  takeaway: 'What happens sets the widths, what you expect sets the heights: the area is the cross-entropy.',
  bars: {
    plot: 'Bars for each outcome: how often it comes, p, and how often you expect it, q',
    title: 'probability',
    outcome: 'outcome',
    p: (k: string) => `Outcome ${k}: how often it comes, p`,
    q: (k: string) => `Outcome ${k}: how often you expect it, q`,
    value: (share: string, length: string) => `${share}, length ${length}`,
  },
  areas: {
    plot: 'A column for each outcome, as wide as it is frequent: its length under your expectation, and filled the length it needs',
    lengths: { nats: 'length, −ln q', bits: 'length, −log₂ q' },
    width: 'width: how often the outcome comes, p',
    needed: 'filled: −log p, what is needed',
  },
  unit: 'Unit',
  units: { nats: 'nats (ln)', bits: 'bits (log₂)' },
  buttons: { add: 'One more outcome', remove: 'One outcome less' },
  formula: 'What is paid is what is needed, and what the wrong expectation adds',
  values: 'On average, an outcome',
  shown: {
    entropy: 'entropy H(p)',
    crossEntropy: 'cross-entropy H(p, q)',
    kl: 'KL(p‖q), on top',
    perplexity: 'perplexity',
  },
  presets: {
    fair: 'a fair coin expected',
    'soft-label': 'a soft label, met',
    'our-neuron': 'our neuron',
    code: 'four code words',
    impossible: 'held impossible',
  },
  caption: {
    paid: (crossEntropy: string, entropy: string, kl: string, unit: string) =>
      `An outcome costs you ${crossEntropy} ${unit} on average: ${entropy} that it needs, and ${kl} because you expect q while p holds.`,
    met: (entropy: string, unit: string) =>
      `You expect just what happens: nothing is added, and an outcome costs the ${entropy} ${unit} that it needs.`,
    certain: (k: string, crossEntropy: string, unit: string) =>
      `Outcome ${k} always comes: that is a hard label. Its entropy is 0, so all of the cross-entropy, ${crossEntropy} ${unit}, comes from your expectation.`,
    sure: (k: string) => `Outcome ${k} always comes, and you are certain of it: nothing is paid.`,
    infinite: (k: string) =>
      `Outcome ${k} comes, and you held it impossible: it has no code word of finite length, and the cross-entropy is infinite.`,
    alike: (perplexity: string) =>
      `That is the surprise of a choice among ${perplexity} equally likely outcomes, the perplexity.`,
  },
  columns: { share: 'p', guess: 'q', own: '−log p', length: '−log q' },
  by: 'outcome',
  table: 'The outcomes with both probabilities and both lengths, in the chosen unit',
}

const zh: typeof en = {
  title: '按错的预期编码，平均有多长',
  takeaway: '真实情况决定宽度，你的预期决定高度：面积就是交叉熵。',
  bars: {
    plot: '每种结果两根柱子：它出现的概率 p，和你预期的概率 q',
    title: '概率',
    outcome: '结果',
    p: k => `结果 ${k} 出现的概率 p`,
    q: k => `结果 ${k} 你预期的概率 q`,
    value: (share, length) => `${share}，长度 ${length}`,
  },
  areas: {
    plot: '每种结果一列，出现得多就宽；高度是按你的预期编码的长度，填实的部分是它本来需要的长度',
    lengths: { nats: '长度 −ln q', bits: '长度 −log₂ q' },
    width: '宽度：这种结果出现的概率 p',
    needed: '填实：−log p，本来需要的',
  },
  unit: '单位',
  units: { nats: '奈特（ln）', bits: '比特（log₂）' },
  buttons: { add: '加一种结果', remove: '去掉一种结果' },
  formula: '付出的长度，等于本来需要的，加上预期错了多出来的',
  values: '平均每次结果',
  shown: { entropy: '熵 H(p)', crossEntropy: '交叉熵 H(p, q)', kl: '多付的 KL(p‖q)', perplexity: '困惑度' },
  presets: {
    fair: '以为是公平硬币',
    'soft-label': '软标签，猜准了',
    'our-neuron': '我们的神经元',
    code: '四个码字',
    impossible: '以为不可能',
  },
  caption: {
    paid: (crossEntropy, entropy, kl, unit) =>
      `平均每次结果要付 ${crossEntropy} ${unit}：其中 ${entropy} 是它本来就需要的，另外 ${kl} 是因为真实情况是 p，你预期的却是 q。`,
    met: (entropy, unit) => `你的预期和真实情况一模一样：一点也没多付，平均就是它本来需要的 ${entropy} ${unit}。`,
    certain: (k, crossEntropy, unit) =>
      `每次都是结果 ${k}，这就是硬标签。它的熵是 0，所以交叉熵 ${crossEntropy} ${unit}全是你的预期造成的。`,
    sure: k => `每次都是结果 ${k}，你也完全料到了：什么都不用付。`,
    infinite: k => `结果 ${k} 会出现，你却认定它不可能：没有有限长的码字留给它，交叉熵是无穷大。`,
    alike: perplexity => `这相当于在 ${perplexity} 种机会均等的结果里猜一个，这个数就叫困惑度。`,
  },
  columns: { share: 'p', guess: 'q', own: '−log p', length: '−log q' },
  by: '结果',
  table: '各种结果的两个概率和两个长度，用所选的单位',
}

export const entropyWords = { en, zh }
