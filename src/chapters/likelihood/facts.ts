import { labelProbability, likelihood, logLikelihood, type LabelledPoint } from '../../math/likelihood.ts'
import { logit } from '../../math/sigmoid.ts'

/** The first three points of the figure, and the neuron that it opens with. */
const line = { w: 1, b: 0 }
const three: readonly LabelledPoint[] = [
  { x: -2, label: 0 },
  { x: -1, label: 0 },
  { x: 0.5, label: 1 },
]
const [p1 = Number.NaN, p2 = Number.NaN, p3 = Number.NaN] = three.map(point => labelProbability(point, line))
const nines = [0.9, 0.99, 0.999, 0.9999].map(logit)
const [nine1 = Number.NaN, nine2 = Number.NaN, nine3 = Number.NaN, nine4 = Number.NaN] = nines

export const facts = {
  'three.p1': p1,
  'three.p2': p2,
  'three.p3': p3,
  'three.product': likelihood(three, line),
  'three.loss': -logLikelihood(three, line),
  'logit.1': nine1,
  'logit.2': nine2,
  'logit.3': nine3,
  'logit.4': nine4,
  'logit.step2': nine2 - nine1,
  'logit.step3': nine3 - nine2,
  'logit.step4': nine4 - nine3,
  /** The score beyond which the label 1 costs less than 0.01: −ln(e^0.01 − 1). */
  'below-a-hundredth': -Math.log(Math.expm1(0.01)),
}
