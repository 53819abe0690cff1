import { defineFigure } from '../../src/state/figure.ts'
import { choice, count, probability } from '../../src/state/parameter.ts'
import { compileProse } from '../../src/build/compile-prose.ts'
import type { FigureModels } from '../../src/site/models.ts'

/** A figure small enough to reckon with: its number `double` is twice a0. */
const parameters = {
  a0: probability({ min: 0.001, max: 0.999, initial: 0.98 }),
  epochs: count({ min: 10, max: 3000, initial: 300 }),
  scale: choice(['linear', 'log'], 'linear'),
}

const sample = defineFigure(
  {
    id: 'sample',
    parameters,
    presets: { gentle: { a0: 0.6 } },
    derive: ({ a0 }) => ({ double: 2 * a0, none: null, 'a.b-c': -0.25 }),
  },
  { shown: { double: { digits: { decimals: 2 } } }, sweep: { by: 'a0', at: [0.5] } },
)

export const models: FigureModels = { sample }

/** The module that a piece of English prose compiles to. */
export const compileEnglish = async (source: string): Promise<string> =>
  String(await compileProse({ path: 'chapter/en.mdx', source }, { models, facts: { clip: 27.631021115928547 } }))
