import { useSyncExternalStore } from 'react'

/**
 * A plot is drawn in one of three fixed boxes, chosen by the window's width and never measured: the served page
 * holds all three and CSS shows one (plot.css), the middle one where there is no CSS; in the browser only the one in use is drawn.
 */
export const layoutNames = ['narrow', 'medium', 'wide'] as const
export type LayoutName = (typeof layoutNames)[number]

export interface Layout {
  name: LayoutName
  width: number
  height: number
  margin: { top: number; right: number; bottom: number; left: number }
}

const media: Record<LayoutName, string> = {
  narrow: '(max-width: 480px)',
  medium: '(min-width: 480.02px) and (max-width: 900px)',
  wide: '(min-width: 900.02px)',
}

// Asked for on every render: the lists are made once, and only in a browser.
let lists: Readonly<Record<LayoutName, MediaQueryList>> | undefined
const mediaLists = () =>
  (lists ??= { narrow: matchMedia(media.narrow), medium: matchMedia(media.medium), wide: matchMedia(media.wide) })

function subscribe(listener: () => void): () => void {
  const watched = Object.values(mediaLists())
  for (const list of watched) list.addEventListener('change', listener)
  return () => {
    for (const list of watched) list.removeEventListener('change', listener)
  }
}

const one = { narrow: ['narrow'], medium: ['medium'], wide: ['wide'] } as const
let chosen: readonly LayoutName[] = one.medium
// Paper has another width than the window. While it is printed nothing is chosen anew: what React draws then comes after
// the pages have been counted, and the last of them are lost. Whatever drawing there is fills the column.
const active = (): readonly LayoutName[] => {
  if (!matchMedia('print').matches) chosen = one[layoutNames.find(name => mediaLists()[name].matches) ?? 'wide']
  return chosen
}
const all = (): readonly LayoutName[] => layoutNames

/** The layouts to draw: all of them on the server and while hydrating, then the one that the window calls for. */
export const useLayouts = (): readonly LayoutName[] => useSyncExternalStore(subscribe, active, all)
