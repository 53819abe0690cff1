import { useLanguage, useWords } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters } from '../state/parameter.ts'
import { useFigure } from '../state/stores-context.ts'
import { frameWords } from './frame.words.ts'

/** Says in one sentence what of the link, or of the last typed number, could not be used as it stood. */
export function Notice<P extends Parameters>({ store }: { store: FigureStore<P> }) {
  const language = useLanguage()
  const words = useWords(frameWords)
  const problems = useFigure(store, state => state.problems)
  const source = useFigure(store, state => state.problemSource)
  const values = useFigure(store, state => state.settled)
  const clauses = problems.map(({ key, fault }) => {
    const value = values[key] ?? null
    const now =
      typeof value === 'number'
        ? formatNumber(value, language, { significant: 6 })
        : value === null || value === ''
          ? words.absent
          : String(value)
    return words.fault[fault](key, now)
  })
  return (
    <p className="notice" role="status">
      {clauses.length ? words.problems[source](clauses) : ''}
    </p>
  )
}
