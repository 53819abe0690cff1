import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import type { Cost } from '../../math/train.ts'
import type { BoxName } from '../../plot/box.ts'
import { Boxes } from '../../plot/boxes.tsx'
import { useFitted } from '../../plot/fitted.ts'
import { remember } from '../../state/remember.ts'
import { costCurve, costFit, costVertical, within } from './training.curves.ts'
import { training, type TrainingState } from './training.model.ts'
import { byCost, costs } from './training.runs.ts'
import { trainingWords } from './training.words.ts'

const { Plot, Curve, Line, Mark } = partsOf(training)

const widths = { narrow: 342, medium: 300, wide: 300 }
const heights = { narrow: 132, medium: 120, wide: 114 }
/** At the right there is room for half of the longest run's last epoch, over the axes for a Chinese line. */
const margin = { top: 34, right: 22, bottom: 24, left: 38 }

/** What a strip draws: computed when it is asked for, which is not at every move. */
const strips = byCost(cost =>
  remember(({ runs, scale, now }: TrainingState) => {
    const { run } = runs[cost]
    const vertical = costVertical(cost, scale)
    return { kind: vertical.kind, fit: costFit(run, vertical), ...costCurve[cost](run, vertical, now) }
  }),
)
const fits = byCost(cost => (state: TrainingState) => strips[cost](state).fit)
const scaleOf = ({ scale }: TrainingState) => scale

/** The two costs, each on its own axis: they are measured in different units. */
export function CostStrips({ boxes }: { boxes: readonly BoxName[] }) {
  const words = trainingWords[useLanguage()]
  return (
    <div className="training-costs">
      {costs.map(cost => (
        <CostStrip key={cost} cost={cost} boxes={boxes} />
      ))}
      <p className="aside-note">{words.costsNote}</p>
    </div>
  )
}

function CostStrip({ cost, boxes }: { cost: Cost; boxes: readonly BoxName[] }) {
  const { axis: title } = trainingWords[useLanguage()].cost[cost]
  const strip = strips[cost]
  const fit = useFitted(fits[cost], scaleOf)
  return (
    <Boxes
      names={boxes}
      widths={widths}
      heights={heights}
      margin={margin}
      draw={box => (
        <Plot
          box={box}
          label={title}
          aside
          x={({ ends }) => ({ domain: ends, title: '', ticks: ends })}
          y={state => ({ ...fit(state), kind: strip(state).kind, title })}>
          <Line
            kind="cursor"
            from={state => [state.now, fit(state).domain[0]]}
            to={state => [state.now, fit(state).domain[1]]}
          />
          <Curve tone={cost} weight="thin" clip through={state => strip(state).rest} />
          <Curve tone={cost} clip through={state => strip(state).past} />
          <Mark tone={cost} size={4} at={state => [state.now, within(fit(state), strip(state).here)]} />
        </Plot>
      )}
    />
  )
}
