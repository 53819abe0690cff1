/** What is said in the drawer of settings: its script comes with it. */
const en = {
  rates: {
    same: 'same η for both',
    level: 'Level the field',
    levelFailed: (most: string) => `No rate up to ${most} brings the quadratic cost level from this start.`,
    levelNone: 'From this start there is nothing to level.',
  },
  hold: {
    hold: 'Hold this run',
    name: (number: string, a0: string, eta: string, etaCe: string | null) =>
      `${number}: from ${a0}, η ${eta}${etaCe === null ? '' : ` and ${etaCe}`}`,
    release: 'let go',
    releaseNamed: (number: string) => `Let go of held run ${number}`,
  },
  settings: {
    y: 'label y',
    x: 'input x',
    w: 'weight w at the start',
    b: 'bias b at the start',
    epochs: 'number of epochs',
    scale: 'vertical axes',
    linear: 'linear',
    log: 'logarithmic',
    axis: 'plot',
    output: 'output a',
    distance: 'distance |a − y|',
    score: 'score z',
  },
  numbers: 'More about the run',
}

const zh: typeof en = {
  rates: {
    same: '两者同一个 η',
    level: '让它们打平',
    levelFailed: most => `从这个起点出发，η 取到 ${most}，二次代价也追不平。`,
    levelNone: '从这个起点出发，用不着打平。',
  },
  hold: {
    hold: '留住这次训练',
    name: (number, a0, eta, etaCe) => `${number}：起点 ${a0}，η ${eta}${etaCe === null ? '' : ` 和 ${etaCe}`}`,
    release: '放掉',
    releaseNamed: number => `放掉第 ${number} 次训练`,
  },
  settings: {
    y: '标签 y',
    x: '输入 x',
    w: '起始权重 w',
    b: '起始偏置 b',
    epochs: '总轮数',
    scale: '纵轴刻度',
    linear: '线性',
    log: '对数',
    axis: '纵轴',
    output: '输出 a',
    distance: '距离 |a − y|',
    score: '得分 z',
  },
  numbers: '整个过程的其他数值',
}

export const settingsWords = { en, zh }
