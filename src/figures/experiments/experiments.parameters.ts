import { count, type Values } from '../../state/parameter.ts'

export const experimentsParameters = {
  /** The epoch shown of both runs. */
  epoch: count({ min: 0, max: 300, initial: 0 }),
}

export type ExperimentsParameters = typeof experimentsParameters
export type ExperimentsValues = Values<ExperimentsParameters>
