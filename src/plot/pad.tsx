import { useContext, useRef, type ComponentProps, type KeyboardEvent, type Ref } from 'react'
import { clamp, rounded } from '../state/parameter.ts'
import { sliderKey } from '../state/slider-keys.ts'
import { useAwake, useFollow, usePicture } from './follow.ts'
import { useFrame, usePlace } from './frame.ts'
import { useGesture, type Gesture } from './gesture.ts'
import { gripOf, type Grip, type Patch, type Sets } from './grip.ts'
import { hue } from './hue.ts'
import { reach } from './knob.tsx'
import { Ring } from './knob-looks.tsx'
import { shift, type Point } from './path.ts'
import { SecondDrawingContext } from './second-drawing.ts'
import { useDrag } from './use-drag.ts'

export interface PadProps<S, K extends string = string> {
  /** The number that goes across, and the one that goes up; the plot's two axes are theirs, and linear. */
  across: Sets<S, K>
  up: Sets<S, K>
  names: { across: string; up: string }
  /** Where it stands, in words. */
  say(state: S): string
  /** What a place asks for, where the two are not set apart from each other. */
  both?(x: number, y: number, state: S): Patch
  /** For one of several handles of the same parameters. */
  index?: number
}

/**
 * A knob that goes both ways over a plot and sets two numbers. To a pointer it is one; to keys and screen readers it is two
 * sliders at one place, one after the other, and the arrows beside the ring say which of them has the focus.
 */
export function Pad<S, K extends string = string>({ across, up, names, say, both, index }: PadProps<S, K>) {
  const picture = usePicture<S>()
  const place = usePlace<S>()
  const { x, y } = useFrame<S>()
  const { figure } = picture.store
  const grips = { across: gripOf<S>(figure, across), up: gripOf<S>(figure, up) }
  const gestures = { across: useGesture(grips.across), up: useGesture(grips.up) }
  const group = useFollow<S>(state => ({
    transform: shift(place([grips.across.read(state), grips.up.read(state)], state) ?? [0, 0]),
  }))
  const element = useRef<SVGGElement>(null)
  const from = useRef<Point>([0, 0])
  const { start, change, end } = gestures.across
  useDrag(element, {
    start: () => {
      const state = picture.current()
      from.current = [x(state).scale(grips.across.read(state)), y(state).scale(grips.up.read(state))]
      start()
    },
    move: (dx, dy) => {
      const state = picture.current()
      const [a, b] = [x(state).scale.invert(from.current[0] + dx), y(state).scale.invert(from.current[1] + dy)]
      if (both) {
        change(both(a, b, state))
        return
      }
      const write = (grip: Grip<S>, value: number) => {
        const parameter = grip.range(state)
        return grip.write(rounded(parameter, clamp(value, parameter.min, parameter.max)), state)
      }
      change({ ...write(grips.across, a), ...write(grips.up, b) })
    },
    end,
  })
  const arrows = <path className="handle-arrows" d="M-14,-5l-5,5l5,5M14,-5l5,5l-5,5" fill="none" stroke={hue.ink} />
  return (
    <g {...group}>
      <Way grip={grips.across} gesture={gestures.across} name={names.across} say={say} index={index} found={element}>
        <rect
          className="handle-reach"
          {...{ x: -reach, y: -reach, width: 2 * reach, height: 2 * reach }}
          fill="none"
          pointerEvents="all"
        />
        <Ring />
        {arrows}
      </Way>
      <Way grip={grips.up} gesture={gestures.up} name={names.up} say={say} index={index} isUp>
        <Ring />
        <g transform="rotate(90)">{arrows}</g>
      </Way>
    </g>
  )
}

interface WayProps<S> extends Pick<ComponentProps<'g'>, 'children'> {
  grip: Grip<S>
  gesture: Gesture
  name: string
  say(state: S): string
  index: number | undefined
  found?: Ref<SVGGElement>
  isUp?: boolean
}

/** One of the two ways, by keys. The second lets the pointer through, and is drawn while it has the focus. */
function Way<S>({ grip, gesture, name, say, index, found, isUp = false, children }: WayProps<S>) {
  const awake = useAwake()
  const isSecond = useContext(SecondDrawingContext) !== null
  const { ref, ...slider } = useFollow<S>(state => {
    if (!awake) return {}
    const { min, max } = grip.range(state)
    return {
      role: 'slider',
      tabIndex: 0,
      ...(!isSecond && { 'data-param': grip.key }),
      ...(index !== undefined && { 'data-index': index }),
      'aria-orientation': isUp ? 'vertical' : 'horizontal',
      'aria-label': name,
      'aria-valuemin': min,
      'aria-valuemax': max,
      'aria-valuenow': grip.read(state),
      'aria-valuetext': say(state),
    }
  }, 'word')
  const onKeyDown = (event: KeyboardEvent) => {
    const key = sliderKey(event)
    if (!key || !gesture.key(key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <g
      className={isUp ? 'handle free handle-up' : 'handle free'}
      {...(isUp && { pointerEvents: 'none' })}
      {...slider}
      ref={node => {
        ref(node)
        if (typeof found === 'object' && found) found.current = node
      }}
      onKeyDown={onKeyDown}
      onBlur={gesture.blur}>
      {children}
    </g>
  )
}
