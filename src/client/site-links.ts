import { figures } from '../figures/registry.ts'
import { query, watchAddress } from '../state/address.ts'
import { carryQuery } from '../state/query.ts'

const parts = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/

/**
 * The site's own links carry the figures' states on, and a link to a state carries the states of the other figures. The
 * addresses are written anew whenever the state is, so that a link copied from its menu is right too.
 */
export function carryState(): void {
  watchAddress(Object.keys(figures))
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-carry], a[data-state]')
  const write = ({ search }: { search: string }) => {
    for (const link of links) {
      const [, path = '', hash = ''] = parts.exec(link.getAttribute('href') ?? '') ?? []
      const { state, search: own = '' } = link.dataset
      const carried = state === undefined ? search : carryQuery(search, state, own)
      // Without a path, no query at all would leave the address's own.
      link.setAttribute('href', path + (carried || (path ? '' : '?')) + hash)
    }
  }
  query.subscribe(write)
  write(query.getState())
}
