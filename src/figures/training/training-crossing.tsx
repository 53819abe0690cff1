import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import type { Cost } from '../../math/train.ts'
import { useFrame } from '../../plot/frame.ts'
import type { Point } from '../../plot/path.ts'
import { trainingSay } from './training-caption.ts'
import { middle } from './training.curves.ts'
import { training, type TrainingState } from './training.model.ts'

const { Mark, Label } = partsOf(training)

/** A mark's label is about this wide: of two nearer marks, each has its own side of the line. */
const labelWidth = 66

/** Falling curves leave the space over the line a = ½ free, rising ones the space under it. */
const freeSide = ({ vertical, label }: TrainingState) => (vertical.kind === 'linear' && label === 1 ? 15 : -13)

/** Where a run comes past ½: marked with its epoch; at the plot's edge, where that lies beyond it. */
export function CrossingMark({ cost }: { cost: Cost }) {
  const say = trainingSay(useLanguage())
  const { x } = useFrame<TrainingState>()
  const of = (state: TrainingState) => state.runs[cost].crossing
  const inPlot = (state: TrainingState): Point | null => {
    const { epoch } = of(state)
    return epoch > 0 && epoch <= state.epochs ? [epoch, middle(state)] : null
  }
  const atEdge = (state: TrainingState): Point | null =>
    of(state).epoch > state.epochs ? [state.epochs, middle(state)] : null
  /** Of two marks close together the earlier one, where its curve is steep, gives way to the other side. */
  const side = (state: TrainingState) => {
    const { scale } = x(state)
    const between = scale(state['quadratic.crossing']) - scale(state['cross-entropy.crossing'])
    const earlier: Cost = between < 0 ? 'quadratic' : 'cross-entropy'
    return (cost === earlier && Math.abs(between) < labelWidth ? -1 : 1) * freeSide(state)
  }
  return (
    <>
      <Mark tone={cost} size={4} hollow at={inPlot} />
      <Label tone={cost} at={inPlot} dx={9} dy={side}>
        {state => say.crossing(of(state))}
      </Label>
      <Label
        tone={cost}
        at={atEdge}
        dx={-4}
        dy={state => (cost === 'quadratic' ? 1 : -1) * freeSide(state)}
        anchor="end">
        {state => say.flag(of(state))}
      </Label>
    </>
  )
}
