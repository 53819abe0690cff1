import { useState } from 'react'
import { parseNumber, print } from '../state/codec.ts'
import type { FigureStore } from '../state/figure-store.ts'

interface NumberFieldProps {
  store: FigureStore
  name: string
  value: number
  onType(value: number): void
}

/** Enough digits to tell neighbours apart; the full number stands in the title and in the address. */
const shown = (value: number) => print(Number(value.toPrecision(6)))

/** A number typed by hand. What can be read applies on Enter or on leaving the field; what cannot is put back. */
export function NumberField({ store, name, value, onType }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const apply = () => {
    setDraft(null)
    const number = draft === null ? null : parseNumber(draft.replace('−', '-').replace(',', '.'))
    if (number !== null) onType(number)
  }
  return (
    <input
      className="number-field"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label={name}
      title={print(value)}
      value={draft ?? shown(value)}
      onChange={event => setDraft(event.target.value)}
      onFocus={() => store.release()}
      onBlur={apply}
      onKeyDown={event => {
        if (event.key === 'Enter') apply()
        if (event.key === 'Escape' && draft !== null) {
          setDraft(null)
          event.stopPropagation()
        }
      }}
    />
  )
}
