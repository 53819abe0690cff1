import './speed.css'
import { useState } from 'react'
import { Formula } from '../../kit/formula.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { Readout } from '../../kit/readout.tsx'
import { useGuess } from '../../kit/use-guess.ts'
import { useWords } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { namedAt, type Drawn } from './speed-guess.ts'
import { Pushes, wishNamedAt } from './speed-pushes.tsx'
import { SketchPad, SpeedGuess } from './speed-sketch.tsx'
import { outputAt, sideOfPeak, speedFigure, type View } from './speed.model.ts'
import { speedWords } from './speed.words.ts'

const { Panel, Drawing, Choice, Curve, Label } = partsOf(speedFigure)

const heights = { narrow: 296, medium: 346, wide: 386 }
const margin = { top: 34, right: 20, bottom: 62, left: 48 }
const ticks = [0, 0.25, 0.5, 0.75, 1]
const labels = [0, 1].map(value => ({ value, name: String(value) }))

const { shown } = speedFigure
/** What is read out of each view: the line is the error that is wished for, and later cross-entropy. */
const shownIn = {
  wish: { ...shown, 'cross-entropy': { ...shown['cross-entropy'], tone: 'error' } },
  cure: shown,
} as const

/** How hard each cost pushes, for every output; first with the wish dotted, later (`view="cure"`) inked. */
export function Speed({ store, view }: { store: FigureStore; view?: string }) {
  const words = useWords(speedWords)
  const [sketching, setSketching] = useState(false)
  const of: View = view === 'cure' ? 'cure' : 'wish'
  const question = useGuess<Drawn>(store, of === 'wish')
  const { guess } = question
  const onDrawn = (drawn: Drawn | null) => {
    setSketching(false)
    if (drawn) question.choose(drawn)
  }
  const names = words.shown[of]
  const say = useSay()
  return (
    <Panel
      store={store}
      words={{ ...words, shown: names }}
      takeaway={words.takeaways[of]}
      say={({ quadratic, 'cross-entropy': line, error }) => [
        words.caption[of](say(quadratic), say(line)),
        words.caption[sideOfPeak(error)],
      ]}
      formula={<Formula of={of === 'cure' ? 'speed-cure' : 'speed'} label={words.formula} />}
      controls={<Choice sets="y" name={words.label} options={labels} />}
      side={<Readout figure={{ shown: shownIn[of] }} caption={words.values} names={names} />}
      over={
        of === 'wish' && (
          <div className={question.asking ? 'asking' : undefined}>
            <SpeedGuess {...question} sketching={sketching} onSketch={setSketching} />
          </div>
        )
      }>
      <Drawing
        heights={heights}
        margin={margin}
        label={words.plot}
        x={({ y }) => ({ domain: [0, 1], title: words.axes.output(String(y)), ticks })}
        y={{ domain: [0, 1], title: words.axes.speed, ticks }}
        xGap={25}>
        {(sketching || question.asking) && (
          <>
            <g className={sketching ? 'sketch-hint for-touch' : 'sketch-hint'}>
              <Label at={[0.5, 0.5]} anchor="middle">
                {words.sketch.hint}
              </Label>
            </g>
            <SketchPad forTouch={sketching} onDrawn={onDrawn} />
          </>
        )}
        {guess && <Curve weight="thin" wish through={({ y }) => guess.along(y)} />}
        {!sketching && <Pushes view={of} />}
        {guess && !sketching && (
          <Label
            at={({ y }) => [outputAt(namedAt, y), guess.named]}
            dy={guess.named > 0.3 && guess.named < wishNamedAt ? 20 : -20}
            anchor="middle">
            {words.curves.guess}
          </Label>
        )}
      </Drawing>
    </Panel>
  )
}
