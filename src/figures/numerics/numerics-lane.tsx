import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { Strip } from '../../plot/strip.tsx'
import { areaOf, type Box } from '../../plot/box.ts'
import { Each } from '../../plot/each.tsx'
import { bitsOf, forms, labelOf, type Form } from './numerics-forms.ts'
import { mostDigits, profileOf, rightDigits } from './numerics-profile.ts'
import { numerics, type NumericsState } from './numerics.model.ts'
import { numericsWords } from './numerics.words.ts'

const { Curve, Mark, Label } = partsOf(numerics)
const { Bars } = rarePartsOf(numerics)

const profiles = { naive: profileOf('naive'), logexp: profileOf('logexp'), stable: profileOf('stable') }
const toneOf = { naive: 'ink', logexp: 'ink', stable: 'cross-entropy' } as const

const bare = { domain: [0, mostDigits], title: '', ticks: [] }
const digits = { ...bare, ticks: [0, { at: mostDigits / 2, text: '' }, mostDigits] }

interface Lane {
  form: Form
  /** Where its name stands, and where its digits run from and to. */
  name: number
  top: number
  bottom: number
}

const [first, title, gap] = [64, 24, 12]

/** Under one another, in units of the box. */
export function lanesOf(box: Box): readonly Lane[] {
  const { text = 1 } = box
  const pitch = (areaOf(box).bottom - text * (first - gap)) / forms.length
  return forms.map((form, index) => {
    const from = text * first + index * pitch
    return { form, name: from + text * 8, top: from + text * title, bottom: from + pitch - text * gap }
  })
}

/** One form along the scores: the digits it gets right, and the stretches where it has none. */
export function NumericsLane({ form, top, bottom }: Lane) {
  const profile = profiles[form]
  return (
    <Strip top={top} bottom={bottom} y={digits} yGap={6}>
      <g className="lane">
        <Curve tone={toneOf[form]} through={({ y, bits }) => profile(y, bits).digits} />
      </g>
      <g className="no-number">
        <Bars
          hollow
          of={({ y, bits }) =>
            profile(y, bits).gaps.map(({ from, to }) => [
              [from, 0],
              [to, mostDigits],
            ])
          }
        />
      </g>
    </Strip>
  )
}

/** A form at the score: its name, what it gives, how many digits of that are right; and what the empty stretches are. */
export function NumericsReading({ form, name, top, bottom, short }: Lane & { short: boolean }) {
  const language = useLanguage()
  const words = numericsWords[language]
  const tone = toneOf[form]
  return (
    <>
      <Label at={[-800, name]} dx={-26} anchor="start" tone={tone}>
        {({ y }) => words.shown[form] + (short ? '' : `: ${words.formulas[form](labelOf(y))}`)}
      </Label>
      <Label at={[800, name]} anchor="end" tone={tone}>
        {state => formatNumber(state[form], language, { significant: 6 })}
      </Label>
      <Strip top={top} bottom={bottom} y={bare}>
        <g className="no-number">
          <Each of={({ y, bits }: NumericsState) => profiles[form](y, bits).gaps}>
            {of => (
              <Label at={state => [of(state).middle, mostDigits / 2]} anchor="middle" tone="soft">
                {state => words.kind[of(state).kind]}
              </Label>
            )}
          </Each>
        </g>
        <Mark
          tone={tone}
          at={({ s, y, bits }) => {
            const right = rightDigits(form, s, labelOf(y), bitsOf(bits))
            return right === null ? null : [s, right]
          }}
        />
      </Strip>
    </>
  )
}
