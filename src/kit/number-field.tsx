import { useState } from 'react'
import { useFollow, usePicture } from '../plot/follow.ts'
import { gripOf, type Sets } from '../plot/grip.ts'
import { parseNumber, print } from '../state/codec.ts'

/** Enough digits to tell neighbours apart; the full number stands in the title and in the address. */
const shown = (value: number) => print(Number(value.toPrecision(6)))

export interface NumberFieldProps<S, K extends string = string> {
  sets: Sets<S, K>
  name: string
}

/** A number typed by hand. What can be read applies on Enter or on leaving the field; what cannot is put back. */
export function NumberField<S, K extends string>({ sets, name }: NumberFieldProps<S, K>) {
  const picture = usePicture<S>()
  const { store } = picture
  const grip = gripOf<S>(store.figure, sets)
  const [draft, setDraft] = useState(false)
  const { ref, ...follow } = useFollow<S>(state => {
    const value = grip.read(state)
    // While the reader types, the field is the reader's.
    return draft ? {} : { title: print(value), defaultValue: shown(value) }
  }, 'word')
  const apply = (field: HTMLInputElement) => {
    if (!draft) return
    const value = parseNumber(field.value.replace('−', '-').replace(',', '.'))
    if (value !== null) store.type(grip.key, value, grip.write(value, picture.current()))
    field.value = shown(grip.read(picture.current()))
    setDraft(false)
  }
  return (
    <input
      ref={ref}
      className="number-field"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label={name}
      {...follow}
      onChange={() => setDraft(true)}
      onFocus={() => store.release()}
      onBlur={event => apply(event.currentTarget)}
      onKeyDown={event => {
        if (event.key === 'Enter') apply(event.currentTarget)
        if (event.key === 'Escape' && draft) {
          event.currentTarget.value = shown(grip.read(picture.current()))
          setDraft(false)
          event.stopPropagation()
        }
      }}
    />
  )
}
