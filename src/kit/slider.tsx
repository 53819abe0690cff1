import { useEffect, useId, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { useFollow, usePicture } from '../plot/follow.ts'
import { useGesture } from '../plot/gesture.ts'
import { gripOf } from '../plot/grip.ts'
import { sliderKey } from '../state/slider-keys.ts'
import { fromScale, rounded, toScale } from '../state/parameter.ts'
import { NumberField, type NumberFieldProps } from './number-field.tsx'

/** A finger that has come so far, in pixels, shows where it goes. */
const decided = 6

export interface SliderProps<S, K extends string = string> extends NumberFieldProps<S, K> {
  /** The value in words. */
  say(state: S): string
  children?: ReactNode
}

/** A named range with its number field. Its places are those of the parameter's own scale. */
export function Slider<S, K extends string>({ sets, name, say, children }: SliderProps<S, K>) {
  const picture = usePicture<S>()
  const grip = gripOf<S>(picture.store.figure, sets)
  const gesture = useGesture(grip)
  const range = useRef<HTMLInputElement>(null)
  const id = useId()
  const follow = useFollow<S>(state => {
    const parameter = grip.range(state)
    return {
      min: toScale(parameter, parameter.min),
      max: toScale(parameter, parameter.max),
      defaultValue: toScale(parameter, grip.read(state)),
      'aria-valuetext': say(state),
    }
  }, 'word')

  // React's onChange is the input event; only the native change event tells that the pointer let go.
  const { end } = gesture
  // The browser sets the track to where a finger lands, also where that finger only means to scroll the page. So the value
  // waits until the finger goes sideways, or is lifted where it landed.
  const finger = useRef<{ x: number; y: number; place: number | null } | null>(null)
  const putBack = () => {
    const state = picture.current()
    if (range.current) range.current.value = String(toScale(grip.range(state), grip.read(state)))
  }
  const onPointerDown = ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
    if (pointerType === 'touch') finger.current = { x, y, place: null }
    else gesture.start()
  }
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    if (!finger.current) return
    const across = Math.abs(clientX - finger.current.x)
    if (across < decided || across < Math.abs(clientY - finger.current.y)) return
    finger.current = null
    gesture.start()
  }
  const onPointerUp = () => {
    const { place = null } = finger.current ?? {}
    finger.current = null
    if (place === null) return
    gesture.start()
    move(place)
    end()
  }
  // The finger scrolls.
  const onPointerCancel = () => {
    if (!finger.current) {
      gesture.key({ kind: 'cancel' })
      end()
    }
    finger.current = null
    putBack()
  }
  useEffect(() => {
    const node = range.current
    node?.addEventListener('change', end)
    return () => node?.removeEventListener('change', end)
  }, [end])

  const onKeyDown = (event: KeyboardEvent) => {
    const key = sliderKey(event)
    if (!key || !gesture.key(key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const move = (place: number) => {
    if (finger.current) {
      finger.current.place = place
      putBack()
      return
    }
    const state = picture.current()
    const parameter = grip.range(state)
    gesture.change(grip.write(rounded(parameter, fromScale(parameter, place)), state))
  }
  return (
    <div className="slider">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="range"
        data-param={grip.key}
        step="any"
        {...follow}
        ref={node => {
          range.current = node
          follow.ref(node)
        }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerCancel}
        onKeyDown={onKeyDown}
        onBlur={gesture.blur}
        onChange={event => move(event.target.valueAsNumber)}
      />
      <NumberField sets={sets} name={name} />
      {children}
    </div>
  )
}
