import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { areaOf, type BoxName } from '../../plot/box.ts'
import { useFrame } from '../../plot/frame.ts'
import type { Point } from '../../plot/path.ts'
import { bernoulli, type BernoulliState } from './bernoulli.model.ts'
import { bernoulliWords } from './bernoulli.words.ts'

const { Label, Mark, useFollow } = partsOf(bernoulli)
const { Bars } = rarePartsOf(bernoulli)

/** How a bar lies in the plot's own coordinates: along it from probability 0 to 1, across it from side −1 to side 1. */
type Bar = (along: number, across: number) => Point

const standing =
  (score: number, half: number): Bar =>
  (along, across) => [score + across * half, along]
const lying =
  (height: number): Bar =>
  (along, across) => [-9.8 + 13.5 * along, height + across * 0.053]

/** The bars of label 0 and 1, outside the axes: beside the curve, on its axis of probability; on a phone, below it. */
const bars: Record<BoxName, readonly [Bar, Bar]> = {
  narrow: [lying(-0.887), lying(-0.542)],
  medium: [standing(16.2, 1.6), standing(10.92, 1.6)],
  wide: [standing(15.7, 1.25), standing(11.55, 1.25)],
}

/** Where the hairline from the curve meets the bar of label 1; nowhere where that lies below. */
export const edgeOf = (name: BoxName, { p1 }: BernoulliState): Point | null =>
  name === 'narrow' ? null : bars[name][1](p1, -1)

const names = [
  ['P(y = 0 | x)', '= 1 − ŷ'],
  ['P(y = 1 | x)', '= ŷ'],
] as const

/** A label's probability as a bar, filled for label 1 and hollow for label 0; the one that is the label stands out. */
export function Share({ label }: { label: 0 | 1 }) {
  const { box } = useFrame<BernoulliState>()
  const { name } = box
  const language = useLanguage()
  const hollow = label === 0
  const bar = bars[name][label]
  const upright = name !== 'narrow'
  const anchor = upright ? 'middle' : 'start'
  const share = ({ p1, p0 }: BernoulliState) => (label === 1 ? p1 : p0)
  const { top, bottom } = areaOf(box)
  const over = 1 + (36 * (box.text ?? 1)) / (bottom - top)
  const mark = ({ y }: BernoulliState) => (y !== label ? null : upright ? bar(over, -0.75) : bar(1.04, 2.6))
  const group = useFollow(({ y }) => ({ className: y === label ? 'share chosen' : 'share' }))
  return (
    <g {...group}>
      <g className="share-track">
        <Bars hollow tone="soft" of={() => [[bar(0, -1), bar(1, 1)]]} />
      </g>
      <Bars hollow={hollow} of={state => [[bar(0, -1), bar(share(state), 1)]]} />
      <Label at={state => bar(share(state), 0)} dx={upright ? 0 : 8} dy={upright ? -13 : 0} anchor={anchor}>
        {state => formatNumber(share(state), language, { significant: 4 })}
      </Label>
      {(upright ? names[label] : [names[label].join(' ')]).map((line, index) => (
        <Label key={line} at={bar(0, upright ? 0 : 1)} dy={upright ? 15 + 19 * index : -14} anchor={anchor}>
          {line}
        </Label>
      ))}
      <Mark hollow={hollow} at={mark} size={hollow ? 5.5 : 6.5} />
      <Label at={mark} dx={12}>
        {bernoulliWords[language].mark(String(label))}
      </Label>
    </g>
  )
}
