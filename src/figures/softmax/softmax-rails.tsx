import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useSay } from '../../language/use-say.ts'
import type { Box } from '../../plot/box.ts'
import type { Grip } from '../../plot/grip.ts'
import { Ring } from '../../plot/knob-looks.tsx'
import { clamp, linear } from '../../state/parameter.ts'
import { classes, withScore, type Class } from './softmax-scores.ts'
import { softmax, type SoftmaxState } from './softmax.model.ts'
import { softmaxWords } from './softmax.words.ts'

const { Plot, Label, Line, Mark, Knob } = partsOf(softmax)
const { Arrow } = rarePartsOf(softmax)

/** So far a hand takes a score; what was typed beyond stands at the end of its rail. */
const end = 6
/** How far a push of 1 reaches. */
const reach = 4
const score = linear({ min: -end, max: end, step: 0.05, initial: 0 })

const zOf = (k: Class, { scores }: SoftmaxState) => scores[k] ?? NaN
const standing = (k: Class, state: SoftmaxState) => clamp(zOf(k, state), -end, end)
const scoreGrip = (k: Class): Grip<SoftmaxState> => ({
  key: 'z',
  range: () => score,
  read: state => zOf(k, state),
  write: (value, { z }) => ({ z: withScore(z, k, value) }),
})

/** A rail for each score: the hand moves it, and an arrow shows where the loss pushes it. */
export function SoftmaxRails({ box }: { box: Box }) {
  const language = useLanguage()
  const { scores: words } = softmaxWords[language]
  const say = useSay()
  /** Beside its ring: three decimals, and in words where they would say 0 or 1 of what is not quite that. */
  const share = (p: number) => (p < 0.0005 ? '≈ 0' : p > 0.9995 ? '≈ 1' : formatNumber(p, language, { decimals: 3 }))
  return (
    <Plot
      box={box}
      label={words.plot}
      x={{ domain: [-0.5, 2.5], title: '', ticks: classes.map(k => ({ at: k, text: words.tick(String(k)) })) }}
      y={{ domain: [-end, end], title: words.title, ticks: [-6, -3, 0, 3, 6] }}
      xGap={30}>
      {classes.map(k => (
        <g key={k}>
          <Line kind="grid" from={[k, -end]} to={[k, end]} />
          <Mark at={state => (state.k === k ? [k, -end] : null)} size={4} />
          <Label at={state => (state.k === k ? [k, -end] : null)} dx={9} dy={-9}>
            {words.label}
          </Label>
          <Arrow
            tone="error"
            rim={12}
            from={state => [k, standing(k, state)]}
            to={state => [k, standing(k, state) - reach * (state.g[k] ?? 0)]}
          />
          <Label at={state => [k, standing(k, state)]} dx={18}>
            {({ p }) => share(p[k] ?? NaN)}
          </Label>
          <Knob
            sets={scoreGrip(k)}
            index={k}
            along="y"
            at={value => [k, clamp(value, -end, end)]}
            name={words.name(String(k))}
            say={state => words.value(say(zOf(k, state)), say(state.p[k] ?? NaN))}>
            <Ring r={11}>{String(k)}</Ring>
          </Knob>
        </g>
      ))}
    </Plot>
  )
}
