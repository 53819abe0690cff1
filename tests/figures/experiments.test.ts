// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test } from 'vitest'
import { sayExperiments } from '../../src/figures/experiments/experiments-caption.ts'
import { both, experiments, past } from '../../src/figures/experiments/experiments.model.ts'
import { Experiments } from '../../src/figures/experiments/experiments.tsx'
import states from '../reference/experiments.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

describeNumbers(experiments, states, { closedForm: false })

const at = (epoch: number) => experiments.state({ epoch })
const everyEpoch = Array.from({ length: 301 }, (_, epoch) => epoch)

test('the starts, ends and crossings are those of the article', () => {
  const numbers = experiments.numbers({ epoch: 0 })
  const article = { '1.start': 0.8176, '2.start': 0.982, '1.final': 0.094, '2.final': 0.2028 }
  for (const [key, value] of Object.entries(article)) expect(numbers[key], key).toBeCloseTo(value, 4)
  expect([numbers['1.half'], numbers['2.half'], numbers['half.ratio']]).toEqual([36, 232, 232 / 36])
  expect(experiments.presets).toEqual({
    start: { epoch: 0 },
    'half-1': { epoch: 36 },
    'half-2': { epoch: 232 },
    end: { epoch: 300 },
  })
})

test('the crossing is the first epoch below ½', () => {
  expect(at(35)['1.a']).toBeGreaterThan(0.5)
  expect(at(36)['1.a']).toBeLessThan(0.5)
  expect(at(231)['2.a']).toBeGreaterThan(0.5)
  expect(at(232)['2.a']).toBeLessThan(0.5)
})

test('experiment 1 is the nearer one at every epoch, as the caption says, and both only ever fall', () => {
  for (const epoch of everyEpoch) {
    expect(at(epoch)['1.a'], `epoch ${epoch}`).toBeLessThan(at(epoch)['2.a'])
    if (epoch > 0) {
      expect(at(epoch)['1.a']).toBeLessThan(at(epoch - 1)['1.a'])
      expect(at(epoch)['2.a']).toBeLessThan(at(epoch - 1)['2.a'])
    }
  }
})

test('at first the gradient of experiment 1 is the larger one, about seven times; from epoch 103 on that of 2', () => {
  expect(at(0)['1.gradient'] / at(0)['2.gradient']).toBeCloseTo(7.03, 2)
  for (const epoch of everyEpoch) {
    expect(at(epoch)['1.gradient'] > at(epoch)['2.gradient'], `epoch ${epoch}`).toBe(epoch < 103)
  }
})

test('the caption follows the numbers: start, plateau, about equal, overtaken', () => {
  const say = (epoch: number) => sayExperiments(at(epoch), 'en').join(' ')
  expect(say(0)).toContain('The outputs start at 0.8176 and 0.9820')
  expect(say(0)).toContain('the gradient of experiment 1 is 7.0 times as large')
  expect(say(0)).toContain('stands where σ is flat')
  expect(say(103)).toContain('about equal')
  expect(say(232)).toContain('larger in experiment 2, 11.1 times')
  expect(say(300)).toContain('experiment 1 is 0.1089 nearer')
  expect(say(300)).not.toContain('flat')
})

test('no caption shows a power of ten, a minus before zero or a word for what is no number', () => {
  for (const epoch of everyEpoch) {
    for (const language of ['en', 'zh'] as const) {
      expect(sayExperiments(at(epoch), language).join(' ')).not.toMatch(/×10|−0\.0000|NaN|Infinity|undefined/)
    }
  }
})

test('both curves of the output begin at their start and reach as far as the run has come', () => {
  for (const which of ['1', '2'] as const) {
    expect(both[which].curve[0]).toEqual([0, both[which].start])
    expect(both[which].curve.at(-1)).toEqual([300, both[which].final])
    for (const epoch of [1, 2, 3, 100, 300]) {
      expect(past(which, epoch).at(-1)).toEqual([epoch, at(epoch)[`${which}.a`]])
      expect(new Set(past(which, epoch).map(([n]) => n)).size).toBe(past(which, epoch).length)
    }
    expect(past(which, 0)).toEqual([])
  }
})

const open = async (search = '', language: 'en' | 'zh' = 'en') => {
  const page = await mounted(Experiments, experiments, { search, language })
  const find = (selector: string) => {
    const found = page.element.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`there is no ${selector}`)
    return found
  }
  const press = (selector: string) => act(async () => find(selector).click())
  return {
    ...page,
    find,
    press,
    epoch: () => find('[data-param=epoch]').getAttribute('aria-valuenow'),
    answer: () => find('.guess [role=status]').textContent,
    outcomes: () => page.element.querySelectorAll('.asking').length,
  }
}

test.each(['en', 'zh'] as const)('each public value stands once, as exact arithmetic gives it (%s)', async language => {
  const end = states.find(({ search }) => search === '?experiments.epoch=300')
  const { element, value } = await open('?experiments.epoch=300', language)
  for (const key of ['1.a', '1.cost', '1.w', '1.b', '2.a', '2.cost', '2.w', '2.b'] as const) {
    expect(element.querySelectorAll(`data[data-key="${key}"]`)).toHaveLength(1)
    expect(Number(value(key)), key).toBeCloseTo(Number(end?.numbers[key]), 9)
  }
  expect(element.textContent).toContain('a = 0.203')
  expect(element.textContent).toContain(language === 'en' ? 'experiment 1 past ½' : '实验一越过 ½')
})

test('the bar stands on its target 0 and is as high as the output', async () => {
  const { element } = await open()
  const bars = [...element.querySelectorAll('.neuron .bar')]
  expect(bars).toHaveLength(2)
  for (const [index, a] of [at(0)['1.a'], at(0)['2.a']].entries()) {
    const [y, height] = ['y', 'height'].map(name => Number(bars[index]?.getAttribute(name)))
    expect(Number(height) / 60).toBeCloseTo(a, 2)
    expect(Number(y) + Number(height)).toBeCloseTo(96, 6)
  }
})

test('the handle goes by keys, in words, and Escape brings it back', async () => {
  const { find, epoch, element } = await open('?experiments.epoch=37')
  const handle = find('[data-param=epoch]')
  const key = (name: string) =>
    act(async () => handle.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })))
  await key('End')
  await key('ArrowLeft')
  await expect.poll(epoch).toBe('294')
  expect(handle.getAttribute('aria-valuetext')).toBe('epoch 294 of 300')
  expect(element.querySelectorAll('.curve.bold[d^=M]')).toHaveLength(2)
  await key('Escape')
  await expect.poll(epoch).toBe('37')
})

test('steps, starts over after the end, and restarts', async () => {
  const { press, epoch } = await open('?experiments.epoch=299')
  await press('[data-action=step]')
  expect(epoch()).toBe('300')
  await press('[data-action=step]')
  expect(epoch()).toBe('0')
  await press('[data-action=step]')
  await press('[data-action=restart]')
  expect(epoch()).toBe('0')
})

test('its presets are the named epochs', async () => {
  const { press, epoch } = await open()
  for (const [name, expected] of [
    ['half-1', '36'],
    ['half-2', '232'],
    ['end', '300'],
    ['start', '0'],
  ]) {
    await press(`[data-preset=${name}]`)
    expect(epoch()).toBe(expected)
  }
})

test('a guess is asked for before the outcome is seen, and answered at once', async () => {
  const { press, answer, outcomes, find, value, store } = await open()
  expect(outcomes()).toBe(1)
  // On paper it stands all the same; on a screen a style sheet hides it while the question is open.
  expect(find('.asking, tbody.outcome').matches('.asking')).toBe(true)
  expect(answer()).toBe('')
  await press('.guess input[value="2"]')
  expect(answer()).toContain('No: it is experiment 1. In the first 50 epochs experiment 1’s output falls by 0.431')
  expect(find('.guess data').textContent).toBe('0.431')
  expect(outcomes()).toBe(0)
  expect(find('.asking, tbody.outcome').matches('tbody')).toBe(true)
  expect(value('2.half')).toBe('232')
  await press('.guess input[value="1"]')
  expect(answer()).toContain('Right: it is experiment 1.')
  expect(store.getState().values).toEqual({ epoch: 0 })
})

test('the question can be skipped, and the answer takes the focus', async () => {
  const { press, answer, outcomes, find, element } = await open('', 'zh')
  await press('[data-action=skip-guess]')
  expect(answer()).toContain('头 50 轮里，实验一的输出降了 0.431')
  expect(document.activeElement).toBe(find('.guess [role=status]'))
  expect(element.querySelector('[data-action=skip-guess]')).toBeNull()
  expect(find('.guess fieldset').matches('[disabled]')).toBe(true)
  expect(outcomes()).toBe(0)
})

test('nothing is asked where the run is under way, nor any more once one began', async () => {
  const later = await open('?experiments.epoch=36')
  expect(later.find('.guess fieldset').matches('[disabled]')).toBe(true)
  expect(later.outcomes()).toBe(0)
  const { find, press, outcomes } = await open()
  expect(find('.guess fieldset').matches('[disabled]')).toBe(false)
  await press('[data-action=step]')
  await press('[data-action=restart]')
  expect(find('.guess fieldset').matches('[disabled]')).toBe(true)
  expect(outcomes()).toBe(0)
})

test('its table has thirteen evenly spaced epochs, under the public keys; its file has them all', async () => {
  const { element } = await open()
  const heads = [...element.querySelectorAll('#experiments-data th')].map(head => head.getAttribute('data-key'))
  expect(heads).toEqual(['epoch', '1.a', '1.cost', '1.w', '1.b', '2.a', '2.cost', '2.w', '2.b'])
  const rows = [...element.querySelectorAll('#experiments-data tbody tr')]
  expect(rows.map(row => Number(row.querySelector('data')?.getAttribute('value')))).toEqual(
    Array.from({ length: 13 }, (_, index) => 25 * index),
  )
  expect(experiments.table({ epoch: 0 }, true).rows).toHaveLength(301)
})
