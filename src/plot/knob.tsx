import { useContext, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { rounded, toScale } from '../state/parameter.ts'
import { sliderKey } from '../state/slider-keys.ts'
import { useAwake, useFollow, usePicture } from './follow.ts'
import { now, type Of } from './picture.ts'
import { useFrame, usePlace } from './frame.ts'
import { useGesture } from './gesture.ts'
import { gripOf, type Patch, type Sets } from './grip.ts'
import { Ring } from './knob-looks.tsx'
import { shift, tenths, type Point } from './path.ts'
import { SecondDrawingContext } from './second-drawing.ts'
import { track, type Along } from './track.ts'
import { useDrag } from './use-drag.ts'

/** A finger finds a knob this far around: 44 px on the narrowest phone, where a unit of the box is 0.84 px. */
export const reach = 26.5
/** By which class the pointer over it shows where it goes. */
const ways: Record<Along, string> = { x: 'horizontal', y: 'vertical', curve: 'free' }
/** A pointer that comes less far, in units of the box, has tapped. */
const tap = 4

export interface KnobProps<S, K extends string = string> {
  /** The parameter that it sets, or a grip on a number inside one. */
  sets: Sets<S, K>
  /** Where it stands for a value: its place, the hand's way, and the stretch where the picture hardly moves follow. */
  at(value: number, state: S): Point
  /** Along x unless it is said. */
  along?: Along
  name: Of<S, string>
  /** The value in words. */
  say(state: S): string
  /** Units of the box that the whole span takes, at least. */
  travel?: number
  /** Values that draw the hand to them when it comes this near, on the parameter's own scale. */
  stops?: { at: readonly number[]; near: number }
  /** What a tap, Enter or the space bar does; and Delete. */
  onTap?(state: S): Patch
  onDelete?(state: S): Patch
  /** Units of the box from its place. */
  dy?: number
  /** How far to its left and right it is found, along the plot's x, where neighbours stand closer than a finger. */
  room?(state: S): Point
  /** Or exactly where it is found, as a path from its place. */
  cell?(state: S): string
  /** For one of several handles of one parameter. */
  index?: number
  /** Whether the tab key comes by, where several handles are one stop. */
  isStop?(state: S): boolean
  /** Another look than a ring. */
  children?: ReactNode
}

/** A knob that sets a number: dragged along an axis or a curve, moved by keys as a slider. */
export function Knob<S, K extends string = string>(props: KnobProps<S, K>) {
  const {
    sets,
    at,
    along = 'x',
    name,
    say,
    travel = 140,
    stops,
    onTap,
    onDelete,
    dy = 0,
    room,
    cell,
    index,
    isStop,
    children,
  } = props
  const picture = usePicture<S>()
  const place = usePlace<S>()
  const { box, x } = useFrame<S>()
  const grip = gripOf<S>(picture.store.figure, sets)
  const gesture = useGesture(grip)
  const awake = useAwake()
  const isSecond = useContext(SecondDrawingContext) !== null
  const stand = (value: number, state: S): Point => place(at(value, state), state) ?? [0, 0]

  const group = useFollow<S>(state => {
    const [across, up] = stand(grip.read(state), state)
    return { transform: shift([across, up + (box.text ?? 1) * dy]) }
  })
  const found = useFollow<S>(state => {
    if (cell) return { d: cell(state) }
    const { scale } = x(state)
    const [left = reach, right = reach] = (room?.(state) ?? []).map(way =>
      tenths(Math.min(reach, Math.abs(scale(way) - scale(0)))),
    )
    return { x: -left, width: left + right }
  })
  // In the served page there are three drawings and no script: a handle that cannot be used is no slider.
  const slider = useFollow<S>(state => {
    if (!awake) return {}
    const { min, max } = grip.range(state)
    return {
      role: 'slider',
      tabIndex: isStop?.(state) === false ? -1 : 0,
      ...(!isSecond && { 'data-param': grip.key }),
      ...(index !== undefined && { 'data-index': index }),
      'aria-orientation': along === 'y' ? 'vertical' : 'horizontal',
      'aria-label': now(name, state),
      'aria-valuemin': min,
      'aria-valuemax': max,
      'aria-valuenow': grip.read(state),
      'aria-valuetext': say(state),
    }
  }, 'word')

  const element = useRef<SVGGElement>(null)
  const held = useRef<{ value: number; dx: number; dy: number; moved: boolean; way: ReturnType<typeof track> }>(null)
  useDrag(element, {
    start: () => {
      const state = picture.current()
      const parameter = grip.range(state)
      const way = track({ parameter, stand: value => stand(value, state), along, travel })
      held.current = { value: grip.read(state), dx: 0, dy: 0, moved: !onTap, way }
      gesture.start()
    },
    move: (dx, dy) => {
      const hand = held.current
      if (!hand) return
      hand.moved ||= Math.hypot(dx, dy) >= tap
      if (!hand.moved) return
      const state = picture.current()
      const parameter = grip.range(state)
      hand.value = hand.way.moved(hand.value, dx - hand.dx, dy - hand.dy)
      Object.assign(hand, { dx, dy })
      const near = stops?.at.find(
        stop => Math.abs(toScale(parameter, stop) - toScale(parameter, hand.value)) < stops.near,
      )
      gesture.change(grip.write(rounded(parameter, near ?? hand.value), state))
    },
    end: () => {
      if (onTap && held.current && !held.current.moved) gesture.change(onTap(picture.current()))
      held.current = null
      gesture.end()
    },
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const key = sliderKey(event)
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey
    if (key) {
      if (!gesture.key(key)) return
    } else if (onTap && plain && (event.key === 'Enter' || event.key === ' ')) gesture.press(onTap(picture.current()))
    else if (onDelete && plain && (event.key === 'Delete' || event.key === 'Backspace')) {
      leaveFocus(element.current)
      gesture.press(onDelete(picture.current()))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <g {...group}>
      <g
        className={`handle ${ways[along]}`}
        {...slider}
        ref={node => {
          element.current = node
          slider.ref(node)
        }}
        onKeyDown={onKeyDown}
        onBlur={gesture.blur}>
        {cell ? (
          <path className="handle-reach" fill="none" pointerEvents="all" {...found} />
        ) : (
          <rect className="handle-reach" y={-reach} height={2 * reach} fill="none" pointerEvents="all" {...found} />
        )}
        {children ?? <Ring />}
      </g>
    </g>
  )
}

/** Before a handle goes: if it is the last of its kind, the one before it takes the focus; else the next takes its place. */
function leaveFocus(handle: SVGElement | null): void {
  const all = [...(handle?.ownerSVGElement?.querySelectorAll<SVGElement>('.handle[data-index]') ?? [])]
  if (handle && all.at(-1) === handle) all.at(-2)?.focus()
}
