import type { Words } from '../../language/language.ts'
import type { OneCurveAxis } from './one-curve.parameters.ts'

interface OneCurveWords {
  title: string
  takeaway: string
  plot: string
  axes: { loss: string } & Record<OneCurveAxis, string>
  /** A curve's name: the label that it belongs to. */
  curve(label: string): string
  both: string
  handle: { name: string; value(s: string, p: string): string }
  axis: string
  axisNames: Record<OneCurveAxis, string>
  labels: string
  labelNames: { '01': string; pm1: string }
  label: string
  readout: Record<'caption' | 'p' | 'margin' | 'form01' | 'form11', string>
  formula: { '01': string; pm1: string }
  presets: Record<'our-neuron' | 'boundary' | 'right', string>
  caption: { equal(loss: string, s: string, p: string): string } & Record<OneCurveAxis, string> & { relabel: string }
  table: string
  columns: Record<'s' | 'p' | 'margin' | 'form01' | 'form11', string>
}

export const oneCurveWords: Words<OneCurveWords> = {
  en: {
    title: 'Two forms, one point',
    takeaway: 'Change the axis and the curve bends. Change how the labels are written, and nothing moves.',
    plot: 'The loss against the prediction, the score or the margin',
    axes: { loss: 'loss L', p: 'prediction ŷ', s: 'score s', margin: 'margin ys' },
    curve: label => `label ${label}`,
    both: 'both labels',
    handle: { name: 'Score s', value: (s, p) => `score ${s}, prediction ${p}` },
    axis: 'axis',
    axisNames: { p: 'prediction ŷ', s: 'score s', margin: 'margin ys' },
    labels: 'labels written',
    labelNames: { '01': '0 and 1', pm1: '−1 and +1' },
    label: 'label',
    readout: {
      caption: 'At this point', p: 'prediction ŷ', margin: 'margin ys', form01: 'loss, first form', form11: 'loss, second form',
    },
    formula: { '01': 'The first form, for labels 0 and 1', pm1: 'The second form, for labels −1 and +1' },
    presets: { 'our-neuron': 'our neuron, s = 4', boundary: 'the boundary, s = 0', right: 'right, s = 3' },
    caption: {
      equal: (loss, s, p) => `Both forms give ${loss}, at the score ${s}, which is the prediction ${p}.`,
      p: 'Against the prediction each label has its own curve, between 0 and 1.',
      s: 'Against the score the two curves are mirror images, and each runs on to either side.',
      margin: 'Against the margin both labels share one curve.',
      relabel: 'Write the labels the other way and the formula changes, but the point does not. A soft label, such as 0.3, only the first form can take.',
    },
    table: 'Both forms along the score',
    columns: { s: 'score s', p: 'prediction ŷ', margin: 'margin ys', form01: 'first form', form11: 'second form' },
  },
  zh: {
    title: '两种形式，同一个点',
    takeaway: '换横轴，曲线会弯；换标签的写法，什么也不动。',
    plot: '损失随预测、得分或间隔的变化',
    axes: { loss: '损失 L', p: '预测 ŷ', s: '得分 s', margin: '间隔 ys' },
    curve: label => `标签 ${label}`,
    both: '两种标签',
    handle: { name: '得分 s', value: (s, p) => `得分 ${s}，预测 ${p}` },
    axis: '横轴',
    axisNames: { p: '预测 ŷ', s: '得分 s', margin: '间隔 ys' },
    labels: '标签写成',
    labelNames: { '01': '0 和 1', pm1: '−1 和 +1' },
    label: '标签',
    readout: { caption: '在这个点上', p: '预测 ŷ', margin: '间隔 ys', form01: '损失，第一种形式', form11: '损失，第二种形式' },
    formula: { '01': '第一种形式，标签取 0 和 1', pm1: '第二种形式，标签取 −1 和 +1' },
    presets: { 'our-neuron': '我们的神经元 s = 4', boundary: '分界 s = 0', right: '答对了 s = 3' },
    caption: {
      equal: (loss, s, p) => `得分 ${s}，也就是预测 ${p}，两种形式都算出 ${loss}。`,
      p: '横轴是预测时，两种标签各有一条曲线，都在 0 和 1 之间。',
      s: '横轴是得分时，两条曲线左右对称，往两边一直延伸。',
      margin: '横轴是间隔时，两种标签共用一条曲线。',
      relabel: '换一种标签写法，公式变了，点不动。像 0.3 这样的软标签，只有第一种形式能用。',
    },
    table: '沿着得分，两种形式的值',
    columns: { s: '得分 s', p: '预测 ŷ', margin: '间隔 ys', form01: '第一种形式', form11: '第二种形式' },
  },
}
