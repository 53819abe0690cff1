import { useMemo } from 'react'
import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters, Values } from '../state/parameter.ts'
import { useFigure } from '../state/stores-context.ts'
import { TextTwin, type Column } from './text-twin.tsx'

export interface SweepTwinProps<P extends Parameters> {
  store: FigureStore<P>
  caption: string
  /** The parameter along the rows, and its values. Both arrays must be stable. */
  sweep: keyof P & string
  at: readonly number[]
  /** The swept parameter's column first, then those of the figure's numbers. */
  columns: readonly Column[]
}

/** A figure as a table: its numbers along one parameter, the others as they are set. */
export function SweepTwin<P extends Parameters>({ store, caption, sweep, at, columns }: SweepTwinProps<P>) {
  const { model } = store
  const values = useFigure(store, state => state.settled)
  const rows = useMemo(
    () =>
      at.map(value => {
        const numbers = model.numbers({ ...values, [sweep]: value } as Values<P>)
        return columns.map(({ dataKey }) => (dataKey === sweep ? value : (numbers[dataKey] ?? null)))
      }),
    [model, values, at, sweep, columns],
  )
  return <TextTwin figure={model.id} caption={caption} columns={columns} rows={rows} />
}
