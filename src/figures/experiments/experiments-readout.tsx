import '../../old-frame/readout.css'
import { Value } from '../../old-frame/value.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber, type Digits } from '../../language/number.ts'
import { useFigure } from '../../state/stores-context.ts'
import { experiments, experimentsNumbers } from './experiments.numbers.ts'
import type { ExperimentsStore } from './experiments.store.ts'
import { experimentsWords } from './experiments.words.ts'

export const quantities = ['a', 'cost', 'w', 'b'] as const
const now = ['a', 'cost', 'gradient', 'w', 'b'] as const
const wholeRun = ['start', 'half', 'final'] as const

export const digitsOf = (key: string): Digits => ({ decimals: key === 'half' || key === 'epoch' ? 0 : 4 })

/** Both experiments side by side: each number once, under its key; `whole` adds what comes of the whole run. */
export function ExperimentsReadout({ store, whole }: { store: ExperimentsStore; whole: boolean }) {
  const language = useLanguage()
  const words = useWords(experimentsWords)
  const values = useFigure(store, state => state.paced)
  const numbers = experimentsNumbers(values)
  const row = (key: (typeof now | typeof wholeRun)[number]) => (
    <tr key={key}>
      <th scope="row">{words.readout[key]}</th>
      {experiments.map(which => (
        <td key={which}>
          <Value of={numbers[`${which}.${key}`] ?? null} digits={digitsOf(key)} dataKey={`${which}.${key}`} />
        </td>
      ))}
    </tr>
  )
  return (
    <table className="readout experiments-readout">
      <thead>
        <tr>
          <th scope="col">{words.readout.at(formatNumber(values.epoch, language, { decimals: 0 }))}</th>
          {experiments.map(which => (
            <th key={which} scope="col">
              {words.column[which]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{now.map(row)}</tbody>
      {whole && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {words.readout.run}
            </th>
          </tr>
          {wholeRun.map(row)}
        </tbody>
      )}
    </table>
  )
}
