import { tenths } from './path.ts'
import type { Tone } from './tone.ts'

/** Where a marker stands, as the attributes of its element. */
export function markerAt(tone: Tone, x: number, y: number, size = 5): Record<string, string> {
  return tone === 'quadratic' ? { x: tenths(x - size), y: tenths(y - size) } : { cx: tenths(x), cy: tenths(y) }
}

interface MarkerProps {
  tone: Tone
  size?: number
  /** A ring instead of a filled mark. */
  hollow?: boolean
  /** From `markerAt`, with the ref of a moving part where it is one. */
  at: Readonly<Record<string, unknown>>
}

/** The sign of a quantity at a place: a square for the quadratic cost, a circle for the others. */
export function Marker({ tone, size = 5, hollow = false, at }: MarkerProps) {
  const className = `marker tone-${tone}${hollow ? ' hollow' : ''}`
  return tone === 'quadratic' ? (
    <rect className={className} width={2 * size} height={2 * size} {...at} />
  ) : (
    <circle className={className} r={size * 1.1} {...at} />
  )
}
