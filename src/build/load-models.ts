import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import type { Facts } from '../site/facts.ts'
import type { FigureModels } from '../site/models.ts'

export interface LoadedModels {
  models: FigureModels
  /** The chapters' own numbers, by the names of their folders. */
  factsOf: Readonly<Record<string, Facts>>
  /** The source files behind them. */
  files: readonly string[]
}

/** The models as the browser will run them; through Vite, because Node 20 reads no TypeScript. */
export async function loadModels(root: string): Promise<LoadedModels> {
  const entry = resolve(root, 'src/site/models.ts')
  const { module, dependencies } = await runnerImport<Omit<LoadedModels, 'files'>>(entry, { root })
  return { models: module.models, factsOf: module.factsOf, files: dependencies }
}
