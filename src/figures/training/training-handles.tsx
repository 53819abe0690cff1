import { useState } from 'react'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { transportWords } from '../../old-frame/transport.words.ts'
import { useAxisHandle } from '../../old-frame/use-axis-handle.ts'
import { Handle } from '../../old-plot/handle.tsx'
import { Label } from '../../old-plot/label.tsx'
import { usePlot } from '../../old-plot/plot.tsx'
import { clamp } from '../../state/parameter.ts'
import { useFigure } from '../../state/stores-context.ts'
import { shownEpoch, trainingResult } from './training.numbers.ts'
import { trainingParameters } from './training.parameters.ts'
import type { TrainingStore } from './training.store.ts'
import type { TrainingPart } from './training-scene.ts'
import { trainingWords } from './training.words.ts'
import type { Vertical } from './training-vertical.ts'
import { useStart } from './use-start.ts'

/** 44 px across on the smallest screen, where a unit of the plot is 0.9 px. */
const reach = 25

/** How much empty room between the two crossings the hint asks for, and how far from the line a = ½ it stays. */
const hintRoom = 190
const hintClearance = 60

/** An output in words that stay true where it would round to 1. */
function outputWords(z: number, say: (value: number, significant: number) => string): string {
  const rest = sigmoid(-z)
  return rest > 0 && rest < 1e-5 ? `1 − ${say(rest, 2)}` : say(sigmoid(z), 6)
}

interface HandleProps {
  store: TrainingStore
  part: (name: TrainingPart) => Record<string, unknown>
}

/** The start, at epoch 0: dragged up and down. */
export function StartHandle({ store, vertical, part }: HandleProps & { vertical: Vertical }) {
  const { y } = usePlot()
  const language = useLanguage()
  const words = useWords(trainingWords).start
  const { z, a } = useFigure(store, state => trainingResult(state.paced).start)
  const events = useStart(store, vertical, y)
  const say = (value: number, significant: number) => formatNumber(value, language, { significant })
  const { min, max } = trainingParameters.a0
  return (
    <Handle
      events={events}
      parameter="a0"
      name={words.name}
      words={words.value(outputWords(z, say), say(z, 4))}
      min={min}
      max={max}
      now={a}
      orientation="vertical">
      <circle className="handle-reach" r={reach} {...part('start.reach')} />
      <circle className="handle-halo" r={18} {...part('start.halo')} />
      <circle className="handle-knob" r={9} {...part('start.knob')} />
    </Handle>
  )
}

/** Beside the start: what can be done with it, until it has been done; or its true value, where that is off the plot. */
export function StartHint({ store, vertical }: { store: TrainingStore; vertical: Vertical }) {
  const { layout, x, y } = usePlot()
  const language = useLanguage()
  const words = useWords(trainingWords).start
  const {
    start: { a, z },
    crossings,
  } = useFigure(store, state => trainingResult(state.paced))
  const moved = useFigure(store, state => state.inGesture)
  const [touched, setTouched] = useState(false)
  if (moved && !touched) setTouched(true)
  const { min, max } = trainingParameters.a0
  const [low, high] = vertical.domain
  const height = y(clamp(vertical.at(z), low, high))
  const say = (value: number, significant: number) => formatNumber(value, language, { significant })
  const roomy =
    vertical.kind === 'output' &&
    Math.abs(height - y(vertical.at(0))) > hintClearance &&
    x(crossings.quadratic.epoch) - x(crossings['cross-entropy'].epoch) > hintRoom
  const hint =
    a < min || a > max ? words.beyond(outputWords(z, say), say(z, 4)) : roomy && !touched ? `↕ ${words.hint}` : ''
  if (!hint) return null
  const upper = height < (layout.height - layout.margin.bottom + layout.margin.top) / 2
  const besideCurve = Math.max(28, x(crossings['cross-entropy'].epoch) - x(0) + 14)
  return (
    <Label x={x(0) + besideCurve} y={height + (upper ? 24 : -24)}>
      {hint}
    </Label>
  )
}

/** The epoch shown, on the axis itself: dragged left and right. */
export function EpochHandle({ store, part }: HandleProps) {
  const { x } = usePlot()
  const language = useLanguage()
  const words = useWords(transportWords).epoch
  const epochs = useFigure(store, state => state.paced.epochs)
  const epoch = useFigure(store, state => shownEpoch(state.paced))
  const events = useAxisHandle({
    store,
    parameter: { ...trainingParameters.epoch, max: epochs },
    read: () => shownEpoch(store.getState().values),
    set: value => store.change({ epoch: value }),
    scale: x,
    orientation: 'horizontal',
  })
  const number = (value: number) => formatNumber(value, language, { decimals: 0 })
  return (
    <g {...part('epoch')}>
      <Handle
        events={events}
        parameter="epoch"
        name={words.name}
        words={words.value(number(epoch), number(epochs))}
        min={0}
        max={epochs}
        now={epoch}
        orientation="horizontal">
        <circle className="handle-reach" r={reach} />
        <rect className="handle-knob" x={-21} y={-12} width={42} height={24} rx={12} />
        <text className="handle-text" dy="0.35em" textAnchor="middle">
          {number(epoch)}
        </text>
      </Handle>
    </g>
  )
}
