import type { Tone } from './tone.ts'

interface MarkerProps {
  tone: Tone
  x?: number
  y?: number
  size?: number
  /** A ring instead of a filled mark. */
  hollow?: boolean
}

/** The sign of a quantity at a place: a square for the quadratic cost, a circle for the others. */
export function Marker({ tone, x = 0, y = 0, size = 5, hollow = false }: MarkerProps) {
  const className = `marker tone-${tone}${hollow ? ' hollow' : ''}`
  return tone === 'quadratic'
    ? <rect className={className} x={x - size} y={y - size} width={2 * size} height={2 * size} />
    : <circle className={className} cx={x} cy={y} r={size * 1.1} />
}
