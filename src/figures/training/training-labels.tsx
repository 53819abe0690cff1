import { Fragment, useMemo } from 'react'
import { useTouched } from '../../kit/drag-hint.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatPower } from '../../language/number.ts'
import { Each } from '../../plot/each.tsx'
import type { Cost } from '../../math/train.ts'
import { useFrame } from '../../plot/frame.ts'
import { stroke } from '../../plot/hue.ts'
import { lettering } from '../../plot/label.tsx'
import { placed } from '../../plot/mark.tsx'
import { tenths, written } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import type { Tone } from '../../state/tone.ts'
import { arrange, type Arranged, type Word } from './training-arrange.ts'
import { trainingSay } from './training-caption.ts'
import { floor, type Fit } from './training.curves.ts'
import { training, type TrainingState } from './training.model.ts'
import { byCost, costs } from './training.runs.ts'
import { trainingWords } from './training.words.ts'

const { useFollow } = partsOf(training)

interface LabelsProps {
  fit(state: TrainingState): Fit
  /** Whether the curves are named where they run, and not in the plot's margin. */
  withNames: boolean
}

/** All that is written in the plot, arranged anew at each move so that nothing lies on anything; and the bracket. */
export function Labels({ fit, withNames }: LabelsProps) {
  const language = useLanguage()
  const { box, x, y } = useFrame<TrainingState>()
  const words = trainingWords[language]
  const hint = useTouched() ? '' : `↕ ${words.start.hint}`
  const at = useMemo(() => {
    const { axes, cost: named, start } = trainingWords[language]
    const say = trainingSay(language)
    const { min, max } = training.parameters.a0
    const names = withNames ? byCost(cost => named[cost].name) : null
    const arranged = keep((state: TrainingState, fit: Fit): Arranged => {
      const { 'start.a': a, 'start.z': z, runs, epochs, vertical } = state
      const [low] = fit.domain
      const isCut = costs.some(cost => runs[cost].last < low || runs[cost].last <= floor)
      return arrange(
        state,
        { box, x: x(state).scale, y: y(state).scale, fit },
        {
          crossing: byCost(cost => {
            const { crossing } = runs[cost]
            if (crossing.epoch > epochs) return say.flag(crossing)
            return crossing.epoch > 0 ? say.whole(crossing.epoch) : ''
          }),
          times: say.times(runs),
          start: a < min || a > max ? start.beyond(say.output(z), say.number(z)) : say.output(z),
          hint,
          names,
          cut: vertical.kind === 'log' && isCut ? axes.clipped(formatPower(Math.log10(low))) : '',
        },
      )
    })
    return (state: TrainingState) => arranged(state, fit(state))
  }, [language, box, x, y, fit, withNames, hint])
  return (
    <>
      <Bracket of={at} />
      <Words of={state => at(state).times} />
      {costs.map(cost => (
        <Words key={cost} tone={cost} of={state => at(state).crossing[cost]} />
      ))}
      {withNames &&
        costs.map(cost => (
          <Fragment key={cost}>
            <Leader cost={cost} of={at} />
            <Words tone={cost} of={state => at(state).names[cost]} />
          </Fragment>
        ))}
      <Words tone="soft" of={state => at(state).cut} />
      <Each of={(state: TrainingState) => at(state).ghosts}>
        {ghost => costs.map(cost => <Words key={cost} of={state => ghost(state)[cost]} />)}
      </Each>
      <Start of={at} hint={hint} />
    </>
  )
}

interface WordsProps {
  of(state: TrainingState): Word | null
  tone?: Tone
}

const position = (word: Word | null) => ({ ...placed(word && [word.x, word.y]), textAnchor: word?.anchor ?? 'start' })

/** Words at their place; a group is moved and not the text, which would be laid out anew. */
function Words({ of, tone = 'ink' }: WordsProps) {
  const place = useFollow(state => position(of(state)))
  const words = useFollow(state => ({ text: of(state)?.text ?? '' }), 'word')
  return (
    <g {...place}>
      <text {...lettering(tone)} {...words} />
    </g>
  )
}

interface OfArranged {
  of(state: TrainingState): Arranged
}

/** The start's value at the ring, and what can be done with it, until it has been done. */
function Start({ of, hint }: OfArranged & { hint: string }) {
  const place = useFollow(state => position(of(state).start))
  const value = useFollow(state => ({ text: of(state).start?.text ?? '' }), 'word')
  const { ref, ...words } = useFollow(state => ({ text: of(state).hasHint ? hint : '' }))
  return (
    <g {...place}>
      <text {...lettering('ink')}>
        <tspan {...value} />
        {hint && <tspan ref={ref} className="drag-hint" fontWeight={400} dx={8} {...words} />}
      </text>
    </g>
  )
}

/** From a name to its curve, where the other one is between them. */
function Leader({ of, cost }: OfArranged & { cost: Cost }) {
  const follow = useFollow(state => {
    const leader = of(state).leaders.find(each => each.cost === cost)
    return { d: leader ? `M${written(leader.from)}L${written(leader.to)}` : '' }
  })
  return <path className={`lines tone-${cost}`} {...stroke(cost, 1)} {...follow} />
}

/** How far a bracket's ends stay from the marks. */
const rim = 9

/** The wait, drawn: from the earlier crossing to the later one, or with an arrow to the edge that it lies beyond. */
function Bracket({ of }: OfArranged) {
  const follow = useFollow(state => {
    const { bracket } = of(state)
    if (!bracket) return { d: '' }
    const [from, line] = [tenths(bracket.from + rim), tenths(bracket.line)]
    const to = tenths(bracket.to - (bracket.isBeyond ? 1 : rim))
    return { d: `M${from},${line}H${to}${bracket.isBeyond ? `m-7,-5l7,5l-7,5` : ''}` }
  })
  return <path className="bracket" {...stroke('ink', 2)} {...follow} />
}
