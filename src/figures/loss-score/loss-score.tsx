import './loss-score.css'
import type { ReactNode } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import { marginLoss, quadratic } from '../../math/loss.ts'
import { hingeLoss } from '../../math/margin.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { LabelProps } from '../../plot/label.tsx'
import { shift, type Point } from '../../plot/path.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { sayLossScore, sign } from './loss-score-caption.ts'
import { lossScore, overlays, type LossScoreState, type Overlay } from './loss-score.model.ts'
import { lossScoreWords } from './loss-score.words.ts'

const { Panel, Plot, Curve, Line, Mark, Label, Knob, DragHint, Choice, useShape } = partsOf(lossScore)
const { Arrow, Flag, LabelMark, Checks } = rarePartsOf(lossScore)

// Below the axis is room for the two pushes.
const heights = { narrow: 420, medium: 450, wide: 472 }
const margin = { top: 34, right: 20, bottom: 128, left: 44 }
const [highest, ticks] = [8.2, [-8, -4, 0, 4, 8]]

/** Each push has a rail of its own, so far under the axis. */
const pushes = [
  { tone: 'cross-entropy', push: 'push', down: 77 },
  { tone: 'quadratic', push: 'quadratic.push', down: 115 },
] as const
/** How far along the score a push of 1 reaches: its arrow never leaves the axis, being short where there is no room. */
const reach = 6
/** The margin, on the axis; where a hint stands beside the handle; and a curve's name beside its curve, inside. */
const now = ({ margin }: LossScoreState): Point => [margin, 0]
const hinted = ({ margin, loss }: LossScoreState): Point | null => (Math.abs(margin + 4) < 1 ? [margin, loss] : null)
const named = (side: number): Point => [-4.9 * side, 7]

/**
 * A loss that keeps pushing as long as the score is wrong, and another that lets go. The plot is in margins, on which alone
 * everything depends: its axis names scores, and the label −1 only turns it round.
 */
export function LossScore({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = lossScoreWords[language]
  const say = useSay()
  return (
    <Panel
      store={store}
      words={words}
      say={state => sayLossScore(state, language)}
      code={async state => (await import('./loss-score.code.ts')).lossScoreCode(state)}
      settings={
        <>
          <Choice sets="y" name={words.label} options={[1, -1].map(value => ({ value, name: sign(value) }))} />
          <Checks
            sets="show"
            name={words.show.name}
            options={overlays.map(value => ({ value, name: words.show[value] }))}
          />
        </>
      }>
      <Boxes
        heights={heights}
        margin={margin}
        draw={box => (
          <Plot
            box={box}
            label={words.plot}
            x={({ y }) => ({ domain: [-8 * y, 8 * y], title: words.axes.score, ticks, format: m => say(y * m) })}
            y={{ domain: [0, highest], title: words.axes.loss }}
            xGap={24}
            yGap={24}>
            <Line kind="grid" from={[0, 0]} to={[0, highest]} />
            <Name at={[0, 7.8]} dx={-10} text={words.sides.wrong} />
            <Name at={[0, 7.8]} dx={10} text={words.sides.correct} />
            {[1, -1].map(side => (
              <g key={side}>
                <LabelMark at={named(side)} filled={({ y }) => y * side > 0} />
                <Name at={named(side)} dx={10 * side} tone="cross-entropy" text={({ y }) => `y = ${sign(y * side)}`} />
              </g>
            ))}
            <Line kind="cursor" from={({ margin, loss }) => [margin, loss]} to={now} />
            <DragHint at={hinted} dx={({ y }) => -50 * y} tone="soft">
              {words.hint}
            </DragHint>
            <Curve of={m => marginLoss(-m)} tone="cross-entropy" weight="thin" />
            <g className="asymptote">
              <Line from={[-8, 8]} to={[0, 0]} />
            </g>
            <Other name="zero-one">
              <Line from={[-8, 1]} to={[0, 1]} />
              <Line from={[0, 0]} to={[8, 0]} />
              <LabelMark at={[0, 0]} />
              <LabelMark at={[0, 1]} filled />
              <Name at={[-8, 1.7]} dx={6} text={words.overlay['zero-one']} />
            </Other>
            <Other name="hinge">
              <Curve of={hingeLoss} clip />
              <Name at={[-4.2, 5.3]} dx={6} text={words.overlay.hinge} />
            </Other>
            <Other name="quadratic">
              <Curve of={m => quadratic(m, 1)} tone="quadratic" />
              <Name at={[-8, 0.24]} dx={6} tone="quadratic" text={words.overlay.quadratic} />
            </Other>
            <Curve of={marginLoss} tone="cross-entropy" />
            <Mark at={[0, marginLoss(0)]} size={4} />
            <Label at={[0, 1.85]} dx={({ y }) => 5 * y} anchor="middle">
              ln 2
            </Label>
            <Name at={[-2.8, 2.8]} dx={-12} text="−ys" />
            {pushes.map(({ tone, push, down }) => (
              <g key={tone} transform={shift([0, down * (box.text ?? 1)])}>
                <Line kind="grid" from={[-8, 0]} to={[8, 0]} />
                <Flag
                  at={s => s.margin + (reach * s[push]) / 2}
                  y={box.height - box.bottom - 19 * (box.text ?? 1)}
                  half={137}
                  tone={tone}>
                  {state => words.push[tone](say(state[push]))}
                </Flag>
                <Arrow tone={tone} rim={7} from={now} to={state => [state.margin + reach * state[push], 0]} />
                <Mark tone={tone} at={now} />
              </g>
            ))}
            <Knob
              sets="s"
              at={(s, { y }) => [y * s, marginLoss(y * s)]}
              name={words.handle}
              say={({ s, loss }) => words.at(say(s), say(loss))}
            />
          </Plot>
        )}
      />
    </Panel>
  )
}

/** Another loss of the same score and label, when it is switched on. */
function Other({ name, children }: { name: Overlay; children: ReactNode }) {
  const on = useShape(({ show }) => show.split(',').includes(name))
  return on ? <g className={name}>{children}</g> : null
}

interface NameProps extends Pick<LabelProps<LossScoreState>, 'at' | 'tone'> {
  dx: number
  text: LabelProps<LossScoreState>['children']
}

/** Words at a margin, which stand on its other side when the label turns the plot round. */
function Name({ dx, text, ...props }: NameProps) {
  return (
    <Label {...props} dx={({ y }) => dx * y}>
      {text}
    </Label>
  )
}
