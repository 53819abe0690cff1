import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import type { Cost } from '../../math/train.ts'
import { Boxes } from '../../plot/boxes.tsx'
import { remember } from '../../state/remember.ts'
import { costCurve, costVertical } from './training.curves.ts'
import { training, type TrainingState } from './training.model.ts'
import { byCost, costs } from './training.runs.ts'
import { trainingWords } from './training.words.ts'

const { Plot, Curve, Line, Mark } = partsOf(training)

const widths = { narrow: 342, medium: 300, wide: 300 }
const heights = { narrow: 128, medium: 116, wide: 116 }
const margin = { top: 30, right: 8, bottom: 24, left: 38 }

/** What a strip draws: computed when it is asked for, which is not at every move. */
const strips = byCost(cost =>
  remember(({ runs, scale, now, 'start.z': z }: TrainingState) => {
    const { run } = runs[cost]
    const axis = costVertical(run, scale, z)
    return { axis, ...costCurve[cost](run, axis, now) }
  }),
)

/** The two costs, each on its own axis: they are measured in different units. */
export function CostStrips() {
  const words = trainingWords[useLanguage()]
  return (
    <div className="training-costs">
      {costs.map(cost => (
        <CostStrip key={cost} cost={cost} />
      ))}
      <p className="aside-note">{words.costsNote}</p>
    </div>
  )
}

function CostStrip({ cost }: { cost: Cost }) {
  const { axis: title } = trainingWords[useLanguage()].cost[cost]
  const strip = strips[cost]
  return (
    <Boxes
      widths={widths}
      heights={heights}
      margin={margin}
      draw={box => (
        <Plot
          box={box}
          label={title}
          aside
          x={({ ends }) => ({ domain: ends, title: '', ticks: ends })}
          y={state => ({ ...strip(state).axis, title })}>
          <Line
            kind="cursor"
            from={state => [state.now, strip(state).axis.domain[0]]}
            to={state => [state.now, strip(state).axis.domain[1]]}
          />
          <Curve tone={cost} weight="thin" through={state => strip(state).rest} />
          <Curve tone={cost} through={state => strip(state).past} />
          <Mark tone={cost} size={4} at={state => [state.now, strip(state).here]} />
        </Plot>
      )}
    />
  )
}
