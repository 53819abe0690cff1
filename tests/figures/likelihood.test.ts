// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { say, sayVerdict } from '../../src/figures/likelihood/likelihood-caption.ts'
import {
  flippedPoint,
  mostPoints,
  movedPoint,
  pointsOf,
  printPoints,
  withOneMore,
  withoutPoint,
} from '../../src/state/points.ts'
import { isBest, likelihood } from '../../src/figures/likelihood/likelihood.model.ts'
import { Likelihood } from '../../src/figures/likelihood/likelihood.tsx'
import { defaults } from '../../src/state/figure.ts'
import { readQuery, writeQuery } from '../../src/state/query.ts'
import { click, drag, focus, press, tap } from '../plot/hands.ts'
import states from '../reference/likelihood.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

type Values = Parameters<typeof likelihood.state>[0]

describeNumbers(likelihood, states, { closedForm: true })

const pointsParameter = likelihood.parameters.points
const { initial } = pointsParameter
const texts = fc
  .array(
    fc.record({
      x: fc.integer({ min: -500, max: 500 }).map(n => n / 100),
      label: fc.constantFrom(0 as const, 1 as const),
    }),
    { minLength: 1, maxLength: mostPoints },
  )
  .map(printPoints)
const garbage = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('-', '0', '1', '5', '.', ':', ',', 'e', ' ', '9'), { maxLength: 200 })
    .map(signs => signs.join('')),
  fc
    .array(fc.tuple(fc.double(), fc.constantFrom('0', '1', '2', '-0', '1.0', '')), { maxLength: 60 })
    .map(items => items.map(([x, label]) => `${x}:${label}`).join(',')),
)

describe('the points in an address', () => {
  test.each([
    ['1:0', '1:0', null],
    [' 1.05 : 1 ', '1.05:1', null],
    [' 1.005 : 1 ', '1:1', 'rounded'],
    ['1.239:1', '1.24:1', 'rounded'],
    ['-0:0,-0.001:1', '0:0,0:1', 'rounded'],
    ['7:1,-1e9:0', '5:1,-5:0', 'clamped'],
    ['1:0,x:1,2:2,3,4:1:1', '1:0', 'unreadable'],
    ['', initial, 'unreadable'],
    ['nothing', initial, 'unreadable'],
    ['Infinity:1', initial, 'unreadable'],
  ])('%j', (text, value, fault) => expect(pointsParameter.read(text)).toEqual({ value, fault }))

  test('of more than forty the first forty stay', () => {
    const many = Array.from({ length: 41 }, (_, index) => `${index / 10}:1`)
    expect(pointsParameter.read(many.join(','))).toEqual({ value: many.slice(0, 40).join(','), fault: 'clamped' })
  })

  test('whatever stands there, reading never throws, and what it gives reads as itself', () => {
    fc.assert(
      fc.property(garbage, text => {
        const { value } = pointsParameter.read(text)
        expect(pointsParameter.read(value)).toEqual({ value, fault: null })
        expect(pointsOf(value).length).toBeGreaterThan(0)
        expect(printPoints(pointsOf(value))).toBe(value)
        expect(value).not.toMatch(/-0(:|$)/)
      }),
      { numRuns: 1000 },
    )
  })

  test('the same text is the same array, so that a drag parses each state once', () =>
    expect(pointsOf('3:1,4:0')).toBe(pointsOf('3:1,4:0')))

  test('every preset comes back from its own address', () => {
    for (const preset of Object.values(likelihood.presets)) {
      const values = { ...defaults(likelihood.parameters), ...preset }
      expect(readQuery(writeQuery('', likelihood, values), likelihood)).toEqual({ values, problems: [] })
    }
  })
})

describe('changing points', () => {
  test('moves one, flips one, takes one away', () => {
    expect(movedPoint('1:0,2:1', 1, 9)).toBe('1:0,5:1')
    expect(flippedPoint('1:0,2:1', 0)).toBe('1:1,2:1')
    expect(withoutPoint('1:0,2:1', 0)).toBe('2:1')
    expect(withoutPoint('2:1', 0)).toBe('2:1')
  })

  test('adds in the widest gap, up to forty', () => {
    expect(withOneMore('-5:0,1:0,5:1')).toBe('-5:0,1:0,5:1,-2:1')
    expect(withOneMore('0:0')).toBe('0:0,2.5:1')
    let text = '0:0'
    for (let n = 1; n < 50; n++) text = withOneMore(text)
    expect(pointsOf(text)).toHaveLength(40)
  })

  test('keeps canonical text canonical', () => {
    fc.assert(
      fc.property(texts, fc.nat(39), fc.double({ min: -9, max: 9, noNaN: true }), (text, index, x) => {
        for (const next of [
          movedPoint(text, index, x),
          flippedPoint(text, index),
          withoutPoint(text, index),
          withOneMore(text),
        ]) {
          expect(pointsParameter.read(next)).toEqual({ value: next, fault: null })
        }
      }),
    )
  })
})

describe('what the caption says', () => {
  const initially = defaults(likelihood.parameters)
  const values = (name: keyof typeof likelihood.presets): Values => ({ ...initially, ...likelihood.presets[name] })
  const said = (state: Values, language: 'en' | 'zh' = 'en') => say(likelihood.state(state), language)

  test('of our neuron: 4.018', () => {
    expect(likelihood.numbers(values('our-neuron')).loss).toBeCloseTo(4.01814992791781, 13)
    expect(said(values('our-neuron'))).toEqual([
      'This curve gives the label of the only point the probability 0.018.',
      'Its logarithm is −4.018; the loss is 4.018.',
    ])
  })

  test('of an underflow: the product is exactly 0 and the sum is not infinite', () => {
    expect(likelihood.numbers(values('underflow')).product).toBe(0)
    expect(said(values('underflow'))[0]).toContain('10⁻³⁹²')
    expect(said(values('underflow'))[1]).toContain('−903')
  })

  test('of an underflow it speaks exactly when the product is 0', () => {
    const within = fc.double({ min: -10, max: 10, noNaN: true })
    fc.assert(
      fc.property(within, within, fc.oneof(texts, fc.constant(values('underflow').points)), (w, b, points) => {
        const state = { w, b, points }
        expect(said(state).join(' ').includes('underflow')).toBe(likelihood.numbers(state).product === 0)
        for (const language of ['en', 'zh'] as const) {
          expect([...said(state, language), sayVerdict(state, language)].join(' ')).not.toMatch(
            /NaN|Infinity|undefined|−0[^.\d]/,
          )
        }
      }),
      { numRuns: 500 },
    )
  })

  test('of a product just short of an underflow: a power of ten', () => {
    const state = { ...values('underflow'), w: -8.2 }
    expect(likelihood.numbers(state).product).toBeGreaterThan(0)
    expect(likelihood.numbers(state).product).toBeLessThan(1e-300)
    expect(said(state)[0]).toMatch(/^This curve gives all 40 labels together the probability 10⁻³\S\S\.$/)
  })

  test('never calls a probability 1', () => {
    expect(said({ w: 10, b: 0, points: '-5:0,5:1' })[0]).toContain('1\u00a0−\u00a03.9×10⁻²²')
  })

  test('of a flat curve: one probability everywhere', () =>
    expect(said({ w: 0, b: 0, points: initial })[2]).toBe(
      'With w = 0 the curve is flat: label 1 has the probability 0.5 at every x.',
    ))

  test('of several points: which label surprises the curve most', () => {
    expect(said(initially)[2]).toBe(
      'None is less expected than point 4 (x\u00a0=\u00a01, label\u00a00): probability 0.269.',
    )
    expect(said({ ...initially, points: '3:0,1:0' }, 'zh')[2]).toContain('第 1 个点')
  })
})

describe('the fit', () => {
  test('of the five points says that it is the likeliest, and other points make it another', () => {
    const fitted = { points: initial, w: 1, b: 0, ...likelihood.presets.fitted }
    expect(sayVerdict(fitted, 'en')).toMatch(/^This is the maximum likelihood fit/)
    expect(sayVerdict({ ...fitted, points: '-2:0,-1:0,1:1,2:1' }, 'en')).toBe('')
  })

  test.each([
    ['-2:0,-1:0,1:1,2:1', 10, 0, /between −1 and 1, .* off to infinity/],
    ['-2:1,-1:1,1:0,2:0', -10, 0, /between −1 and 1, .* off to minus infinity/],
    ['0:1', 0, 10, /no label 0 .* off to infinity/],
    ['1:0,1:1', 0, 0, /all points stand at x = 1/],
    ['-0.01:0,0:1,0.01:0,0.02:1', 10, -0.05, /w = 90.82, b = −0.4541, out of/],
    ['0:0,0:1,1:1,-1:0', 10, 0, /at x = 0: put/],
  ])('of %s stands at w = %d, b = %d and says why', (points, w, b, words) => {
    const state = { w, b, points }
    expect(isBest(state)).toBe(true)
    expect(sayVerdict(state, 'en')).toMatch(words)
    expect(sayVerdict(state, 'zh')).not.toBe('')
  })
})

describe('what follows from the values', () => {
  test('the curve crosses the plot from left to right, without a gap where it bends', () => {
    const tiny = fc.constantFrom(0, 1e-300, 1e-15, 1e-3, 1, 9.95, 10)
    fc.assert(
      fc.property(tiny, fc.boolean(), fc.double({ min: -10, max: 10, noNaN: true }), (size, falling, b) => {
        const { curve } = likelihood.state({ w: falling ? 0 - size : size, b, points: initial })
        expect(curve[0]?.[0]).toBe(-5)
        expect(curve.at(-1)?.[0]).toBe(5)
        curve.slice(1).forEach(([x, y], index) => {
          expect(x).toBeGreaterThan(curve[index]?.[0] ?? 5)
          expect(Math.abs(y - (curve[index]?.[1] ?? 9))).toBeLessThan(0.07)
        })
      }),
    )
  })

  test('the same w and b are the same curve, so that a moved point draws none', () => {
    const { curve } = likelihood.state({ w: 1.5, b: -1, points: '0:1,1:0' })
    expect(likelihood.state({ w: 1.5, b: -1, points: '0:1,2:0' }).curve).toBe(curve)
  })

  test('the product never rises from point to point, and ends in the likelihood', () => {
    fc.assert(
      fc.property(texts, points => {
        const { products, product, n } = likelihood.state({ w: 1.3, b: -0.4, points })
        expect(products).toHaveLength(n)
        expect(products.toSorted((a, b) => b - a)).toEqual(products)
        expect(products.at(-1)).toBeCloseTo(product, 12)
      }),
    )
  })
})

describe('the picture', () => {
  const opened = async (query = '', language: 'en' | 'zh' = 'en') => {
    const page = await mounted(Likelihood, likelihood, { search: `?${query}`, language })
    const { element } = page
    const select = (selector: string) => element.querySelector(selector)
    return {
      ...page,
      select,
      points: () => [...element.querySelectorAll('[data-param="points"]')],
      point: (number: number) => select(`[data-param="points"][data-index="${number - 1}"]`),
      action: (name: string) => select(`[data-action="${name}"]`),
      verdict: () => select('.controls [role=status]')?.textContent,
      says: (of: Element | null) => [of?.getAttribute('aria-label'), of?.getAttribute('aria-valuetext')],
    }
  }

  test('has a handle for each point and two for the curve, which say where they stand', async () => {
    const { points, point, select, says } = await opened('likelihood.w=2&likelihood.b=2&likelihood.points=1:0,-2:1')
    expect(points()).toHaveLength(2)
    expect(says(point(1))).toEqual(['Point 1, label 0', 'x = 1, probability of its label 0.018'])
    expect(says(select('[data-param="b"]'))).toEqual([
      'Bias b: lifts the curve',
      'b = 2, at x = 0 label 1 has probability 0.881',
    ])
    expect(says(select('[data-param="w"]'))).toEqual([
      'Weight w: tilts the curve',
      'w = 2, at x = 2 label 1 has probability 0.998',
    ])
  })

  test('and says it in Chinese', async () => {
    const { point, says, element } = await opened('likelihood.points=1:0', 'zh')
    expect(says(point(1))).toEqual(['第 1 个点，标签 0', 'x = 1，它的标签的概率是 0.269'])
    expect(element.querySelector('.axis ~ g text')?.textContent).toBe('标签 1')
  })

  test('a stem runs from the far side up to the curve: half the height where P is ½', async () => {
    const { element } = await opened('likelihood.w=0&likelihood.points=0:1,0:0')
    const d = element.querySelector('.lines.tone-ink')?.getAttribute('d') ?? ''
    const [from1 = 0, to1 = 0, from0 = 0, to0 = 0] = [...d.matchAll(/,([\d.]+)/g)].map(match => Number(match[1]))
    expect(to1).toBe(to0)
    expect(from1 - to1).toBeCloseTo(to0 - from0, 1)
    expect(from1).toBeGreaterThan(to1)
  })

  test('the product is a bar for each point, each as much of the one before as the label is probable', async () => {
    const { element } = await opened('likelihood.w=0&likelihood.points=0:1,1:0,2:1')
    const heights = (bars: Element | undefined) =>
      [...(bars?.getAttribute('d') ?? '').matchAll(/M[\d.]+,([\d.]+)V([\d.]+)/g)].map(
        ([, from, to]) => Number(from) - Number(to),
      )
    const [before, left] = [...element.querySelectorAll('.bar')].map(heights)
    const whole = before?.[0] ?? NaN
    expect(before?.map(height => height / whole)).toEqual([1, 0.5, 0.25].map(share => expect.closeTo(share, 2)))
    expect(left?.map(height => height / whole)).toEqual([0.5, 0.25, 0.125].map(share => expect.closeTo(share, 2)))
    const words = [...element.querySelectorAll('.boxes:last-child .label')].map(({ textContent }) => textContent)
    expect(words).toEqual(['×0.5', '×0.5', '×0.5', '0.13'])
  })

  test('by keys a point moves, flips, and goes; Escape brings it back', async () => {
    const { store, points, point, says } = await opened()
    await focus(point(5))
    await press('ArrowRight')
    expect(store.getState().values.points).toBe('-2:0,-1:0,0.5:1,1:0,2.2:1')
    await press('Escape')
    expect(store.getState().values.points).toBe(initial)
    await press(' ')
    await expect.poll(() => says(point(5))[0]).toBe('Point 5, label 0')
    await press('Escape')
    await expect.poll(() => says(point(5))[0]).toBe('Point 5, label 1')
    await press('Enter')
    await expect.poll(() => says(point(5))[0]).toBe('Point 5, label 0')
    await press('Delete')
    expect(points()).toHaveLength(4)
    expect(document.activeElement).toBe(point(4))
    await press('Escape')
    expect(points()).toHaveLength(5)
    for (const key of ['Delete', 'Backspace', 'Delete', 'Delete', 'Delete', 'Delete']) await press(key)
    expect(points()).toHaveLength(1)
    expect(document.activeElement).toBe(point(1))
  })

  test('of points in the middle, the next one takes the place and the focus of one that goes', async () => {
    const { store, point } = await opened()
    await focus(point(2))
    await press('Delete')
    expect(store.getState().values.points).toBe('-2:0,0.5:1,1:0,2:1')
    expect(document.activeElement).toBe(point(2))
    await press('Escape')
    expect(store.getState().values.points).toBe(initial)
  })

  test('the points are one tab stop, the one last touched; N goes round them, with Shift the other way', async () => {
    const { points, point, select } = await opened()
    const stops = () => points().filter(each => each.getAttribute('tabindex') === '0')
    expect(stops()).toEqual([point(1)])
    await focus(point(4))
    await expect.poll(stops).toEqual([point(4)])
    for (const [key, next] of [
      ['n', 5],
      ['N', 1],
      ['n', 2],
    ] as const) {
      expect(await press(key)).toBe(true)
      expect(document.activeElement, key).toBe(point(next))
    }
    for (const next of [1, 5]) {
      await press('N', { shiftKey: true })
      expect(document.activeElement).toBe(point(next))
    }
    await expect.poll(stops).toEqual([point(5)])
    await press('ArrowLeft')
    await expect.poll(() => select('[data-index="4"]')?.getAttribute('aria-valuenow')).toBe('1.8')
    expect(await press('n', { ctrlKey: true })).toBe(false)
    expect(point(1)?.closest('[role=group]')?.getAttribute('aria-label')).toContain('N')
  })

  test('of the points that were there, the tab key still comes to one when the last is gone', async () => {
    const { points, point } = await opened()
    await focus(point(5))
    await press('Delete')
    await expect.poll(() => points().map(each => each.getAttribute('tabindex'))).toEqual(['-1', '-1', '-1', '0'])
  })

  test('a point is dragged along its rail, and a tap flips it where it stands', async () => {
    const { store, point } = await opened()
    await drag(point(4), 100, 30)
    // 716 units for a margin of 66, ten units of x, and one of 24.
    expect(store.getState().settled.points).toBe('-2:0,-1:0,0.5:1,2.6:0,2:1')
    await tap(point(4))
    expect(store.getState().settled.points).toBe('-2:0,-1:0,0.5:1,2.6:1,2:1')
  })

  test('a knob goes up and down with the curve: b at x = 0, w about it', async () => {
    const { store, select } = await opened()
    await drag(select('[data-param="b"]'), 0, -40)
    const { b } = store.getState().values
    expect(b).toBeGreaterThan(0.5)
    await drag(select('[data-param="w"]'), 0, 60)
    expect(store.getState().values.w).toBeLessThan(0.5)
    expect(store.getState().values.b).toBe(b)
    await drag(select('[data-param="w"]'), 0, -400)
    expect(store.getState().values.w).toBe(10)
  })

  test('buttons add a point and take the chosen one away', async () => {
    const { store, point, points, action, says, element } = await opened()
    expect(action('remove-point')?.textContent).toBe('Remove point 5')
    await click(action('add-point'))
    expect(points()).toHaveLength(6)
    expect(says(point(6))[0]).toBe('Point 6, label 1')
    expect(element.querySelector('.chosen [data-index]')).toBe(point(6))
    expect(action('remove-point')?.textContent).toBe('Remove point 6')
    await focus(point(2))
    expect(action('remove-point')?.textContent).toBe('Remove point 2')
    await click(action('remove-point'))
    expect(store.getState().settled.points).toBe('-2:0,0.5:1,1:0,2:1,3.5:1')
    await focus(point(5))
    await click(action('remove-point'))
    expect(action('remove-point')?.textContent).toBe('Remove point 4')
    expect(element.querySelector('.chosen [data-index]')).toBe(point(4))
  })

  test('the last point cannot be removed, a forty-first not be added', async () => {
    const one = await opened('likelihood.points=0:0')
    expect(one.action('remove-point')?.hasAttribute('disabled')).toBe(true)
    const places = Array.from({ length: 39 }, (_, i) => `${i / 10}:1`)
    const { store, action } = await opened(`likelihood.points=${places.join(',')}`)
    expect(action('add-point')?.hasAttribute('disabled')).toBe(false)
    await click(action('add-point'))
    expect(pointsOf(store.getState().values.points)).toHaveLength(40)
    expect(action('add-point')?.hasAttribute('disabled')).toBe(true)
    expect(action('remove-point')?.hasAttribute('disabled')).toBe(false)
  })

  test('of more than nine points the signs are small and only the ends of the strip are numbered', async () => {
    const { select, element } = await opened(
      `likelihood.points=${Array.from({ length: 9 }, (_, i) => `${i / 2}:1`).join(',')}`,
    )
    const numbers = () =>
      [...element.querySelectorAll('.boxes:last-child .axis > text[text-anchor=middle]')]
        .map(text => text.textContent)
        .filter(Boolean)
    expect(select('.sign.small')).toBeNull()
    expect(numbers().slice(0, 9)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    await click(select('[data-action="add-point"]'))
    expect(element.querySelectorAll('.sign.small')).toHaveLength(10)
    expect(numbers().slice(0, 2)).toEqual(['1', '10'])
  })

  test('the fit is found, said, and unsaid when the curve leaves it', async () => {
    const { store, action, select, verdict, value } = await opened()
    expect(verdict()).toBe('')
    await click(action('fit'))
    expect(verdict()).toContain('maximum likelihood fit')
    expect(store.getState().settled.w).toBeCloseTo(1.565487057989763, 10)
    expect(Number(value('loss'))).toBeCloseTo(2.0220099830852, 10)
    await focus(select('[data-param="b"]'))
    await press('ArrowUp')
    await expect.poll(verdict).toBe('')
  })

  test('points that can be separated have no best w, and the figure says why', async () => {
    const { store, select, action, verdict } = await opened()
    await click(select('[data-preset="separable"]'))
    await click(action('fit'))
    expect(verdict()).toContain('there is no best w; it would run off to infinity')
    expect(store.getState().values.w).toBe(10)
  })

  test('the product of forty underflows, its logarithm does not', async () => {
    const { select, value } = await opened()
    await click(select('[data-preset="underflow"]'))
    expect(value('product')).toBe('0')
    expect(Number(value('log'))).toBeLessThan(-745)
    expect(select('figcaption b')?.textContent).toContain('underflows')
  })

  test('its table has a row a point, under the public keys', async () => {
    const { element } = await opened('likelihood.w=2&likelihood.b=2&likelihood.points=1:0,-2:1')
    const heads = [...element.querySelectorAll('#likelihood-data th')]
    expect(heads.map(head => head.getAttribute('data-key'))).toEqual(['x', 'label', 'p', 'logp'])
    expect(heads.map(head => head.textContent)).toEqual(['x', 'label', 'probability P of the label', 'log P'])
    const rows = [...element.querySelectorAll('#likelihood-data tbody tr')]
    expect(rows.map(row => [...row.querySelectorAll('data')].map(cell => cell.textContent))).toEqual([
      ['1.00', '0', '0.0180', '−4.0181'],
      ['−2.00', '1', '0.1192', '−2.1269'],
    ])
  })

  test('what is no point is dropped, and that is said', async () => {
    const { points, select } = await opened('likelihood.points=1:0,oops,9:1')
    expect(points()).toHaveLength(2)
    expect(select('.notice')?.textContent).toContain('1:0,5:1')
  })
})
