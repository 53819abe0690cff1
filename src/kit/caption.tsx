import { useLanguage } from '../language/language.ts'
import { useFollow } from '../plot/follow.ts'

interface CaptionProps<S> {
  /** What the figure shows, in sentences that hold in every state that it can be in; the first is the main one. */
  say(state: S): readonly string[]
}

/** The picture in words: seen at the pace of the numbers, heard once a gesture has ended. */
export function Caption<S>({ say }: CaptionProps<S>) {
  const space = useLanguage() === 'en' ? ' ' : ''
  const first = useFollow<S>(state => ({ text: say(state)[0] ?? '' }), 'word')
  const rest = useFollow<S>(state => ({ text: space + say(state).slice(1).join(space) }), 'word')
  const heard = useFollow<S>(state => ({ text: say(state).slice(0, 2).join(space) }), 'settled')
  return (
    <>
      <figcaption>
        <b {...first} />
        <span {...rest} />
      </figcaption>
      <p className="heard" role="status" {...heard} />
    </>
  )
}
