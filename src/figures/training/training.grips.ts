import type { Grip } from '../../plot/grip.ts'
import { training, type TrainingState } from './training.model.ts'

const { a0, epoch, w, b } = training.parameters

/** The output at epoch 0, wherever it comes from; set, it is the start. */
export const startGrip: Grip<TrainingState> = {
  key: 'a0',
  range: () => a0,
  read: state => state['start.a'],
  write: value => ({ a0: value }),
}

/** The weight at epoch 0: set, it takes the bias as it is along … */
export const weightGrip: Grip<TrainingState> = {
  key: 'w',
  range: () => w,
  read: state => state['start.w'],
  write: (value, state) => ({ w: value, b: state['start.b'] }),
}

/** … and the bias the weight. */
export const biasGrip: Grip<TrainingState> = {
  key: 'b',
  range: () => b,
  read: state => state['start.b'],
  write: (value, state) => ({ w: state['start.w'], b: value }),
}

/** The epoch shown, up to the last one. */
export const epochGrip: Grip<TrainingState> = {
  key: 'epoch',
  range: ({ epochs }) => ({ ...epoch, max: epochs }),
  read: ({ now }) => now,
  write: value => ({ epoch: value }),
}
