import './one-curve.css'
import { useMemo, type ReactNode } from 'react'
import { Formula } from '../../kit/formula.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { marginLoss } from '../../math/loss.ts'
import { Boxes } from '../../plot/boxes.tsx'
import { gradually } from '../../plot/gradual.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { labelName, oneCurve, type OneCurveState } from './one-curve.model.ts'
import { oneCurveWords } from './one-curve.words.ts'
import { Form } from './one-curve-form.tsx'
import { CurveName } from './one-curve-name.tsx'
import { Turn } from './one-curve-turn.tsx'
import { curves, placeOf, ticksOf } from './one-curve-view.ts'

const { Panel, Choice, Plot, Curve, Line, DragHint, Knob, useFollow, useShape } = partsOf(oneCurve)

const turning = gradually<OneCurveState>('view')

const heights = { narrow: 350, medium: 370, wide: 390 }
const margin = { top: 34, right: 20, bottom: 46, left: 44 }
/** The highest loss in the plot. */
const top = 8.2

const x = ({ s, y, view }: OneCurveState) => placeOf(s, y, view)

/**
 * The hint stands at the point, where none of the lines is: where the curve is high, on its upper side; where it is low,
 * outside, between the two curves; and against ŷ, where these are close to each other, over both.
 */
const hintAt = (state: OneCurveState) => {
  const inward = x(state) > 0.5 ? -1 : 1
  if (state.form11 > 1.2) return { dx: inward * 16, dy: -17, side: inward }
  if (state.axis !== 'p') return { dx: -inward * 24, dy: -22, side: -inward }
  return { dx: -inward * 12, dy: Math.abs(state.s) < 2.4 ? -68 : -27, side: inward }
}
// Where a curve's name stands as high inside it there is no room for both.
const isCrowded = ({ axis, form11 }: OneCurveState) => axis !== 's' && form11 > 3 && form11 < 7
const hint = {
  dx: (state: OneCurveState) => hintAt(state).dx,
  dy: (state: OneCurveState) => hintAt(state).dy,
  anchor: (state: OneCurveState) => (hintAt(state).side < 0 ? ('end' as const) : ('start' as const)),
}

/** One loss against an axis that turns from the prediction into the score and into the margin. */
export function OneCurve({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = oneCurveWords[language]
  const say = useMemo(() => (value: number) => formatNumber(value, language, { significant: 4 }), [language])
  return (
    <Panel
      store={store}
      words={words}
      way={turning}
      say={({ s, y, p, form11, labels, axis }) => [
        words.caption.both(say(s), say(p), labelName(labels, y), formatNumber(form11, language, { significant: 5 })),
        words.caption.axis[axis],
        ...(labels === 'pm1' ? [words.caption.soft] : []),
      ]}
      formula={
        <Called>
          <Formula of="one-curve" label={words.formula} />
        </Called>
      }
      controls={
        <Choice
          sets="labels"
          name={words.labels.name}
          options={oneCurve.parameters.labels.options.map(value => ({ value, name: words.labels[value] }))}
        />
      }
      under={<Turn />}
      settings={<LabelChoice name={words.label} />}>
      <Boxes
        heights={heights}
        margin={margin}
        draw={box => (
          <Plot
            box={box}
            label={words.plot}
            x={({ axis, y, view }) => ({ domain: [0, 1], title: words.axes[axis], ticks: ticksOf(axis, y, view, say) })}
            y={{ domain: [0, top], title: words.loss, ticks: [0, 2, 4, 6, 8] }}
            yGap={24}>
            <Line kind="grid" from={[0.5, 0]} to={[0.5, top]} />
            <Form at={[0.5, 7.5]} stacked={box.name === 'narrow'} />
            <Line kind="cursor" from={state => [x(state), state.form11]} to={state => [x(state), 0]} />
            <Line kind="cursor" from={({ form11 }) => [0, form11]} to={state => [x(state), state.form11]} />
            <Curve
              tone="cross-entropy"
              weight="thin"
              through={({ y, view }) => (y > 0 ? curves.minus(view) : curves.plus(view))}
            />
            <Curve tone="cross-entropy" through={({ y, view }) => (y > 0 ? curves.plus(view) : curves.minus(view))} />
            <DragHint at={state => [x(state), state.form11]} {...hint}>
              {state => (isCrowded(state) ? '' : `↔ ${words.hint}`)}
            </DragHint>
            <CurveName y={1} />
            <CurveName y={-1} />
            <Knob
              sets="s"
              at={(s, { y, view }) => [placeOf(s, y, view), marginLoss(y * s)]}
              travel={160}
              name={words.handle}
              say={({ s, p }) => words.at(say(s), say(p))}
            />
          </Plot>
        )}
      />
    </Panel>
  )
}

/** Around the formulas: which of them goes with the labels as they are called. */
function Called({ children }: { children: ReactNode }) {
  const { ref, ...follow } = useFollow(({ labels }) => ({ 'data-labels': labels }))
  return (
    <div ref={ref} {...follow}>
      {children}
    </div>
  )
}

/** The label, by the names that labels have. */
function LabelChoice({ name }: { name: string }) {
  const labels = useShape(state => state.labels)
  return <Choice sets="y" name={name} options={[1, -1].map(value => ({ value, name: labelName(labels, value) }))} />
}
