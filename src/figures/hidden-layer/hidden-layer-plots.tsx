import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useWords } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Box } from '../../plot/box.ts'
import { costs, epochs, hiddenLayer } from './hidden-layer.model.ts'
import { hiddenLayerWords } from './hidden-layer.words.ts'

const { Plot, Curve, Line, Mark, Label, Knob, EndLabels } = partsOf(hiddenLayer)
const { Text } = rarePartsOf(hiddenLayer)

/** From top to bottom, the product last. */
const factors = ['a', 'outSlope', 'v', 'hiddenSlope', 'gradient'] as const
/** What is smaller stands at the left edge. */
const floor = 1e-8
const ticks = [
  { at: 1e-8, text: '10⁻⁸' },
  { at: 1e-6, text: '10⁻⁶' },
  { at: 1e-4, text: '10⁻⁴' },
  { at: 1e-2, text: '10⁻²' },
  { at: 1, text: '1' },
]
const most = 20
/** So that two marks of one size are both seen. */
const beside = { quadratic: 0.09, 'cross-entropy': -0.09 } as const
const rowOf = (index: number) => factors.length - 1 - index
const sized = (value: number) => Math.max(floor, Math.abs(value))

/** Each factor as two marks on a row: how large it is with either cost. */
export function Factors({ box }: { box: Box }) {
  const words = useWords(hiddenLayerWords)
  return (
    <Plot
      box={box}
      label={words.plot}
      x={{ domain: [floor, most], kind: 'log', title: words.axes.size, ticks }}
      y={{ domain: [-0.45, factors.length - 0.2], title: '', ticks: [] }}>
      {factors.map((factor, index) => (
        <g key={factor}>
          <Line kind={factor === 'gradient' ? 'axis' : 'grid'} from={[floor, rowOf(index)]} to={[most, rowOf(index)]} />
          <Text at={[floor, rowOf(index)]} dy={-17}>
            {words.factors[factor]}
          </Text>
          {costs.map(cost =>
            factor === 'outSlope' && cost === 'cross-entropy' ? (
              <Mark key={cost} tone={cost} hollow at={[1, rowOf(index) + beside[cost]]} />
            ) : (
              <Mark
                key={cost}
                tone={cost}
                at={state => [sized(state[`${cost}.${factor}`]), rowOf(index) + beside[cost]]}
              />
            ),
          )}
        </g>
      ))}
      <Label at={[1, rowOf(1)]} tone="cross-entropy" anchor="middle" dy={-17}>
        {words.cancels}
      </Label>
    </Plot>
  )
}

/** The outputs of both networks over the epochs, from the start that the hand moves. */
export function Outputs({ box }: { box: Box }) {
  const words = useWords(hiddenLayerWords)
  const say = useSay()
  return (
    <Plot
      box={box}
      label={words.runPlot}
      x={{ domain: [0, epochs], title: words.axes.epoch, ticks: [0, 100, 200, 300] }}
      y={{ domain: [0, 1], title: words.axes.output, ticks: [0, 0.5, 1] }}
      yGap={22}
      rise={24}>
      <Line kind="half" from={[0, 0.5]} to={[epochs, 0.5]} />
      <Line kind="cursor" from={({ epoch }) => [epoch, 0]} to={({ epoch }) => [epoch, 1]} />
      {costs.map(cost => (
        <Curve key={cost} tone={cost} through={({ runs }) => runs[cost].curve} />
      ))}
      {costs.map(cost => (
        <Mark key={cost} tone={cost} at={state => [state.epoch, state[`${cost}.a`]]} />
      ))}
      <EndLabels
        foot={6}
        of={costs.map(cost => ({
          tone: cost,
          at: ({ runs }) => runs[cost].curve[epochs] ?? [epochs, 0],
          lines: words.lines[cost],
        }))}
      />
      <Knob
        sets="z2"
        along="y"
        at={z => [0, sigmoid(z)]}
        name={words.z2}
        say={({ z2, start }) => words.startAt(say(z2), say(start))}
      />
    </Plot>
  )
}
