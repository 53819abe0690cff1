import { choice, either, linear, type Values } from '../../state/parameter.ts'

export const oneCurveParameters = {
  /** The score. */
  s: linear({ min: -8, max: 8, step: 0.05, initial: 1.5 }),
  /** The label, −1 or +1; written 0 and 1 where `labels` says so. */
  y: either(-1, 1, 1),
  /** What the loss is drawn against. */
  axis: choice(['p', 's', 'margin'], 'p'),
  /** How the labels are written: it changes the formula, and nothing else. */
  labels: choice(['01', 'pm1'], '01'),
}

export type OneCurveParameters = typeof oneCurveParameters
export type OneCurveValues = Values<OneCurveParameters>
export type OneCurveAxis = OneCurveValues['axis']
