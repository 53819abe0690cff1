import { useMemo } from 'react'
import { TextTwin, type Column } from '../../old-frame/text-twin.tsx'
import { useWords } from '../../language/language.ts'
import { stateAt } from '../../math/train.ts'
import { useFigure } from '../../state/stores-context.ts'
import { costs, trainingResult } from './training.numbers.ts'
import { quantityDigits } from './training-readout.tsx'
import type { TrainingStore } from './training.store.ts'
import { trainingWords } from './training.words.ts'

const mostRows = 13
const quantities = ['a', 'cost', 'gradient', 'w', 'b'] as const

/** At most thirteen evenly spaced epochs, with 0 and the last among them. */
export function twinEpochs(epochs: number): number[] {
  const rows = Math.min(mostRows, epochs + 1)
  return Array.from({ length: rows }, (_, index) => Math.round((index * epochs) / (rows - 1)))
}

/** Both runs as numbers. */
export function TrainingTwin({ store }: { store: TrainingStore }) {
  const words = useWords(trainingWords)
  const values = useFigure(store, state => state.settled)
  const columns = useMemo(
    (): Column[] => [
      { dataKey: 'epoch', name: words.columns.epoch, digits: { decimals: 0 } },
      ...costs.flatMap(cost =>
        quantities.map(key => ({
          dataKey: `${cost}.${key}`,
          name: words.columns.of(words.cost[cost].name, words.readout[key]),
          digits: quantityDigits[key],
        })),
      ),
    ],
    [words],
  )
  const { runs } = useMemo(() => trainingResult(values), [values])
  const rows = useMemo(
    () =>
      twinEpochs(runs.quadratic.epochs).map(epoch => [
        epoch,
        ...costs.flatMap(cost => {
          const state = stateAt(runs[cost], epoch)
          return quantities.map(key => state[key])
        }),
      ]),
    [runs],
  )
  return <TextTwin figure="training" caption={words.table} columns={columns} rows={rows} />
}
