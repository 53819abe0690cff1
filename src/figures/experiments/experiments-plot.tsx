import { Fragment } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { transportWords } from '../../kit/transport.words.ts'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { areaOf, type Box } from '../../plot/box.ts'
import { both, epochs, experiments, numbers, past } from './experiments.model.ts'
import { ExperimentsNeuron } from './experiments-neuron.tsx'
import { experimentsWords } from './experiments.words.ts'

const { Plot, Curve, Line, Mark, Label, Knob, Pill } = partsOf(experiments)

/** Where the words of a crossing stand: beside the part of the curve that leaves room. */
const beside = { '1': { dx: 12, dy: -11, anchor: 'start' }, '2': { dx: -12, dy: 12, anchor: 'end' } } as const
/** And those of a start: over its curve, the lower one's below the upper curve. */
const over = { '1': -8, '2': -15 } as const
/** Where it is so low between the two starts, the first is named at its crossing instead. */
const leastBetween = 20
const top = 1.1

/** Both runs in one plot, from their two starts, under the two neurons. The thin curves and the marks at ½ are the outcome. */
export function ExperimentsPlot({ box }: { box: Box }) {
  const language = useLanguage()
  const words = experimentsWords[language]
  const transport = transportWords[language].epoch
  const say = (value: number, decimals = 0) => formatNumber(value, language, { decimals })
  const area = areaOf(box)
  const between = (both['2'].start - both['1'].start) * ((area.bottom - area.top) / top)
  const isLow = box.name !== 'narrow' && between < leastBetween * (box.text ?? 1)
  return (
    <Plot
      box={box}
      label={words.plot}
      x={{ domain: [0, epochs], title: '', ticks: [{ at: 0, text: words.epochZero }, 100, 200, 300] }}
      y={{ domain: [0, top], title: words.axis, ticks: [0, 0.25, 0.5, 0.75, 1] }}
      xGap={50}>
      {numbers.map(which => (
        <ExperimentsNeuron key={which} which={which} />
      ))}
      <Line kind="half" from={[0, 0.5]} to={[epochs, 0.5]} />
      <Line kind="cursor" from={({ epoch }) => [epoch, 0]} to={({ epoch }) => [epoch, 1]} />
      {numbers.map(which => {
        const { start, half, curve, output } = both[which]
        const name = (box.name === 'narrow' ? words.guess.option : words.from)(which, say(start, 2))
        const isElsewhere = isLow && which === '1'
        return (
          <Fragment key={which}>
            <g className="outcome">
              <Curve through={() => curve} tone="quadratic" weight="thin" />
              <Mark at={output(half)} tone="quadratic" size={4} hollow />
              <Label at={output(half)} tone="quadratic" {...beside[which]}>
                {isElsewhere ? words.said(name, words.half(say(half))) : words.half(say(half))}
              </Label>
            </g>
            <Curve through={({ epoch }) => past(which, epoch)} tone="quadratic" />
            {!isElsewhere && (
              <Label at={[0, start]} dx={12} dy={over[which]}>
                {name}
              </Label>
            )}
          </Fragment>
        )
      })}
      {numbers.map(which => (
        <Mark key={which} at={({ epoch, neuron }) => [epoch, neuron[which].a]} tone="quadratic" />
      ))}
      <Knob
        sets="epoch"
        at={epoch => [epoch, 0]}
        dy={20}
        name={transport.name}
        say={({ epoch }) => transport.value(say(epoch), say(epochs))}>
        <Pill of={({ epoch }) => say(epoch)} />
      </Knob>
    </Plot>
  )
}
