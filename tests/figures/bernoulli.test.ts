import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayBernoulli } from '../../src/figures/bernoulli/bernoulli-caption.ts'
import { bernoulliScene, track } from '../../src/figures/bernoulli/bernoulli-scene.ts'
import { bernoulli } from '../../src/figures/bernoulli/bernoulli.store.ts'
import { presetValues } from '../../src/state/figure-model.ts'
import states from '../reference/bernoulli.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(bernoulli, states, { closedForm: true })

const anyScore = fc.double({ min: -8, max: 8, noNaN: true })
const anyLabel = fc.constantFrom(0, 1)

describe('the one formula', () => {
  test('is the probability of the chosen label, whichever it is', () => {
    fc.assert(
      fc.property(anyScore, anyLabel, (s, y) => {
        const { p1 = 0, p0 = 0, chosen = 0, factor1 = 0, factor0 = 0, notY = 0, loss = 0 } = bernoulli.numbers({ s, y })
        const formula = p1! ** y * p0! ** notY!
        return (
          formula === chosen &&
          factor1! * factor0! === chosen &&
          Math.abs(p1! + p0! - 1) < 1e-15 &&
          Math.abs(loss! + Math.log(chosen!)) < 1e-12
        )
      }),
    )
  })

  test('never gives a label quite 0 or 1', () => {
    for (const s of [-8, 8]) {
      const { p1, p0 } = bernoulli.numbers({ s, y: 1 })
      expect([p1, p0].every(p => p! > 0 && p! < 1)).toBe(true)
    }
  })
})

describe('its named states', () => {
  const of = (name: string) => bernoulli.numbers(presetValues(bernoulli, name))

  test('our neuron is sure of the wrong label', () => {
    expect(of('our-neuron').p1).toBeCloseTo(0.9820137900379085, 15)
    expect(of('our-neuron').loss).toBeCloseTo(4.01815, 5)
  })

  test('a coin gives either label ½', () => {
    expect(of('coin')).toMatchObject({ p1: 0.5, p0: 0.5, half: 0.5 })
  })

  test('sure and right costs next to nothing, sure and wrong 6 more', () => {
    expect(of('sure-wrong').loss! - of('sure-right').loss!).toBeCloseTo(6, 12)
    expect(of('sure-right').loss).toBeGreaterThan(0)
  })
})

describe('its caption', () => {
  test('never rounds a probability to 0 or 1', () => {
    fc.assert(
      fc.property(anyScore, anyLabel, (s, y) => {
        const [first = ''] = sayBernoulli({ s, y }, 'en')
        return !/probability 1 |probability 0 |rest, [01]\.$/.test(first)
      }),
    )
    expect(sayBernoulli({ s: 8, y: 1 }, 'en')[0]).toBe(
      'At s = 8 the neuron gives label 1 the probability 0.9997 and label 0 the rest, 0.0003354.',
    )
    expect(sayBernoulli({ s: -8, y: 1 }, 'zh')[0]).toBe(
      's = −8 时，神经元给标签 1 的概率是 0.0003354，余下的 0.9997 归标签 0。',
    )
  })

  test('says which label is the likelier one, and calls neither so at 0', () => {
    expect(sayBernoulli({ s: 1, y: 1 }, 'en')[2]).toMatch(/yours is the likelier/)
    expect(sayBernoulli({ s: 1, y: 0 }, 'en')[2]).toMatch(/yours is the less likely/)
    expect(sayBernoulli({ s: 0, y: 0 }, 'en')[2]).toMatch(/equally likely/)
    expect(sayBernoulli({ s: -8, y: 0 }, 'en')[2]).toMatch(/never quite reaches 1/)
    expect(sayBernoulli({ s: -8, y: 1 }, 'en')[2]).toMatch(/never quite reaches 0/)
  })
})

describe('its picture', () => {
  const margin = { top: 50, right: 270, bottom: 50, left: 50 }
  const wide = { name: 'wide', width: 760, height: 300, margin } as const
  const narrow = {
    name: 'narrow',
    width: 320,
    height: 372,
    margin: { top: 34, right: 20, bottom: 170, left: 48 },
  } as const

  test('beside the curve, the bar of label 1 is as high as the point', () => {
    const { bar1, bar0, below } = bernoulliScene({ s: 1, y: 1 }, wide, String)
    expect(bar1.attributes.y).toBe(below.attributes.y1)
    expect(Number(bar1.attributes.height) + Number(bar0.attributes.height)).toBeCloseTo(200, 0)
  })

  test('below it, the bars lie side by side and share one length', () => {
    const { bar1, bar0 } = bernoulliScene({ s: 1, y: 1 }, narrow, String)
    expect(Number(bar1.attributes.width) + Number(bar0.attributes.width)).toBeCloseTo(track(narrow, 1).width, 0)
  })
})
