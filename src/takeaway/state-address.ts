import type { FigureStore } from '../state/figure-store.ts'
import { ownSearch } from '../state/address.ts'
import { writeQuery } from '../state/query.ts'

/** The full address of what is on the screen: this page, its figures as they are, the one to look at, and nothing else. */
export function stateAddress({ figure, getState }: FigureStore): string {
  return location.origin + location.pathname + writeQuery(ownSearch(), figure, getState().values) + '#' + figure.id
}

/** The query of this figure's state alone. */
export const ownQuery = ({ figure, getState }: FigureStore): string => writeQuery('', figure, getState().values)

/** The site's root as this page was reached: what stands before `/en/…`. */
export const siteRoot = (language: string): string =>
  location.origin + location.pathname.slice(0, location.pathname.indexOf(`/${language}/`) + 1)

/** Where the figure stands alone, in its present state; `shown` is how: `theme=dark`, `compact`. */
export const embedAddress = (store: FigureStore, language: string, shown?: string): string => {
  const query = ownQuery(store)
  const asked = shown === undefined ? query : `${query ? `${query}&` : '?'}${shown}`
  return `${siteRoot(language)}${language}/embed/${store.figure.id}/${asked}`
}
