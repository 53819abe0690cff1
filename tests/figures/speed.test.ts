// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { drawnGuess } from '../../src/figures/speed/speed-guess.ts'
import { speedFigure } from '../../src/figures/speed/speed.model.ts'
import { Speed } from '../../src/figures/speed/speed.tsx'
import type { Point } from '../../src/plot/path.ts'
import type { FigureStore } from '../../src/state/figure-store.ts'
import states from '../reference/speed.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

describeNumbers(speedFigure, states, { closedForm: true })

/** The figure as it stands on the page that has found the cure. */
const Cure = ({ store }: { store: FigureStore }) => createElement(Speed, { store, view: 'cure' })

const caption = (element: HTMLElement) => element.querySelector('figcaption')?.textContent
const handle = (element: HTMLElement) => element.querySelector('[data-param="a"]')
const click = (element: HTMLElement, selector: string) =>
  act(async () => element.querySelector<HTMLElement>(selector)?.click())
const press = (element: HTMLElement, key: string) =>
  act(async () =>
    handle(element)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  )

/** Where a path begins and ends up with its first line, in units of the box. */
const ends = (element: HTMLElement, selector: string) => {
  const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] =
    element
      .querySelector(selector)
      ?.getAttribute('d')
      ?.match(/[\d.]+/g)
      ?.map(Number) ?? []
  return { x1, y1, x2, y2 }
}

describe('its caption', () => {
  test('says the push, and on which side of the peak it is', async () => {
    const { element, store } = await mounted(Speed, speedFigure)
    expect(caption(element)).toBe(
      'The quadratic cost pushes with 0.0192; as large as the error would be 0.98. Beyond the peak the error still grows, and the quadratic cost’s push shrinks.',
    )
    await act(async () => store.visit({ a: 2 / 3, y: 0 }))
    expect(caption(element)).toMatch(/This is the peak/)
    await act(async () => store.visit({ a: 1 / 3, y: 1 }))
    expect(caption(element)).toMatch(/This is the peak/)
    await act(async () => store.visit({ a: 0.9, y: 1 }))
    expect(caption(element)).toMatch(/On this side of the peak/)
  })

  test('knows on the later page what the wish has become, in either language', async () => {
    const english = await mounted(Cure, speedFigure)
    expect(caption(english.element)).toMatch(/^The quadratic cost pushes with 0.0192, cross-entropy with 0.98\. /)
    const chinese = await mounted(Cure, speedFigure, { search: '?speed.a=0.5', language: 'zh' })
    expect(caption(chinese.element)).toBe(
      '二次代价的推力是 0.125，交叉熵的是 0.5。还没到顶点，误差变大，推力也跟着变大。',
    )
  })
})

test('the wish is dotted and named as a wish; the cure is cross-entropy, with its formula and without a sketch', async () => {
  const seen = (element: HTMLElement) => ({
    line: element.querySelector('.curve.bold')?.getAttribute('class'),
    row: [...element.querySelectorAll('.readout th')].map(head => `${head.textContent} ${head.className}`),
    head: element.querySelector('#speed-data th[data-key="cross-entropy"]')?.textContent,
    slot: element.querySelector('[data-slot]')?.getAttribute('data-slot'),
    sketch: element.querySelector('[data-action="sketch"]') !== null,
  })
  expect(seen((await mounted(Speed, speedFigure)).element)).toEqual({
    line: 'curve bold tone-error wish',
    row: ['quadratic cost tone-quadratic', 'the wish |a − y| tone-error'],
    head: 'the wish |a − y|',
    slot: 'speed',
    sketch: true,
  })
  expect(seen((await mounted(Cure, speedFigure)).element)).toEqual({
    line: 'curve bold tone-cross-entropy',
    row: ['quadratic cost tone-quadratic', 'cross-entropy tone-cross-entropy'],
    head: 'cross-entropy',
    slot: 'speed-cure',
    sketch: false,
  })
})

test('the pushes lead towards the label, as far as they are strong', async () => {
  const { element, store } = await mounted(Speed, speedFigure)
  const axis = element.querySelector('.axis-line')
  const width = Number(axis?.getAttribute('x2')) - Number(axis?.getAttribute('x1'))
  for (const values of [
    { a: 0.6, y: 0 },
    { a: 0.6, y: 1 },
    { a: 0.98, y: 0 },
  ]) {
    await act(async () => store.visit(values))
    const { quadratic, error } = speedFigure.state(values)
    for (const [selector, push] of [
      ['.arrow.tone-quadratic', quadratic],
      ['.arrow.tone-error', error],
    ] as const) {
      const { x1, y1, x2, y2 } = ends(element, selector)
      expect((x2 - x1) / width).toBeCloseTo(values.y === 1 ? push : -push, 3)
      expect(y2).toBe(y1)
    }
  }
})

describe('its label', () => {
  test('turns the picture round, and names the right answer under the axis', async () => {
    const { element, store, value } = await mounted(Speed, speedFigure)
    const falls = () => ends(element, '.curve.bold').y1 < ends(element, '.curve.bold').y2
    expect(falls()).toBe(false)
    await click(element, '[data-param="y"] input[value="1"]')
    expect(falls()).toBe(true)
    expect(store.getState().settled).toEqual({ a: 0.98, y: 1 })
    expect(Number(value('cross-entropy'))).toBeCloseTo(0.02, 12)
    expect(element.querySelector('.axis')?.textContent).toMatch(/the right answer is 1/)
  })
})

test('moves by keys, says its push, and is undone by Escape', async () => {
  const { element } = await mounted(Speed, speedFigure)
  const words = () => handle(element)?.getAttribute('aria-valuetext')
  expect(words()).toBe('output 0.98, the quadratic cost pushes with 0.01921')
  await press(element, 'Home')
  await expect.poll(words).toBe('output 0.001, the quadratic cost pushes with 9.99×10⁻⁷')
  await press(element, 'Escape')
  await expect.poll(words).toBe('output 0.98, the quadratic cost pushes with 0.01921')
})

describe('a guess', () => {
  const line = (push: (error: number) => number): Point[] =>
    Array.from({ length: 50 }, (_, index) => [index / 49, push(index / 49)])

  test('is named by what it does where the error is large', () => {
    expect(drawnGuess(line(error => error))?.shape).toBe('grows')
    expect(drawnGuess(line(() => 0.4))?.shape).toBe('same')
    expect(drawnGuess(line(error => 4 * error * (1 - error)))?.shape).toBe('fades')
    expect(drawnGuess(line(error => error).reverse())?.shape).toBe('grows')
  })

  test('is none where next to nothing was drawn', () => {
    expect(drawnGuess([])).toBeNull()
    expect(drawnGuess([[0.4, 0.2]])).toBeNull()
    expect(
      drawnGuess([
        [0.4, 0.2],
        [0.5, 0.3],
      ]),
    ).toBeNull()
  })

  test('goes with the error, so that the other label turns it round', () => {
    const guess = drawnGuess([
      [0, 0.2],
      [1, 0.9],
    ])
    expect(guess?.along(0)).toEqual([
      [0, 0.2],
      [1, 0.9],
    ])
    expect(guess?.along(1)).toEqual([
      [1, 0.2],
      [0, 0.9],
    ])
    expect(guess?.along(1)).toBe(guess?.along(1))
  })

  const said = (element: Element) => element.querySelector('.guess [role=status]')?.textContent
  const drawn = (element: Element) => element.querySelector('.curve.thin.wish[d^=M]')
  const isHeldBack = (element: Element) =>
    element.querySelector('.asking') !== null && element.querySelector('.outcome') !== null

  test('is asked for first: what answers it is held back, on a screen, until it is made', async () => {
    const { element, store } = await mounted(Speed, speedFigure)
    expect([isHeldBack(element), said(element), drawn(element)]).toEqual([true, '', null])
    expect(handle(element)).not.toBeNull()
    await click(element, 'input[value="fades"]')
    expect(isHeldBack(element)).toBe(false)
    expect(element.querySelector<HTMLInputElement>('input[value="fades"]')?.checked).toBe(true)
    expect(said(element)).toMatch(/^You push less where the error is large/)
    expect(drawn(element)?.getAttribute('d')).toMatch(/^M/)
    expect(element.querySelector('svg')?.textContent).toMatch(/your guess/)
    expect(store.getState().values).toEqual({ a: 0.98, y: 0 })
  })

  test('is cleared, and not asked for again', async () => {
    const { element } = await mounted(Speed, speedFigure)
    await click(element, 'input[value="grows"]')
    await click(element, '[data-action="clear"]')
    expect([isHeldBack(element), drawn(element)]).toEqual([false, null])
    expect(element.querySelector('.guess input:checked')).toBeNull()
    expect(said(element)).toMatch(/^Up to an error of ⅔/)
  })

  test('can be skipped, and is not asked for where a hand or an address was first, nor on the later page', async () => {
    const skipped = await mounted(Speed, speedFigure, { language: 'zh' })
    await click(skipped.element, '[data-action="skip-guess"]')
    expect(isHeldBack(skipped.element)).toBe(false)
    expect(said(skipped.element)).toContain('⅔')
    expect(document.activeElement).toBe(skipped.element.querySelector('.guess [role=status]'))
    const dragged = await mounted(Speed, speedFigure)
    await press(dragged.element, 'ArrowLeft')
    expect(isHeldBack(dragged.element)).toBe(false)
    const named = await mounted(Speed, speedFigure, { search: '?speed.y=1' })
    expect(isHeldBack(named.element)).toBe(false)
    const { element } = await mounted(Cure, speedFigure)
    expect([isHeldBack(element), element.querySelector('.guess')]).toEqual([false, null])
  })

  test('has the plot to itself while it is sketched, and can be given up', async () => {
    const { element } = await mounted(Speed, speedFigure, { language: 'zh' })
    await click(element, '[data-action="sketch"]')
    expect(element.querySelector('svg')?.textContent).toMatch(/在这里画出你想要的推力。/)
    expect([handle(element), element.querySelector('.curve.bold')]).toEqual([null, null])
    await click(element, '[data-action="sketch"]')
    expect(handle(element)).not.toBeNull()
    expect(drawn(element)).toBeNull()
  })
})

test('its table runs along the output, from end to end; the file is finer', async () => {
  const { element } = await mounted(Speed, speedFigure)
  const heads = [...element.querySelectorAll('#speed-data th')]
  expect(heads.map(head => head.getAttribute('data-key'))).toEqual(['a', 'quadratic', 'cross-entropy'])
  const outputs = [...element.querySelectorAll('#speed-data tbody tr')].map(row =>
    row.querySelector('data')?.getAttribute('value'),
  )
  expect(outputs).toHaveLength(15)
  expect([outputs[0], outputs.at(-1)]).toEqual(['0.001', '0.999'])
  expect(speedFigure.table({ a: 0.98, y: 0 }, true).rows).toHaveLength(101)
})
