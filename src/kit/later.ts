import { createElement, use, type ComponentType } from 'react'

const every = new Set<() => Promise<unknown>>()
const lost = new Set<() => void>()

/**
 * A part with a script of its own, for what stands behind a closed drawer: it is asked for when the part is first drawn,
 * which waits for it (drawer.tsx has a place to wait in). On the server all of them are there (`everyPart`).
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let coming: Promise<ComponentType<P>> | undefined
  const fetched = () => {
    coming ??= settling(load(), () => lost.add(() => (coming = undefined)))
    return coming
  }
  every.add(fetched)
  return props => createElement(use(fetched()), props)
}

/** With its outcome written on it, as React does with a promise that it waits for: one that is there is drawn at once. */
function settling<T>(promise: Promise<T>, onLost: () => void): Promise<T> {
  promise.then(value => Object.assign(promise, { status: 'fulfilled', value }), onLost)
  return promise
}

/** Parts that could not be had are asked for anew when they are next drawn. */
export function askAgain(): void {
  for (const forget of lost) forget()
  lost.clear()
}

/** Every part of the figures loaded so far. */
export const everyPart = (): Promise<unknown> => Promise.all([...every].map(fetched => fetched()))
