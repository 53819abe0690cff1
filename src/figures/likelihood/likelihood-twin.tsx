import { useMemo } from 'react'
import { TextTwin, type Column } from '../../old-frame/text-twin.tsx'
import { useWords } from '../../language/language.ts'
import { labelProbability, logLabelProbability } from '../../math/likelihood.ts'
import { useFigure } from '../../state/stores-context.ts'
import { pointsOf } from './likelihood.points.ts'
import type { LikelihoodStore } from './likelihood.store.ts'
import { likelihoodWords } from './likelihood.words.ts'

/** Point by point, the factor that it brings to the product and the summand that it brings to the logarithm. */
export function LikelihoodTwin({ store }: { store: LikelihoodStore }) {
  const words = useWords(likelihoodWords)
  const values = useFigure(store, state => state.settled)
  const columns = useMemo(
    (): Column[] => [
      { dataKey: 'x', name: words.columns.x, digits: { decimals: 2 } },
      { dataKey: 'label', name: words.columns.label, digits: { decimals: 0 } },
      { dataKey: 'p', name: words.columns.p, digits: { decimals: 4 } },
      { dataKey: 'logp', name: words.columns.logp, digits: { decimals: 4 } },
    ],
    [words],
  )
  const rows = useMemo(
    () =>
      pointsOf(values.points).map(point => [
        point.x,
        point.label,
        labelProbability(point, values),
        logLabelProbability(point, values),
      ]),
    [values],
  )
  return <TextTwin figure="likelihood" caption={words.table} columns={columns} rows={rows} />
}
