import { useStore } from 'zustand'
import { useLanguage, useWords } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { kitWords } from './kit.words.ts'

/** Says in one sentence what of the link, or of the last typed number, could not be used as it stood. */
export function Notice({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = useWords(kitWords)
  const problems = useStore(store, state => state.problems)
  const source = useStore(store, state => state.problemSource)
  const clauses = problems.map(({ key, fault }) => {
    const value = store.getState().settled[key] ?? null
    const now =
      typeof value === 'number'
        ? formatNumber(value, language, { significant: 6 })
        : value === null || value === ''
          ? words.absent
          : value
    return words.fault[fault](key, now)
  })
  return (
    <p className="notice" role="status">
      {clauses.length ? words.problems[source](clauses) : ''}
    </p>
  )
}
