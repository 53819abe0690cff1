import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { crowdCode } from '../../src/figures/crowd/crowd.code.ts'
import { crowd } from '../../src/figures/crowd/crowd.model.ts'
import { curvatureCode } from '../../src/figures/curvature/curvature.code.ts'
import { curvature } from '../../src/figures/curvature/curvature.model.ts'
import { entropyCode } from '../../src/figures/entropy/entropy.code.ts'
import { entropy } from '../../src/figures/entropy/entropy.model.ts'
import { landscapeCode } from '../../src/figures/landscape/landscape.code.ts'
import { landscape } from '../../src/figures/landscape/landscape.model.ts'
import { likelihoodCode } from '../../src/figures/likelihood/likelihood.code.ts'
import { likelihood } from '../../src/figures/likelihood/likelihood.model.ts'
import { lossPredictionCode } from '../../src/figures/loss-prediction/loss-prediction.code.ts'
import { lossPrediction } from '../../src/figures/loss-prediction/loss-prediction.model.ts'
import { lossScoreCode } from '../../src/figures/loss-score/loss-score.code.ts'
import { lossScore } from '../../src/figures/loss-score/loss-score.model.ts'
import { numericsCode } from '../../src/figures/numerics/numerics.code.ts'
import { numerics } from '../../src/figures/numerics/numerics.model.ts'
import { scoringCode } from '../../src/figures/scoring/scoring.code.ts'
import { scoring } from '../../src/figures/scoring/scoring.model.ts'
import { softmaxCode } from '../../src/figures/softmax/softmax.code.ts'
import { softmax } from '../../src/figures/softmax/softmax.model.ts'
import { trainingCode } from '../../src/figures/training/training.code.ts'
import { training } from '../../src/figures/training/training.model.ts'
import type { Code } from '../../src/kit/code.ts'
import type { AnyFigure } from '../../src/state/figure.ts'
import type { Parameters, Values } from '../../src/state/parameter.ts'
import { readQuery } from '../../src/state/query.ts'
import { runAll } from './run-code.ts'

// The programs that figures give away, run in each of their languages. All of them stand here and none in the test of its
// figure: an interpreter starts once, and PyTorch is imported once.

interface State {
  id: string
  search: string
  code: Code
  /** What the figure itself shows under the keys that the program prints. */
  exact: ReadonlyMap<string, number | null>
}

const statesOf = <P extends Parameters>(
  model: AnyFigure<P>,
  code: (values: Values<P>) => Code,
  searches: readonly string[],
  keys: readonly string[],
): State[] =>
  searches.map(search => {
    const { values } = readQuery(search, model)
    const numbers = model.numbers(values)
    const exact = new Map(keys.map(key => [key, numbers[key] ?? null]))
    return { id: model.id, search, code: code(values), exact }
  })

const ofBothCosts = (keys: readonly string[]) =>
  ['quadratic', 'cross-entropy'].flatMap(cost => keys.map(key => `${cost}.${key}`))

const forty = Array.from({ length: 40 }, (_, i) => `${i / 8 - 2.5}:${i < 20 ? 1 : 0}`).join(',')

const states: readonly State[] = [
  statesOf(
    training,
    values => trainingCode(training.state(values)),
    [
      '',
      '?training.w=2&training.b=2&training.epoch=17',
      '?training.a0=0.001&training.y=1&training.eta=0.4&training.etaCe=0.03',
      '?training.w=20&training.b=20&training.x=5&training.epoch=0',
      '?training.w=-20&training.b=-20&training.x=5&training.y=1&training.epochs=1000',
      '?training.a0=0.95&training.x=0&training.epochs=500',
      '?training.a0=0.97&training.x=-3.5&training.eta=10&training.epoch=12',
      '?training.a0=0.999',
      '?training.a0=0.999&training.eta=0.001',
    ],
    ofBothCosts(['a', 'cost', 'w', 'b', 'gradient', 'first', 'final', 'finalCost', 'half', 'crossing']),
  ),
  statesOf(
    crowd,
    values => crowdCode(crowd.state(values)),
    [
      '',
      '?crowd.optimizer=momentum&crowd.epoch=17',
      '?crowd.optimizer=adam&crowd.w=1.5',
      '?crowd.points=1:0&crowd.w=2&crowd.b=2&crowd.epoch=0',
      '?crowd.points=5:1,-5:0&crowd.w=20&crowd.b=-3&crowd.eta=10&crowd.epochs=50',
      '?crowd.points=-2:0,-1.5:0,-1:0,-0.5:0,0.5:1,1:1,1.5:1,2:1,5:0&crowd.w=1&crowd.eta=0.6',
    ],
    ofBothCosts(['w', 'b', 'cost', 'right', 'top', 'all']),
  ),
  statesOf(
    landscape,
    values => landscapeCode(landscape.state(values)),
    [
      '?landscape.epochs=200',
      '?landscape.w=2&landscape.b=2&landscape.epoch=0',
      '?landscape.points=1:0&landscape.w=-3.3&landscape.b=6&landscape.eta=0.07&landscape.epochs=50',
    ],
    Object.keys(landscape.shown),
  ),
  statesOf(
    curvature,
    curvatureCode,
    ['', '?curvature.z=0', '?curvature.z=-8&curvature.y=1', '?curvature.z=1.2345'],
    Object.keys(curvature.shown),
  ),
  statesOf(
    lossPrediction,
    lossPredictionCode,
    [
      '',
      '?loss-prediction.p=0.999',
      '?loss-prediction.p=0.001&loss-prediction.y=0',
      '?loss-prediction.p=0.123456789&loss-prediction.y=0',
    ],
    ['loss', 'slope', 'quadratic'],
  ),
  statesOf(
    lossScore,
    lossScoreCode,
    [
      '',
      '?loss-score.s=8&loss-score.y=1',
      '?loss-score.s=8',
      '?loss-score.s=0',
      '?loss-score.s=-3.14159&loss-score.y=1',
    ],
    ['margin', 'loss', 'slope', 'zero-one', 'hinge', 'quadratic'],
  ),
  statesOf(
    likelihood,
    likelihoodCode,
    [
      '',
      '?likelihood.w=0&likelihood.b=-0.3',
      // The product underflows.
      `?likelihood.w=10&likelihood.points=${forty}`,
    ],
    ['product', 'log', 'loss', 'mean'],
  ),
  statesOf(
    numerics,
    numericsCode,
    [
      '',
      '?numerics.s=37&numerics.y=1',
      '?numerics.s=-800&numerics.y=1',
      '?numerics.s=30.25',
      '?numerics.s=17&numerics.bits=32',
      '?numerics.s=-7.3&numerics.y=1&numerics.bits=32',
      '?numerics.s=-90&numerics.bits=32',
    ],
    ['naive', 'logexp', 'stable', 'clamped', 'naiveGradient', 'gradient'],
  ),
  statesOf(
    entropy,
    entropyCode,
    [
      '',
      '?entropy.unit=bits',
      '?entropy.q=1,0',
      '?entropy.p=0,1&entropy.q=0.9,0.1',
      '?entropy.p=1,2,3&entropy.q=3,2,1',
    ],
    ['entropy', 'crossEntropy', 'kl', 'perplexity'],
  ),
  statesOf(
    softmax,
    softmaxCode,
    ['', '?softmax.z=0,4,0&softmax.smooth=0.1', '?softmax.z=1000,-1000,0&softmax.k=1', '?softmax.t=0.5&softmax.k=2'],
    ['p.0', 'p.1', 'p.2', 'loss', 'g.0', 'g.1', 'g.2'],
  ),
  statesOf(
    scoring,
    scoringCode,
    [
      '',
      '?scoring.rule=quadratic',
      '?scoring.rule=absolute&scoring.q=0.5',
      '?scoring.rule=focal&scoring.q=0.8&scoring.p=0.3',
      '?scoring.rule=focal&scoring.gamma=0',
    ],
    ['expected', 'best'],
  ),
].flat()

/** A printed number; Python writes inf and nan. */
const read = (text: string | undefined) => Number(text?.replace(/^(-?)inf$/u, '$1Infinity').replace(/^nan$/u, 'NaN'))

test('every figure that gives its code away is here', () => {
  const given = readdirSync('src/figures', { recursive: true, encoding: 'utf8' }).flatMap(
    file => /([^/\\]+)\.code\.ts$/.exec(file)?.[1] ?? [],
  )
  expect([...new Set(states.map(({ id }) => id))].sort()).toEqual(given.sort())
})

describe.each([
  ['Python', 'python'],
  ['TypeScript', 'typescript'],
  ['NumPy', 'numpy'],
  ['PyTorch', 'pytorch'],
] as const)('in %s', (name, language) => {
  let printed: Awaited<ReturnType<typeof runAll>> = []
  beforeAll(async () => {
    printed = await runAll(
      language,
      states.map(({ code }) => code[language]),
    )
  })

  test.for(states.map((state, index) => ({ ...state, index })))(
    'the code of `$id` prints the figure’s values for "$search"',
    ({ index, exact }, { skip }) => {
      skip(printed === null, `no ${name} here`)
      const lines = printed?.[index] ?? new Map<string, string>()
      expect([...lines.keys()].sort()).toEqual([...exact.keys()].sort())
      for (const [key, value] of exact) {
        const text = lines.get(key)
        if (value === null) expect(text, key).toBe('none')
        else if (!Number.isFinite(value)) {
          expect(text, key).toMatch(/^-?(?:inf|nan)/iu)
          expect(read(text), key).toBe(value)
        } else {
          const room = 1e-12 * Math.max(1, Math.abs(value))
          expect(Math.abs(read(text) - value), `${key}: ${text} for ${value}`).toBeLessThanOrEqual(room)
        }
      }
    },
  )
})
