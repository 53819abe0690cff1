import { useState } from 'react'
import { LiveFormula } from '../../old-frame/live-formula.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useFigure } from '../../state/stores-context.ts'
import type { LossPredictionStore } from './loss-prediction.store.ts'
import { lossPredictionWords } from './loss-prediction.words.ts'

/**
 * The live formula, and what becomes of it when label and prediction change places. Both are always on the page, one of
 * them hidden: the still parts of a formula are set by the server alone.
 */
export function LossPredictionFormulas({ store }: { store: LossPredictionStore }) {
  const words = useWords(lossPredictionWords)
  const [swapped, setSwapped] = useState(false)
  return (
    <>
      <div hidden={swapped}>
        <LiveFormula label={words.formula} of="loss-prediction" />
      </div>
      <div hidden={!swapped}>
        <LiveFormula label={words.swap.formula} of="loss-prediction-swapped" />
      </div>
      <div className="swap">
        <button type="button" data-action="swap" onClick={() => setSwapped(!swapped)}>
          {swapped ? words.swap.back : words.swap.swap}
        </button>
        <p role="status">{swapped && <Said store={store} />}</p>
      </div>
    </>
  )
}

function Said({ store }: { store: LossPredictionStore }) {
  const language = useLanguage()
  const words = useWords(lossPredictionWords)
  const { p, y } = useFigure(store, state => state.settled)
  const say = (value: number) => formatNumber(value, language, { significant: 4 })
  return words.swap.said(say(p), say(1 - p), y === 1 ? '1' : '0')
}
