import { choice, either, linear, type Values } from '../../state/parameter.ts'

/** What the loss can be drawn against. */
export const axes = ['p', 's', 'margin'] as const
export type Axis = (typeof axes)[number]

export const oneCurveParameters = {
  s: linear({ min: -8, max: 8, step: 0.05, initial: 1.5 }),
  y: either(-1, 1, 1),
  axis: choice(axes, 'p'),
  /** How the two labels are written: 0 and 1, or −1 and +1. Changes words and formula, and no number. */
  labels: choice(['01', 'pm1'], '01'),
}

export type OneCurveParameters = typeof oneCurveParameters
export type OneCurveValues = Values<OneCurveParameters>
