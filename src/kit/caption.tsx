import { useEffect, useEffectEvent } from 'react'
import { useLanguage } from '../language/language.ts'
import { useFollow, usePicture } from '../plot/follow.ts'
import { useVoice } from './voice.ts'

interface CaptionProps<S> {
  /** What the figure shows, in sentences that hold in every state that it can be in; the first is the main one. */
  say(state: S): readonly string[]
}

const useSpace = () => (useLanguage() === 'en' ? ' ' : '')

/** The picture in words, at the pace of the numbers. */
export function Caption<S>({ say }: CaptionProps<S>) {
  const space = useSpace()
  const first = useFollow<S>(state => ({ text: say(state)[0] ?? '' }), 'word')
  const rest = useFollow<S>(state => ({ text: space + say(state).slice(1).join(space) }), 'word')
  return (
    <figcaption>
      <b {...first} />
      <span {...rest} />
    </figcaption>
  )
}

/** The picture in words, aloud: once a gesture has ended, and no more than two sentences. */
export function Heard<S>({ say }: CaptionProps<S>) {
  const space = useSpace()
  const picture = usePicture<S>()
  const voice = useVoice()
  const { speakIn } = voice
  const speak = useEffectEvent(() => {
    try {
      voice.say(say(picture.current()).slice(0, 2).join(space))
    } catch {
      // The caption says the same, and has ended the figure; the store's other followers are to have their turn.
    }
  })
  useEffect(() => {
    let { settled } = picture.store.getState()
    return picture.store.subscribe(next => {
      if (next.settled === settled) return
      settled = next.settled
      if (!voice.isTaken) speak()
    })
  }, [picture, voice])
  return <p className="heard" role="status" ref={speakIn} />
}
