import type { Label } from '../../math/loss.ts'
import type { Form, Verdict } from './numerics-forms.ts'

/** What a caption can say of a form, given its value and its relative error. */
type Says = Readonly<Record<Verdict, (value: string, error: string) => string>>

/** How a form is written. */
const formulas: Readonly<Record<Form, (label: Label) => string>> = {
  naive: () => '−[y log σ + (1 − y) log(1 − σ)]',
  logexp: label => (label === 1 ? 'log(1 + exp(−s))' : 'log(1 + exp(s))'),
  stable: () => 'max(s, 0) − sy + log1p(exp(−|s|))',
}

const enTiny = {
  coarse: (value: string) => `gives ${value}, as near as the machine comes to a number so small.`,
  floor: () => 'gives 0: the loss is above 0, but smaller than every positive number of the machine.',
}

const zhTiny = {
  coarse: (value: string) => `得到 ${value}：数这么小，机器只能近到这一步。`,
  floor: () => '得到 0：真值比 0 大，却比机器里的任何正数都小。',
}

const enSays = (name: string, infinite: string): Says => {
  const lost = (value: string, error: string) => `${name} gives ${value}, with a relative error of ${error}.`
  return {
    right: value => `${name} gives ${value}, right in every digit shown.`,
    coarse: value => `${name} ${enTiny.coarse(value)}`,
    floor: () => `${name} ${enTiny.floor()}`,
    lost,
    zero: () => `${name} gives 0, with no digit right.`,
    infinite: () => `${name} is infinite: ${infinite}.`,
    undefined: () => `${name} is undefined: it asks for 0 times the logarithm of 0.`,
  }
}

const zhSays = (name: string, infinite: string): Says => ({
  right: value => `${name}得到 ${value}，显示出来的各位都对。`,
  coarse: value => `${name}${zhTiny.coarse(value)}`,
  floor: () => `${name}${zhTiny.floor()}`,
  lost: (value, error) => `${name}得到 ${value}，相对误差 ${error}。`,
  zero: () => `${name}得到 0，一位都不对。`,
  infinite: () => `${name}得到无穷大：${infinite}。`,
  undefined: () => `${name}得不出有意义的数：它要算 0 乘以 0 的对数。`,
})

const en = {
  title: 'Three ways to compute one loss',
  takeaway: 'Equal on paper; in a machine only one of them holds at every score.',
  plot: 'The digits that each of three forms of the loss gets right, along the score',
  axes: { digits: 'right digits, up to 16', score: 'score s (folded between 45 and 700)' },
  formulas,
  kind: { infinite: 'infinite', undefined: 'undefined' },
  isOne: (s: string) => `σ rounds to 1: ${s}`,
  overflows: (label: Label, s: string) => `exp(${label === 1 ? '−s' : 's'}) overflows: ${s}`,
  handle: 'Score s',
  at: (s: string) => `s = ${s}`,
  label: 'label y',
  bits: { name: 'numbers', 64: 'float64', 32: 'float32' },
  values: 'The loss at this score',
  gradients: 'What a library makes of it',
  steps: 'The naive form, step by step',
  shown: {
    naive: 'naive',
    logexp: 'log-exp',
    stable: 'stable',
    clamped: 'clipped at 100',
    naiveGradient: 'gradient via σ',
    gradient: 'gradient σ − y',
    exp: 'exp(−s)',
    sigma: 'σ = 1/(1 + exp(−s))',
    rest: '1 − σ',
    'log.sigma': 'log σ',
    'log.rest': 'log(1 − σ)',
  },
  formula: 'The naive form, then the stable one',
  presets: {
    'our-neuron': 'our neuron',
    one: 's = 37',
    nan: 's = 37, y = 1',
    overflow: 's = 710',
    'far-left': 's = −800, y = 1',
  },
  caption: {
    at: (s: string, label: string, bits: string) => `At s = ${s} with label ${label}, in float${bits}, `,
    naive: enSays('the naive form', 'it takes the logarithm of 0'),
    logexp: enSays('The log-exp form', 'its exponential overflows'),
    stable: enSays('The stable form', 'its terms overflow'),
  },
  table: 'The three forms at telling scores, with the label as it is set',
  by: 'score s',
}

const zh: typeof en = {
  title: '同一个损失，三种算法',
  takeaway: '写在纸上三者相等；在机器里算，只有一种在每个得分上都站得住。',
  plot: '沿着得分，损失的三种写法各有多少位是对的',
  axes: { digits: '算对的位数（最多 16 位）', score: '得分 s（45 到 700 之间折叠）' },
  formulas,
  kind: { infinite: '无穷大', undefined: '没有意义' },
  isOne: s => `σ 舍入成 1：${s}`,
  overflows: (label, s) => `exp(${label === 1 ? '−s' : 's'}) 溢出：${s}`,
  handle: '得分 s',
  at: s => `s = ${s}`,
  label: '标签 y',
  bits: { name: '数', 64: 'float64', 32: 'float32' },
  values: '这个得分上的损失',
  gradients: '程序库会得到什么',
  steps: '照公式算，一步一步得到',
  shown: {
    naive: '照公式算',
    logexp: '先化简再算',
    stable: '稳定写法',
    clamped: '截断在 100',
    naiveGradient: '穿过 σ 的梯度',
    gradient: '梯度 σ − y',
    exp: 'exp(−s)',
    sigma: 'σ = 1/(1 + exp(−s))',
    rest: '1 − σ',
    'log.sigma': 'log σ',
    'log.rest': 'log(1 − σ)',
  },
  formula: '先照公式算，再用稳定写法',
  presets: {
    'our-neuron': '我们的神经元',
    one: 's = 37',
    nan: 's = 37，y = 1',
    overflow: 's = 710',
    'far-left': 's = −800，y = 1',
  },
  caption: {
    at: (s, label, bits) => `s = ${s}、标签为 ${label}、用 float${bits} 时，`,
    naive: zhSays('照公式算', '它要取 0 的对数'),
    logexp: zhSays('先化简再算', '指数溢出了'),
    stable: zhSays('稳定写法', '它溢出了'),
  },
  table: '标签照现在的设置，几个有代表性的得分上三种写法的值',
  by: '得分 s',
}

export const numericsWords = { en, zh }
