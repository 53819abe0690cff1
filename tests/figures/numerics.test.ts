import { numerics } from '../../src/figures/numerics/numerics.store.ts'
import states from '../reference/numerics.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(numerics, states, { closedForm: true })
