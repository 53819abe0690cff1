import { useFollow } from './follow.ts'
import { hue, paper } from './hue.ts'

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
      <circle className="handle-halo" fill={hue.ink} fillOpacity={0.13} {...halo} />
      <circle stroke={hue.ink} strokeWidth={2} {...disc} />
      <text dy="0.34em" textAnchor="middle" fontWeight={600} aria-hidden="true" {...words}>
        {children}
      </text>
    </g>
  )
}
