import type { ReactNode } from 'react'
import type { Tone } from './tone.ts'

interface LabelProps {
  x: number
  y: number
  tone?: Tone
  anchor?: 'start' | 'middle' | 'end'
  children: ReactNode
}

/** Words beside what they name; a rim of paper keeps them legible where a curve passes behind. */
export function Label({ x, y, tone, anchor = 'start', children }: LabelProps) {
  return (
    <text className={`label${tone ? ` tone-${tone}` : ''}`} x={x} y={y} dy="0.35em" textAnchor={anchor}>
      {children}
    </text>
  )
}
