import { useState } from 'react'
import { Formula } from '../../kit/formula.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { useWords } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import { lossPrediction } from './loss-prediction.model.ts'
import { lossPredictionWords } from './loss-prediction.words.ts'

const { useFollow } = partsOf(lossPrediction)

/**
 * The formula, and what becomes of it when label and prediction change places. Both are always on the page, one of them
 * hidden: the still parts of a formula are set by the server alone.
 */
export function SwappedFormulas() {
  const words = useWords(lossPredictionWords)
  const [swapped, setSwapped] = useState(false)
  return (
    <>
      <div hidden={swapped}>
        <Formula of="loss-prediction" label={words.formula} />
      </div>
      <div hidden={!swapped}>
        <Formula of="loss-prediction-swapped" label={words.swap.formula} />
      </div>
      <div className="swap">
        <button type="button" data-action="swap" onClick={() => setSwapped(!swapped)}>
          {swapped ? words.swap.back : words.swap.swap}
        </button>
        <p role="status">{swapped && <Said />}</p>
      </div>
    </>
  )
}

function Said() {
  const words = useWords(lossPredictionWords)
  const say = useSay(4)
  const follow = useFollow(({ p, rest, label }) => ({ text: words.swap.said(say(p), say(rest), label) }), 'settled')
  return <span {...follow} />
}
