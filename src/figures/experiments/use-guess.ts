import { useLayoutEffect, useState } from 'react'
import { useAwake } from '../../plot/follow.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import type { Experiment } from './experiments.model.ts'

export interface Guess {
  /** What the reader guesses, which no address carries. */
  guess: Experiment | null
  /** The question is open until it is answered, skipped, or overtaken by a run. */
  open: boolean
  /** The outcome is held back. Not so in the page that is served: whoever cannot answer is not kept waiting. */
  asking: boolean
  choose(experiment: Experiment): void
  skip(): void
}

export function useGuess(store: FigureStore): Guess {
  const [guess, setGuess] = useState<Experiment | null>(null)
  const [shown, setShown] = useState(false)
  const awake = useAwake()
  useLayoutEffect(() => {
    const look = () => {
      if (store.getState().values.epoch !== 0) setShown(true)
    }
    look()
    return store.subscribe(look)
  }, [store])
  const open = guess === null && !shown
  return { guess, open, asking: awake && open, choose: setGuess, skip: () => setShown(true) }
}
