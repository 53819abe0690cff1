import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figures } from '../../src/figures/registry.ts'
import { defaults, presetValues } from '../../src/state/figure.ts'
import { readQuery, writeQuery } from '../../src/state/query.ts'
import { anyState, garbage } from './any-state.ts'

const models = await Promise.all(Object.values(figures).map(({ model }) => model()))

/** What float64 makes of a formula, or what a wrong formula gives; all else is a finite number or none. */
const mayBeInfinite = (figure: string, key: string) =>
  figure === 'numerics' || figure === 'entropy' || (figure === 'loss-prediction' && key === 'swapped')

describe.each(models.map(model => [model.id, model] as const))('the address of `%s`', (id, model) => {
  const others = models.filter(other => other !== model).map(other => ({ other, alone: readQuery('', other) }))

  test('leaves out what is at its default', () => {
    expect(writeQuery('', model, model.reconcile(defaults(model.parameters), new Set()).values)).toBe('')
  })

  test('is read back as it was written, from any reachable state', () => {
    fc.assert(
      fc.property(anyState(model), values => {
        expect(readQuery(writeQuery('', model, values), model)).toEqual({ values, problems: [] })
      }),
      { numRuns: 1000 },
    )
  })

  test('full of garbage, gives a settled state with numbers, and says so', () => {
    const key = fc.oneof(fc.constantFrom(...Object.keys(model.parameters)), fc.string()).map(name => `${id}.${name}`)
    fc.assert(
      fc.property(fc.array(fc.tuple(key, garbage), { maxLength: 8 }), pairs => {
        const { values } = readQuery('?' + pairs.map(([name, value]) => `${name}=${value}`).join('&'), model)
        expect(model.reconcile(values, new Set()).values).toEqual(values)
        for (const [name, number] of Object.entries(model.numbers(values))) {
          if (!mayBeInfinite(id, name)) expect(number === null || Number.isFinite(number), name).toBe(true)
          expect(Object.is(number, -0), name).toBe(false)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('changes nothing of another figure', () => {
    fc.assert(
      fc.property(anyState(model), fc.array(garbage, { maxLength: 3 }), (values, texts) => {
        const junk = texts.map((text, index) => `${id}.${index}=${encodeURIComponent(text)}`).join('&')
        const search = writeQuery(junk && `?${junk}`, model, values)
        for (const { other, alone } of others) expect(readQuery(search, other)).toEqual(alone)
      }),
      // Each is held against all the others.
      { numRuns: 100 },
    )
  })

  test('holds every preset', () => {
    for (const name of Object.keys(model.presets)) {
      const values = presetValues(model, name)
      expect(readQuery(writeQuery('', model, values), model)).toEqual({ values, problems: [] })
    }
  })
})
