import { partsOf } from '../../kit/parts.tsx'
import { Each } from '../../plot/each.tsx'
import { training, type TrainingState } from './training.model.ts'
import { costs } from './training.runs.ts'

const { Curve } = partsOf(training)

/** The runs that the reader has kept, faint behind the one at hand. */
export const Ghosts = () => (
  <Each of={({ ghosts }: TrainingState) => ghosts}>
    {ghost =>
      costs.map(cost => <Curve key={cost} tone={cost} weight="ghost" through={state => ghost(state)[cost].points} />)
    }
  </Each>
)
