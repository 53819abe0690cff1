import { useMemo } from 'react'
import { logit } from '../../math/sigmoid.ts'
import { smallestStart } from '../../math/start.ts'
import { scoreAt, train } from '../../math/train.ts'
import { Label } from '../../old-plot/label.tsx'
import { pathThrough } from '../../old-plot/path.ts'
import { usePlot } from '../../old-plot/plot.tsx'
import { clamp } from '../../state/parameter.ts'
import { useFigure } from '../../state/stores-context.ts'
import { heldRuns } from './training.held.ts'
import { costs } from './training.numbers.ts'
import type { TrainingStore } from './training.store.ts'
import { samplePoints } from './training-sample.ts'
import type { Vertical } from './training-vertical.ts'

/** The runs that the reader has kept, faint behind the one at hand; each with its number. */
export function TrainingGhosts({ store, vertical }: { store: TrainingStore; vertical: Vertical }) {
  const { x, y } = usePlot()
  const hold = useFigure(store, state => state.paced.hold)
  const epochs = useFigure(store, state => state.paced.epochs)
  const {
    at,
    domain: [low, high],
  } = vertical
  const runs = useMemo(
    () =>
      heldRuns(hold).map(held => {
        const start = smallestStart(logit(held.a0), held.x)
        return costs.map(cost =>
          train({
            cost,
            ...start,
            x: held.x,
            y: held.y === 1 ? 1 : 0,
            eta: cost === 'quadratic' ? held.eta : held.etaCe,
            epochs,
          }),
        )
      }),
    [hold, epochs],
  )
  return (
    <g className="ghosts">
      {runs.map((pair, index) => (
        <g key={index}>
          {pair.map(run => (
            <path
              key={run.cost}
              className={`curve ghost tone-${run.cost}`}
              d={pathThrough(samplePoints(run, at, 0, epochs), x, y)}
            />
          ))}
          {pair.map(run => {
            const middle = Math.round(epochs * (0.3 + 0.15 * index))
            return (
              <Label
                key={run.cost}
                x={x(middle)}
                y={y(clamp(at(scoreAt(run, middle)), low, high)) - 10}
                anchor="middle">
                {index + 1}
              </Label>
            )
          })}
        </g>
      ))}
    </g>
  )
}
