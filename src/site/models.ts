export { factsOf } from './facts.ts'
import { figures } from '../figures/registry.ts'
import type { AnyFigure } from '../state/figure.ts'

export type FigureModels = Readonly<Record<string, AnyFigure>>

/** Every figure's parameters and numbers, without its picture: what the prose is checked against and filled from. */
export const models: FigureModels = Object.fromEntries(
  await Promise.all(Object.entries(figures).map(async ([name, { model }]) => [name, await model()] as const)),
)
