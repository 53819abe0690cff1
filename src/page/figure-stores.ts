import { figures } from '../figures/registry.ts'
import { createFigureStore, type FigureStore } from '../state/figure-store.ts'

export type FigureStores = Readonly<Record<string, FigureStore>>

/** A store for each of the named figures, at its defaults; names of no figure are passed over. */
export async function createStores(names: Iterable<string>): Promise<FigureStores> {
  const known = [...new Set(names)].flatMap(name => {
    const entry = figures[name]
    return entry ? [{ name, entry }] : []
  })
  return Object.fromEntries(
    await Promise.all(known.map(async ({ name, entry }) => [name, createFigureStore(await entry.model())] as const)),
  )
}
