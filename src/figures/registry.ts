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
  experiments: {
    model: async () => (await import('./experiments/experiments.store.ts')).experiments,
    picture: async () => (await import('./experiments/experiments.tsx')).Experiments,
  },
  numerics: {
    model: async () => (await import('./numerics/numerics.store.ts')).numerics,
    picture: async () => (await import('./numerics/numerics.tsx')).Numerics,
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
