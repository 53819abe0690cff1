import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import { expectedScore, type Rule } from '../../math/scoring.ts'
import { Ring } from '../../plot/knob-looks.tsx'
import type { Point } from '../../plot/path.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import type { Tone } from '../../state/tone.ts'
import { sayScoring } from './scoring-caption.ts'
import { curveIn, rules, scoring, type ScoringState } from './scoring.model.ts'
import { scoringWords } from './scoring.words.ts'

const { Panel, Drawing, Curve, EndLabels, Line, Mark, Label, Knob, Pill, Choice, Slider } = partsOf(scoring)

const heights = { narrow: 330, medium: 370, wide: 400 }
const margin = {
  narrow: { top: 60, right: 92, bottom: 62, left: 70 },
  medium: { top: 60, right: 96, bottom: 62, left: 74 },
  wide: { top: 60, right: 96, bottom: 62, left: 74 },
}
/** How far up the axis of scores reaches; what costs more stands at its top. */
const top = 1.6
const tones: Record<Rule, Tone> = { log: 'cross-entropy', quadratic: 'quadratic', absolute: 'ink', focal: 'ink' }

/** A place on the curve of a rule, no higher than the plot. */
const on = (rule: Rule, { q, gamma }: Pick<ScoringState, 'q' | 'gamma'>, p: number): Point => [
  p,
  Math.min(expectedScore(rule, q, p, gamma), top),
]

/** Words at a place this far along stand above it, or beside it where the plot ends. */
const aside = (p: number) => (p > 0.8 ? 'end' : p < 0.2 ? 'start' : 'middle')

/** What a forecaster pays on average for each thing that can be said, and which of them costs least. */
export function Scoring({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = scoringWords[language]
  const say = useSay()
  const bestPlace = ({ best, least }: ScoringState): Point | null => (best === null ? null : [best, least])
  return (
    <Panel
      store={store}
      words={words}
      say={state => sayScoring(state, language)}
      controls={
        <Choice sets="rule" name={words.rule} options={rules.map(value => ({ value, name: words.rules[value] }))} />
      }
      settings={<Slider sets="gamma" name={words.gamma} say={({ gamma }) => say(gamma)} />}
      code={async state => (await import('./scoring.code.ts')).scoringCode(state)}>
      <Drawing
        heights={heights}
        margin={margin}
        label={words.plot}
        x={{ domain: [0, 1], title: words.axes.p, ticks: [0, 0.25, 0.5, 0.75, 1] }}
        y={{ domain: [0, top], title: words.axes.score, ticks: [0, 0.5, 1, 1.5] }}
        xGap={28}
        yGap={38}>
        <Line kind="half" from={({ q }) => [q, 0]} to={({ q }) => [q, top]} />
        {rules.map(rule => (
          <g key={rule}>
            <Curve clip tone={tones[rule]} weight="thin" through={state => curveIn(rule, state)} />
            <Curve clip tone={tones[rule]} through={state => (state.rule === rule ? curveIn(rule, state) : [])} />
          </g>
        ))}
        <EndLabels
          foot={30}
          of={[
            { tone: 'cross-entropy', at: state => on('log', state, 0.999), lines: [words.curves.log] },
            { tone: 'quadratic', at: state => on('quadratic', state, 1), lines: [words.curves.quadratic] },
          ]}
        />
        <Line kind="cursor" from={state => on(state.rule, state, state.p)} to={({ p }) => [p, 0]} />
        <Mark at={bestPlace} />
        <Label at={bestPlace} dy={-28} anchor={({ best }) => aside(best ?? 0.5)}>
          {({ best }) => words.best(say(best ?? 0))}
        </Label>
        <Knob sets="q" at={q => [q, 0]} name={words.truth} say={({ q }) => words.truthAt(say(q))}>
          <Pill of={({ q }) => words.truthAt(say(q))} />
        </Knob>
        <Knob
          sets="p"
          at={(p, state) => on(state.rule, state, p)}
          name={words.prediction}
          say={({ p, expected }) => words.at(say(p), say(expected))}>
          <Ring r={11}>p</Ring>
        </Knob>
      </Drawing>
    </Panel>
  )
}
