import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayChainRule } from '../../src/figures/chain-rule/chain-rule.tsx'
import { chainRuleFrame, layouts } from '../../src/figures/chain-rule/chain-rule-frame.ts'
import type { ChainRuleValues } from '../../src/figures/chain-rule/chain-rule.parameters.ts'
import { chainRuleScene } from '../../src/figures/chain-rule/chain-rule-scene.ts'
import { chainRule } from '../../src/figures/chain-rule/chain-rule.store.ts'
import { layoutNames } from '../../src/old-plot/layout.ts'
import states from '../reference/chain-rule.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(chainRule, states, { closedForm: true })

const state = fc.record({
  a: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  y: fc.constantFrom(0, 1),
  x: fc.oneof(fc.double({ min: -5, max: 5, noNaN: true }), fc.constant(0)),
})
const scene = (values: ChainRuleValues, name: (typeof layoutNames)[number] = 'wide') =>
  chainRuleScene(values, chainRuleFrame(layouts[name]), { bottom: 400 }, 'en')
const heightOf = (transform = '') => Number(/ (-?[\d.]+)\)/.exec(transform)?.[1])

test('for label 0, cross-entropy’s ∂C/∂a is 1/(1 − a), and what is left after σ′ is a', () => {
  const numbers = chainRule.numbers({ a: 0.98, y: 0, x: 1 })
  expect(numbers['cross-entropy.dCda']).toBeCloseTo(50, 10)
  expect(numbers['cross-entropy.gradient']).toBe(0.98)
  expect(numbers['quadratic.gradient']).toBeCloseTo(0.019208, 12)
})

test('no number is −0', () => {
  for (const x of [0, -0]) {
    for (const y of [0, 1]) {
      for (const value of Object.values(chainRule.numbers({ a: 0.98, y, x }))) expect(Object.is(value, -0)).toBe(false)
    }
  }
})

describe('the ladder', () => {
  test('lands cross-entropy on the error, and climbs before by as much as σ′ takes', () => {
    fc.assert(
      fc.property(state, values => {
        const parts = scene(values)
        const at = (part: keyof typeof parts) => heightOf(parts[part].attributes.transform)
        const floor = chainRuleFrame(layouts.wide).y(-5)
        expect(at('cross-entropy.dCdz')).toBe(at('error'))
        expect(at('quadratic.dCda')).toBe(at('error'))
        const climb = at('error') - at('cross-entropy.dCda')
        if (at('quadratic.dCdz') < floor) expect(at('quadratic.dCdz') - at('error')).toBeCloseTo(climb, 0)
      }),
    )
  })

  test('stays within its plot in every state and layout', () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...layoutNames), (values, name) => {
        const { y } = chainRuleFrame(layouts[name])
        for (const [
          part,
          {
            attributes: { transform },
          },
        ] of Object.entries(scene(values, name))) {
          if (!transform || !/^(error|quadratic|cross-entropy)/.test(part)) continue
          expect(heightOf(transform)).toBeGreaterThanOrEqual(y(3) - 0.1)
          expect(heightOf(transform)).toBeLessThanOrEqual(y(-5) + 0.1)
        }
      }),
    )
  })

  test('puts zero on the floor without a sign, and turns the signs with the input', () => {
    const none = scene({ a: 0.98, y: 0, x: 0 })
    expect(heightOf(none['quadratic.gradient'].attributes.transform)).toBeCloseTo(chainRuleFrame(layouts.wide).y(-5), 0)
    expect(none['quadratic.gradient.sign'].attributes.d).toBe('')
    expect(none['quadratic.gradient.value'].text).toBe('0')
    const turned = scene({ a: 0.98, y: 0, x: -1 })
    expect(turned['cross-entropy.gradient.value'].text).toBe('−0.98')
    expect(turned['cross-entropy.gradient.sign'].attributes.d).not.toBe(turned['cross-entropy.dCdz.sign'].attributes.d)
  })
})

describe('the caption', () => {
  test('names both gradients and how far apart they are', () => {
    const [first] = sayChainRule({ a: 0.9820137900379085, y: 0, x: 1 }, 'en')
    expect(first).toBe('Cross-entropy’s gradient is 0.982, the quadratic cost’s 0.0173: 56.6 times smaller.')
  })

  test('says without an input that nothing reaches the weight, in either language', () => {
    expect(sayChainRule({ a: 0.98, y: 1, x: 0 }, 'en')[0]).toContain('both gradients are 0')
    expect(sayChainRule({ a: 0.98, y: 1, x: 0 }, 'zh')[0]).toContain('两个梯度都是 0')
    expect(sayChainRule({ a: 0.98, y: 1, x: 0 }, 'en').join(' ')).not.toContain('negative')
  })

  test('never says what is no number', () => {
    fc.assert(
      fc.property(state, fc.constantFrom('en' as const, 'zh' as const), (values, language) => {
        expect(sayChainRule(values, language).join(' ')).not.toMatch(/NaN|Infinity|undefined|-0/)
      }),
    )
  })
})
