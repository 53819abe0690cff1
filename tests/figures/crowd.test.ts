// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { sayCrowd, sayResult, sayShare } from '../../src/figures/crowd/crowd-caption.ts'
import { crowd } from '../../src/figures/crowd/crowd.model.ts'
import { Crowd } from '../../src/figures/crowd/crowd.tsx'
import { defaults, presetValues } from '../../src/state/figure.ts'
import { readQuery, writeQuery } from '../../src/state/query.ts'
import { click, drag, focus, press, tap } from '../plot/hands.ts'
import states from '../reference/crowd.json' with { type: 'json' }
import { anyState } from './any-state.ts'
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

// A stall of the machine is no fault of a figure.
vi.setConfig({ testTimeout: 60_000 })

const isAdam = ({ search }: { search: string }) => search.includes('optimizer=adam')

describeNumbers(
  crowd,
  states.filter(state => !isAdam(state)),
  { closedForm: false },
)

describe('the numbers of `crowd` under Adam', () => {
  test.each(states.filter(isAdam))(
    'agree with exact arithmetic to a millionth for "$search"',
    ({ search, numbers }) => {
      const { values, problems } = readQuery(search, crowd)
      expect(problems).toEqual([])
      const shown = crowd.numbers(values)
      for (const [key, exact] of Object.entries(numbers))
        expect(Math.abs((shown[key] ?? NaN) - exact), key).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(exact)))
    },
  )
})

const initially = defaults(crowd.parameters)
const stateOf = (patch: Partial<typeof initially>) =>
  crowd.state(crowd.reconcile({ ...initially, ...patch }, new Set(Object.keys(patch))).values)
const rightIn = (patch: Partial<typeof initially>) => {
  const state = stateOf(patch)
  return [state['quadratic.right'], state['cross-entropy.right']]
}

describe('the presets', () => {
  test.each(['plain', 'momentum', 'adam'] as const)('tell their story under %s', optimizer => {
    expect(rightIn({ optimizer })).toEqual([2, 6])
    expect(rightIn({ ...crowd.presets.undecided, optimizer })).toEqual([6, 6])
  })

  test('one point is right from epoch 14 on under Adam, from 41 and 6 under momentum', () => {
    const all = (optimizer: 'momentum' | 'adam') => {
      const state = stateOf({ ...crowd.presets.one, optimizer })
      return [state['quadratic.all'], state['cross-entropy.all']]
    }
    expect(all('adam')).toEqual([14, 14])
    expect(all('momentum')).toEqual([41, 6])
  })

  test('a wrong label costs cross-entropy three of nine, the quadratic cost one', () =>
    expect(rightIn(crowd.presets['wrong-label'])).toEqual([8, 6]))

  test('come back from their own addresses', () => {
    for (const name of Object.keys(crowd.presets)) {
      const values = presetValues(crowd, name)
      expect(readQuery(writeQuery('', crowd, values), crowd)).toEqual({ values, problems: [] })
    }
  })
})

describe('what the page sends the reader to find', () => {
  test('the ridge under Adam lies between 2.45 and 2.46', () => {
    expect(rightIn({ w: 2.45, optimizer: 'adam' })[0]).toBe(6)
    expect(rightIn({ w: 2.46, optimizer: 'adam' })[0]).toBe(2)
  })

  test('without the two at the border momentum saves all six', () =>
    expect(rightIn({ points: '-3:1,-2.5:1,-2:1,2:0,2.5:0,3:0', optimizer: 'momentum' })[0]).toBe(6))

  test('lifted to b = 2 the start is on the good side under Adam', () =>
    expect(rightIn({ b: 2, optimizer: 'adam' })[0]).toBe(6))

  test('from 4 on, the wrong label costs cross-entropy one less', () => {
    const points = crowd.presets['wrong-label'].points?.replace(/5:0$/, '4:0') ?? ''
    expect(rightIn({ ...crowd.presets['wrong-label'], points })).toEqual([8, 7])
  })

  test('even from w = 20 cross-entropy has six', () => expect(rightIn({ w: 20 })[1]).toBe(6))
})

describe('any state', () => {
  test('has shares that make up the whole, or none; and sentences without nonsense in both languages', () => {
    fc.assert(
      fc.property(anyState(crowd), values => {
        const state = crowd.state(values as typeof initially)
        for (const cost of ['quadratic', 'cross-entropy'] as const) {
          const sum = state.shares[cost].now.reduce((total, share) => total + share, 0)
          expect(Math.min(Math.abs(sum - 1), sum)).toBeLessThan(1e-9)
          expect(state[`${cost}.top`] === null).toBe(sum === 0)
        }
        for (const language of ['en', 'zh'] as const) {
          const said = [sayResult(state, language), ...sayCrowd(state, language)].join(' ')
          expect(said).not.toMatch(/NaN|Infinity|undefined|无穷|infinite|−0[^.\d]/)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('where every push has died away, the largest share is none', () => {
    const state = stateOf({ points: '5:1', w: 20, b: 20, eta: 10, optimizer: 'adam', epochs: 1000 })
    expect(state['quadratic.right']).toBe(1)
    expect(state['quadratic.top']).toSatisfy((top: number | null) => top === null || top === 1)
  })
})

test('a wrong label that stands at 4.25 leaves cross-entropy seven right, one at 4.26 six', () => {
  const right = (x: string) =>
    stateOf({ ...crowd.presets['wrong-label'], points: `-2:0,-1.5:0,-1:0,-0.5:0,0.5:1,1:1,1.5:1,2:1,${x}:0` })[
      'cross-entropy.right'
    ]
  expect([right('4.25'), right('4.26')]).toEqual([7, 6])
})

describe('what is said', () => {
  test('of the default: how many, why, and where the weights have gone', () => {
    expect(sayResult(stateOf({}), 'en')).toBe('After 300 epochs the quadratic cost has 2 of 8 right, cross-entropy 6.')
    expect(sayCrowd(stateOf({}), 'en')).toEqual([
      'Of the push at the start, the 6 points that are not right there make up 5.4 % with the quadratic cost and 91.6 % with cross-entropy.',
      'By epoch 300 the weight has gone from 3 to 3.128 with the quadratic cost and to −1.463 with cross-entropy.',
      'Trained by plain descent, η = 0.15, 300 epochs.',
    ])
  })

  test('of the start, of one epoch, and of a draw', () => {
    expect(sayResult(stateOf({ epoch: 0 }), 'en')).toBe('At the start 2 of 8 are right.')
    expect(sayResult(stateOf({ epoch: 1 }), 'en')).toBe('After 1 epoch both costs have 2 of 8 right.')
    expect(sayResult(stateOf({ w: 1.5 }), 'en')).toBe('After 300 epochs both costs have 6 of 8 right.')
    expect(sayResult(stateOf({ w: 1.5 }), 'zh')).toBe('300 轮之后，8 个点里两种代价都对了 6 个。')
  })

  test('of points that are all wrong, all right, on neither side, or one', () => {
    expect(sayCrowd(stateOf({ points: '1:0,2:0' }), 'en')[0]).toBe('No point is right at the start.')
    expect(sayCrowd(stateOf({ w: 0 }), 'en')[0]).toBe('No point is right at the start.')
    expect(sayCrowd(stateOf({ points: '1:1,2:1' }), 'en')[0]).toBe('Every point is right at the start.')
    expect(sayCrowd(stateOf({ points: '1:0' }), 'en')[0]).toBe('There is one point only, so the whole push is its own.')
    expect(sayCrowd(stateOf(crowd.presets['wrong-label']), 'en')[0]).toContain('the one point that is not right there')
    expect(sayResult(stateOf({ points: '1:0,1:1', epoch: 0 }), 'en')).toBe('At the start 1 of 2 is right.')
  })

  test('of a share that is next to nothing, or next to all', () => {
    expect([0, 1e-9, 0.0546, 0.5, 1 - 1e-9, 1].map(share => sayShare(share, 'en'))).toEqual([
      '0 %',
      '< 0.1 %',
      '5.5 %',
      '50 %',
      '> 99.9 %',
      '100 %',
    ])
  })
})

describe('the picture', () => {
  const opened = async (query = '') => {
    const page = await mounted(Crowd, crowd, { search: `?${query}` })
    const select = (selector: string) => page.element.querySelector(selector)
    return { ...page, select, point: (i: number) => select(`[data-param="points"][data-index="${i - 1}"]`) }
  }
  const heights = (bars: Element | null | undefined) =>
    [...(bars?.getAttribute('d') ?? '').matchAll(/M[\d.-]+,([\d.]+)V([\d.]+)/g)].map(([, from, to]) =>
      Math.abs(Number(from) - Number(to)),
    )

  test('has a bar a point and cost: at the start all but two of the quadratic cost’s are nearly nothing', async () => {
    const { element } = await opened()
    const first = heights(element.querySelector('.bar.tone-quadratic:not(.hollow)'))
    const other = heights(element.querySelector('.bar.tone-cross-entropy:not(.hollow)'))
    expect([first.length, other.length]).toEqual([8, 8])
    expect(Math.min(first[3] ?? 0, first[4] ?? 0)).toBeGreaterThan(
      15 * Math.max(...first.slice(0, 3), ...first.slice(5)),
    )
    expect(Math.min(...other.slice(0, 3), ...other.slice(5))).toBeGreaterThan(
      3 * Math.max(other[3] ?? 9, other[4] ?? 9),
    )
  })

  test('points at one place stand on one another, and fill the strip together', async () => {
    const { element } = await opened('crowd.points=1:0,1:0&crowd.epoch=0')
    const d = element.querySelector('.bar.tone-quadratic:not(.hollow)')?.getAttribute('d') ?? ''
    const ends = [...d.matchAll(/M[\d.-]+,([\d.]+)V([\d.]+)/g)].map(match => [Number(match[1]), Number(match[2])])
    expect(ends[1]?.[0]).toBe(ends[0]?.[1])
  })

  test('a point is dragged, a tap flips it, Delete takes it away, and a button brings another', async () => {
    const { store, point, select } = await opened()
    await drag(point(5), 62.6, 0)
    expect(store.getState().settled.points).toContain('1.35:1')
    await tap(point(5))
    expect(store.getState().settled.points).toContain('1.35:0')
    await focus(point(5))
    await press('Delete')
    expect(store.getState().values.points).toBe('-3:1,-2.5:1,-2:1,-0.3:0,2:0,2.5:0,3:0')
    await click(select('[data-action="add-point"]') as HTMLElement | null)
    expect(store.getState().values.points.split(',')).toHaveLength(8)
  })

  test('the ring w turns the start: pulled down far enough, the quadratic cost is saved', async () => {
    const { store, select, value } = await opened('crowd.optimizer=adam')
    await drag(select('[data-param="w"]'), 0, 70)
    expect(store.getState().settled.w).toBeLessThan(2.4)
    await expect.poll(() => value('quadratic.right')).toBe('6')
  })

  test.each(['', 'crowd.w=1.5', 'crowd.w=0&crowd.epoch=0', 'crowd.w=0.1&crowd.b=20&crowd.epoch=0', 'crowd.w=-3'])(
    'the curves’ names never stand on each other: opposite heights, or opposite ends, in "%s"',
    async query => {
      const { element } = await opened(query)
      const places = [...element.querySelectorAll('.boxes:first-of-type .label')]
        .filter(label => /right/.test(label.textContent))
        .map(label => {
          const [x, y] = (label.parentElement?.parentElement?.getAttribute('transform') ?? '').match(/[\d.]+/g) ?? []
          return { right: Number(x) > 358, y: Number(y) }
        })
      expect(places).toHaveLength(2)
      const [a, b] = places
      expect(a?.right !== b?.right || Math.abs((a?.y ?? 0) - (b?.y ?? 0)) > 100).toBe(true)
    },
  )
})
