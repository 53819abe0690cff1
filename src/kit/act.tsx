import type { Of } from '../plot/follow.ts'
import { now, useFollow, usePicture } from '../plot/follow.ts'
import type { Patch } from '../plot/grip.ts'

export interface ActProps<S> {
  /** Its public name. */
  name: string
  sets(state: S): Patch
  disabled?(state: S): boolean
  children: Of<S, string>
}

/** A button that sets something. */
export function Act<S>({ name, sets, disabled = () => false, children }: ActProps<S>) {
  const picture = usePicture<S>()
  const { store } = picture
  const follow = useFollow<S>(state => ({ disabled: disabled(state), text: now(children, state) }), 'word')
  const act = () => {
    store.change(sets(picture.current()))
    store.commit()
  }
  return <button type="button" data-action={name} onClick={act} {...follow} />
}
