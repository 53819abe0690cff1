import { scaleLinear, ticks } from 'd3'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage, type Language } from '../../language/language.ts'
import { useFrame } from '../../plot/frame.ts'
import { PillLook } from '../../plot/knob-looks.tsx'
import { keep } from '../../state/keep.ts'
import { trainingSay } from './training-caption.ts'
import { widthOf } from './training-layout.ts'
import { training, type TrainingState } from './training.model.ts'
import { trainingWords } from './training.words.ts'

const { useFollow } = partsOf(training)

const air = 5
const pillWidth = (text: string, larger?: number) => Math.max(42, 12 + widthOf(text, larger))

/** What the handle says so far from the plot's left side: it stands in for the first value, which names the axis. */
function pillText(language: Language, now: number, way: number): string {
  const { whole } = trainingSay(language)
  const { first } = trainingWords[language].axes
  const isFirst = way < (pillWidth(whole(now)) + widthOf(first('0'))) / 2 + air
  return isFirst ? first(whole(now)) : whole(now)
}

interface Along {
  left: number
  right: number
  /** How many values there are, about. */
  about: number
}

/** The values along the epochs, without those that the handle stands on. */
export function epochTicks(language: Language, { left, right, about }: Along) {
  const { whole } = trainingSay(language)
  const { first } = trainingWords[language].axes
  const all = keep((epochs: number) =>
    ticks(0, epochs, about).map(at => ({ at, text: at === 0 ? first('0') : whole(at) })),
  )
  return keep((epochs: number, now: number) => {
    const place = scaleLinear([0, epochs], [left, right])
    const half = pillWidth(pillText(language, now, place(now) - left)) / 2
    return all(epochs).map(tick => {
      const isFree = Math.abs(place(tick.at) - place(now)) > half + widthOf(tick.text) / 2 + air
      return isFree ? tick : { ...tick, text: '' }
    })
  })
}

/** The epoch shown, as the knob that stands on the axis; at the plot's sides it keeps within the drawing. */
export function EpochPill() {
  const language = useLanguage()
  const { box, x } = useFrame<TrainingState>()
  const text = (state: TrainingState) => {
    const { scale } = x(state)
    return pillText(language, state.now, scale(state.now) - scale(0))
  }
  const shape = (state: TrainingState) => {
    const place = x(state).scale(state.now)
    const width = pillWidth(text(state))
    return { width, shift: Math.min(0, box.width - 1 - width / 2 - place) + Math.max(0, 1 + width / 2 - place) }
  }
  const around = useFollow(state => {
    const { width, shift } = shape(state)
    return { x: shift - width / 2, width }
  }, 'word')
  const words = useFollow(state => ({ text: text(state), x: shape(state).shift }), 'word')
  return <PillLook around={around} words={words} />
}
