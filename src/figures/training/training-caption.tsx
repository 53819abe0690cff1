import { useMemo } from 'react'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useFigure } from '../../state/stores-context.ts'
import { trainingResult, type Crossing } from './training.numbers.ts'
import type { TrainingStore } from './training.store.ts'
import { trainingWords } from './training.words.ts'

/** What the picture shows just now, in sentences that hold for every state it can be in. */
export function useTrainingCaption(store: TrainingStore, moment: 'paced' | 'settled'): string[] {
  const language = useLanguage()
  const words = useWords(trainingWords)
  const values = useFigure(store, state => state[moment])
  // Not in the selector: while one drags, the settled state's result would push the live one out of its memory.
  const { start, crossings } = useMemo(() => trainingResult(values), [values])
  const { x } = values
  const say = (value: number, significant: number) => formatNumber(value, language, { significant })
  const times = (ratio: number) => formatNumber(ratio, language, { decimals: ratio < 10 ? 1 : 0 })
  const epoch = ({ epoch: n, counted }: Crossing) =>
    words.crossing.at(formatNumber(counted ? n : Number(n.toPrecision(3)), language, { decimals: 0 }), counted)
  const { quadratic: q, 'cross-entropy': ce } = crossings
  const sentences: string[] = []
  if (q.epoch === 0) sentences.push(words.caption.ahead)
  else {
    sentences.push(words.caption.wrong(say(Math.abs(start.error), 4)))
    if (q.epoch === ce.epoch) sentences.push(words.caption.together(epoch(q)))
    else if (q.epoch < ce.epoch) sentences.push(words.caption.reversed(epoch(q), epoch(ce)))
    else sentences.push(words.caption.both(epoch(q), epoch(ce), times(q.epoch / ce.epoch)))
  }
  sentences.push(words.caption.reason(say(start.slope, 3)))
  if (x === 0) sentences.push(words.caption.noInput)
  return sentences
}

export function TrainingCaption({ store }: { store: TrainingStore }) {
  const [first, ...rest] = useTrainingCaption(store, 'paced')
  const space = useLanguage() === 'en' ? ' ' : ''
  return (
    <figcaption>
      <b>{first}</b>
      {space}
      {rest.join(space)}
    </figcaption>
  )
}

/** Says what came of a gesture once it has ended, for those who hear the page. */
export function TrainingAnnouncement({ store }: { store: TrainingStore }) {
  const space = useLanguage() === 'en' ? ' ' : ''
  return (
    <p className="heard" role="status">
      {useTrainingCaption(store, 'settled').slice(0, 2).join(space)}
    </p>
  )
}
