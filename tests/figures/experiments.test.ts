import { expect, test } from 'vitest'
import { sayExperiments } from '../../src/figures/experiments/experiments.tsx'
import { experiments } from '../../src/figures/experiments/experiments.store.ts'
import { costPoints, experimentScene } from '../../src/figures/experiments/experiments-scene.ts'
import states from '../reference/experiments.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(experiments, states, { closedForm: false })

const at = (epoch: number) => experiments.numbers({ epoch })
const everyEpoch = Array.from({ length: 301 }, (_, epoch) => epoch)

test('the starts, ends and crossings are those of the article', () => {
  const numbers = at(0)
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

test('experiment 1 is the nearer one at every epoch, as the caption says, and both only ever fall', () => {
  for (const epoch of everyEpoch) {
    expect(Number(at(epoch)['1.a']), `epoch ${epoch}`).toBeLessThan(Number(at(epoch)['2.a']))
    if (epoch > 0) {
      expect(at(epoch)['1.a']).toBeLessThan(Number(at(epoch - 1)['1.a']))
      expect(at(epoch)['2.a']).toBeLessThan(Number(at(epoch - 1)['2.a']))
    }
  }
})

test('at first the gradient of experiment 1 is the larger one, about seven times; from epoch 103 on that of 2', () => {
  expect(Number(at(0)['1.gradient']) / Number(at(0)['2.gradient'])).toBeCloseTo(7.03, 2)
  for (const epoch of everyEpoch) {
    expect(Number(at(epoch)['1.gradient']) > Number(at(epoch)['2.gradient']), `epoch ${epoch}`).toBe(epoch < 103)
  }
})

test('the caption follows the numbers: start, plateau, about equal, overtaken', () => {
  const say = (epoch: number) => sayExperiments({ epoch }, 'en').join(' ')
  expect(say(0)).toContain('The outputs start at 0.8176 and 0.9820')
  expect(say(0)).not.toContain('has fallen')
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
      expect(sayExperiments({ epoch }, language).join(' ')).not.toMatch(/×10|−0\.0000|NaN|Infinity|undefined/)
    }
  }
})

test('the bar stands on its target 0 and is as high as the output', () => {
  const layout = {
    name: 'wide',
    width: 340,
    height: 312,
    margin: { top: 134, right: 18, bottom: 28, left: 36 },
  } as const
  const { gauge, weight, output } = experimentScene('2', { epoch: 0 }, layout, 'en')
  expect(Number(gauge.attributes.height) / 60).toBeCloseTo(0.982, 2)
  expect(Number(gauge.attributes.y) + Number(gauge.attributes.height)).toBeCloseTo(96, 6)
  expect([weight.text, output.text]).toEqual(['w = 2.000', 'a = 0.982'])
})

test('both cost curves lie within the shared axis, 0 to 0.5', () => {
  for (const points of Object.values(costPoints)) {
    expect(points.at(-1)?.[0]).toBe(300)
    for (const [, cost] of points) expect(cost).toSatisfy((value: number) => value > 0 && value < 0.5)
  }
})
