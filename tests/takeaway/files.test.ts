import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figures } from '../../src/figures/registry.ts'
import { defaults } from '../../src/state/figure.ts'
import { csvFile } from '../../src/takeaway/csv-file.ts'
import { fileName } from '../../src/takeaway/file-name.ts'
import { anyState } from '../figures/any-state.ts'

const models = await Promise.all(Object.values(figures).map(({ model }) => model()))

test('a CSV is its header and rows of numbers, and reads back to the same floats', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...models).chain(model => anyState(model).map(values => model.table(values, true))),
      table => {
        const text = csvFile(table)
        expect(text.endsWith('\n')).toBe(true)
        const [head = '', ...rows] = text
          .slice(0, -1)
          .split('\n')
          .map(line => line.split(','))
        expect(head).toEqual(table.keys)
        expect(rows.map(row => row.map(cell => (cell === '' ? null : Number(cell))))).toEqual(table.rows)
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)

test('the name of a file says figure, state and site, in signs that every file system takes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...models).chain(model => anyState(model).map(values => ({ model, values }))),
      ({ model, values }) => {
        const name = fileName(model, values, 'csv')
        expect(name).toMatch(/^[a-z][\w.,=+~-]*_cross-entropy\.csv$/)
        expect(name.startsWith(model.id)).toBe(true)
        expect(name.length).toBeLessThanOrEqual(140)
      },
    ),
  )
  const training = models.find(({ id }) => id === 'training')
  if (!training) throw new Error('there is no training')
  const start = defaults(training.parameters)
  expect(fileName(training, start, 'svg')).toBe('training_cross-entropy.svg')
  expect(fileName(training, { ...start, a0: 0.9, epoch: 37 }, 'csv')).toBe('training_a0=0.9_epoch=37_cross-entropy.csv')
})
