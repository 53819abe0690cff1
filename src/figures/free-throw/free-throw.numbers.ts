import { crossEntropyCorrection, personCorrection, quadraticCorrection } from '../../math/free-throw.ts'
import type { FreeThrowValues } from './free-throw.parameters.ts'

/** The three corrections, in degrees. */
export function freeThrowNumbers({ miss }: FreeThrowValues): Record<string, number> {
  return {
    person: personCorrection(miss),
    quadratic: quadraticCorrection(miss),
    'cross-entropy': crossEntropyCorrection(miss),
  }
}
