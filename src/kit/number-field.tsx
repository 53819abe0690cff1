import './number-field.css'
import { useEffect, useId, useRef, useState, type CSSProperties } from 'react'
import { useLanguage } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import { readNumber } from '../language/read-number.ts'
import { useFollow, usePicture } from '../plot/follow.ts'
import { gripOf, type Sets } from '../plot/grip.ts'
import { print } from '../state/codec.ts'
import { numberFieldWords } from './number-field.words.ts'

/** Enough digits to tell neighbours apart; the full number stands in the title and in the address. */
const shown = (value: number) => print(Number(value.toPrecision(6)))

export interface NumberFieldProps<S, K extends string = string> {
  sets: Sets<S, K>
  name: string
}

/** Enter that confirms what an input method offers: Safari ends the composition first, and tells by the key code alone. */
const confirms = ({ nativeEvent }: { nativeEvent: KeyboardEvent }) =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229

interface Refusal {
  sentence: string
  /** The value that still holds. */
  at: number
  /** Where there is room beside the field: from its left edge on, or up to its right one. */
  room: CSSProperties
}

function roomAt(field: Element): CSSProperties {
  const { left, right } = field.getBoundingClientRect()
  const width = document.documentElement.clientWidth
  return left < width - right ? { left: 0, maxWidth: width - left - 16 } : { right: 0, maxWidth: right - 16 }
}

/**
 * A number typed by hand. What can be read applies on Enter or on leaving the field; what cannot stays as it was typed,
 * with a sentence on what was expected, until it is typed anew, taken back with Escape, or overtaken by another hand.
 */
export function NumberField<S, K extends string>({ sets, name }: NumberFieldProps<S, K>) {
  const language = useLanguage()
  const words = numberFieldWords[language]
  const picture = usePicture<S>()
  const { store } = picture
  const grip = gripOf<S>(store.figure, sets)
  const read = () => grip.read(picture.current())
  const [draft, setDraft] = useState(false)
  const [fault, setFault] = useState<Refusal | null>(null)
  const composing = useRef(false)
  const id = useId()
  const { ref, ...follow } = useFollow<S>(state => {
    const value = grip.read(state)
    // While the reader types, the field is the reader's.
    return draft ? {} : { title: print(value), defaultValue: shown(value) }
  }, 'word')

  const forget = () => {
    setFault(null)
    setDraft(false)
  }
  useEffect(() => {
    if (!fault) return
    return store.onRead(() => {
      if (grip.read(picture.current()) !== fault.at) forget()
    })
  })

  const refuse = (field: HTMLInputElement, readings?: readonly [number, number]) => {
    const say = (value: number) => formatNumber(value, language, { significant: 6 })
    const { min, max } = grip.range(picture.current())
    const at = read()
    const text = field.value.trim()
    const quoted = text.length > 24 ? `${text.slice(0, 24)}…` : text
    const sentence = readings
      ? words.ambiguous(quoted, print(readings[0]), print(readings[1]), say(at))
      : words.unreadable(quoted, say(min), say(max), say(at))
    setFault({ sentence, at, room: roomAt(field) })
  }
  const apply = (field: HTMLInputElement) => {
    if (!draft || composing.current) return
    const number = readNumber(field.value, { typed: true })
    if ('fault' in number) {
      refuse(field, number.fault === 'ambiguous' ? number.readings : undefined)
      return
    }
    store.type(grip.key, number.value, grip.write(number.value, picture.current()))
    field.value = shown(read())
    forget()
  }
  return (
    <span className="number-box">
      <input
        ref={ref}
        className="number-field"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={name}
        {...(fault && { 'aria-invalid': true, 'aria-describedby': id })}
        {...follow}
        onChange={() => {
          setDraft(true)
          setFault(null)
        }}
        onFocus={() => store.release()}
        onBlur={event => apply(event.currentTarget)}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={event => {
          composing.current = false
          // The field was left while the input method was still at it.
          if (document.activeElement !== event.currentTarget) apply(event.currentTarget)
        }}
        onKeyDown={event => {
          if (confirms(event)) return
          if (event.key === 'Enter') apply(event.currentTarget)
          if (event.key === 'Escape' && draft) {
            event.currentTarget.value = shown(read())
            forget()
            event.stopPropagation()
          }
        }}
      />
      {fault && (
        <span className="field-fault" id={id} role="alert" style={fault.room}>
          {fault.sentence}
        </span>
      )}
    </span>
  )
}
