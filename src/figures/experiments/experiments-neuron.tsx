import type { RefCallback } from 'react'
import { useWords } from '../../language/language.ts'
import { arrow } from '../../old-plot/arrow.ts'
import { usePlot } from '../../old-plot/plot.tsx'
import { diagram, type ExperimentPart } from './experiments-scene.ts'
import { experimentsWords } from './experiments.words.ts'

interface NeuronProps {
  part(name: ExperimentPart): Record<string, string | RefCallback<SVGElement>>
}

/** How far the middle of the weight stays from the neuron, so that its widest value does not touch it. */
const clear = 36

/** The neuron as a diagram: input, weight, bias, output, and the output once more as a bar over its target. */
export function ExperimentNeuron({ part }: NeuronProps) {
  const words = useWords(experimentsWords).part
  const { layout } = usePlot()
  const { middle, input, neuron, gauge, foot } = diagram(layout.width)
  const left = neuron.at - neuron.r
  const right = neuron.at + neuron.r
  const edge = gauge.at - gauge.width / 2
  const from = input + 38
  return (
    <g className="neuron">
      <text className="handle-text" x={input} y={middle} dy="0.35em">
        x = 1
      </text>
      <path fill="none" stroke="currentColor" className="wire" d={arrow(from, middle, left - 3, middle)} />
      <text
        className="handle-text"
        x={Math.min((from + left) / 2, left - clear)}
        y={middle - 19}
        textAnchor="middle"
        {...part('weight')}
      />
      <circle className="neuron-body" cx={neuron.at} cy={middle} r={neuron.r} />
      <text x={neuron.at} y={middle - 8} dy="0.35em" textAnchor="middle">
        b =
      </text>
      <text className="handle-text" x={neuron.at} y={middle + 8} dy="0.35em" textAnchor="middle" {...part('bias')} />
      <path fill="none" stroke="currentColor" className="wire" d={arrow(right + 3, middle, edge - 4, middle)} />
      <text className="handle-text" x={(right + edge) / 2} y={middle - 19} textAnchor="middle" {...part('output')} />
      <rect className="bar tone-error" x={edge} width={gauge.width} {...part('gauge')} />
      <rect className="gauge-frame" x={edge} y={gauge.top} width={gauge.width} height={gauge.bottom - gauge.top} />
      <text x={gauge.at + 10} y={gauge.top} dy="0.35em">
        1
      </text>
      <circle className="label-mark hollow" cx={gauge.at} cy={gauge.bottom} r={5} />
      <text x={gauge.at + 10} y={gauge.bottom} dy="0.35em">
        0
      </text>
      <text x={layout.width - 4} y={foot} textAnchor="end">
        {words.target}
      </text>
      <text className="cost-now" x={2} y={foot} {...part('cost')} />
    </g>
  )
}
