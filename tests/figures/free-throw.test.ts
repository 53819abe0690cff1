// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { freeThrow } from '../../src/figures/free-throw/free-throw.model.ts'
import { FreeThrow } from '../../src/figures/free-throw/free-throw.tsx'
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
      ['quadratic', 56.953125],
      ['cross-entropy', 45],
    ] as const) {
      const { from, to } = endsOf(element.querySelector(`.curve.tone-${tone}`))
      expect(direction(from, player)).toBeCloseTo(-45, 0)
      expect(direction(to, player)).toBeCloseTo(turn - 45, 0)
    }
  })

  test('writes each turn on the side to which it points', async () => {
    const { element, store } = await mounted(FreeThrow, freeThrow, at(30))
    const label = () => element.querySelector('.plot .label.tone-quadratic')
    expect(label()?.textContent).toBe('quadratic: −51°')
    expect(label()?.parentElement?.getAttribute('text-anchor')).toBe('end')
    await act(async () => store.visit({ miss: -30 }))
    expect(label()?.textContent).toBe('quadratic: 51°')
    expect(label()?.parentElement?.getAttribute('text-anchor')).toBe('start')
  })

  test('draws no arrow where nothing is corrected', async () => {
    const { element } = await mounted(FreeThrow, freeThrow, at(60))
    expect(element.querySelector('.arrow.tone-quadratic')?.getAttribute('d')).toBe('')
    expect(element.querySelector('.arrow.tone-ink')?.getAttribute('d')).not.toBe('')
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
    expect(value('cross-entropy')).toBe('-30')
    expect(element.querySelector('.tone-cross-entropy')).toBeNull()
    expect(textOf(element, '.readout tr:last-child th')).toBe('the cost of the next page')
    expect(textOf(element, '#free-throw-data th:last-child')).toBe('the cost of the next page')
    expect(element.textContent).not.toContain('cross-entropy')
  })

  test('and with the cure it has all three', async () => {
    const { element } = await mounted(Cured, freeThrow)
    expect(textOf(element, '.readout tr:last-child th.tone-cross-entropy')).toBe('the cross-entropy cost')
    expect(textOf(element, '#free-throw-data th:last-child')).toBe('cross-entropy cost')
    expect(textOf(element, '.plot .label.tone-cross-entropy')).toBe('cross-entropy: −30°')
    expect(textOf(element, 'figcaption')).toContain('The cross-entropy cost turns as a person does.')
  })
})

describe('the caption', () => {
  const said = async (miss: number, language: 'en' | 'zh' = 'en') =>
    textOf((await mounted(FreeThrow, freeThrow, { ...at(miss), language })).element, 'figcaption')

  test('says how far, to which side, and how much each turns back', async () => {
    expect(await said(30)).toBe(
      '30° too far right: a person turns back by 30°. The quadratic cost turns by 50.6°. Up to a miss of 40° it corrects more the further off you are. The arrows show the shape of the gradients, with the quadratic cost’s largest scaled to 60°. They are no physics of basketball.',
    )
    expect(await said(-10, 'zh')).toContain('往左偏了 10°')
  })

  test('says beyond 40° that it corrects less, and at 60° nothing', async () => {
    expect(await said(40)).toContain('Up to a miss of 40°')
    expect(await said(41)).toContain('Beyond a miss of 40° it corrects less')
    expect(await said(-60)).toContain('does not turn at all')
  })

  test('says of a straight shot that there is nothing to correct', async () => {
    expect(await said(0)).toContain('there is nothing to correct')
    expect(await said(0)).not.toContain('turns')
    expect(await said(0, 'zh')).toContain('没什么要改的')
  })
})

test('its table runs along the miss, under the public keys', async () => {
  const { element } = await mounted(FreeThrow, freeThrow)
  const heads = [...element.querySelectorAll<HTMLElement>('#free-throw-data th')]
  expect(heads.map(({ dataset }) => dataset.key)).toEqual(['miss', 'person', 'quadratic', 'cross-entropy'])
  const rows = [...element.querySelectorAll('#free-throw-data tbody tr')]
  expect(rows).toHaveLength(13)
  expect([...(rows[10]?.querySelectorAll('data') ?? [])].map(({ value }) => value)).toEqual(['40', '-40', '-60', '-40'])
})
