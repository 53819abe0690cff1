import { createContext } from 'react'

/** The HTML of what stands in a figure's drawers as it was served, by the drawers' names; null on the server, which draws it. */
export type Served = Readonly<Record<string, string>>

export const ServedContext = createContext<Served | null>(null)

/** What stands in the drawers of an element that has not been hydrated yet. */
export const servedIn = (element: ParentNode): Served =>
  Object.fromEntries(
    [...element.querySelectorAll<HTMLElement>('[data-drawer]')].map(drawer => [
      drawer.dataset.drawer ?? '',
      drawer.innerHTML,
    ]),
  )
