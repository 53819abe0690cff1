import { freeThrow } from '../../src/figures/free-throw/free-throw.store.ts'
import states from '../reference/free-throw.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(freeThrow, states, { closedForm: true })
