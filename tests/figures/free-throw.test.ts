// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { freeThrow } from '../../src/figures/free-throw/free-throw.model.ts'
import { FreeThrow } from '../../src/figures/free-throw/free-throw.tsx'
import { quadraticCorrection } from '../../src/math/free-throw.ts'
import type { FigureStore } from '../../src/state/figure-store.ts'
import states from '../reference/free-throw.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

describeNumbers(freeThrow, states, { closedForm: true })

const Cured = ({ store }: { store: FigureStore }) => createElement(FreeThrow, { store, view: 'cure' })
const at = (miss: number) => ({ search: `?free-throw.miss=${miss}` })
const textOf = (element: Element, selector: string) => element.querySelector(selector)?.textContent

/** The ends of a path. */
const endsOf = (path: Element | null) => {
  const [from = [], ...rest] = (path?.getAttribute('d') ?? '')
    .split(/[ML]/)
    .filter(Boolean)
    .map(point => point.split(',').map(Number))
  return { from, to: rest.at(-1) ?? [] }
}
const direction = ([x = 0, y = 0]: readonly number[], [cx = 0, cy = 0]: readonly number[]) =>
  (Math.atan2(x - cx, cy - y) * 180) / Math.PI

describe('the court', () => {
  test('has each turn begin at the last shot and end where the correction leads', async () => {
    const { element } = await mounted(Cured, freeThrow, at(-45))
    const { from: player, to: ball } = endsOf(element.querySelector('.reference'))
    expect(direction(ball, player)).toBeCloseTo(-45, 0)
    for (const [tone, turn] of [
      ['ink', 45],
      ['quadratic', 33.75],
      ['cross-entropy', 45],
    ] as const) {
      const { from, to } = endsOf(element.querySelector(`.curve.bold.tone-${tone}`))
      expect(direction(from, player)).toBeCloseTo(-45, 0)
      expect(direction(to, player)).toBeCloseTo(turn - 45, 0)
    }
  })

  test('writes each turn straight ahead, on the side that no arrow crosses', async () => {
    const { element, store } = await mounted(FreeThrow, freeThrow, at(30))
    const label = () => element.querySelector('.plot .label.tone-quadratic')
    expect(label()?.textContent).toBe('quadratic −30°')
    expect(label()?.parentElement?.getAttribute('text-anchor')).toBe('end')
    await act(async () => store.visit({ miss: -30 }))
    expect(label()?.textContent).toBe('quadratic 30°')
    expect(label()?.parentElement?.getAttribute('text-anchor')).toBe('start')
  })

  test('leaves of an arrow its foot where nothing is corrected, and dots all the way that is missing', async () => {
    const { element } = await mounted(FreeThrow, freeThrow, at(60))
    const drawn = (selector: string) => element.querySelector(selector)?.getAttribute('d')
    expect(drawn('.arrow.tone-quadratic')).toBe('')
    expect(drawn('.arrow.tone-ink')).not.toBe('')
    const { from, to } = endsOf(element.querySelector('.tangent.tone-quadratic'))
    expect(Math.hypot((to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0))).toBeCloseTo(14, 0)
    const { from: player } = endsOf(element.querySelector('.reference'))
    const missing = endsOf(element.querySelector('.wish.tone-quadratic'))
    expect(direction(missing.from, player)).toBeCloseTo(0, 0)
    expect(direction(missing.to, player)).toBeCloseTo(60, 0)
    expect(drawn('.wish.tone-ink')).toBe('')
  })

  test('shows no turn as none that is not', async () => {
    const label = async (miss: number) =>
      textOf((await mounted(FreeThrow, freeThrow, at(miss))).element, '.plot .label.tone-quadratic')
    expect(await label(0)).toBe('quadratic 0°')
    expect(await label(0.5)).toBe('quadratic ≈ 0°')
    expect(await label(59.9)).toBe('quadratic −0.399°')
  })

  test('is turned by keys, and says so', async () => {
    const { element, store } = await mounted(FreeThrow, freeThrow)
    const handle = element.querySelector('[role=slider][data-param=miss]')
    await act(async () => {
      handle?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true, cancelable: true }))
    })
    expect(store.getState().values.miss).toBe(-60)
    await expect.poll(() => handle?.getAttribute('aria-valuetext')).toBe('−60° beside the basket')
  })
})

describe('before the cure is known', () => {
  test('cross-entropy is a number without a name, an arrow or a colour', async () => {
    const { element, value } = await mounted(FreeThrow, freeThrow)
    expect(value('cross-entropy')).toBe('-58.92')
    expect(element.querySelector('.tone-cross-entropy')).toBeNull()
    expect(textOf(element, '.readout tr:last-child th')).toBe('the cost of the next page')
    expect(textOf(element, '#free-throw-data th:last-child')).toBe('the cost of the next page')
    expect(element.textContent).not.toContain('cross-entropy')
  })

  test('and with the cure it has all three', async () => {
    const { element } = await mounted(Cured, freeThrow)
    expect(textOf(element, '.readout tr:last-child th.tone-cross-entropy')).toBe('the cross-entropy cost')
    expect(textOf(element, '#free-throw-data th:last-child')).toBe('cross-entropy cost')
    expect(textOf(element, '.plot .label.tone-cross-entropy')).toBe('cross-entropy −58.9°')
    expect(textOf(element, 'figcaption')).toContain('The cross-entropy cost turns as a person does.')
  })
})

describe('the caption', () => {
  const said = async (miss: number, language: 'en' | 'zh' = 'en') =>
    textOf((await mounted(FreeThrow, freeThrow, { ...at(miss), language })).element, 'figcaption')

  test('says how far, to which side, and how much each turns back', async () => {
    expect(await said(30)).toBe(
      '30° too far right: a person turns back by all of it, the quadratic cost by 30°. Up to a miss of 40° the quadratic cost turns more, the further off you are. This is the shape of the two costs’ gradients, not physics: the quadratic cost’s is scaled by 4, so that it just reaches a person’s turn at 30° and never passes it.',
    )
    expect(await said(-10, 'zh')).toContain('往左偏了 10°')
  })

  test('says beyond 40° that it corrects less, and at 60° nothing', async () => {
    expect(await said(40)).toContain('Up to a miss of 40°')
    expect(await said(41)).toContain('Beyond a miss of 40° the quadratic cost turns less')
    expect(await said(-60)).toContain('the quadratic cost not at all')
  })

  test('says of a straight shot that there is nothing to correct', async () => {
    expect(await said(0)).toContain('there is nothing to correct')
    expect(await said(0)).not.toContain('turns back')
    expect(await said(0, 'zh')).toContain('没什么要改的')
  })
})

test('its table runs along the miss, under the public keys', async () => {
  const { element } = await mounted(FreeThrow, freeThrow)
  const heads = [...element.querySelectorAll<HTMLElement>('#free-throw-data th')]
  expect(heads.map(({ dataset }) => dataset.key)).toEqual(['miss', 'person', 'quadratic', 'cross-entropy'])
  const rows = [...element.querySelectorAll('#free-throw-data tbody tr')]
  expect(rows).toHaveLength(13)
  expect([...(rows[10]?.querySelectorAll('data') ?? [])].map(({ value }) => value)).toEqual([
    '40',
    '-40',
    String(quadraticCorrection(40)),
    '-40',
  ])
})

test('the quadratic cost just reaches a person at 30°, and stays below everywhere else', () => {
  expect(quadraticCorrection(30)).toBe(-30)
  for (let miss = 0.25; miss <= 60; miss += 0.25) {
    if (miss !== 30) expect(Math.abs(quadraticCorrection(-miss))).toBeLessThan(miss)
  }
})

test('opens at the miss of the article’s neuron', async () => {
  const { value } = await mounted(FreeThrow, freeThrow)
  expect(value('person')).toBe('-58.92')
  expect(freeThrow.presets['our-neuron']).toEqual({ miss: 58.92 })
})
