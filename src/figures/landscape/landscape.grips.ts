import type { Grip } from '../../plot/grip.ts'
import { landscape, type LandscapeState } from './landscape.model.ts'

const { epoch } = landscape.parameters

/** The epoch shown, up to the last one. */
export const epochGrip: Grip<LandscapeState> = {
  key: 'epoch',
  range: ({ epochs }) => ({ ...epoch, max: epochs }),
  read: ({ now }) => now,
  write: value => ({ epoch: value }),
}
