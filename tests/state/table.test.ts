import { expect, test } from 'vitest'
import { defaults, defineFigure } from '../../src/state/figure.ts'
import { linear } from '../../src/state/parameter.ts'

const figureBy = (sweep: { by: 'v'; at?: readonly number[]; file?: readonly number[] }) =>
  defineFigure(
    {
      id: 'toy',
      parameters: { v: linear({ min: -2, max: 2, step: 0.05, initial: 1 }) },
      presets: {},
      derive: ({ v }) => ({ double: 2 * v }),
    },
    { shown: { double: { digits: { decimals: 1 } } }, sweep },
  )

test.each([
  ['at whole numbers, its file at tenths', { by: 'v' } as const, [-2, -1, 0, 1, 2], 41, -1.9],
  ['at its own places, its file too', { by: 'v', at: [0, 1] } as const, [0, 1], 2, 1],
  ['at its own places, its file at others', { by: 'v', at: [0], file: [0, 0.5, 2] } as const, [0], 3, 0.5],
])('a table along a parameter stands %s', (_, sweep, places, count, second) => {
  const figure = figureBy(sweep)
  const { keys, rows } = figure.table(defaults(figure.parameters), false)
  expect(keys).toEqual(['v', 'double'])
  expect(rows).toEqual(places.map(v => [v, 2 * v]))
  const file = figure.table(defaults(figure.parameters), true).rows
  expect(file).toHaveLength(count)
  expect(file[1]).toEqual([second, 2 * second])
})
