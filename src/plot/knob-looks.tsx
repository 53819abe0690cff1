import type { ReactNode } from 'react'
import { useFollow } from './follow.ts'
import { hue, paper } from './hue.ts'

const haloSize = 18

/** How a knob looks: a ring of ink in a halo. */
export function Ring({ r = 9, children }: { r?: number; children?: ReactNode }) {
  return (
    <>
      <circle className="handle-halo" r={haloSize} fill={hue.ink} opacity={0.13} />
      <circle className="handle-knob" r={r} fill={paper} stroke={hue.ink} strokeWidth={2.25} />
      {children && <KnobText>{children}</KnobText>}
    </>
  )
}

const KnobText = ({ children }: { children: ReactNode }) => (
  <text className="handle-text" dy="0.35em" textAnchor="middle" fontWeight={600} fill={hue.ink} aria-hidden="true">
    {children}
  </text>
)

export interface PillProps<S> {
  of(state: S): string
}

/** A knob that says its value, for one that stands on its axis and covers the ticks. */
export function Pill<S>({ of }: PillProps<S>) {
  const words = useFollow<S>(state => ({ text: of(state) }), 'word')
  const shape = useFollow<S>(state => {
    const width = Math.max(42, 14 + 7.5 * of(state).length)
    return { x: -width / 2, width }
  }, 'word')
  return (
    <>
      <rect
        className="handle-knob"
        y={-12}
        height={24}
        rx={12}
        fill={paper}
        stroke={hue.ink}
        strokeWidth={1.5}
        {...shape}
      />
      <text
        className="handle-text"
        dy="0.35em"
        textAnchor="middle"
        fontWeight={600}
        fill={hue.ink}
        aria-hidden="true"
        {...words}
      />
    </>
  )
}

export interface SignProps<S> {
  filled(state: S): boolean
  /** Without its number, where there is no room for it. */
  small?(state: S): boolean
  children: string
}

/** A label as a mark, with its number: 1 is filled, 0 is hollow. */
export function Sign<S>({ filled, small = () => false, children }: SignProps<S>) {
  const sign = useFollow<S>(state => ({ className: small(state) ? 'sign small' : 'sign' }))
  const halo = useFollow<S>(state => ({ r: small(state) ? 11 : 16 }))
  const disc = useFollow<S>(state => ({
    r: small(state) ? 4.5 : 9.5,
    className: filled(state) ? 'label-mark' : 'label-mark hollow',
    fill: filled(state) ? hue.ink : paper,
  }))
  const words = useFollow<S>(state => ({
    className: filled(state) ? 'sign-text' : 'sign-text hollow',
    fill: filled(state) ? paper : hue.ink,
    visibility: small(state) ? 'hidden' : 'inherit',
  }))
  // What is seen lets the pointer through: its room decides which of two neighbours is meant, not which was drawn last.
  return (
    <g pointerEvents="none" {...sign}>
      <circle className="handle-halo" fill={hue.ink} opacity={0.13} {...halo} />
      <circle stroke={hue.ink} strokeWidth={2} {...disc} />
      <text dy="0.34em" textAnchor="middle" fontWeight={600} aria-hidden="true" {...words}>
        {children}
      </text>
    </g>
  )
}
