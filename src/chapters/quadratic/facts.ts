import { firstEpochPastHalf, train } from '../../math/train.ts'

/** The two experiments on (a − y)² without the ½, as libraries have it: twice the gradient, which is twice the rate. */
const withoutHalf = (w: number, b: number) =>
  firstEpochPastHalf(train({ cost: 'quadratic', w, b, x: 1, y: 0, eta: 0.3, epochs: 300 })) ?? Number.NaN

export const facts = { 'without-half.1': withoutHalf(0.6, 0.9), 'without-half.2': withoutHalf(2, 2) }
