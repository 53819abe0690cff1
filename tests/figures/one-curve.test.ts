import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneCurveNumbers } from '../../src/figures/one-curve/one-curve.numbers.ts'
import { axes, type OneCurveValues } from '../../src/figures/one-curve/one-curve.parameters.ts'
import { oneCurve } from '../../src/figures/one-curve/one-curve.store.ts'
import { say } from '../../src/figures/one-curve/one-curve-caption.ts'
import { between, dragAlong, placeOf, ticksOf, whole } from '../../src/figures/one-curve/one-curve-places.ts'
import { curvePoints, oneCurveScene } from '../../src/figures/one-curve/one-curve-scene.ts'
import states from '../reference/one-curve.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(oneCurve, states, { closedForm: true })

const layout = { name: 'narrow', width: 256, height: 300, margin: { top: 0, right: 0, bottom: 0, left: 0 } } as const
const label = fc.constantFrom(-1, 1)
const score = fc.double({ min: -8, max: 8, noNaN: true })

test('both forms give the same number, to the last bit but one', () => {
  fc.assert(
    fc.property(score, label, (s, y) => {
      const { form01, form11 } = oneCurveNumbers({ s, y })
      return Math.abs(form01 / form11 - 1) <= 2 ** -52
    }),
  )
})

test('the labels’ names move nothing', () => {
  fc.assert(
    fc.property(score, label, fc.constantFrom(...axes), (s, y, axis) => {
      const state = { s, y, axis } as const
      const named = (labels: OneCurveValues['labels']) => oneCurveScene({ ...state, labels }, whole[axis], layout)
      expect(named('01')).toEqual(named('pm1'))
      expect(oneCurve.numbers({ ...state, labels: '01' })).toEqual(oneCurve.numbers({ ...state, labels: 'pm1' }))
    }),
  )
})

test('against the margin both labels lie on one curve, against ŷ and s they are mirrored', () => {
  const shape = (y: number, axis: 'p' | 's' | 'margin') =>
    curvePoints(y, whole[axis])
      .map(([place, loss]) => [place.toFixed(9), loss.toFixed(9)].join())
      .toSorted()
  expect(shape(1, 'margin')).toEqual(shape(-1, 'margin'))
  for (const axis of ['p', 's'] as const) {
    const mirrored = curvePoints(-1, whole[axis])
      .map(([place, loss]) => [(1 - place).toFixed(9), loss.toFixed(9)].join())
      .toSorted()
    expect(shape(1, axis)).toEqual(mirrored)
    expect(shape(1, axis)).not.toEqual(shape(-1, axis))
  }
})

test('ticks stand at their values on their own axis', () => {
  expect(ticksOf('p', 1).map(({ s }) => placeOf(s, 1, whole.p).toFixed(3))).toEqual([
    '0.000',
    '0.250',
    '0.500',
    '0.750',
    '1.000',
  ])
  for (const y of [-1, 1]) {
    expect(ticksOf('margin', y).map(({ s }) => placeOf(s, y, whole.margin))).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect(ticksOf('s', y).map(({ s }) => placeOf(s, y, whole.s))).toEqual([0, 0.25, 0.5, 0.75, 1])
  }
})

test('half way, the picture is half way', () => {
  expect(placeOf(4, 1, between(whole.p, whole.s, 0.5))).toBeCloseTo((0.98201379 + 0.75) / 2, 8)
})

test('a drag comes back to where it was, on every axis', () => {
  fc.assert(
    fc.property(score, label, fc.constantFrom(...axes), (s, y, axis) => {
      const track = dragAlong(axis, y, layout)
      expect(track.invert(track(s))).toBeCloseTo(s, 6)
    }),
  )
})

test('on the axis of ŷ the hand follows the point in the middle, and still moves it near the ends', () => {
  const track = dragAlong('p', 1, layout)
  expect(track(0.5) - track(0)).toBeCloseTo(256 * (0.622459 - 0.5), 1)
  expect(track(8) - track(7)).toBeCloseTo(10, 3)
})

test('the caption names the label as it is called, and holds at the ends', () => {
  const state = { s: -8, y: -1, axis: 'margin', labels: '01' } as const
  expect(say(state, 'en')[0]).toBe('At s = −8, where ŷ = 0.0003354, both forms give the label 0 the loss 0.00033541.')
  expect(say({ ...state, labels: 'pm1' }, 'zh')[0]).toContain('标签 −1')
  expect(say({ ...state, s: 8 }, 'en')[0]).toContain('8.0003')
  expect(say({ ...state, s: 0 }, 'en')[0]).toContain('0.69315')
})
