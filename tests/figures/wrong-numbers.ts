import { figures } from '../../src/figures/registry.ts'
import { readQuery } from '../../src/state/query.ts'
import { closeTo } from './close-to.ts'

/** Which of the numbers that a page shows of a figure are not those of the state in its address, as they are computed here. */
export async function wrongNumbers(
  id: string,
  search: string,
  shown: readonly (readonly [key: string, value: string])[],
): Promise<string[]> {
  const model = await figures[id]?.model()
  if (!model) throw new Error(`there is no figure "${id}"`)
  const numbers = model.numbers(readQuery(search, model).values)
  const isRight = (key: string, value: string) => {
    const exact = numbers[key]
    return exact === null || exact === undefined || !Number.isFinite(exact)
      ? value === String(exact ?? '')
      : value !== '' && closeTo(exact, false)(Number(value))
  }
  return shown
    .filter(([key, value]) => !isRight(key, value))
    .map(([key, value]) => `${id} ${key}: ${value} for ${String(numbers[key])}`)
}
