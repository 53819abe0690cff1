import { act, createElement, type ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { FormulaContext } from '../../src/formula/formula-slot.tsx'
import { everyPart } from '../../src/kit/later.ts'
import { LanguageContext, type Language } from '../../src/language/language.ts'
import { createFigureStore, type FigureStore } from '../../src/state/figure-store.ts'
import type { AnyFigure } from '../../src/state/figure.ts'
import type { Parameters } from '../../src/state/parameter.ts'
import { readQuery } from '../../src/state/query.ts'

interface Mounted<P extends Parameters> {
  element: HTMLElement
  store: FigureStore<P>
  /** What stands under a public key. */
  value(key: string): string | undefined
}

/** Formulas are the build's affair: here each is empty. */
const anyFormula = new Proxy<Record<string, string>>({}, { get: () => '' })

/** A figure as it lives in a page (of happy-dom), in the state of an address. */
export async function mounted<P extends Parameters>(
  Picture: ComponentType<{ store: FigureStore }>,
  model: AnyFigure<P>,
  { search = '', language = 'en' }: { search?: string; language?: Language } = {},
): Promise<Mounted<P>> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const store = createFigureStore(model)
  const { values, problems } = readQuery(search, model)
  store.load(values, problems)
  const element = document.createElement('div')
  document.body.replaceChildren(element)
  // As on the server: what stands in drawers is drawn with the rest.
  await everyPart()
  await act(async () => {
    createRoot(element).render(
      createElement(
        LanguageContext,
        { value: language },
        createElement(FormulaContext, { value: anyFormula }, createElement(Picture, { store })),
      ),
    )
  })
  return {
    element,
    store,
    value: key => element.querySelector(`data[data-key="${key}"]`)?.getAttribute('value') ?? undefined,
  }
}
