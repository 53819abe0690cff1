import { describe, expect, test } from 'vitest'
import type { FigureModel } from '../../src/state/figure-model.ts'
import type { Parameters } from '../../src/state/parameter.ts'
import { readQuery } from '../../src/state/query.ts'

interface ReferenceState {
  search: string
  numbers: Readonly<Record<string, number | null>>
}

/** Whether a shown number is the exact one: within 1e-9 as a rule, within 1e-12 of itself for a closed form. */
export function closeTo(exact: number, closedForm: boolean): (shown: number) => boolean {
  const bound = closedForm && Math.abs(exact) >= 2.3e-308 ? 1e-12 * Math.abs(exact) : 1e-9 * Math.max(1, Math.abs(exact))
  return shown => Math.abs(shown - exact) <= bound
}

/** The numbers of a figure against those of tests/reference, address by address. */
export function describeNumbers<P extends Parameters>(
  model: FigureModel<P>, states: readonly ReferenceState[], { closedForm }: { closedForm: boolean },
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
