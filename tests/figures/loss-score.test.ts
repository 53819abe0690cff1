// @vitest-environment happy-dom
import fc from 'fast-check'
import { act } from 'react'
import { describe, expect, test } from 'vitest'
import { sayLossScore } from '../../src/figures/loss-score/loss-score-caption.ts'
import { lossScore } from '../../src/figures/loss-score/loss-score.model.ts'
import { LossScore } from '../../src/figures/loss-score/loss-score.tsx'
import { presetValues } from '../../src/state/figure.ts'
import { readQuery } from '../../src/state/query.ts'
import states from '../reference/loss-score.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

describeNumbers(lossScore, states, { closedForm: true })

const label = fc.constantFrom(-1, 1)
const score = fc.double({ min: -8, max: 8, noNaN: true })
const at = (s: number, y: number) => lossScore.state({ s, y, show: '' })

test('the loss falls in ys without end, at the values that the note names', () => {
  const losses = [0, 1, 2, 5].map(s => at(s, 1).loss.toFixed(6))
  expect(losses).toEqual(['0.693147', '0.313262', '0.126928', '0.006715'])
  expect(at(8, 1).loss).toBeGreaterThan(0)
})

test('the neuron of experiment 2 has ys = −4, L = 4.018 and the gradient 0.982', () => {
  const { margin, loss, slope } = lossScore.state(presetValues(lossScore, 'our-neuron'))
  expect([margin, loss.toFixed(3), slope.toFixed(3)]).toEqual([-4, '4.018', '0.982'])
})

test('everything depends on the margin alone', () => {
  fc.assert(
    fc.property(score, s => {
      const { s: _s, y: _y, p: _p, slope, 'quadratic.slope': quadraticSlope, ...rest } = at(s, 1)
      const mirrored = at(-s + 0, -1)
      expect(mirrored).toMatchObject(rest)
      expect([mirrored.slope, mirrored['quadratic.slope']]).toEqual([-slope, -quadraticSlope])
    }),
  )
})

test('on the wrong side cross-entropy pushes with more than a half, the quadratic cost never with more than 4/27', () => {
  fc.assert(
    fc.property(score, label, (s, y) => {
      const { margin, push, 'quadratic.push': quadraticPush } = at(s, y)
      if (margin < -1e-9) expect(push).toBeGreaterThan(0.5)
      expect(quadraticPush).toBeLessThanOrEqual(4 / 27 + 1e-16)
    }),
  )
})

test('the caption tells the sides apart, and says neither on the boundary', () => {
  const says = (s: number, y: number, language: 'en' | 'zh' = 'en') => sayLossScore(at(s, y), language).join(' ')
  expect(sayLossScore(at(0, -1), 'en')[1]).toContain('on the boundary')
  expect(says(-8, 1)).toMatch(/pushes with 0\.9997.*wrong side.*plateau/)
  expect(says(8, 1)).toMatch(/correct side the loss, 0\.00033541 here.*tenth/)
  expect(says(8, -1, 'zh')).toMatch(/错的一边.*平台/)
  expect(says(1, 1)).not.toMatch(/wrong|tenth|plateau/)
  expect(sayLossScore(at(4, -1), 'en')[0]).toBe(
    'At the margin ys = −4 cross-entropy pushes with 0.982, the quadratic cost with 0.01735.',
  )
})

test('where the caption says so, 2.303 more of margin leave about a tenth of the loss', () => {
  for (const s of [2, 3, 5.6]) {
    const share = at(s + Math.LN10, 1).loss / at(s, 1).loss
    expect(share).toBeGreaterThan(0.0999)
    expect(share).toBeLessThan(0.107)
  }
})

test('no caption shows a number that is none', () => {
  fc.assert(
    fc.property(fc.oneof(score, fc.constantFrom(-8, 0, 8, 1e-300)), label, (s, y) => {
      for (const language of ['zh', 'en'] as const)
        expect(sayLossScore(at(s, y), language).join(' ')).not.toMatch(/NaN|Infinity|undefined|-0/)
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

describe('the picture', () => {
  const open = async (search = '', language: 'en' | 'zh' = 'en') => {
    const { element, ...figure } = await mounted(LossScore, lossScore, { search, language })
    const one = (selector: string) => {
      const found = element.querySelector<HTMLElement>(selector)
      if (!found) throw new Error(`no ${selector}`)
      return found
    }
    const click = (selector: string) => act(async () => one(selector).click())
    const all = (selector: string) => [...element.querySelectorAll(selector)]
    return { ...figure, one, all, click, caption: () => one('figcaption').textContent }
  }
  /** Where a straight mark begins and ends, in units of its box. */
  const ends = (mark: Element) => {
    const [, from, to] = /^M([-\d.]+),[-\d.]+L([-\d.]+),/.exec(mark.getAttribute('d') ?? '') ?? []
    return [Number(from), Number(to)] as const
  }

  test.each([-8, -3, 0, 3, 8])('at s = %d pushes to the label’s side, 6 of the score for a push of 1', async s => {
    for (const y of [1, -1]) {
      const { one, value } = await open(`?loss-score.s=${s}&loss-score.y=${y}`)
      const [left, right] = ['x1', 'x2'].map(name => Number(one('.axis-line').getAttribute(name)))
      const unit = ((right ?? NaN) - (left ?? NaN)) / 16
      const [from, to] = ends(one('.arrow.tone-cross-entropy'))
      expect(to - from).toBeCloseTo(-6 * unit * Number(value('slope')), 0)
      expect(Math.sign(to - from)).toBe(y)
      if (Math.abs(s) === 8) continue
      expect(to).toBeGreaterThanOrEqual(left ?? NaN)
      expect(to).toBeLessThanOrEqual(right ?? NaN)
    }
  })

  test('is turned round by the other label: the score stays where it is, right where it was wrong', async () => {
    const { one, all, click, value, caption } = await open()
    const knob = () => one('.handle').parentElement?.getAttribute('transform')?.split(' ')[0]
    const axis = () =>
      all('.axis > text[text-anchor="middle"]')
        .map(tick => `${tick.textContent} ${tick.getAttribute('x')}`)
        .sort()
    const before = { knob: knob(), axis: axis() }
    expect(before.axis).toHaveLength(5)
    expect(caption()).toContain('wrong side')
    await click('[data-param="y"] input[value="1"]')
    expect(value('margin')).toBe('4')
    expect(caption()).toContain('correct side')
    expect({ knob: knob(), axis: axis() }).toEqual(before)
  })

  test('draws each overlay by a switch of its own', async () => {
    const { all, click, store, value } = await open()
    const drawn = () => ['.zero-one', '.hinge', '.quadratic'].map(group => all(`${group} path`).length > 0)
    expect(drawn()).toEqual([false, false, false])
    await click('[data-param="show"] input[value="quadratic"]')
    await click('[data-param="show"] input[value="zero-one"]')
    expect(drawn()).toEqual([true, false, true])
    expect(store.getState().settled.show).toBe('zero-one,quadratic')
    await click('[data-param="show"] input[value="quadratic"]')
    expect(drawn()).toEqual([true, false, false])
    expect(value('quadratic')).toBeDefined()
    await click('[data-preset="all"]')
    expect(drawn()).toEqual([true, true, true])
    expect(all('[data-param="show"] input').map(box => (box as HTMLInputElement).checked)).toEqual([true, true, true])
  })

  test('has presets that are states', async () => {
    const { click, value } = await open()
    await click('[data-preset="our-neuron"]')
    expect(value('margin')).toBe('-4')
    await click('[data-preset="boundary"]')
    expect(value('loss')).toBe(String(Math.LN2))
    await click('[data-preset="one"]')
    expect(value('margin')).toBe('1')
    await click('[data-preset="five"]')
    expect(value('margin')).toBe('5')
    await click('[data-preset="all"]')
    expect(value('margin')).toBe('-4')
  })

  test('names its handle by score and loss, in either language', async () => {
    const english = await open('?loss-score.s=8&loss-score.y=1')
    expect(english.one('[role="slider"]').getAttribute('aria-valuetext')).toBe('s = 8, loss 0.000335')
    const chinese = await open('?loss-score.s=8&loss-score.y=1', 'zh')
    expect(chinese.one('[role="slider"]').getAttribute('aria-label')).toBe('得分 s')
    expect(chinese.one('[role="slider"]').getAttribute('aria-valuetext')).toBe('s = 8，损失 0.000335')
  })

  test('stands as a table along the score, under the public keys', async () => {
    const { all } = await open()
    const keys = ['margin', 'loss', 'slope', 'zero-one', 'hinge', 'quadratic']
    expect(all('#loss-score-data th').map(head => head.getAttribute('data-key'))).toEqual(['s', ...keys])
    const rows = all('#loss-score-data tbody tr')
    expect(rows).toHaveLength(17)
    expect(rows[8]?.querySelectorAll('data')[3]?.getAttribute('value')).toBe('0.5')
    for (const key of keys) expect(all(`data[data-key="${key}"]`)).toHaveLength(1)
  })
})
