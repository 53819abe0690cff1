// @vitest-environment happy-dom
import fc from 'fast-check'
import { act } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { hollowOf, sayLandscape } from '../../src/figures/landscape/landscape-caption.ts'
import { landscape } from '../../src/figures/landscape/landscape.model.ts'
import { mapOf, trailOf } from '../../src/figures/landscape/landscape.runs.ts'
import { Landscape } from '../../src/figures/landscape/landscape.tsx'
import { readQuery, writeQuery } from '../../src/state/query.ts'
import { pointsOf } from '../../src/state/points.ts'
import { drag, focus, press } from '../plot/hands.ts'
import states from '../reference/landscape.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

// A stall of the machine is no fault of a figure.
vi.setConfig({ testTimeout: 60_000 })

describeNumbers(landscape, states, { closedForm: false })

const at = (query: string) => {
  const search = query
    .split('&')
    .map(part => `landscape.${part}`)
    .join('&')
  return landscape.state(readQuery(query ? `?${search}` : '', landscape).values)
}

describe('what the page says of the figure', () => {
  test('the start decides with the quadratic cost, and not with cross-entropy', () => {
    const ends = ['', 'b=2'].map(at)
    expect(ends.map(state => hollowOf(state, 'quadratic'))).toEqual([
      { of: 2, which: 1 },
      { of: 2, which: 0 },
    ])
    expect(ends.map(state => hollowOf(state, 'cross-entropy'))).toEqual([
      { of: 1, which: 0 },
      { of: 1, which: 0 },
    ])
    expect(ends.map(state => [state['quadratic.right'], state['cross-entropy.right']])).toEqual([
      [6, 5],
      [5, 5],
    ])
  })

  test.each([
    ['w=0.75', 0],
    ['w=0.78', 0],
    ['w=0.79', 1],
    ['w=0.8', 1],
  ])('on b = −1.15 a start at %s ends in hollow %d', (w, which) => {
    expect(hollowOf(at(`${w}&b=-1.15`), 'quadratic').which).toBe(which)
  })

  test('with one point moved a single hollow is left; from the default start the walk is in it, or still on its way', () => {
    const ends = ['-3:1,-2:0,1.5:0,2:1,2:0,3:1,3.5:1,3.5:1', '-3:1,-2:0,1.5:0,1.5:1,2.5:0,3:1,3.5:1,3.5:1'].map(
      points => hollowOf(at(`points=${points}`), 'quadratic'),
    )
    expect(ends).toEqual([
      { of: 1, which: -1 },
      { of: 1, which: 0 },
    ])
  })

  test('on the plateau the quadratic cost has hardly moved and stands in no hollow', () => {
    const state = at('w=5&b=5')
    expect(hollowOf(state, 'quadratic').which).toBe(-1)
    expect(state['quadratic.w']).toBeGreaterThan(4.97)
    expect(hollowOf(state, 'cross-entropy').which).toBe(0)
  })
})

describe('the caption', () => {
  test('names the hollow that each cost stands in', () => {
    const [quadratic, crossEntropy] = sayLandscape(at(''), 'en')
    expect(quadratic).toContain('(1.626, −3.300), in the higher of its two hollows: cost 0.1165, 6 of 8 right')
    expect(crossEntropy).toContain('(0.225, 0.255), in the only hollow of its map: cost 0.6302, 5 of 8 right')
    expect(sayLandscape(at('b=2'), 'en')[0]).toContain('in the lower of its two hollows')
    expect(sayLandscape(at(''), 'zh')[0]).toContain('是两个谷里较高的一个')
  })

  test('names the slope where a run is in no hollow, and says where there is none', () => {
    expect(sayLandscape(at('w=5&b=5'), 'en')[0]).toContain('where the ground’s slope is 6.9×10⁻⁶')
    expect(sayLandscape(at('points=1:0&b=2'), 'en')[2]).toContain('Neither map shows a hollow')
    expect(sayLandscape(at('epoch=0'), 'en')[0]).toContain('At the start, (2.000, −4.000)')
    expect(sayLandscape(at('epoch=0&points=0:1,0:0'), 'en')[0]).toContain('1 of 2 points is right')
  })

  test('says 0 where a run has come to 0 but for the rounding of floats', () => {
    for (const said of sayLandscape(at('points=-1:1,-1:0,1:1,1:0'), 'en')) expect(said).toContain('(0.000, 0.000)')
  })
})

describe('the map', () => {
  test('depends on the points alone: another start, rate or epoch draws no contour', () => {
    const { maps } = at('')
    for (const other of ['w=1', 'b=3', 'eta=0.1', 'epochs=100', 'epoch=7']) {
      expect(at(other).maps.quadratic, other).toBe(maps.quadratic)
      expect(at(other).maps['cross-entropy'], other).toBe(maps['cross-entropy'])
    }
    const other = mapOf.quadratic(pointsOf('1:0,2:1'))
    expect(other).not.toBe(maps.quadratic)
  })

  test('has its lines between the lowest and the highest place, closer to each other towards the bottom', () => {
    const { grid, levels } = mapOf['cross-entropy'](pointsOf(landscape.parameters.points.initial))
    expect(levels[0]).toBeGreaterThan(Math.min(...grid.values))
    expect(levels.at(-1)).toBeLessThan(Math.max(...grid.values))
    const gaps = levels.slice(1).map((level, index) => level - (levels[index] ?? NaN))
    expect(gaps.toSorted((a, b) => a - b)).toEqual(gaps)
  })

  test('has lines that part the two hollows from each other: one lies between the second and the pass', () => {
    const { levels } = mapOf.quadratic(pointsOf(landscape.parameters.points.initial))
    expect(levels.some(level => level > 0.11646 && level < 0.11977)).toBe(true)
  })
})

test('the last epoch is written as none, so that it stays the last; one beyond it is named', () => {
  const { values, problems } = readQuery('?landscape.epochs=100&landscape.epoch=100', landscape)
  expect(values.epoch).toBeNull()
  expect(problems).toEqual([])
  expect(readQuery('?landscape.epochs=100&landscape.epoch=101', landscape).problems).toEqual([
    { key: 'epoch', fault: 'clamped' },
  ])
  expect(writeQuery('', landscape, values)).toBe('?landscape.epochs=100')
})

test('what is past and what is still to come meet at the epoch shown, and together are the way', () => {
  const start = fc.double({ min: -6, max: 6, noNaN: true })
  fc.assert(
    fc.property(start, start, fc.nat(120), (w, b, epoch) => {
      const { runs } = at(`w=${w}&b=${b}&epochs=120&epoch=${epoch}`)
      const { descent, past, rest } = runs.quadratic
      expect(past[0]).toEqual([w + 0, b + 0])
      expect(past.at(-1)).toEqual([descent.w[epoch], descent.b[epoch]])
      if (epoch === 120) expect(rest).toEqual([])
      else {
        expect(rest[0]).toEqual(past.at(-1))
        expect(rest.at(-1)).toEqual([descent.w[120], descent.b[120]])
      }
      expect(trailOf.quadratic(descent, epoch).past).toEqual(past)
    }),
    { numRuns: 50 },
  )
})

describe('the picture', () => {
  const handle = (element: Element, key: string, index = 0) =>
    element.querySelector(`[data-param="${key}"][data-index="${index}"]`)

  test('is dragged both ways at once in either map, and the other start goes along', async () => {
    const { element, store } = await mounted(Landscape, landscape)
    const [left, right] = [handle(element, 'w', 0), handle(element, 'w', 1)]
    // 716 units for margins of 44 and 14, a gap of 44 and two maps of 12.
    const unit = (716 - 44 - 14 - 44) / 2 / 12
    await drag(left, 2 * unit, -unit)
    expect(store.getState().settled.w).toBeCloseTo(4, 1)
    expect(store.getState().settled.b).toBeGreaterThan(-4)
    const place = () => right?.parentElement?.getAttribute('transform')
    const before = place()
    await drag(right, -unit, 0)
    expect(store.getState().settled.w).toBeCloseTo(3, 1)
    expect(place()).not.toBe(before)
    await drag(left, 9999, -9999)
    expect(store.getState().settled).toMatchObject({ w: 6, b: 6 })
  })

  test('is two sliders for keys, which say both numbers; Escape undoes a drag that is under way', async () => {
    const { element, store } = await mounted(Landscape, landscape)
    const [w, b] = [handle(element, 'w'), handle(element, 'b')]
    expect([w, b].map(way => way?.getAttribute('aria-orientation'))).toEqual(['horizontal', 'vertical'])
    await focus(b)
    await press('ArrowUp')
    expect(store.getState().values).toMatchObject({ w: 2, b: -3.75 })
    await focus(w)
    await press('ArrowRight')
    expect(store.getState().values).toMatchObject({ w: 2.25, b: -3.75 })
    await press('Escape')
    expect(store.getState().values).toMatchObject({ w: 2, b: -3.75 })
    await expect.poll(() => w?.getAttribute('aria-valuetext')).toBe('start at w = 2, b = −3.75')
    expect(b?.getAttribute('aria-valuetext')).toBe('start at w = 2, b = −3.75')
  })

  test('draws as many contour lines as there are levels in each map, and a cross at each minimum', async () => {
    const { element, store } = await mounted(Landscape, landscape)
    const lines = (cost: string) => [...element.querySelectorAll(`.contours.tone-${cost} path`)]
    const crosses = () => element.querySelectorAll('.axis-line.tone-ink').length / 2
    expect([lines('quadratic').length, lines('cross-entropy').length, crosses()]).toEqual([14, 14, 3])
    for (const line of lines('quadratic')) expect(line.getAttribute('d')).toMatch(/^M.*Z$/)
    await act(async () => store.preset('one-sample'))
    expect(crosses()).toBe(0)
  })
})
