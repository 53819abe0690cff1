import { describe, expect, test } from 'vitest'
import type { AnyFigure } from '../../src/state/figure.ts'
import type { Parameters } from '../../src/state/parameter.ts'
import { readQuery } from '../../src/state/query.ts'
import { closeTo } from './close-to.ts'

interface ReferenceState {
  search: string
  numbers: Readonly<Record<string, number | null>>
}

/** The numbers of a figure against those of tests/reference, address by address. */
export function describeNumbers<P extends Parameters>(
  model: AnyFigure<P>,
  states: readonly ReferenceState[],
  { closedForm }: { closedForm: boolean },
): void {
  describe(`the numbers of \`${model.id}\``, () => {
    test.each(states)('agree with exact arithmetic for "$search"', ({ search, numbers }) => {
      const { values, problems } = readQuery(search, model)
      expect(problems).toEqual([])
      const shown = model.numbers(values)
      for (const [key, exact] of Object.entries(numbers)) {
        if (exact === null) expect(shown[key], key).toBeNull()
        else expect(shown[key], `${key} = ${exact}`).toSatisfy(closeTo(exact, closedForm))
      }
    })
  })
}
