import type { ReactNode } from 'react'
import type { FigureModel } from '../state/figure-model.ts'
import type { FigureStore } from '../state/figure-store.ts'

/** A picture takes its own figure's store: a method type, since only the registry pairs the two. */
type Picture = { draw(props: { store: FigureStore; view?: string }): ReactNode }['draw']

interface FigureEntry {
  /** Parameters and numbers: small, loaded before the page hydrates, and at build time for the numbers in the prose. */
  model: () => Promise<FigureModel>
  /** The picture: loaded when the figure comes near the viewport. */
  picture: () => Promise<Picture>
}

/** Every figure by its public name. */
export const figures: Readonly<Record<string, FigureEntry>> = {
  'loss-score': {
    model: async () => (await import('./loss-score/loss-score.store.ts')).lossScore,
    picture: async () => (await import('./loss-score/loss-score.tsx')).LossScore,
  },
  'one-curve': {
    model: async () => (await import('./one-curve/one-curve.store.ts')).oneCurve,
    picture: async () => (await import('./one-curve/one-curve.tsx')).OneCurve,
  },
  'sigmoid-slope': {
    model: async () => (await import('./sigmoid-slope/sigmoid-slope.store.ts')).sigmoidSlope,
    picture: async () => (await import('./sigmoid-slope/sigmoid-slope.tsx')).SigmoidSlope,
  },
  training: {
    model: async () => (await import('./training/training.store.ts')).training,
    picture: async () => (await import('./training/training.tsx')).Training,
  },
}
