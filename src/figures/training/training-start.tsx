import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { logit } from '../../math/sigmoid.ts'
import { areaOf } from '../../plot/box.ts'
import { useFrame } from '../../plot/frame.ts'
import type { Point } from '../../plot/path.ts'
import { trainingSay } from './training-caption.ts'
import { height, middle } from './training.curves.ts'
import { startGrip } from './training.grips.ts'
import { training, type TrainingState } from './training.model.ts'
import { trainingWords } from './training.words.ts'

const { Knob, Label, DragHint } = partsOf(training)

/** One nine after the other, on either side: a drag is drawn to these when it comes near. */
const nines = { at: [0.9, 0.99, 0.999, 0.1, 0.01, 0.001], near: 0.12 }
/** One nine is 2.3 of the 13.8 units of z, so about 46 of the plot wherever the picture itself is squeezed. */
const travel = 276

/** How much empty room between the two crossings the hint asks for, and how far from the line a = ½ it stays. */
const hintRoom = 190
const hintClearance = 60

/** The start, at epoch 0: dragged up and down. */
export function StartKnob() {
  const language = useLanguage()
  const words = trainingWords[language].start
  const say = trainingSay(language)
  return (
    <Knob
      sets={startGrip}
      along="y"
      travel={travel}
      stops={nines}
      at={(a, { vertical, label }) => [0, height(vertical, logit(a), label)]}
      name={words.name}
      say={({ 'start.z': z }) => words.value(say.output(z), say.number(z))}
    />
  )
}

/** Beside the start: what can be done with it, until it has been done; or its true value, where that is off the plot. */
export function StartHint() {
  const language = useLanguage()
  const words = trainingWords[language].start
  const say = trainingSay(language)
  const { box, x, y } = useFrame<TrainingState>()
  const { top, bottom } = areaOf(box)
  const at = ({ vertical, 'start.z': z, label }: TrainingState): Point => [0, height(vertical, z, label)]
  const isBeyond = ({ 'start.a': a }: TrainingState) => a < training.parameters.a0.min || a > training.parameters.a0.max
  const across = (state: TrainingState, epoch: number) => x(state).scale(epoch) - x(state).scale(0)
  const up = (state: TrainingState) => y(state).scale(at(state)[1])
  const isRoomy = (state: TrainingState) =>
    state.vertical.what === 'output' &&
    Math.abs(up(state) - y(state).scale(middle(state))) > hintClearance &&
    across(state, state['quadratic.crossing'] - state['cross-entropy.crossing']) > hintRoom
  const beside = {
    dx: (state: TrainingState) => Math.max(28, across(state, state['cross-entropy.crossing']) + 14),
    dy: (state: TrainingState) => (up(state) < (top + bottom) / 2 ? 24 : -24),
  }
  return (
    <>
      <Label at={state => (isBeyond(state) ? at(state) : null)} {...beside}>
        {({ 'start.z': z }) => words.beyond(say.output(z), say.number(z))}
      </Label>
      <DragHint anchor="start" at={state => (isRoomy(state) && !isBeyond(state) ? at(state) : null)} {...beside}>
        {`↕ ${words.hint}`}
      </DragHint>
    </>
  )
}
