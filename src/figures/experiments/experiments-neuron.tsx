import { scaleLinear } from 'd3'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { arrow } from '../../plot/arrow-path.ts'
import { useFrame } from '../../plot/frame.ts'
import { hue, paper, stroke } from '../../plot/hue.ts'
import { shift, tenths } from '../../plot/path.ts'
import { experiments, type Experiment } from './experiments.model.ts'
import { experimentsWords } from './experiments.words.ts'

const { useFollow } = partsOf(experiments)

/** Where the parts of the diagram stand, from its top: its name, the wires, and a line of words under them. */
const head = 17
const middle = 66
const foot = 116
const input = 2
const gauge = { width: 11, top: 36, bottom: 96 }
const level = scaleLinear([0, 1], [gauge.bottom, gauge.top])
/** Between the two diagrams, and from the middle of the weight to the neuron, so that its widest value does not touch it. */
const gap = 16
const clear = 29

const wire = stroke('ink', 1.5)
const strong = { className: 'handle-text', fill: hue.ink, fontWeight: 600 }

/** A neuron as a diagram, over its half of the plot: input, weight, bias, output, and the output as a bar over its target. */
export function ExperimentsNeuron({ which }: { which: Experiment }) {
  const { box } = useFrame()
  const language = useLanguage()
  const words = experimentsWords[language]
  const narrow = box.name === 'narrow'
  const say = (value: number, decimals = narrow ? 2 : 3) => formatNumber(value, language, { decimals })
  const weight = useFollow(({ neuron }) => ({ text: `w = ${say(neuron[which].w)}` }), 'word')
  const bias = useFollow(({ neuron }) => ({ text: say(neuron[which].b) }), 'word')
  const output = useFollow(({ neuron }) => ({ text: `a = ${say(neuron[which].a, 3)}` }), 'word')
  const cost = useFollow(({ neuron }) => ({ text: words.part.cost(say(neuron[which].cost, 4)) }), 'word')
  const bar = useFollow(({ neuron }) => {
    const top = tenths(level(neuron[which].a))
    return { y: top, height: gauge.bottom - top }
  })

  const width = (box.width - gap) / 2
  const { text = 1 } = box
  const radius = narrow ? 29 : 29 * text
  const body = width * (narrow ? 0.56 : 0.46)
  const [left, right] = [body - radius, body + radius]
  const from = input + (narrow ? 45 : 42 * text)
  const at = width - 22
  const edge = at - gauge.width / 2
  return (
    <g className="neuron" transform={shift([which === '1' ? 0 : width + gap, 0])}>
      <text className="plot-head" x={input} y={head} fill={hue.ink} fontWeight={600}>
        {narrow ? words.column[which] : words.name[which]}
      </text>
      <text x={input} y={middle} dy="0.35em" {...strong}>
        x = 1
      </text>
      <path className="wire" d={arrow([from, middle], [left - 3, middle])} {...wire} />
      <text
        x={narrow ? input : Math.min((from + left) / 2, left - text * clear)}
        // Where it is narrow, over the neuron too, which a negative weight reaches.
        y={middle - (narrow ? 29 : 19)}
        textAnchor={narrow ? 'start' : 'middle'}
        {...strong}
        {...weight}
      />
      <circle className="wire" cx={body} cy={middle} r={radius} {...wire} />
      <text x={body} y={middle - 10} dy="0.35em" textAnchor="middle">
        b =
      </text>
      <text x={body} y={middle + 10} dy="0.35em" textAnchor="middle" {...strong} {...bias} />
      <path className="wire" d={arrow([right + 3, middle], [edge - 4, middle])} {...wire} />
      <text x={width - 2} y={head} textAnchor="end" {...strong} {...output} />
      <rect className="bar tone-error" fill={hue.error} x={edge} width={gauge.width} {...bar} />
      <rect
        className="gauge-frame"
        x={edge}
        y={gauge.top}
        width={gauge.width}
        height={gauge.bottom - gauge.top}
        {...stroke('ink', 1)}
      />
      <text x={at + 10} y={gauge.top} dy="0.35em">
        1
      </text>
      <circle className="label-mark hollow" cx={at} cy={gauge.bottom} r={5} fill={paper} stroke={hue.ink} />
      <text x={width - 2} y={foot} textAnchor="end">
        {narrow ? 'y = 0' : words.part.target}
      </text>
      <text className="cost-now" x={input} y={foot} fill={hue.quadratic} fontWeight={600} {...cost} />
    </g>
  )
}
