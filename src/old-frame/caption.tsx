import { useLanguage, type Language } from '../language/language.ts'
import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters, Values } from '../state/parameter.ts'
import { useFigure } from '../state/stores-context.ts'

/** What a figure shows in a state, in sentences that hold in every state it can be in; the first is the main one. */
export type Say<P extends Parameters = Parameters> = (values: Values<P>, language: Language) => readonly string[]

interface CaptionProps<P extends Parameters> {
  store: FigureStore<P>
  say: Say<P>
}

const space = (language: Language) => (language === 'en' ? ' ' : '')

/** The picture in words: seen at the pace of the numbers, heard once a gesture has ended. */
export function Caption<P extends Parameters>({ store, say }: CaptionProps<P>) {
  const language = useLanguage()
  const paced = useFigure(store, state => state.paced)
  const settled = useFigure(store, state => state.settled)
  const [first, ...rest] = say(paced, language)
  return (
    <>
      <figcaption>
        <b>{first}</b>
        {space(language)}
        {rest.join(space(language))}
      </figcaption>
      <p className="heard" role="status">
        {say(settled, language).slice(0, 2).join(space(language))}
      </p>
    </>
  )
}
