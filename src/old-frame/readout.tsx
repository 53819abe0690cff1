import './readout.css'
import type { Digits } from '../language/number.ts'
import type { Tone } from '../old-plot/tone.ts'
import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters } from '../state/parameter.ts'
import { useFigure } from '../state/stores-context.ts'
import { Value } from './value.tsx'

export interface ReadoutRow {
  dataKey: string
  name: string
  digits: Digits
  tone?: Tone
}

interface ReadoutProps<P extends Parameters> {
  store: FigureStore<P>
  caption: string
  rows: readonly ReadoutRow[]
}

/** The current values, each once under its public key. For two costs side by side see training-readout.tsx. */
export function Readout<P extends Parameters>({ store, caption, rows }: ReadoutProps<P>) {
  const values = useFigure(store, state => state.paced)
  const numbers = store.model.numbers(values)
  return (
    <table className="readout">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({ dataKey, name, digits, tone }) => (
          <tr key={dataKey}>
            <th scope="row" className={tone && `tone-${tone}`}>
              {name}
            </th>
            <td>
              <Value of={numbers[dataKey] ?? null} digits={digits} dataKey={dataKey} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
