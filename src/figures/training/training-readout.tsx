import '../../old-frame/readout.css'
import { Value } from '../../old-frame/value.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber, type Digits } from '../../language/number.ts'
import { useFigure } from '../../state/stores-context.ts'
import { costs, shownEpoch, trainingNumbers } from './training.numbers.ts'
import type { TrainingStore } from './training.store.ts'
import { trainingWords } from './training.words.ts'

export const quantityDigits: Record<'a' | 'cost' | 'gradient' | 'w' | 'b', Digits> = {
  a: { decimals: 4 },
  cost: { decimals: 4 },
  gradient: { decimals: 4 },
  w: { decimals: 3 },
  b: { decimals: 3 },
}
const wholeRun = [
  { key: 'half', digits: { decimals: 0 } },
  { key: 'final', digits: { decimals: 4 } },
  { key: 'finalCost', digits: { decimals: 4 } },
] as const

/** The current values in words and numbers: each once, under its public key. */
export function TrainingReadout({ store }: { store: TrainingStore }) {
  const language = useLanguage()
  const words = useWords(trainingWords)
  const values = useFigure(store, state => state.paced)
  const numbers = trainingNumbers(values)
  const row = (key: keyof typeof quantityDigits | 'half' | 'final' | 'finalCost', digits: Digits) => (
    <tr key={key}>
      <th scope="row">{words.readout[key]}</th>
      {costs.map(cost => (
        <td key={cost}>
          <Value of={numbers[`${cost}.${key}`] ?? null} digits={digits} dataKey={`${cost}.${key}`} />
        </td>
      ))}
    </tr>
  )
  return (
    <table className="readout">
      <thead>
        <tr>
          <th scope="col">{words.readout.at(formatNumber(shownEpoch(values), language, { decimals: 0 }))}</th>
          {costs.map(cost => (
            <th key={cost} scope="col" className={`tone-${cost}`}>
              {words.cost[cost].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{(['a', 'cost', 'gradient', 'w', 'b'] as const).map(key => row(key, quantityDigits[key]))}</tbody>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={3}>
            {words.readout.run}
          </th>
        </tr>
        {wholeRun.map(({ key, digits }) => row(key, digits))}
      </tbody>
    </table>
  )
}
