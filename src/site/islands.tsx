import { createContext } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import type { MDXModule } from 'mdx/types'
import { asleep } from '../client/asleep.ts'
import { islandId, islandOf, type IslandData } from '../client/island.tsx'
import type { Formulas } from '../formula/formula-slot.tsx'
import { everyPart } from '../kit/later.ts'
import { LanguageContext, type Language } from '../language/language.ts'
import { formulaComponents } from './formula-components.ts'

/** What a page shows of each figure on it, by the figure's name: rendered before the page itself. */
export type Islands = Readonly<Record<string, { data: IslandData; html: string }>>

export const IslandsContext = createContext<Islands>({})

const files = import.meta.glob<MDXModule>('../figures/*/*.formula.mdx', { eager: true })

/** The figures' formulas by name, with the numbers of the first states. */
const figureFormulas = (language: Language): Formulas =>
  Object.fromEntries(
    Object.entries(files).map(([path, { default: Formula }]) => [
      path.replace(/^.*\/|\.formula\.mdx$/g, ''),
      renderToStaticMarkup(
        <LanguageContext value={language}>
          <Formula components={formulaComponents} />
        </LanguageContext>,
      ),
    ]),
  )

/** Islands as HTML: each rendered on its own, with ids of its own, so that it is hydrated on its own. */
export async function renderIslands(figures: readonly IslandData[]): Promise<Islands> {
  const entries = await Promise.all(
    figures.map(async data => {
      const tree = await islandOf(data, { formulas: figureFormulas(data.language) })
      await everyPart()
      const html = asleep(renderToString(tree, { identifierPrefix: `${islandId(data.figure)}-` }))
      return [data.figure, { data, html }] as const
    }),
  )
  return Object.fromEntries(entries)
}
