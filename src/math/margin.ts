import { sigmoid } from './sigmoid.ts'

/**
 * The margin ys of a score s and a label y of −1 or +1: positive where the score has the label's sign.
 *
 * Exact; never −0.
 */
export const marginOf = (y: number, s: number): number => y * s + 0

/**
 * The 0–1 loss of a margin: 1 for a mistake, 0 else. A margin of 0 decides nothing and counts as a mistake.
 *
 * Any m.
 */
export const zeroOneLoss = (m: number): number => (m > 0 ? 0 : 1)

/**
 * The hinge loss of a margin, max(0, 1 − m), of the support vector machine.
 *
 * Any m; 0 from m = 1 on, never −0.
 * Source: Cortes and Vapnik, Support-vector networks (1995).
 */
export const hingeLoss = (m: number): number => Math.max(0, 1 - m)

/**
 * How hard cross-entropy pushes a margin up: −dL/dm = g(−m) for L = log(1 + e^{−m}).
 *
 * Any m; between 0 and 1, ½ at 0, nearly 1 far to the left. dL/ds is −y times it.
 */
export const marginPush = (m: number): number => sigmoid(-m)
