import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { trainingSay } from './training-caption.ts'
import { training } from './training.model.ts'
import { trainingWords } from './training.words.ts'

const { Slider, useShape } = partsOf(training)

/** The learning rate: of both costs, or where each has one, the quadratic cost's. */
export function Rate() {
  const language = useLanguage()
  const words = trainingWords[language].rates
  const { number } = trainingSay(language)
  const isLocked = useShape(({ etaCe }) => etaCe === null)
  return <Slider sets="eta" name={isLocked ? words.eta : words.own.quadratic} say={({ eta }) => number(eta)} />
}
