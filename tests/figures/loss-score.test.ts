import { lossScore } from '../../src/figures/loss-score/loss-score.store.ts'
import states from '../reference/loss-score.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(lossScore, states, { closedForm: true })
