import { useEffect, type ComponentType, type ReactNode } from 'react'
import { figures } from '../figures/registry.ts'
import { FormulaContext, type Formulas } from '../formula/formula-slot.tsx'
import { everyPart } from '../kit/later.ts'
import { ServedContext, type Served } from '../kit/served.ts'
import { LanguageContext, type Language } from '../language/language.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { storeOf } from '../state/stores.ts'

/** What an island carries in its `data-` attributes. */
export interface IslandData {
  figure: string
  /** Not that of the document, which page translators change. */
  language: Language
  /** Which of its views a figure shows that stands on two pages. */
  view?: string | undefined
}

interface IslandAround {
  formulas: Formulas
  /** In the browser: what its drawers were served with. */
  served?: Served
  /** In the browser: once the figure answers. */
  onAwake?: () => void
}

/** The id of an island's element; ids inside it begin with it. */
export const islandId = (figure: string): string => `island-${figure}`

/** In another state than was served, as an address says: what stands in drawers is stale then, and wanted at once. */
function isElsewhere(store: FigureStore): boolean {
  const { settled } = store.getState()
  return Object.entries(store.getInitialState().settled).some(([key, value]) => settled[key] !== value)
}

/** What an island shows, by its data: the same on the server and in the browser. */
export async function islandOf(
  { figure, language, view }: IslandData,
  { formulas, served, onAwake }: IslandAround,
): Promise<ReactNode> {
  const entry = figures[figure]
  if (!entry) throw new Error(`there is no figure "${figure}"`)
  const [model, picture] = await Promise.all([entry.model(), entry.picture()])
  const store = storeOf(model)
  if (isElsewhere(store)) await everyPart().catch(() => {})
  const Picture = picture as ComponentType<{ store: FigureStore; view?: string }>
  return (
    <LanguageContext value={language}>
      <FormulaContext value={formulas}>
        <ServedContext value={served ?? null}>
          <Picture store={store} {...(view !== undefined && { view })} />
          <Awake {...(onAwake && { onAwake })} />
        </ServedContext>
      </FormulaContext>
    </LanguageContext>
  )
}

/** Shows nothing, and tells when effects run, which is when the tree is hydrated. */
function Awake({ onAwake }: { onAwake?: () => void }) {
  useEffect(() => onAwake?.(), [onAwake])
  return null
}
