/** Beyond this a shot is as wrong as it can be: an error of 1. */
export const farthestMiss = 60

/**
 * How far a person turns after a miss, in degrees: all the way back, −miss.
 *
 * Any miss in degrees; never −0.
 */
export function personCorrection(miss: number): number {
  return 0 - miss
}

/**
 * What the cross-entropy cost corrects, in degrees: −60·sign(miss)·e with the error e = |miss|/60, its gradient for
 * the label 0. The same as a person's.
 *
 * |miss| ≤ 60; never −0.
 * Source: a − y with a = e, y = 0.
 */
export function crossEntropyCorrection(miss: number): number {
  return 0 - miss
}

/**
 * What the quadratic cost corrects, in degrees: −60·sign(miss)·4·e²(1 − e) with e = |miss|/60, the shape of its gradient
 * for the label 0.
 *
 * |miss| ≤ 60. Scaled by 4, the most that never takes it past a person: they meet at a miss of 30°, where 4·e(1 − e) is 1.
 * 0 at 0° and at 60°, largest at 40°. Never −0. In one fraction: miss²·(60 − |miss|)/900.
 * Source: a²(1 − a) with a = e, times 4.
 */
export function quadraticCorrection(miss: number): number {
  // In degrees throughout: 1 − e of a rounded e would lose the digits of a miss near 60°.
  return 0 - (Math.sign(miss) * miss * miss * (farthestMiss - Math.abs(miss))) / 900
}
