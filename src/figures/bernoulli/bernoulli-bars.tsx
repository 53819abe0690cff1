import type { RefCallback } from 'react'
import { useWords } from '../../language/language.ts'
import { usePlot } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import type { BernoulliStore } from './bernoulli.store.ts'
import { bernoulliWords } from './bernoulli.words.ts'
import { isUpright, track, type BernoulliPart } from './bernoulli-scene.ts'

const names = { 1: ['P(y = 1 | x)', '= ŷ'], 0: ['P(y = 0 | x)', '= 1 − ŷ'] } as const
const markRadius = 6

interface BarsProps {
  store: BernoulliStore
  part: (name: BernoulliPart) => Record<string, string | RefCallback<SVGElement>>
}

/** The two probabilities as bars, filled for label 1 and hollow for label 0; the one that the label picks stands out. */
export function BernoulliBars({ store, part }: BarsProps) {
  const chosen = useFigure(store, state => state.paced.y)
  return ([1, 0] as const).map(label => (
    <g key={label} className={`share ${label === 1 ? 'filled' : 'hollow'}${label === chosen ? ' chosen' : ''}`}>
      <Frame label={label} chosen={label === chosen} />
      <rect className="share-bar" {...part(`bar${label}`)} />
      <Number label={label} part={part} />
    </g>
  ))
}

function Number({ label, part }: { label: 0 | 1; part: BarsProps['part'] }) {
  const { layout } = usePlot()
  return (
    <text
      className="label share-number"
      dy="0.35em"
      textAnchor={isUpright(layout) ? 'middle' : 'start'}
      {...part(`number${label}`)}
    />
  )
}

/** What stays: the track from 0 to 1, the name, and the mark of the label. */
function Frame({ label, chosen }: { label: 0 | 1; chosen: boolean }) {
  const { layout } = usePlot()
  const words = useWords(bernoulliWords)
  const { x, y, width, height } = track(layout, label)
  const upright = isUpright(layout)
  const [name, value] = names[label]
  const mark = upright ? { x: x + width / 2 - 24, y: y - 36 } : { x: x + width + 8, y: y - 14 }
  return (
    <>
      <rect className="share-track" x={x} y={y} width={width} height={height} />
      {upright ? (
        <>
          <text className="share-name" x={x + width / 2} y={y + height + 19} textAnchor="middle">
            {name}
          </text>
          <text className="share-name" x={x + width / 2} y={y + height + 38} textAnchor="middle">
            {value}
          </text>
        </>
      ) : (
        <text className="share-name" x={x} y={y - 14} dy="0.35em">{`${name} ${value}`}</text>
      )}
      {chosen && (
        <>
          <circle className={`label-mark${label === 0 ? ' hollow' : ''}`} cx={mark.x} cy={mark.y} r={markRadius} />
          <text className="share-name" x={mark.x + 12} y={mark.y} dy="0.35em">
            {words.label.mark(String(label))}
          </text>
        </>
      )}
    </>
  )
}
