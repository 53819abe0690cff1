import type { FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { howWrongNumbers } from './how-wrong.numbers.ts'
import { howWrongParameters, type HowWrongParameters } from './how-wrong.parameters.ts'

export const howWrong: FigureModel<HowWrongParameters> = {
  id: 'how-wrong',
  parameters: howWrongParameters,
  presets: {
    // σ(4) and σ(1.5): the article's two starts.
    'our-neuron': { a0: 0.9820137900379085 },
    'article-1': { a0: 0.8175744761936437 },
    'nines-2': { a0: 0.99 },
    'nines-3': { a0: 0.999 },
    'nines-4': { a0: 0.9999 },
  },
  settle: values => ({ values, problems: [] }),
  numbers: howWrongNumbers,
}

export type HowWrongStore = FigureStore<HowWrongParameters>
