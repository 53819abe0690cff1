import { partsOf } from '../../kit/parts.tsx'
import { transportWords } from '../../kit/transport.words.ts'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { Box, BoxName } from '../../plot/box.ts'
import { hue } from '../../plot/hue.ts'
import { both, epochs, experiments, past, type Experiment } from './experiments.model.ts'
import { ExperimentsNeuron } from './experiments-neuron.tsx'
import { experimentsWords } from './experiments.words.ts'

const { Plot, Curve, Line, Mark, Label, Knob, Pill } = partsOf(experiments)

/** The two costs share an axis: both begin below a half. */
const costs = { domain: [0, 0.5], title: '', ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5] }

interface ExperimentProps {
  which: Experiment
  box: Box
}

/** One experiment: its neuron over its cost curve. The thin curve and the mark at ½ are the outcome. */
export function ExperimentPlot({ which, box }: ExperimentProps) {
  const language = useLanguage()
  const words = experimentsWords[language]
  const { start, half, curve, cost } = both[which]
  const say = (value: number, decimals: number) => formatNumber(value, language, { decimals })
  const ticks = [{ at: 0, text: words.epochZero }, 100, 200, 300]
  // Its words stand beside the part of the curve that leaves room.
  const early = half < epochs / 2
  return (
    <Plot box={box} label={words.plot(which)} x={{ domain: [0, epochs], title: '', ticks }} y={costs}>
      <text className="plot-head" x={2} y={14} fill={hue.ink} fontWeight={600}>
        {words.head(which, say(start, 2))}
      </text>
      <ExperimentsNeuron which={which} />
      <Line kind="cursor" from={({ epoch }) => [epoch, 0]} to={({ epoch }) => [epoch, 0.5]} />
      <g className="outcome">
        <Curve through={() => curve} tone="quadratic" weight="thin" />
        <Mark at={cost(half)} tone="quadratic" size={4} hollow />
        <Label
          at={cost(half)}
          tone="quadratic"
          dx={early ? 12 : -12}
          dy={early ? -10 : 10}
          anchor={early ? 'start' : 'end'}>
          {words.half(say(half, 0))}
        </Label>
      </g>
      <Curve through={({ epoch }) => past(which, epoch)} tone="quadratic" />
      <Mark at={({ epoch, neuron }) => [epoch, neuron[which].cost]} tone="quadratic" />
    </Plot>
  )
}

const widths: Record<BoxName, number> = { narrow: 342, medium: 600, wide: 716 }
const coarse = [0, 100, 200, 300]
const fine = [0, 50, 100, 150, 200, 250, 300]

/** The epochs of both experiments on one axis, which is the scrubber. */
export function ExperimentsTimeline({ box }: { box: Box }) {
  const language = useLanguage()
  const words = experimentsWords[language].timeline
  const transport = transportWords[language].epoch
  const say = (epoch: number) => formatNumber(epoch, language, { decimals: 0 })
  return (
    <Plot
      box={{ ...box, width: widths[box.name], height: 58, top: 22, bottom: 34 }}
      label={words.name}
      x={{ domain: [0, epochs], title: '', ticks: box.name === 'narrow' ? coarse : fine }}
      y={{ domain: [0, 1], title: '', ticks: [] }}>
      <Label at={[0, 1]} tone="soft" dy={-11}>
        {words.axis}
      </Label>
      <Knob
        sets="epoch"
        along="x"
        at={epoch => [epoch, 0]}
        dy={19}
        name={transport.name}
        say={({ epoch }) => transport.value(say(epoch), say(epochs))}>
        <Pill of={({ epoch }) => say(epoch)} />
      </Knob>
    </Plot>
  )
}
