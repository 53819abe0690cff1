import { range } from 'd3'
import { Fragment, useMemo, type ReactNode } from 'react'
import { useShape } from './follow.ts'

interface EachProps<S, T> {
  of(state: S): readonly T[]
  children(item: (state: S) => T, index: number): ReactNode
}

/**
 * A part for each item of a list that follows the state. React renders when their number changes; each item is handed on
 * as a function of the state. One that has gone keeps its last value until React has taken its part away.
 */
export function Each<S, T>({ of, children }: EachProps<S, T>) {
  const count = useShape<S, number>(state => of(state).length)
  const items = useMemo(() => range(count).map(index => itemOf(of, index)), [of, count])
  return items.map((item, index) => <Fragment key={index}>{children(item, index)}</Fragment>)
}

function itemOf<S, T>(of: (state: S) => readonly T[], index: number): (state: S) => T {
  let last: { item: T } | undefined
  return state => {
    const [item] = of(state).slice(index, index + 1)
    if (item !== undefined) last = { item }
    if (!last) throw new RangeError(`there is no item ${index}`)
    return last.item
  }
}
