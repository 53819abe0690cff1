import { useContext, useLayoutEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useAwake } from '../plot/follow.ts'
import { SecondDrawingContext } from '../plot/second-drawing.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { presentation } from './presented.ts'

export interface Guess<G> {
  /** What the reader guesses, which no address carries. */
  guess: G | null
  /** The question is open until it is answered, skipped, or overtaken by a hand or an address. */
  open: boolean
  /** The answer is held back. Not so where it cannot be given: in the page that is served, and while it is presented. */
  asking: boolean
  choose(guess: G | null): void
  skip(): void
}

/** A guess before the figure gives the answer away; `asks` is false where it stands without its question. */
export function useGuess<G>(store: FigureStore, asks = true): Guess<G> {
  const [guess, setGuess] = useState<G | null>(null)
  const [shown, setShown] = useState(!asks)
  const awake = useAwake()
  // Before a class the question is asked aloud.
  const presented = useStore(presentation, ({ figure }) => figure === store.figure.id)
  // Beside a sentence it shows what the sentence says.
  const second = useContext(SecondDrawingContext)
  useLayoutEffect(() => {
    const first = store.getInitialState().values
    const look = () => {
      const { values } = store.getState()
      if (Object.keys(first).some(key => values[key] !== first[key])) setShown(true)
    }
    look()
    return store.subscribe(look)
  }, [store])
  const open = guess === null && !shown
  return {
    guess,
    open,
    asking: awake && open && !presented && !second,
    choose: next => {
      setGuess(() => next)
      setShown(true)
    },
    skip: () => setShown(true),
  }
}
