import type { RefCallback } from 'react'
import { handleReach } from '../../old-frame/axis-handle.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { predictionLoss } from '../../math/prediction-loss.ts'
import { Handle } from '../../old-plot/handle.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { useFigure } from '../../state/stores-context.ts'
import { lossPredictionParameters } from './loss-prediction.parameters.ts'
import type { LossPredictionStore } from './loss-prediction.store.ts'
import { lossPredictionWords } from './loss-prediction.words.ts'
import { usePrediction } from './use-prediction.ts'

interface PredictionHandleProps {
  store: LossPredictionStore
  layout: Layout
  part: Record<string, string | RefCallback<SVGElement>>
}

/** The prediction on its curve. */
export function PredictionHandle({ store, layout, part }: PredictionHandleProps) {
  const language = useLanguage()
  const { handle } = useWords(lossPredictionWords)
  const { p, y } = useFigure(store, state => state.paced)
  const events = usePrediction(store, layout)
  const say = (value: number) => formatNumber(value, language, { significant: 4 })
  const { min, max } = lossPredictionParameters.p
  return (
    <g {...part}>
      <Handle
        events={events}
        parameter="p"
        name={handle.name}
        words={handle.value(say(p), say(predictionLoss(p, y)))}
        min={min}
        max={max}
        now={p}
        orientation="horizontal">
        <circle className="handle-reach" r={handleReach} />
        <circle className="handle-halo" r={18} />
        <circle className="handle-knob" r={9} />
      </Handle>
    </g>
  )
}
