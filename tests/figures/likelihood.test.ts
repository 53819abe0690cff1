import { likelihood } from '../../src/figures/likelihood/likelihood.store.ts'
import states from '../reference/likelihood.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(likelihood, states, { closedForm: false })
