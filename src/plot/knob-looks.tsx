import type { ComponentProps, ReactNode } from 'react'
import { useFollow } from './follow.ts'
import { hue, paper } from './hue.ts'

const haloSize = 18

/** How a knob looks: a ring of ink in a halo. */
export function Ring({ r = 9, children }: { r?: number; children?: ReactNode }) {
  return (
    <>
      <circle className="handle-halo" r={haloSize} fill={hue.ink} fillOpacity={0.13} />
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

interface PillLookProps {
  /** Where the pill's outline begins and how wide it is, followed. */
  around: ComponentProps<'rect'>
  /** What it says and where, followed. */
  words: ComponentProps<'text'>
}

/** How a pill looks, whatever moves it. */
export const PillLook = ({ around, words }: PillLookProps) => (
  <>
    <rect
      className="handle-knob"
      y={-12}
      height={24}
      rx={12}
      fill={paper}
      stroke={hue.ink}
      strokeWidth={1.5}
      {...around}
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

export interface PillProps<S> {
  of(state: S): string
}

/** A knob that says its value, for one that stands on its axis and covers the ticks. */
export function Pill<S>({ of }: PillProps<S>) {
  const words = useFollow<S>(state => ({ text: of(state) }), 'word')
  const around = useFollow<S>(state => {
    const width = Math.max(42, 14 + 7.5 * of(state).length)
    return { x: -width / 2, width }
  }, 'word')
  return <PillLook around={around} words={words} />
}
