import { readdirSync, readFileSync } from 'node:fs'
import type { ComponentType } from 'react'
import { createElement } from 'react'
import { figures } from '../../src/figures/registry.ts'
import type { Language } from '../../src/language/language.ts'
import type { AnyFigure } from '../../src/state/figure.ts'
import type { FigureStore } from '../../src/state/figure-store.ts'
import { mounted } from './mounted.ts'

/** A figure as it stands on a page: under its public name, in one of its views. */
export interface Stand {
  id: string
  view: string | undefined
}

/** Every figure of the prose, once in each view that it has there. */
export function stands(): Stand[] {
  const found = new Map<string, Stand>()
  for (const chapter of readdirSync('src/chapters', { withFileTypes: true }).filter(entry => entry.isDirectory())) {
    const prose = readFileSync(`src/chapters/${chapter.name}/en.mdx`, 'utf8')
    for (const [whole, id = '', view] of prose.matchAll(/<Figure of="([^"]+)"(?: view="([^"]+)")? \/>/g)) {
      found.set(whole, { id, view })
    }
  }
  return [...found.values()]
}

const entryOf = (id: string) => {
  const entry = figures[id]
  if (!entry) throw new Error(`there is no figure "${id}"`)
  return entry
}

export const modelOf = (id: string): Promise<AnyFigure> => entryOf(id).model()

/** Any figure of the registry, alive in a page of happy-dom. */
export async function live({ id, view }: Stand, options: { search?: string; language?: Language } = {}) {
  const [model, picture] = await Promise.all([entryOf(id).model(), entryOf(id).picture()])
  const Picture = picture as ComponentType<{ store: FigureStore; view?: string }>
  const InView = ({ store }: { store: FigureStore }) =>
    createElement(Picture, { store, ...(view !== undefined && { view }) })
  return { model, ...(await mounted(InView, model, options)) }
}

/** Float64's own results are what `numerics` is about: it writes them for machines, and in words for people. */
const speaksOfFloats = (id: string) => id === 'numerics'

/**
 * What no figure may show in any state: a number that is none, in words or in a drawing, and an object where words belong.
 * In the attribute `value` a machine may read that a formula overflows.
 */
export function nonsense(element: Element, id: string): string[] {
  const found: string[] = []
  const never = /NaN|Infinity|\[object|∞NaN/
  const word = speaksOfFloats(id) ? never : /NaN|Infinity|\[object|undefined/
  if (word.test(element.textContent)) found.push(word.exec(element.textContent)?.[0] ?? '')
  for (const part of element.querySelectorAll('*')) {
    for (const { name, value } of part.attributes) {
      if (name === 'value' && part.localName === 'data') continue
      if ((name === 'aria-valuetext' || name === 'aria-label' ? word : /NaN|Infinity|\[object|undefined/).test(value)) {
        found.push(`<${part.localName} class="${part.getAttribute('class') ?? ''}" ${name}="${value.slice(0, 80)}">`)
      }
    }
  }
  return found
}
