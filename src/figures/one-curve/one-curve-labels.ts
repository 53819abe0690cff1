import type { OneCurveValues } from './one-curve.parameters.ts'

/** A label of −1 or +1 as it is written. */
export const labelNames = (labels: OneCurveValues['labels'], y: number): string =>
  labels === 'pm1' ? (y > 0 ? '+1' : '−1') : y > 0 ? '1' : '0'
