import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import type { Found } from './pictures.spec.ts'

const places = (group: readonly Found[]): string => {
  const byPage = new Map<string, Set<string>>()
  for (const { page, width, text } of group) {
    const windows = byPage.get(page) ?? new Set()
    byPage.set(page, windows.add(text === 16 ? String(width) : `${width} (text of ${text})`))
  }
  return [...byPage].map(([page, windows]) => `${page} ${[...windows].join(' ')}`).join(', ')
}

const few = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more states` : names.join(', ')

/** A fault with the language of its page, and without its numbers: of how many it may be met with, one is named. */
const kindOf = ({ figure, kind, page, what }: Found): string =>
  [figure, kind, page.slice(1, 3), what.replace(/[−-]?[\d.,]+([⁻⁰¹²³⁴-⁹]+)?/g, '0')].join(' ')

/** One entry a fault, however often it was met: what, where, and in which states. */
function listed(found: readonly Found[]): string[] {
  const groups = new Map<string, Found[]>()
  for (const fault of found) groups.set(kindOf(fault), [...(groups.get(kindOf(fault)) ?? []), fault])
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const head = `${(first.figure || 'prose').padEnd(15)} ${first.kind.padEnd(9)} ${first.page.slice(1, 3)} ${first.what}`
    return [`${head}\n    ${places(group)}\n    ${few([...new Set(group.map(({ state }) => state))])}`]
  })
}

/** All faults of all pages in one list, figure by figure. */
export default class ListOfFaults implements Reporter {
  readonly #found: Found[] = []
  readonly #others: string[] = []
  readonly #begun = Date.now()

  onTestEnd(test: TestCase, result: TestResult): void {
    const faults = result.attachments.find(({ name }) => name === 'faults')?.body
    if (faults) this.#found.push(...(JSON.parse(faults.toString('utf8')) as Found[]))
    if (result.status !== 'skipped')
      console.log(`${result.status === 'passed' ? '✓' : '✗'} ${test.title} (${result.duration} ms)`)
    if (result.status !== 'passed' && result.status !== 'skipped' && !faults) {
      this.#others.push(`${test.title}: ${result.error?.message ?? result.status}`)
    }
  }

  onEnd({ status }: FullResult): void {
    const lines = listed(this.#found).toSorted()
    const seconds = Math.round((Date.now() - this.#begun) / 1000)
    console.log([...lines, ...this.#others].join('\n'))
    console.log(`${this.#found.length} faults, ${lines.length} of them different; ${status} after ${seconds} s`)
  }
}
