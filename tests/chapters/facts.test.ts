import { expect, test } from 'vitest'
import { facts as crossEntropy } from '../../src/chapters/cross-entropy/facts.ts'
import { facts as home } from '../../src/chapters/home/facts.ts'
import { facts as intuition } from '../../src/chapters/intuition/facts.ts'
import { facts as landscape } from '../../src/chapters/landscape/facts.ts'
import { facts as likelihood } from '../../src/chapters/likelihood/facts.ts'
import { facts as limits } from '../../src/chapters/limits/facts.ts'
import { facts as margin } from '../../src/chapters/margin/facts.ts'
import { facts as quadratic } from '../../src/chapters/quadratic/facts.ts'
import { facts as summary } from '../../src/chapters/summary/facts.ts'
import { crowd } from '../../src/figures/crowd/crowd.model.ts'
import { defaults } from '../../src/state/figure.ts'

/** The numbers as they were reckoned elsewhere (mpmath, PyTorch and libraries' sources), to the digits that the pages show. */
test.each([
  ['home', home, { 'adam.quadratic.98': 13, 'adam.cross-entropy.98': 14, 'adam.quadratic.999': 23 }],
  ['home', home, { 'adam.cross-entropy.999': 24, 'momentum.quadratic.999': 384, 'momentum.cross-entropy.999': 8 }],
  ['quadratic', quadratic, { 'without-half.1': 18, 'without-half.2': 117 }],
  ['cross-entropy', crossEntropy, { 'epochs-a-nine': 7.68, 'level.times': 14.47, 'six-times.start': 0.91 }],
  ['cross-entropy', crossEntropy, { 'published.1': 0.0404, 'published.2': 0.0479, 'label-minus-one': -4.99 }],
  ['cross-entropy', crossEntropy, { 'adam.quadratic': 30, 'adam.cross-entropy': 32 }],
  ['likelihood', likelihood, { 'three.product': 0.4008, 'three.loss': 0.9143, 'below-a-hundredth': 4.60017 }],
  [
    'likelihood',
    likelihood,
    { 'logit.1': 2.1972, 'logit.step2': 2.3979, 'logit.step3': 2.3116, 'logit.step4': 2.3035 },
  ],
  ['intuition', intuition, { 'baseline.50': 0.6931, 'baseline.10': 0.3251, 'baseline.1': 0.056, 'ln.10': 2.3026 }],
  ['intuition', intuition, { 'probability.2.3': 0.1003, 'probability.0.01': 0.99005 }],
  ['margin', margin, { 'clip.1e-12': 27.631, 'clip.1e-7': 16.118, 'clip.2e-7': 15.425, 'clip.2^-23': 15.942 }],
  ['margin', margin, { 'clip.1e-15': 34.539, 'clip.2^-126': 87.3365, 'one.float32': 16.64, 'one.bfloat16': 6.24 }],
  ['margin', margin, { 'gradient.30': 0.0935, 'gradient.17.float32': 0, 'stuck.after': 17, 'free.after': -3.22 }],
  ['margin', margin, { 'twice.positive': 0.3133, 'twice.negative': 0.6931, 'twice.both': 0.5032 }],
  ['margin', margin, { 'softmax-twice.4': 0.744, 'softmax-twice.10': 1.461 }],
  ['summary', summary, { 'hidden.ratio': 56.6, 'adam.quadratic': 23, 'adam.cross-entropy': 24 }],
  ['landscape', landscape, { 'first.w': 0.2029, 'first.b': 0.2258, 'first.cost': 0.11067, 'only.w': 0.2246 }],
  ['landscape', landscape, { 'second.w': 1.6232, 'second.b': -3.2923, 'second.cost': 0.11645, 'only.b': 0.2549 }],
  ['landscape', landscape, { 'saddle.w': 0.7441, 'saddle.b': -1.1678, 'saddle.cost': 0.11977, 'saddle.above': 0.0033 }],
  ['landscape', landscape, { 'saddle.down': -0.0079, 'saddle.up': 0.268, 'ln.2': 0.6931, 'hidden.ratio': 56.6 }],
  ['landscape', landscape, { 'most-bent.z': 1.85, 'most-bent.a': 0.864, 'most-bent.curvature': -0.06 }],
  ['limits', limits, { 'adam.quadratic.98': 13, 'adam.quadratic.999': 23, 'adam.quadratic.9999': 30 }],
  ['limits', limits, { 'adam.cross-entropy.98': 14, 'adam.cross-entropy.999': 24, 'adam.cross-entropy.9999': 32 }],
  ['limits', limits, { 'momentum.quadratic.98': 39, 'momentum.quadratic.999': 384, 'momentum.quadratic.9999': 3408 }],
  ['limits', limits, { 'momentum.cross-entropy.98': 6, 'momentum.cross-entropy.999': 8, 'hidden.ratio': 56.6 }],
  ['limits', limits, { 'turn.adam': 2.459, 'turn.plain': 2.01, 'turn.plain.later': 2.458 }],
  ['limits', limits, { 'ninth.start': 34.4, 'ninth.end': 19.3 }],
  ['limits', limits, { 'mistaken.quadratic': 5.4, 'mistaken.cross-entropy': 91.6, 'border.quadratic': 94.6 }],
] as const)('the numbers of the page "%s" are those of others: %o', (_, facts: object, known) => {
  for (const [name, value] of Object.entries(known)) {
    const computed = Number(Object.entries(facts).find(([key]) => key === name)?.[1])
    const places = String(value).split('.')[1]?.length ?? 0
    expect(Math.abs(computed - value), name).toBeLessThanOrEqual(0.5000001 * 10 ** -places)
  }
})

test('the loss that log1p keeps is 4.25 · 10⁻¹⁸', () => {
  expect(margin['tiny.40'] * 1e18).toBeCloseTo(4.248, 3)
})

test('the shares that the page “limits” tells are those of its figure’s first state', () => {
  const start = defaults(crowd.parameters)
  const state = crowd.state(start)
  expect(limits['mistaken.quadratic']).toBeCloseTo(100 * state['quadratic.mistaken'], 9)
  expect(limits['mistaken.cross-entropy']).toBeCloseTo(100 * state['cross-entropy.mistaken'], 9)
  const undecided = crowd.state({ ...start, ...crowd.presets.undecided })
  expect(limits['mistaken.quadratic.undecided']).toBeCloseTo(100 * undecided['quadratic.mistaken'], 9)
})
