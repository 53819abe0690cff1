import { oneCurve } from '../../src/figures/one-curve/one-curve.store.ts'
import states from '../reference/one-curve.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(oneCurve, states, { closedForm: true })
