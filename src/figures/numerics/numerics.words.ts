import type { Words } from '../../language/language.ts'
import type { Form, Verdict } from './numerics.numbers.ts'

interface NumericsWords {
  title: string
  takeaway: string
  plot: string
  axis: string
  form: Record<Form, string>
  verdict: Record<Verdict, string>
  handle: { name: string; value(s: string): string }
  label: string
  readout: Record<'caption' | Form, string>
  formula: string
  presets: Record<'our-neuron' | 'one' | 'nan' | 'overflow' | 'far-left', string>
  caption: {
    loss(loss: string, s: string, y: string): string
    zero(s: string, y: string): string
    of: Record<'naive' | 'logexp', Record<Verdict, (value: string, off: string) => string>>
  }
  table: string
  columns: Record<'s' | Form, string>
}

export const numericsWords: Words<NumericsWords> = {
  en: {
    title: 'Where the nines run out',
    takeaway: 'One formula, written three ways, in the 64-bit numbers of a machine.',
    plot: 'Along the score, where each way of writing the loss is right, loses digits, is infinite or undefined',
    axis: 'score s (wider near 0)',
    form: { naive: 'naive: log of the prediction', logexp: 'log(1 + exp)', stable: 'stable' },
    verdict: { right: 'right', lost: 'loses digits', infinite: 'infinite', undefined: 'undefined' },
    handle: { name: 'Score s', value: s => `score ${s}` },
    label: 'label y',
    readout: { caption: 'The loss by each form', naive: 'naive', logexp: 'log(1 + exp)', stable: 'stable' },
    formula: 'The naive form, as the machine goes through it',
    presets: {
      'our-neuron': 'our neuron, 4', one: '37, label 0', nan: '37, label 1', overflow: '710, label 0', 'far-left': '−800, label 1',
    },
    caption: {
      loss: (loss, s, y) => `At the score ${s} and the label ${y} the loss is ${loss}.`,
      zero: (s, y) => `At the score ${s} and the label ${y} the loss is too small for a 64-bit number, and the stable form says 0.`,
      of: {
        naive: {
          right: () => 'The naive form gives it to twelve digits.',
          lost: (value, off) => `The naive form says ${value}, off by ${off} of the loss: the prediction was rounded before its logarithm was taken.`,
          infinite: () => 'The naive form says infinite: the prediction was rounded to 0 or 1, and the logarithm met a 0.',
          undefined: () => 'The naive form says nothing at all: it multiplies 0 by an infinite logarithm.',
        },
        logexp: {
          right: () => 'log(1 + exp) gives it to twelve digits.',
          lost: (value, off) => `log(1 + exp) says ${value}, off by ${off} of the loss: next to the 1 the small exponential loses its digits.`,
          infinite: () => 'log(1 + exp) says infinite: the exponential overflows.',
          undefined: () => 'log(1 + exp) says nothing at all.',
        },
      },
    },
    table: 'The three forms along the score',
    columns: { s: 'score s', naive: 'naive', logexp: 'log(1 + exp)', stable: 'stable' },
  },
  zh: {
    title: '9 用完了的地方',
    takeaway: '同一个公式，三种写法，放进机器的 64 位浮点数里算。',
    plot: '沿着得分，每种写法在哪里算得对、在哪里丢位数、在哪里是无穷大或没有意义',
    axis: '得分 s（0 附近放大）',
    form: { naive: '硬算：先算预测，再取对数', logexp: 'log(1 + exp)', stable: '稳妥的写法' },
    verdict: { right: '正确', lost: '丢位数', infinite: '无穷大', undefined: '没有意义' },
    handle: { name: '得分 s', value: s => `得分 ${s}` },
    label: '标签 y',
    readout: { caption: '三种写法算出的损失', naive: '硬算', logexp: 'log(1 + exp)', stable: '稳妥的写法' },
    formula: '硬算的每一步，机器里是这样的',
    presets: {
      'our-neuron': '我们的神经元 4', one: '37，标签 0', nan: '37，标签 1', overflow: '710，标签 0', 'far-left': '−800，标签 1',
    },
    caption: {
      loss: (loss, s, y) => `得分 ${s}、标签 ${y}，损失是 ${loss}。`,
      zero: (s, y) => `得分 ${s}、标签 ${y}，损失小到 64 位浮点数也装不下，稳妥的写法给出 0。`,
      of: {
        naive: {
          right: () => '硬算的结果有十二位是准的。',
          lost: (value, off) => `硬算说是 ${value}，相对误差 ${off}：预测先舍入了一次，才去取对数。`,
          infinite: () => '硬算说是无穷大：预测被舍入成了 0 或 1，对数碰上了 0。',
          undefined: () => '硬算什么也说不出来：它要拿 0 去乘无穷大的对数。',
        },
        logexp: {
          right: () => 'log(1 + exp) 的结果有十二位是准的。',
          lost: (value, off) => `log(1 + exp) 说是 ${value}，相对误差 ${off}：很小的指数加到 1 上，位数就丢了。`,
          infinite: () => 'log(1 + exp) 说是无穷大：指数溢出了。',
          undefined: () => 'log(1 + exp) 什么也说不出来。',
        },
      },
    },
    table: '沿着得分，三种写法的结果',
    columns: { s: '得分 s', naive: '硬算', logexp: 'log(1 + exp)', stable: '稳妥的写法' },
  },
}
