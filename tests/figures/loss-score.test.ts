import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lossScoreNumbers } from '../../src/figures/loss-score/loss-score.numbers.ts'
import type { LossScoreValues } from '../../src/figures/loss-score/loss-score.parameters.ts'
import { lossScore } from '../../src/figures/loss-score/loss-score.store.ts'
import { say } from '../../src/figures/loss-score/loss-score-caption.ts'
import { lossScoreScene } from '../../src/figures/loss-score/loss-score-scene.ts'
import { presetValues } from '../../src/state/figure-model.ts'
import { readQuery } from '../../src/state/query.ts'
import states from '../reference/loss-score.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(lossScore, states, { closedForm: true })

const layout = { name: 'wide', width: 160, height: 182, margin: { top: 0, right: 0, bottom: 100, left: 0 } } as const
const label = fc.constantFrom(-1, 1)
const score = fc.double({ min: -8, max: 8, noNaN: true })
const at = (s: number, y: number): LossScoreValues => ({ s, y, show: '' })

test('the loss falls in ys without end, at the values that the note names', () => {
  const losses = [0, 1, 2, 5].map(s => lossScoreNumbers({ s, y: 1 }).loss.toFixed(6))
  expect(losses).toEqual(['0.693147', '0.313262', '0.126928', '0.006715'])
  expect(lossScoreNumbers({ s: 8, y: 1 }).loss).toBeGreaterThan(0)
})

test('the neuron of experiment 2 has ys = −4, L = 4.018 and the gradient 0.982', () => {
  const { margin, loss, slope } = lossScoreNumbers(presetValues(lossScore, 'our-neuron'))
  expect([margin, loss.toFixed(3), slope.toFixed(3)]).toEqual([-4, '4.018', '0.982'])
})

test('everything depends on the margin alone', () => {
  fc.assert(
    fc.property(score, s => {
      const { s: _s, y: _y, p: _p, slope, 'quadratic.slope': quadraticSlope, ...rest } = lossScoreNumbers({ s, y: 1 })
      const mirrored = lossScoreNumbers({ s: -s + 0, y: -1 })
      expect(mirrored).toMatchObject(rest)
      expect([mirrored.slope, mirrored['quadratic.slope']]).toEqual([-slope, -quadraticSlope])
    }),
  )
})

test('on the wrong side cross-entropy pushes with more than a half, the quadratic cost never with more than 4/27', () => {
  fc.assert(
    fc.property(score, label, (s, y) => {
      const { margin, push, 'quadratic.push': quadraticPush } = lossScoreNumbers({ s, y })
      if (margin < -1e-9) expect(push).toBeGreaterThan(0.5)
      expect(quadraticPush).toBeLessThanOrEqual(4 / 27 + 1e-16)
    }),
  )
})

test('the arrows push to the label’s side, 6 of the score for a push of 1, and stay within the axis', () => {
  const ends = (d: string | undefined) => {
    const [, from, to] = /^M([-\d.]+),[-\d.]+L([-\d.]+),/.exec(d ?? '') ?? []
    return [Number(from), Number(to)] as const
  }
  const [from, to] = ends(lossScoreScene(at(0, 1), layout, 'en')['cross-entropy.push'].attributes.d)
  expect(to - from).toBeCloseTo(30, 6)
  const [backFrom, backTo] = ends(lossScoreScene(at(8, -1), layout, 'en')['cross-entropy.push'].attributes.d)
  expect(backTo - backFrom).toBeCloseTo(-60, 0)
  fc.assert(
    fc.property(score, label, (s, y) => {
      const { d } = lossScoreScene(at(s, y), layout, 'en')['cross-entropy.push'].attributes
      if (d && Math.abs(s) < 7) expect(Math.abs(ends(d)[1] - 80)).toBeLessThanOrEqual(80)
    }),
  )
})

test('the caption tells the sides apart, and says neither on the boundary', () => {
  expect(say(at(0, -1), 'en')[1]).toContain('on the boundary')
  expect(say(at(-8, 1), 'en').join(' ')).toMatch(/wrong side.*0\.9997.*plateau/)
  expect(say(at(8, 1), 'en').join(' ')).toMatch(/loss 0\.00033541.*correct side.*tenth/)
  expect(say(at(8, -1), 'zh').join('')).toMatch(/错的一边.*平台/)
  expect(say(at(1, 1), 'en').join(' ')).not.toMatch(/wrong|tenth|plateau/)
})

test('where the caption says so, 2.303 more of margin leave about a tenth of the loss', () => {
  for (const s of [2, 3, 5.6]) {
    const share = lossScoreNumbers({ s: s + Math.LN10, y: 1 }).loss / lossScoreNumbers({ s, y: 1 }).loss
    expect(share).toBeGreaterThan(0.0999)
    expect(share).toBeLessThan(0.107)
  }
})

test('no caption shows a number that is none', () => {
  fc.assert(
    fc.property(fc.oneof(score, fc.constantFrom(-8, 0, 8, 1e-300)), label, (s, y) => {
      for (const language of ['zh', 'en'] as const)
        expect(say(at(s, y), language).join(' ')).not.toMatch(/NaN|Infinity|undefined|-0/)
    }),
  )
})

test('the address holds the overlays in one order, and says what it does not know', () => {
  expect(readQuery('?loss-score.show=quadratic,zero-one', lossScore).values.show).toBe('zero-one,quadratic')
  expect(readQuery('?loss-score.show=hinge,huber', lossScore)).toMatchObject({
    values: { show: 'hinge' },
    problems: [{ key: 'show', fault: 'unreadable' }],
  })
})
