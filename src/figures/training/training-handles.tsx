import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { Handle } from '../../plot/handle.tsx'
import { Label } from '../../plot/label.tsx'
import { usePlot } from '../../plot/plot.tsx'
import { clamp } from '../../state/parameter.ts'
import { useFigure } from '../../state/stores-context.ts'
import { trainingResult } from './training.numbers.ts'
import { trainingParameters } from './training.parameters.ts'
import type { TrainingStore } from './training.store.ts'
import { trainingWords } from './training.words.ts'
import type { Vertical } from './training-vertical.ts'
import { useEpoch } from './use-epoch.ts'
import { useStart } from './use-start.ts'

/** 44 px across on the smallest screen, where a unit of the plot is 0.9 px. */
const reach = 25

/** The start, at epoch 0: dragged up and down. */
export function StartHandle({ store, vertical }: { store: TrainingStore; vertical: Vertical }) {
  const { layout, x, y } = usePlot()
  const language = useLanguage()
  const words = useWords(trainingWords).start
  const { start } = useFigure(store, state => trainingResult(state.values))
  const untouched = useFigure(store, state => state.values === store.getInitialState().values)
  const events = useStart(store, vertical, y, start.a)
  const [low, high] = vertical.domain
  const place = vertical.at(start.z)
  const off = place < low || place > high
  const height = y(clamp(place, low, high))
  const a = formatNumber(start.a, language, { significant: 6 })
  const z = formatNumber(start.z, language, { significant: 4 })
  const { min, max } = trainingParameters.a0
  const hintBelow = height < (layout.height - layout.margin.bottom + layout.margin.top) / 2
  return (
    <Handle events={events} parameter="a0" name={words.name} words={words.value(a, z)} min={min} max={max}
      now={start.a} orientation="vertical" x={x(0)} y={height} reach={reach}>
      <circle className="handle-halo" r={18} />
      <circle className="handle-knob" r={9} />
      {untouched && <Label x={28} y={hintBelow ? 24 : -24}>↕ {words.hint}</Label>}
      {off && <Label x={28} y={hintBelow ? 24 : -24}>z = {z}, {words.beyond}</Label>}
    </Handle>
  )
}

/** The epoch shown, on the axis itself: dragged left and right. */
export function EpochHandle({ store, epoch, epochs }: { store: TrainingStore; epoch: number; epochs: number }) {
  const { layout, x } = usePlot()
  const language = useLanguage()
  const words = useWords(trainingWords).epoch
  const events = useEpoch(store, x, epoch, epochs)
  const number = (value: number) => formatNumber(value, language, { decimals: 0 })
  return (
    <Handle events={events} parameter="epoch" name={words.name} words={words.value(number(epoch), number(epochs))}
      min={0} max={epochs} now={epoch} orientation="horizontal" x={x(epoch)}
      y={layout.height - layout.margin.bottom + 19} reach={reach}>
      <rect className="handle-knob" x={-21} y={-12} width={42} height={24} rx={12} />
      <text className="handle-text" dy="0.35em" textAnchor="middle">{number(epoch)}</text>
    </Handle>
  )
}
