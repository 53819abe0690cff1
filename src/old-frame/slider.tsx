import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { sliderKey } from '../old-plot/slider-keys.ts'
import { fromScale, rounded, toScale } from '../state/parameter.ts'
import { NumberField } from './number-field.tsx'
import { useSlider, type SliderTarget } from './use-slider.ts'

interface SliderProps extends SliderTarget {
  name: string
  /** Its key in the address. */
  parameterKey: string
  value: number
  /** The value in words. */
  words: string
  onType(value: number): void
  children?: ReactNode
}

/** A named range with its number field. Its places are those of the parameter's own scale. */
export function Slider({ name, parameterKey, value, words, onType, children, ...target }: SliderProps) {
  const { store, parameter } = target
  const gesture = useSlider(target)
  const range = useRef<HTMLInputElement>(null)
  const id = useId()

  // React's onChange is the input event; only the native change event tells that the pointer let go.
  useEffect(() => {
    const node = range.current
    node?.addEventListener('change', gesture.end)
    return () => node?.removeEventListener('change', gesture.end)
  }, [gesture])

  const onKeyDown = (event: KeyboardEvent) => {
    const key = sliderKey(event)
    if (!key || !gesture.key(key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="slider">
      <label htmlFor={id}>{name}</label>
      <input
        ref={range}
        id={id}
        type="range"
        data-param={parameterKey}
        aria-valuetext={words}
        min={toScale(parameter, parameter.min)}
        max={toScale(parameter, parameter.max)}
        step="any"
        value={toScale(parameter, value)}
        onPointerDown={gesture.start}
        onKeyDown={onKeyDown}
        onBlur={gesture.blur}
        onChange={event => gesture.move(rounded(parameter, fromScale(parameter, event.target.valueAsNumber)))}
      />
      <NumberField store={store} name={name} value={value} onType={onType} />
      {children}
    </div>
  )
}
