import { createContext, useCallback, useContext, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Drawn, Pace, Picture } from './picture.ts'

export const PictureContext = createContext<Picture | null>(null)

export function usePicture<S>(): Picture<S> {
  const picture = useContext(PictureContext)
  if (!picture) throw new Error('this belongs inside a figure')
  return picture as Picture<S>
}

/** The pace of marks in a part of a picture. */
export const PaceContext = createContext<Pace>('mark')

/** Whether a part is out of sight, as in a closed drawer: it follows when a gesture has ended, and costs a move nothing. */
export const CalmContext = createContext(false)

/** The props of an element that follows the state: as it is first drawn, and the ref by which it is found. */
export function useFollow<S>(draw: (state: S) => Drawn, own?: Pace) {
  const around = useContext(PaceContext)
  const calm = useContext(CalmContext)
  const pace = calm ? 'settled' : (own ?? around)
  const picture = usePicture<S>()
  const [first] = useState(() => draw(picture.state(pace)))
  const element = useRef<Element>(null)
  const shown = useRef(first)
  const ref = useCallback((found: Element | null) => {
    element.current = found
  }, [])
  // Without a list of dependencies: after each render, however rare, the newest `draw` is the one that is asked.
  useLayoutEffect(() => picture.follow(pace, { element, draw, shown }))
  const { text, ...attributes } = first
  return { ref, ...attributes, ...(text !== undefined && { children: String(text) }) }
}

/**
 * What decides which parts there are: React renders the part that asks, when the answer changes and only then. `settled` is
 * what stood when the last gesture ended, for what is not to change under the hand.
 */
export function useShape<S, T extends string | number | boolean>(of: (state: S, settled: S) => T): T {
  const picture = usePicture<S>()
  const read = () => of(picture.state('mark'), picture.state('settled'))
  return useSyncExternalStore(picture.watch, read, read)
}

const never = () => () => {}

/** Whether the part has come to life in a browser: not so on the server, nor while React takes over what was served. */
export const useAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
