import { readFileSync } from 'node:fs'

/** What each measure may be: the one place for it. Only the weights fail (tests/browser/weight.spec.ts); the rest is printed. */
export const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'))

const figures = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 })

/** A line of the table, with what was found against its budget. */
export function line(measure, what, found) {
  const { most, least, unit } = budgets[measure]
  const isKept = found <= (most ?? Infinity) && found >= (least ?? -Infinity)
  const limit = most === undefined ? `at least ${figures.format(least)}` : `at most ${figures.format(most)}`
  console.log(
    [measure.padEnd(19), what.padEnd(28), figures.format(found).padStart(10), unit.padEnd(9), limit.padEnd(18)].join(
      ' ',
    ) + (isKept ? '' : ' OVER'),
  )
}
