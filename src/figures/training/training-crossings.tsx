import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { Cost } from '../../math/train.ts'
import { Label } from '../../plot/label.tsx'
import { Marker } from '../../plot/marker.tsx'
import { usePlot } from '../../plot/plot.tsx'
import { costs, type Crossing } from './training.numbers.ts'
import { trainingWords } from './training.words.ts'

interface CrossingMarksProps {
  crossings: Readonly<Record<Cost, Crossing>>
  epochs: number
  /** The height of the line a = ½. */
  y: number
  /** Curves that rise leave the space under the line free; those that fall, the space over it. */
  rising: boolean
}

/** About how wide a crossing's label is: nearer marks than this put theirs on different sides of the line. */
const labelWidth = 66

/** On the line a = ½, the epoch at which each curve crosses it; a flag at the edge for one that does so later. */
export function CrossingMarks({ crossings, epochs, y, rising }: CrossingMarksProps) {
  const { layout: { width, margin }, x } = usePlot()
  const language = useLanguage()
  const words = useWords(trainingWords)
  const free = rising ? 15 : -13
  const crowded = x(crossings.quadratic.epoch) - x(crossings['cross-entropy'].epoch) < labelWidth
  const side = (cost: Cost) => cost === 'cross-entropy' && crowded ? -free : free
  return (
    <g className="crossings">
      {costs.map(cost => {
        const { epoch, counted } = crossings[cost]
        if (epoch === 0) return null
        const number = formatNumber(counted ? epoch : Number(epoch.toPrecision(3)), language, { decimals: 0 })
        return epoch > epochs
          ? (
            <Label key={cost} tone={cost} anchor="end" x={width - margin.right - 4} y={y + (cost === 'quadratic' ? free : -free)}>
              {words.crossing.flag(number, counted)}
            </Label>
          )
          : (
            <g key={cost}>
              <Marker tone={cost} x={x(epoch)} y={y} size={4} hollow />
              <Label tone={cost} x={x(epoch) + 9} y={y + side(cost)}>{words.crossing.at(number, counted)}</Label>
            </g>
          )
      })}
    </g>
  )
}
