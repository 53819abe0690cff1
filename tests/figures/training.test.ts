// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { trainingCaption } from '../../src/figures/training/training-caption.ts'
import { trainingResult } from '../../src/figures/training/training-result.tsx'
import { training } from '../../src/figures/training/training.model.ts'
import { Training } from '../../src/figures/training/training.tsx'
import { trainingWords } from '../../src/figures/training/training.words.ts'
import { presetValues } from '../../src/state/figure.ts'
import { readQuery, writeQuery } from '../../src/state/query.ts'
import addresses from '../reference/address.json' with { type: 'json' }
import { click, drag, focus, hold, press } from '../plot/hands.ts'
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

// A stall of the machine is no fault of a figure.
vi.setConfig({ testTimeout: 60_000 })

describeNumbers(training, addresses, { closedForm: false })

const costs = ['quadratic', 'cross-entropy'] as const
const at = (search: string) => training.state(readQuery(search, training).values)

describe('the numbers', () => {
  test('count a crossing beyond the last epoch, and give the flow’s time where counting would take too long', () => {
    expect(at('?training.a0=0.999')['quadratic.crossing']).toBe(3410)
    expect(at('?training.a0=0.999')['quadratic.half']).toBeNull()
    expect(at('?training.a0=0.999').runs.quadratic.crossing.counted).toBe(true)
    expect(at('?training.a0=0.999&training.eta=0.001')['quadratic.crossing']).toBeCloseTo(511_000, -4)
    expect(at('?training.a0=0.999&training.eta=0.001').runs.quadratic.crossing.counted).toBe(false)
  })

  test('stand in a table of at most thirteen evenly spaced epochs, both ends among them, and all in the file', () => {
    const { values } = readQuery('?training.epochs=1234&training.epoch=7', training)
    const { keys, rows } = training.table(values, false)
    expect(keys).toEqual([
      'epoch',
      ...costs.flatMap(cost => ['a', 'cost', 'gradient', 'w', 'b'].map(key => `${cost}.${key}`)),
    ])
    expect(rows.map(([epoch]) => epoch).slice(0, 3)).toEqual([0, 103, 206])
    expect(rows).toHaveLength(13)
    expect(rows.at(-1)?.[0]).toBe(1234)
    const file = training.table(values, true)
    expect(file?.rows.map(([epoch]) => epoch)).toEqual(Array.from({ length: 1235 }, (_, epoch) => epoch))
    expect(file?.rows[7]).toEqual(keys.map(key => ({ ...training.numbers(values), epoch: 7 })[key]))
    expect(training.table(readQuery('?training.epochs=10', training).values, false).rows).toHaveLength(11)
  })

  test('at the default need 212 epochs to pass ½ with the quadratic cost and 16 with cross-entropy', () => {
    expect([at('')['quadratic.half'], at('')['cross-entropy.half']]).toEqual([212, 16])
  })
})

describe('what a move does not touch is computed once', () => {
  const moved = (from: string, to: string) => [at(from), at(to)] as const

  test('another epoch or axis trains nothing', () => {
    const [before, after] = moved('?training.epoch=50', '?training.epoch=51&training.axis=score&training.scale=log')
    for (const cost of costs) expect(after.runs[cost].run).toBe(before.runs[cost].run)
  })

  test('one cost’s rate leaves the other cost’s curve as it is', () => {
    const [before, after] = moved('?training.etaCe=0.15', '?training.etaCe=0.2')
    expect(after.runs.quadratic.past).toBe(before.runs.quadratic.past)
    expect(after.runs['cross-entropy'].past).not.toBe(before.runs['cross-entropy'].past)
  })

  test('what is still to come is nothing at the last epoch, and the same nothing', () => {
    const [before, after] = moved('', '?training.a0=0.9')
    expect(before.runs.quadratic.rest).toEqual([])
    expect(after.runs.quadratic.rest).toBe(before.runs.quadratic.rest)
  })

  test('a curve begins epoch by epoch, has both ends and no more points than can be told apart', () => {
    const { past } = at('?training.epochs=3000').runs['cross-entropy']
    expect(past.slice(0, 4).map(([n]) => n)).toEqual([0, 1, 2, 3])
    expect(past.at(-1)?.[0]).toBe(3000)
    expect(past.length).toBeLessThan(120)
  })
})

describe('the result', () => {
  const say = (search: string, language: 'en' | 'zh' = 'en') => trainingResult(language)(at(search))

  test('tells when each cost comes past ½, whichever is first, and where they are if they never had to', () => {
    expect(say('')).toBe('From 0.98 the quadratic cost passes ½ at epoch 212, cross-entropy at 16.')
    expect(say('', 'zh')).toBe('从 0.98 出发，二次代价第 212 轮越过 ½，交叉熵第 16 轮。')
    expect(say('?training.a0=0.999')).toBe(
      'From 0.999 the quadratic cost passes ½ at epoch 3,410, cross-entropy at 27.',
    )
    expect(say('?training.eta=2.17&training.etaCe=0.15')).toBe(
      'From 0.98 the quadratic cost and cross-entropy pass ½ together, at epoch 16.',
    )
    expect(say('?training.a0=0.6&training.eta=2.17&training.etaCe=0.15')).toBe(
      'From 0.6 the quadratic cost is past ½ first, at epoch 1; cross-entropy follows at 3.',
    )
    expect(say('?training.a0=0.6&training.eta=2.17&training.etaCe=0.15', 'zh')).toBe(
      '从 0.6 出发，二次代价先越过 ½，在第 1 轮；交叉熵在第 3 轮。',
    )
    expect(say('?training.a0=0.999&training.eta=0.001')).toBe(
      'From 0.999 the quadratic cost passes ½ at about epoch 511,000, cross-entropy at 3,953.',
    )
    expect(say('?training.a0=0.999&training.eta=0.0001', 'zh')).toBe(
      '从 0.999 出发，二次代价大约第 5,110,000 轮越过 ½，交叉熵大约第 39,500 轮。',
    )
    expect(say('?training.a0=0.3')).toMatch(
      /^Past ½ already, the quadratic cost ends at 0\.0\d\d\d, cross-entropy at 0\.0\d\d\d\.$/,
    )
    expect(say('?training.w=20&training.b=20')).toMatch(
      /^From 1 − .* passes ½ at about epoch .*×10¹⁷, cross-entropy at 137\.$/,
    )
  })

  test('holds in every state that the addresses of the reference name', () => {
    for (const { search } of addresses) {
      for (const language of ['en', 'zh'] as const) {
        const { 'quadratic.crossing': q, 'cross-entropy.crossing': ce } = at(search)
        const sentence = say(search, language)
        expect(sentence).not.toMatch(/NaN|Infinity|undefined|infinite|-0|[{}]/)
        expect(/first|先/.test(sentence), search).toBe(q > 0 && q < ce)
        expect(/together|同在/.test(sentence), search).toBe(q > 0 && q === ce)
        expect(/already|已经/.test(sentence), search).toBe(q === 0)
      }
    }
  })
})

describe('the caption', () => {
  const say = (search: string, language: 'en' | 'zh' = 'en') => trainingCaption(language)(at(search)).join(' ')

  test('begins with the reason, and tells what else there is to know', () => {
    expect(say('')).toBe(
      'Both start from the same error, 0.98, but the quadratic cost multiplies it by the slope σ′(z) = 0.0196.',
    )
    expect(say('', 'zh')).toBe('起点上两者的误差一样大，都是 0.98，二次代价却要再乘上斜率 σ′(z) = 0.0196。')
    expect(say('?training.eta=2.17&training.etaCe=0.15')).toContain('η = 2.17 for the quadratic cost, 0.15 for')
    expect(say('?training.a0=0.3')).toContain('only have the rest of the way to go')
    expect(say('?training.x=0')).toContain('With x = 0 the weight has no gradient')
  })

  test('holds in every state that the addresses of the reference name', () => {
    for (const { search } of addresses) {
      for (const language of ['en', 'zh'] as const) {
        expect(say(search, language)).not.toMatch(/NaN|Infinity|undefined|infinite|-0/)
      }
    }
  })
})

describe('the figure', () => {
  const open = async (search = '', language: 'en' | 'zh' = 'en') => {
    const page = await mounted(Training, training, { search, language })
    const all = (selector: string) => [...page.element.querySelectorAll<HTMLElement>(selector)]
    const find = (selector: string) => {
      const found = page.element.querySelector<HTMLElement>(selector)
      if (!found) throw new Error(`there is no ${selector}`)
      return found
    }
    const start = () => find('svg [data-param=a0]')
    return {
      ...page,
      all,
      find,
      start,
      now: () => Number(start().getAttribute('aria-valuenow')),
      address: () => writeQuery('', training, page.store.getState().values),
      plot: () => find('.figure-main').textContent,
      tap: (selector: string) => click(find(selector)),
      enter: async (name: string, text: string) => {
        const field = find(`input[aria-label="${name}"]`)
        if (!(field instanceof HTMLInputElement)) throw new Error(`"${name}" is no field`)
        await focus(field)
        await act(async () => {
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
          field.dispatchEvent(new Event('input', { bubbles: true }))
        })
        await press('Enter')
      },
    }
  }
  type Opened = Awaited<ReturnType<typeof open>>
  const bold = ({ find }: Opened, cost: string) => find(`.figure-main .curve.bold.tone-${cost}`).getAttribute('d')
  const scoreOf = (a: number) => Math.log(a / (1 - a))

  test.each(['en', 'zh'] as const)('has each public value once, and its words (%s)', async language => {
    const { all, value, plot } = await open('?training.epochs=500', language)
    const words = trainingWords[language]
    const shown = training.numbers(readQuery('?training.epochs=500', training).values)
    for (const cost of costs) {
      for (const key of ['a', 'cost', 'w', 'b', 'gradient', 'first', 'crossing', 'final', 'finalCost', 'half']) {
        expect(all(`data[data-key="${cost}.${key}"]`), key).toHaveLength(1)
        expect(value(`${cost}.${key}`), key).toBe(String(shown[`${cost}.${key}`]))
      }
      expect(plot()).toContain(words.cost[cost].name)
    }
    expect(all('#training-data th').map(head => head.textContent)).toEqual([
      words.by,
      ...costs.flatMap(cost =>
        (['a', 'cost', 'gradient', 'w', 'b'] as const).map(key => words.column(words.cost[cost].name, words.rows[key])),
      ),
    ])
    expect(all('#training-data tbody tr')).toHaveLength(13)
    expect(all('.controls [data-preset]').map(preset => preset.textContent)).toEqual(['0.6', '0.9', '0.98', '0.999'])
    expect(all('.figure-side [data-preset]').map(preset => preset.textContent)).toEqual([
      words.article('0.82', 1),
      words.article('0.98', 2),
    ])
  })

  test('in view are the first push, the wait and the end; the epoch shown joins them when it is moved from the last', async () => {
    const { element, store } = await open()
    const rows = () =>
      [...element.querySelectorAll('.figure-side table:not([hidden]) tbody th')].map(head => head.textContent)
    const run = ['first ∂C/∂w', 'epoch past ½', 'last output']
    expect(rows()).toEqual(run)
    await act(async () => store.change({ epoch: 150 }))
    expect(rows()).toEqual([...run, 'output a', 'cost C', '∂C/∂w', 'weight w', 'bias b'])
    expect(element.querySelector('.figure-side table:last-of-type thead th')?.textContent).toBe('At epoch 150')
    await act(async () => store.change({ epoch: 300 }))
    expect(rows()).toEqual(run)
  })

  test('what is out of sight follows when the hand has let go, and what is in view at the pace of reading', async () => {
    const page = await open()
    const { value, store } = page
    const before = ['quadratic.first', 'quadratic.a', 'quadratic.finalCost'].map(value)
    const hand = await hold(page.start())
    await hand.move(0, 60)
    await expect.poll(() => value('quadratic.first')).not.toBe(before[0])
    expect(['quadratic.a', 'quadratic.finalCost'].map(value)).toEqual(before.slice(1))
    await hand.letGo()
    const { 'quadratic.a': a, 'quadratic.finalCost': cost } = training.state(store.getState().values)
    expect(['quadratic.a', 'quadratic.finalCost'].map(value)).toEqual([String(a), String(cost)])
  })

  test('the start comes before the epoch in the order of the keyboard', async () => {
    const { all } = await open()
    expect(all('svg [role=slider]').map(handle => handle.dataset.param)).toEqual(['a0', 'epoch'])
  })

  test('the start moves by keys on the scale of z, and Escape brings it back', async () => {
    const page = await open('?training.a0=0.7')
    await focus(page.start())
    const span = scoreOf(0.999) - scoreOf(0.001)
    for (const [key, share, modifiers] of [
      ['ArrowDown', -1 / 50, {}],
      ['ArrowLeft', -1 / 50, {}],
      ['ArrowUp', 1 / 50, {}],
      ['PageDown', -1 / 10, {}],
      ['ArrowUp', 1 / 200, { shiftKey: true }],
    ] as const) {
      const before = page.now()
      await press(key, modifiers)
      await expect.poll(page.now).not.toBe(before)
      expect((scoreOf(page.now()) - scoreOf(before)) / span / share, key).toBeCloseTo(1, 0)
    }
    const before = bold(page, 'cross-entropy')
    await press('Home')
    expect(bold(page, 'cross-entropy')).not.toBe(before)
    await expect.poll(page.now).toBe(0.001)
    await press('End')
    await expect.poll(page.now).toBe(0.999)
    await press('Escape')
    await expect.poll(page.now).toBe(0.7)
    expect(page.address()).toBe('?training.a0=0.7')
  })

  test('a hand on the start moves both curves at once, is drawn to the nines, and can be taken back', async () => {
    const page = await open()
    const before = costs.map(cost => bold(page, cost))
    const hand = await hold(page.start())
    await hand.move(0, 60)
    expect(costs.map(cost => bold(page, cost) === before[costs.indexOf(cost)])).toEqual([false, false])
    expect(page.store.getState().settled.a0).toBe(0.98)
    // From 0.98 to 0.99 are 0.70 of z, 14.1 units of the box: near enough to stand on it.
    await hand.move(0, -13)
    expect(page.store.getState().values.a0).toBe(0.99)
    await press('Escape')
    await hand.move(0, 20)
    await hand.letGo()
    expect(page.address()).toBe('')
    await drag(page.start(), 0, -300)
    expect(page.address()).toBe('?training.a0=0.999')
    expect(page.value('quadratic.half')).toBe('')
    expect(page.value('cross-entropy.half')).toBe('27')
    expect(page.plot()).toContain('126× the wait')
    expect(page.plot()).toContain('½ at 3,410 →')
  })

  test('a crossing is marked up to the last epoch, and beyond it named at the edge', async () => {
    const marks = ({ all }: Opened) => all('.marker.hollow').map(mark => mark.getAttribute('visibility'))
    const within = await open('?training.epochs=212')
    expect(marks(within)).toEqual(['inherit', 'inherit'])
    expect(within.plot()).not.toContain('→')
    const beyond = await open('?training.epochs=211')
    expect(marks(beyond)).toEqual(['hidden', 'inherit'])
    expect(beyond.plot()).toContain('½ at 212 →')
    expect(marks(await open('?training.a0=0.3'))).toEqual(['hidden', 'hidden'])
  })

  test('the wait is drawn from the one crossing to the other, with an arrow where that lies beyond, or not at all', async () => {
    const { find, plot, store } = await open()
    const drawn = async (search: string) => {
      await act(async () => store.visit(readQuery(search, training).values))
      const [, times = ''] = /([\d.]+×) the wait/.exec(plot() ?? '') ?? []
      return [times, find('.bracket').getAttribute('d')]
    }
    const x = (epoch: number, epochs = 300) => Math.round((52 + (572 * epoch) / epochs) * 10) / 10
    const line = 188
    expect(await drawn('')).toEqual(['13×', `M${x(16) + 9},${line}H${x(212) - 9}`])
    expect(await drawn('?training.a0=0.9')).toEqual(['6×', expect.stringMatching(/^M\S+H\S+$/)])
    expect(await drawn('?training.a0=0.99')).toEqual(['20×', expect.stringMatching(/^M\S+H623m-7,-5l7,5l-7,5$/)])
    expect((await drawn('?training.a0=0.999'))[0]).toBe('126×')
    expect((await drawn('?training.a0=0.95'))[0]).toBe('7.8×')
    // With rates of their own the quadratic cost may be the quicker one: the wait is then the other's.
    expect((await drawn('?training.eta=10&training.etaCe=0.02'))[0]).toMatch(/^\d+×$/)
    // The same epoch, epochs too near to each other, past ½ from the start, both beyond the plot: nothing to draw.
    for (const search of [
      '?training.eta=2.17&training.etaCe=0.15',
      '?training.a0=0.51',
      '?training.a0=0.3',
      '?training.eta=0.0001',
    ])
      expect(await drawn(search), search).toEqual(['', ''])
  })

  test('an axis that follows the run keeps still while a hand moves, and is fitted when it lets go', async () => {
    const page = await open('?training.axis=score')
    const ticks = () => page.all('.figure-main .axis .grid-line + text').map(tick => tick.textContent)
    expect(ticks()).toEqual(['−6', '−4', '−2', '0', '2', '4'])
    const hand = await hold(page.start())
    await hand.move(0, -90)
    const state = training.state(page.store.getState().values)
    expect(state['start.z']).toBeGreaterThan(4)
    expect(ticks()).toEqual(['−6', '−4', '−2', '0', '2', '4'])
    await hand.letGo()
    expect(ticks()).toEqual(['−6', '−4', '−2', '0', '2', '4', '6', '8'])
  })

  test('the small plots of the costs follow a hand at the pace of words, and all else at once', async () => {
    const page = await open()
    const strip = () => page.find('.training-costs .curve.bold.tone-quadratic').getAttribute('d')
    const first = strip()
    const hand = await hold(page.start())
    await hand.move(0, 20)
    await expect.poll(strip).not.toBe(first)
    const before = strip()
    await hand.move(0, 60)
    expect(strip()).toBe(before)
    await hand.letGo()
    expect(strip()).not.toBe(before)
    const settled = strip()
    await act(async () => page.store.change({ epoch: 120 }))
    expect(strip()).not.toBe(settled)
  })

  test('dragging the start drops w and b; a start beyond the plot stands at its end with its true value', async () => {
    const page = await open('?training.w=20&training.b=20&training.x=5')
    expect(page.start().getAttribute('aria-valuetext')).toBe('1 − 7.7×10⁻⁵³, score 120')
    expect(page.plot()).toContain('1 − 7.7×10⁻⁵³, score 120')
    expect(page.element.innerHTML).not.toMatch(/NaN|Infinity/)
    await drag(page.start(), 0, 30)
    expect(page.address()).toMatch(/^\?training\.a0=0\.99\d*&training\.x=5$/)
  })

  test('the hint goes at the first touch of a handle', async () => {
    const page = await open()
    expect(page.plot()).toContain('↕ drag')
    await drag(page.start(), 0, 5)
    expect(page.plot()).not.toContain('drag')
  })

  test('a typed start keeps its digits, is clamped where it must be, and that is said', async () => {
    const page = await open()
    await page.enter('Start: the output at epoch 0', '0.98765432')
    expect(page.address()).toBe('?training.a0=0.98765432')
    await page.enter('Start: the output at epoch 0', '7')
    expect(page.address()).toBe('?training.a0=0.999')
    expect(page.find('.notice').textContent).toContain('out of range')
    await page.enter('Start: the output at epoch 0', 'what')
    expect(page.address()).toBe('?training.a0=0.999')
  })

  test('the epoch steps, restarts, is scrubbed on the axis, and stays when the start changes', async () => {
    const page = await open()
    const epoch = page.find('svg [data-param=epoch]')
    const now = () => epoch.getAttribute('aria-valuenow')
    expect(epoch.getAttribute('aria-valuetext')).toBe('epoch 300 of 300')
    await page.tap('[data-action=restart]')
    expect(now()).toBe('0')
    await page.tap('[data-action=step]')
    await page.tap('[data-action=step]')
    expect(now()).toBe('2')
    await drag(page.start(), 0, 20)
    expect(now()).toBe('2')
    // The plot is 572 units wide.
    await drag(epoch, 286, 0)
    expect(Number(now())).toBeCloseTo(152, -1)
    await focus(epoch)
    await press('End')
    await expect.poll(now).toBe('300')
    expect(page.address()).not.toContain('epoch')
    await page.enter('Epoch shown', '77')
    expect(page.address()).toContain('training.epoch=77')
    await page.enter('number of epochs', '50')
    expect(page.address()).not.toContain('epoch=')
    expect(epoch.getAttribute('aria-valuemax')).toBe('50')
  })

  test('the score and the logarithm are other axes of the same runs; what is cut off is said', async () => {
    const page = await open('?training.w=-20&training.b=-20')
    const ticks = () => page.all('.figure-main .axis .grid-line + text').map(tick => tick.textContent)
    expect(ticks()).toEqual(['0', '', '½', '', '1'])
    await page.tap('[data-param=axis] input[value=score]')
    expect(ticks()).toEqual(['−40', '−30', '−20', '−10', '0', '10'])
    expect(page.plot()).toContain('score z, where a = σ(z)')
    expect(page.plot()).not.toContain('drawn here')
    expect(page.find('[data-param=axis]').textContent).toContain('output a')
    await page.tap('[data-param=axis] input[value=output]')
    await page.tap('[data-param=scale] input[value=log]')
    expect(page.find('[data-param=axis]').textContent).toContain('distance |a − y|')
    expect(page.find('[data-param=axis]').textContent).not.toContain('output a')
    expect(ticks()).toEqual(['10⁻⁶', '10⁻⁵', '10⁻⁴', '10⁻³', '10⁻²', '10⁻¹', '1'])
    expect(page.plot()).toContain('distance |a − y| from the right answer')
    expect(page.plot()).toContain('below 10⁻⁶, drawn here')
    expect(page.address()).toBe('?training.w=-20&training.b=-20&training.scale=log')
    await page.tap('[data-action=reset]')
    await page.tap('[data-param=scale] input[value=log]')
    expect(ticks()).toEqual(['10⁻²', '10⁻¹', '1'])
    expect(page.plot()).not.toContain('drawn here')
  })

  test('one rate for both until it is unlocked; then each its own, written even where equal', async () => {
    const page = await open()
    expect(page.find('.controls').textContent).toContain('learning rate η')
    await page.tap('.check input')
    expect(page.address()).toBe('?training.etaCe=0.15')
    expect(page.find('.controls').textContent).toContain('η, quadratic')
    expect(page.find('.rates').textContent).toContain('η, cross-entropy')
    await focus(page.find('[data-param=etaCe]'))
    await press('ArrowDown')
    expect(page.address()).toBe('?training.etaCe=0.119')
    await press('Escape')
    expect(page.address()).toBe('?training.etaCe=0.15')
    await page.tap('.check input')
    expect(page.address()).toBe('')
    expect(page.all('[data-param=etaCe]')).toHaveLength(0)
  })

  test('“Level the field” brings both past ½ in the same epoch, for this start alone, or says why not', async () => {
    const page = await open()
    await page.tap('[data-action=level]')
    expect(page.address()).toBe('?training.eta=2.17&training.etaCe=0.15')
    expect([page.value('quadratic.half'), page.value('cross-entropy.half')]).toEqual(['16', '16'])
    expect(page.find('.rates [role=status]').textContent).toBe('')
    const fast = await open('?training.a0=0.999&training.etaCe=1')
    await fast.tap('[data-action=level]')
    expect(fast.find('.rates [role=status]').textContent).toBe(
      'No rate up to 10 brings the quadratic cost level from this start.',
    )
    const right = await open('?training.a0=0.3')
    await right.tap('[data-action=level]')
    expect(right.find('.rates [role=status]').textContent).toBe('From this start there is nothing to level.')
  })

  test('every setting moves by keys or choice, and reset takes all of it back', async () => {
    const page = await open()
    for (const name of ['epochs', 'x', 'w', 'b', 'eta']) {
      await focus(page.find(`[data-param=${name}]`))
      await press('ArrowRight')
      expect(page.address(), name).toContain(`training.${name}=`)
    }
    expect(page.address()).toContain('training.w=')
    await page.tap('[data-param=y] input[value="1"]')
    expect(page.address()).toContain('training.y=1')
    expect(page.plot()).toContain('the right answer is 1')
    await page.tap('[data-action=reset]')
    expect(page.address()).toBe('')
  })

  test('w takes b along, and one of the two typed makes both the start', async () => {
    const page = await open('?training.a0=0.9')
    const { 'start.b': b } = at('?training.a0=0.9')
    await page.enter('weight w at the start', '2')
    expect(page.address()).toBe(`?training.w=2&training.b=${b}`)
  })

  test('a preset is a start with a name', async () => {
    const page = await open('?training.a0=0.7&training.eta=1')
    for (const name of ['gentle', 'nines-1', 'our-neuron', 'article-1', 'article-2', 'hopeless'] as const) {
      await page.tap(`[data-preset=${name}]`)
      expect(page.store.getState().settled).toEqual(presetValues(training, name))
    }
    expect(page.address()).toBe('?training.a0=0.999')
  })

  test('a preset leaves the held runs behind the next one; reset lets go of them', async () => {
    const page = await open('?training.eta=0.2&training.hold=0.9~0.15~0.3~0~1')
    await page.tap('[data-preset=gentle]')
    expect(page.address()).toBe('?training.a0=0.6&training.hold=0.9~0.15~0.3~0~1')
    await page.tap('[data-action=reset]')
    expect(page.address()).toBe('')
  })

  test('runs are held, named, drawn behind the next ones, three at most, and let go', async () => {
    const page = await open('?training.a0=0.9&training.etaCe=0.3')
    const held = () => page.all('.held').map(run => run.textContent)
    await page.tap('[data-action=hold]')
    expect(page.address()).toBe('?training.a0=0.9&training.etaCe=0.3&training.hold=0.9~0.15~0.3~0~1')
    expect(held()).toEqual(['1: from 0.9, η 0.15 and 0.3let go'])
    expect(page.all('.ghost')).toHaveLength(2)
    expect(page.all('.figure-main svg > g .label').filter(({ textContent }) => textContent === '1')).toHaveLength(2)
    expect(page.all('[clip-path] .label')).toHaveLength(0)
    expect(page.all('.ghost').map(curve => curve.getAttribute('d'))).toEqual(costs.map(cost => bold(page, cost)))
    await page.tap('[data-param=y] input[value="1"]')
    await page.tap('[data-action=hold]')
    await page.tap('[data-action=hold]')
    expect(page.all('.ghost')).toHaveLength(6)
    expect(page.find('[data-action=hold]').hasAttribute('disabled')).toBe(true)
    await page.tap('[data-action=release]')
    expect(page.address()).toContain('hold=0.9~0.15~0.3~1~1;0.9~0.15~0.3~1~1')
    expect(page.all('.ghost')).toHaveLength(4)
    expect(page.find('[data-action=release]').getAttribute('aria-label')).toBe('Let go of held run 1')
  })

  test('a start beyond the range is held at its end', async () => {
    const page = await open('?training.w=20&training.b=20&training.x=5')
    await page.tap('[data-action=hold]')
    expect(page.address()).toContain(`hold=${1 - 1e-9}~0.15~0.15~0~5`)
  })

  test('a mangled list of runs keeps what can be read, and says so', async () => {
    const page = await open('?training.hold=0.9~0.15~0.15~0~1;nonsense;0.7~99~0.1~1~0', 'zh')
    expect(page.all('.held')).toHaveLength(2)
    expect(page.find('.notice').textContent).toContain('hold')
  })
})
