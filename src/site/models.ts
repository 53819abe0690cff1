import { figures } from '../figures/registry.ts'
import type { FigureModel } from '../state/figure-model.ts'

export type FigureModels = Readonly<Record<string, FigureModel>>

/** Every figure's parameters and numbers, without its picture: what the prose is checked against and filled from. */
export const models: FigureModels = Object.fromEntries(
  await Promise.all(Object.entries(figures).map(async ([name, { model }]) => [name, await model()] as const)),
)
