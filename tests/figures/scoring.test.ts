// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { facts } from '../../src/chapters/choosing/facts.ts'
import { sayScoring } from '../../src/figures/scoring/scoring-caption.ts'
import { scoring } from '../../src/figures/scoring/scoring.model.ts'
import { Scoring } from '../../src/figures/scoring/scoring.tsx'
import { readQuery } from '../../src/state/query.ts'
import { drag, focus, press } from '../plot/hands.ts'
import states from '../reference/scoring.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

describeNumbers(scoring, states, { closedForm: true })

const say = (search: string, language: 'en' | 'zh' = 'en') =>
  sayScoring(scoring.state(readQuery(search, scoring).values), language).join(' ')

describe('the caption', () => {
  test('says whether the rule asks for the truth, and what this prediction costs above the best', () => {
    expect(say('')).toContain('The best prediction is the truth')
    expect(say('')).toContain('That is 0.08228 more than the best prediction, 0.7.')
    expect(say('?scoring.p=0.7', 'zh')).toContain('没有更省的预测了')
    expect(say('?scoring.rule=absolute')).toContain('claim certainty, 1')
    expect(say('?scoring.rule=focal&scoring.q=0.8')).toContain('nearer to ½ than the truth')
  })
  test('holds where the rule is indifferent, where focal loss is the log score, and at even odds', () => {
    expect(say('?scoring.rule=absolute&scoring.q=0.5')).toContain('every prediction costs the same')
    expect(say('?scoring.rule=focal&scoring.gamma=0')).toContain('which is proper')
    expect(say('?scoring.rule=focal&scoring.q=0.5')).toContain('At ½')
    expect(say('?scoring.rule=focal&scoring.q=0.5')).not.toContain('nearer')
  })
})

test('both handles are moved: the truth along the axis, the prediction along the curve', async () => {
  const { element, store } = await mounted(Scoring, scoring)
  await focus(element.querySelector('[data-param="q"]'))
  await press('End')
  expect(store.getState().values.q).toBe(0.99)
  await drag(element.querySelector('[data-param="p"]'), 2000, 0)
  expect(store.getState().values.p).toBe(0.99)
  expect(element.querySelector('[data-param="p"]')?.getAttribute('aria-valuetext')).toContain('p = 0.99')
})

test('the page’s own numbers: a weight adds ln w to the log-odds, and is taken off again', () => {
  expect(facts['weighted.rare']).toBeCloseTo(0.5, 14)
  expect(facts['weighted.back']).toBeCloseTo(0.1, 14)
  expect(facts['focal.best']).toBeCloseTo(0.6266, 4)
  expect(facts['flipped.1']).toBeCloseTo(0.9, 14)
})
