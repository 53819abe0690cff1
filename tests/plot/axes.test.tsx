// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sideOf, type Axis } from '../../src/plot/axis.ts'
import { box, parts, staged, type Toy } from '../kit/toy.tsx'

const { Plot } = parts

describe('an axis', () => {
  const side = (axis: Axis, language: 'en' | 'zh' = 'en') => sideOf(axis, 40, 240, language)(null)

  test('goes from one end to the other', () => {
    const { scale } = side({ domain: [-8, 8], title: '' })
    expect([-8, 0, 8].map(scale)).toEqual([40, 140, 240])
  })

  test('upside down, as screens count', () => {
    const { scale } = sideOf({ domain: [0, 1], title: '' }, 130, 30, 'en')(null)
    expect([0, 0.5, 1].map(scale)).toEqual([130, 80, 30])
  })

  test('names about five round values where nobody says which, with a true minus sign', () => {
    expect(side({ domain: [-8, 8], title: '' }).ticks.map(({ text }) => text)).toEqual(['−5', '0', '5'])
    expect(side({ domain: [0, 1], title: '', ticks: 2 }).ticks.map(({ at }) => at)).toEqual([0, 0.5, 1])
  })

  test('names the values that it is told, in words of their own where they have some', () => {
    const { ticks } = side({ domain: [0, 1], title: '', ticks: [0, { at: 0.5, text: '½' }, 1] })
    expect(ticks).toEqual([
      { at: 0, text: '0' },
      { at: 0.5, text: '½' },
      { at: 1, text: '1' },
    ])
    expect(side({ domain: [0, 1], title: '', ticks: [0.5], format: value => `${100 * value} %` }).ticks[0]?.text).toBe(
      '50 %',
    )
  })

  test('writes numbers in the reader’s language', () => {
    const infinite = { domain: [0, 1], title: '', ticks: [Infinity] }
    expect(side(infinite, 'en').ticks[0]?.text).toBe('infinite')
    expect(side(infinite, 'zh').ticks[0]?.text).toBe('无穷大')
    expect(side({ domain: [0, 2e-5], title: '', ticks: [1e-5] }, 'zh').ticks[0]?.text).toBe('1×10⁻⁵')
  })

  test('of powers of ten goes evenly through the powers', () => {
    const { scale, ticks } = side({ domain: [0.01, 100], kind: 'log', title: '', ticks: [0.01, 1, 100] })
    expect([0.01, 0.1, 1, 10, 100].map(value => Math.round(scale(value)))).toEqual([40, 90, 140, 190, 240])
    expect(ticks.map(({ text }) => text)).toEqual(['0.01', '1', '100'])
  })

  test('folds a long stretch short by shares', () => {
    const { scale } = side({ domain: [0, 100, 1000], shares: [0, 0.8, 1], title: '' })
    expect([0, 50, 100, 1000].map(scale)).toEqual([40, 120, 200, 240])
  })

  test('comes back from a place to its value, folded, straight and in powers', () => {
    const axes: Axis[] = [
      { domain: [-8, 8], title: '' },
      { domain: [0.01, 1000], kind: 'log', title: '' },
      { domain: [0, 100, 1000], shares: [0, 0.8, 1], title: '' },
    ]
    fc.assert(
      fc.property(fc.constantFrom(...axes), fc.double({ min: 40, max: 240, noNaN: true }), (axis, place) => {
        const { scale } = side(axis)
        expect(scale(scale.invert(place))).toBeCloseTo(place, 8)
      }),
    )
  })

  test('keeps its scale as long as its domain is the same, so that a curve can tell that nothing changed', () => {
    const axis = sideOf(({ w, title }: { w: number; title: string }) => ({ domain: [0, w], title }), 0, 100, 'en')
    const first = axis({ w: 5, title: 'before' })
    expect(axis({ w: 5, title: 'after' })).toMatchObject({ title: 'after' })
    expect(axis({ w: 5, title: 'after' }).scale).toBe(first.scale)
    expect(axis({ w: 6, title: 'after' }).scale).not.toBe(first.scale)
  })
})

describe('the axes of a plot', () => {
  const words = (element: Element) => [...element.querySelectorAll('.axis text')].map(text => text.textContent)
  const fixed = { domain: [0, 1], title: 'p', ticks: [0, 1] }

  test('stand with their values and titles, for the eye alone', async () => {
    const { element, find } = await staged(
      <Plot box={box} label="a plot" x={{ domain: [-8, 8], title: 'score', ticks: [-8, 8] }} y={fixed}>
        {null}
      </Plot>,
    )
    expect(words(element)).toEqual(['0', '1', '−8', '8', 'p', 'score'])
    expect(find('.axis').getAttribute('aria-hidden')).toBe('true')
    expect(find('svg').getAttribute('aria-label')).toBe('a plot')
    expect(find('svg').getAttribute('role')).toBe('group')
    const lines = [...element.querySelectorAll('.grid-line')]
    expect(lines.map(line => ['x1', 'y1', 'x2', 'y2'].map(name => line.getAttribute(name)))).toEqual([
      ['40', '130', '240', '130'],
      ['40', '30', '240', '30'],
    ])
    expect(element.querySelector('.axis [transform]')).toBeNull()
  })

  test('a bare plot has none', async () => {
    const { element } = await staged(
      <Plot box={box} label="a plot" bare x={fixed} y={fixed}>
        {null}
      </Plot>,
    )
    expect(element.querySelector('.axis')).toBeNull()
  })

  test('follow the state: values move, come and go, and so do titles', async () => {
    const { element, set, settle } = await staged(
      <Plot
        box={box}
        label="a plot"
        x={({ list, side }: Toy) => ({ domain: [0, 10], title: side, ticks: list })}
        y={fixed}>
        {null}
      </Plot>,
    )
    expect(words(element)).toEqual(['0', '1', '1', '2', '3', 'p', 'left'])
    await set({ items: '5,10', side: 'right' })
    await settle()
    expect(words(element)).toEqual(['0', '1', '5', '10', 'p', 'right'])
    const last = [...element.querySelectorAll('.axis > text')][3]
    expect([last?.getAttribute('x'), last?.getAttribute('y')]).toEqual(['240', '149'])
  })
})
