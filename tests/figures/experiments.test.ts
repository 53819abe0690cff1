import { experiments } from '../../src/figures/experiments/experiments.store.ts'
import states from '../reference/experiments.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(experiments, states, { closedForm: false })
