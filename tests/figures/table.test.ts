import { expect, test } from 'vitest'
import { figures } from '../../src/figures/registry.ts'
import { defaults } from '../../src/state/figure.ts'

/** Of most figures the file holds a curve or a run; of a list it holds each item, however few. */
const fewest: Readonly<Record<string, number>> = { likelihood: 5, entropy: 2, softmax: 3 }
const models = await Promise.all(Object.values(figures).map(({ model }) => model()))

test.each(models.map(model => [model.id, model] as const))(
  'the data of `%s` are whole rows of known numbers',
  (id, model) => {
    const { values } = model.reconcile(defaults(model.parameters), new Set())
    const { keys, rows } = model.table(values, true)
    expect(new Set(keys).size).toBe(keys.length)
    expect(rows.length).toBeGreaterThanOrEqual(fewest[id] ?? 50)
    for (const row of rows) {
      expect(row).toHaveLength(keys.length)
      expect(row.some(value => Object.is(value, -0))).toBe(false)
    }
  },
)
