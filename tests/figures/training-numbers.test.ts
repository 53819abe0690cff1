import { describe, expect, test } from 'vitest'
import { training } from '../../src/figures/training/training.model.ts'
import { trainingNumbers } from '../../src/figures/training/training.numbers.ts'
import { twinEpochs } from '../../src/figures/training/training-twin.tsx'
import { readQuery } from '../../src/state/query.ts'
import addresses from '../reference/address.json' with { type: 'json' }

describe('the numbers of `training`', () => {
  test.each(addresses)('agree with exact arithmetic for "$search"', ({ search, numbers }) => {
    const { values, problems } = readQuery(search, training)
    expect(problems).toEqual([])
    const shown = trainingNumbers(values)
    for (const [key, exact] of Object.entries(numbers)) {
      if (exact === null) expect(shown[key], key).toBeNull()
      else
        expect(Math.abs((shown[key] ?? Number.NaN) - exact), key).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(exact)),
        )
    }
  })

  test('count a crossing beyond the last epoch, and give the flow’s time where counting would take too long', () => {
    const crossing = (search: string) => trainingNumbers(readQuery(search, training).values)['quadratic.crossing']
    expect(crossing('?training.a0=0.999')).toBe(3410)
    expect(crossing('?training.a0=0.999&training.eta=0.001')).toBeCloseTo(511_000, -4)
  })
})

test('the table’s epochs are evenly spaced and hold both ends', () => {
  expect(twinEpochs(300)).toEqual([0, 25, 50, 75, 100, 125, 150, 175, 200, 225, 250, 275, 300])
  expect(twinEpochs(10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})
