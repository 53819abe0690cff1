import { useWords } from '../../language/language.ts'
import { Curve } from '../../old-plot/curve.tsx'
import { Label } from '../../old-plot/label.tsx'
import { usePlot } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import type { LossScoreStore } from './loss-score.store.ts'
import { lossScoreWords } from './loss-score.words.ts'
import { curvesFor } from './loss-score-scene.ts'

/** The other losses of the same score and label, those that are switched on. */
export function LossScoreOverlays({ store }: { store: LossScoreStore }) {
  const { x, y } = usePlot()
  const names = useWords(lossScoreWords).overlay
  const label = useFigure(store, state => state.paced.y)
  const shown = useFigure(store, state => state.paced.show).split(',')
  const curves = curvesFor(label)
  // Names stand on the wrong side, and begin at the plot's edge or, of the hinge, to the right of its line or left.
  const anchor = label > 0 ? 'start' : 'end'
  return (
    <>
      {shown.includes('zero-one') && (
        <g className="zero-one">
          <Curve tone="ink" points={curves.mistake} />
          <Curve tone="ink" points={curves.correct} />
          <circle className="label-mark hollow" cx={x(0)} cy={y(0)} r={4} />
          <circle className="label-mark" cx={x(0)} cy={y(1)} r={4} />
          <Label x={x(-7.8 * label)} y={y(1.45)} anchor={anchor}>
            {names['zero-one']}
          </Label>
        </g>
      )}
      {shown.includes('hinge') && (
        <g className="hinge">
          <Curve tone="ink" points={curves.hinge} />
          <Label x={x(-4.2 * label) + 6 * label} y={y(5.5)} anchor={anchor}>
            {names.hinge}
          </Label>
        </g>
      )}
      {shown.includes('quadratic') && (
        <>
          <Curve tone="quadratic" points={curves.quadratic} />
          <Label x={x(-7.8 * label)} y={y(0.24)} anchor={anchor} tone="quadratic">
            {names.quadratic}
          </Label>
        </>
      )}
    </>
  )
}
