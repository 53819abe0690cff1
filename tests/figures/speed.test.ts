import { speedFigure } from '../../src/figures/speed/speed.store.ts'
import states from '../reference/speed.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(speedFigure, states, { closedForm: true })
