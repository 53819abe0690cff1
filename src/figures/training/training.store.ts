import type { Problem } from '../../state/codec.ts'
import type { FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { trainingNumbers, trainingTable } from './training.numbers.ts'
import { trainingParameters, type TrainingParameters, type TrainingValues } from './training.parameters.ts'

function settle(values: TrainingValues, given: ReadonlySet<string>): { values: TrainingValues; problems: Problem[] } {
  const problems: Problem[] = []
  let { a0, w, b, epoch } = values
  const pairGiven = given.has('w') && given.has('b')
  if (w === null || b === null) {
    if (w !== null) problems.push({ key: 'w', fault: 'unpaired' })
    if (b !== null) problems.push({ key: 'b', fault: 'unpaired' })
    w = b = null
  } else if (given.has('a0') && !pairGiven) {
    w = b = null
  } else {
    if (given.has('a0')) problems.push({ key: 'a0', fault: 'overruled' })
    a0 = trainingParameters.a0.initial
  }
  // The last epoch is written as absent, so that it stays the last when their number changes.
  if (epoch !== null && epoch >= values.epochs) {
    if (epoch > values.epochs && given.has('epoch')) problems.push({ key: 'epoch', fault: 'clamped' })
    epoch = null
  }
  return { values: { ...values, a0, w, b, epoch }, problems }
}

export const training: FigureModel<TrainingParameters> = {
  id: 'training',
  parameters: trainingParameters,
  presets: {
    'article-1': { w: 0.6, b: 0.9 },
    'article-2': { w: 2, b: 2 },
    hopeless: { a0: 0.999, epochs: 3000 },
    gentle: { a0: 0.6 },
  },
  settle,
  numbers: trainingNumbers,
  table: trainingTable,
}

export type TrainingStore = FigureStore<TrainingParameters>
