import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import type { Cost } from '../../math/train.ts'
import { Boxes } from '../../plot/boxes.tsx'
import { training } from './training.model.ts'
import { costs } from './training.runs.ts'
import { trainingWords } from './training.words.ts'

const { Plot, Curve, Line, Mark } = partsOf(training)

const widths = { narrow: 320, medium: 240, wide: 320 }
const heights = { narrow: 128, medium: 116, wide: 116 }
const margin = { top: 30, right: 8, bottom: 24, left: 38 }

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
  return (
    <Boxes
      widths={widths}
      heights={heights}
      margin={margin}
      draw={box => (
        <Plot
          box={box}
          label={title}
          x={({ ends }) => ({ domain: ends, title: '', ticks: ends })}
          y={({ strips }) => ({ ...strips[cost].axis, title })}>
          <Line
            kind="cursor"
            from={({ now, strips }) => [now, strips[cost].axis.domain[0]]}
            to={({ now, strips }) => [now, strips[cost].axis.domain[1]]}
          />
          <Curve tone={cost} weight="thin" through={({ strips }) => strips[cost].rest} />
          <Curve tone={cost} through={({ strips }) => strips[cost].past} />
          <Mark tone={cost} size={4} at={({ now, strips }) => [now, strips[cost].here]} />
        </Plot>
      )}
    />
  )
}
