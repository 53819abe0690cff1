import type { ReactNode } from 'react'
import type { AnyFigure } from '../state/figure.ts'
import type { FigureStore } from '../state/figure-store.ts'

/** A picture takes its own figure's store: a method type, since only the registry pairs the two. */
type Picture = { draw(props: { store: FigureStore; view?: string }): ReactNode }['draw']

interface FigureEntry {
  /** The slug of the page that it is at home on. */
  chapter: string
  /** Parameters and numbers: small, loaded before the page hydrates, and at build time for the numbers in the prose. */
  model: () => Promise<AnyFigure>
  /** The picture: loaded when the figure comes near the viewport. */
  picture: () => Promise<Picture>
}

/** Every figure by its public name. */
export const figures: Readonly<Record<string, FigureEntry>> = {
  bernoulli: {
    chapter: 'likelihood',
    model: async () => (await import('./bernoulli/bernoulli.model.ts')).bernoulli,
    picture: async () => (await import('./bernoulli/bernoulli.tsx')).Bernoulli,
  },
  'chain-rule': {
    chapter: 'cross-entropy',
    model: async () => (await import('./chain-rule/chain-rule.model.ts')).chainRule,
    picture: async () => (await import('./chain-rule/chain-rule.tsx')).ChainRule,
  },
  crowd: {
    chapter: 'limits',
    model: async () => (await import('./crowd/crowd.model.ts')).crowd,
    picture: async () => (await import('./crowd/crowd.tsx')).Crowd,
  },
  curvature: {
    chapter: 'landscape',
    model: async () => (await import('./curvature/curvature.model.ts')).curvature,
    picture: async () => (await import('./curvature/curvature.tsx')).Curvature,
  },
  entropy: {
    chapter: 'information',
    model: async () => (await import('./entropy/entropy.model.ts')).entropy,
    picture: async () => (await import('./entropy/entropy.tsx')).Entropy,
  },
  experiments: {
    chapter: 'quadratic',
    model: async () => (await import('./experiments/experiments.model.ts')).experiments,
    picture: async () => (await import('./experiments/experiments.tsx')).Experiments,
  },
  'free-throw': {
    chapter: 'quadratic',
    model: async () => (await import('./free-throw/free-throw.model.ts')).freeThrow,
    picture: async () => (await import('./free-throw/free-throw.tsx')).FreeThrow,
  },
  'hidden-layer': {
    chapter: 'landscape',
    model: async () => (await import('./hidden-layer/hidden-layer.model.ts')).hiddenLayer,
    picture: async () => (await import('./hidden-layer/hidden-layer.tsx')).HiddenLayer,
  },
  'how-wrong': {
    chapter: 'cross-entropy',
    model: async () => (await import('./how-wrong/how-wrong.model.ts')).howWrong,
    picture: async () => (await import('./how-wrong/how-wrong.tsx')).HowWrong,
  },
  landscape: {
    chapter: 'landscape',
    model: async () => (await import('./landscape/landscape.model.ts')).landscape,
    picture: async () => (await import('./landscape/landscape.tsx')).Landscape,
  },
  likelihood: {
    chapter: 'likelihood',
    model: async () => (await import('./likelihood/likelihood.model.ts')).likelihood,
    picture: async () => (await import('./likelihood/likelihood.tsx')).Likelihood,
  },
  'loss-prediction': {
    chapter: 'intuition',
    model: async () => (await import('./loss-prediction/loss-prediction.model.ts')).lossPrediction,
    picture: async () => (await import('./loss-prediction/loss-prediction.tsx')).LossPrediction,
  },
  'loss-score': {
    chapter: 'margin',
    model: async () => (await import('./loss-score/loss-score.model.ts')).lossScore,
    picture: async () => (await import('./loss-score/loss-score.tsx')).LossScore,
  },
  numerics: {
    chapter: 'margin',
    model: async () => (await import('./numerics/numerics.model.ts')).numerics,
    picture: async () => (await import('./numerics/numerics.tsx')).Numerics,
  },
  'one-curve': {
    chapter: 'margin',
    model: async () => (await import('./one-curve/one-curve.model.ts')).oneCurve,
    picture: async () => (await import('./one-curve/one-curve.tsx')).OneCurve,
  },
  scoring: {
    chapter: 'choosing',
    model: async () => (await import('./scoring/scoring.model.ts')).scoring,
    picture: async () => (await import('./scoring/scoring.tsx')).Scoring,
  },
  'sigmoid-slope': {
    chapter: 'quadratic',
    model: async () => (await import('./sigmoid-slope/sigmoid-slope.model.ts')).sigmoidSlope,
    picture: async () => (await import('./sigmoid-slope/sigmoid-slope.tsx')).SigmoidSlope,
  },
  softmax: {
    chapter: 'softmax',
    model: async () => (await import('./softmax/softmax.model.ts')).softmax,
    picture: async () => (await import('./softmax/softmax.tsx')).Softmax,
  },
  speed: {
    chapter: 'quadratic',
    model: async () => (await import('./speed/speed.model.ts')).speedFigure,
    picture: async () => (await import('./speed/speed.tsx')).Speed,
  },
  training: {
    chapter: 'cross-entropy',
    model: async () => (await import('./training/training.model.ts')).training,
    picture: async () => (await import('./training/training.tsx')).Training,
  },
}
