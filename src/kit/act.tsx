import type { Of } from '../plot/picture.ts'
import { useFollow, usePicture } from '../plot/follow.ts'
import { now } from '../plot/picture.ts'
import type { Patch } from '../plot/grip.ts'

export interface ActProps<S> {
  /** Its public name. */
  name: string
  sets(state: S): Patch
  disabled?(state: S): boolean
  /** The first thing to do in this figure. */
  main?: boolean
  /** What else follows from it, outside the figure's state. */
  onDone?(before: S): void
  children: Of<S, string>
}

/** A button that sets something. */
export function Act<S>({ name, sets, disabled = () => false, main = false, onDone, children }: ActProps<S>) {
  const picture = usePicture<S>()
  const { store } = picture
  const follow = useFollow<S>(state => ({ disabled: disabled(state), text: now(children, state) }), 'word')
  const act = () => {
    const before = picture.current()
    store.change(sets(before))
    store.commit()
    onDone?.(before)
  }
  return <button type="button" className={main ? 'main' : undefined} data-action={name} onClick={act} {...follow} />
}
