import { linear, type Values } from '../../state/parameter.ts'

export const freeThrowParameters = {
  /** How far the last shot went beside the basket, in degrees; positive to the right. */
  miss: linear({ min: -60, max: 60, step: 0.5, initial: 30 }),
}

export type FreeThrowParameters = typeof freeThrowParameters
export type FreeThrowValues = Values<FreeThrowParameters>
