import './transport.css'
import { useEffect, useEffectEvent, useState } from 'react'
import { useLanguage, useWords } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import { usePicture } from '../plot/follow.ts'
import { gripOf, type Sets } from '../plot/grip.ts'
import { LocalChoice } from './choice.tsx'
import { NumberField } from './number-field.tsx'
import { transportWords } from './transport.words.ts'
import { useVoice } from './voice.ts'

/** Seconds for a whole run, by the reader's choice. */
const playSeconds = { slow: 16, normal: 8, fast: 3 } as const
export type PlaySpeed = keyof typeof playSeconds

/** How often the address is written while playing. */
const settleEvery = 400

/** Without motion a run is so many pictures, each as long as its share. */
const jumps = 10

export interface TransportProps<S, K extends string = string> {
  /** A whole number that goes from 0 to the end of its range. */
  sets: Sets<S, K>
  speed?: PlaySpeed
  /** What there is to see when playing ends, and after a step: said aloud; else only where time stands. */
  say?(state: S): string
}

/** Play, step, restart, and the epoch by number. Without motion, playing goes in jumps. */
export function Transport<S, K extends string>({ sets, speed = 'normal', say }: TransportProps<S, K>) {
  const words = useWords(transportWords)
  const language = useLanguage()
  const voice = useVoice()
  const picture = usePicture<S>()
  const { store } = picture
  const grip = gripOf<S>(store.figure, sets)
  const [playing, setPlaying] = useState(false)

  const goTo = (value: number) => store.change(grip.write(value, picture.current()))
  const read = () => grip.read(picture.current())
  const end = () => grip.range(picture.current()).max
  const begin = useEffectEvent(() => (read() >= end() ? 0 : read()))
  /** Goes on from a place, `passed` seconds later, and says how far. */
  const advance = useEffectEvent((from: number, passed: number, isStill: boolean) => {
    const last = end()
    const at = Math.min(last, from + (passed / playSeconds[speed]) * last)
    const shown = Math.round(isStill ? (Math.floor((at / last) * jumps) / jumps) * last : at)
    if (shown !== read()) goTo(shown)
    if (at >= last) setPlaying(false)
    return at
  })
  /** Settles, and says what there is to see now, instead of what is said of any other change. */
  const settle = () => {
    const whole = (value: number) => formatNumber(value, language, { decimals: 0 })
    voice.isTaken = true
    store.commit()
    voice.isTaken = false
    voice.say(say?.(picture.current()) ?? words.epoch.value(whole(read()), whole(end())))
  }
  const stop = useEffectEvent(settle)

  useEffect(() => {
    if (!playing) return
    let last = performance.now()
    let settled = last
    let at = begin()
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    voice.isTaken = true
    let frame = requestAnimationFrame(function step(time) {
      at = advance(at, Math.max(0, time - last) / 1000, isStill)
      last = time
      if (time - settled > settleEvery) {
        settled = time
        store.commit()
      }
      frame = requestAnimationFrame(step)
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [playing, store, voice])

  const jump = (to: number) => {
    setPlaying(false)
    goTo(to)
    settle()
  }
  return (
    <div className="transport">
      <button type="button" className="main" data-action="play" onClick={() => setPlaying(!playing)}>
        {playing ? words.pause : words.play}
      </button>
      <button type="button" data-action="step" onClick={() => jump(read() >= end() ? 0 : read() + 1)}>
        {words.step}
      </button>
      <button type="button" data-action="restart" onClick={() => jump(0)}>
        {words.restart}
      </button>
      <span className="field">
        <span aria-hidden="true">{words.epoch.field}</span>
        <NumberField sets={grip} name={words.epoch.name} />
      </span>
    </div>
  )
}

/** How fast playing goes. */
export function SpeedChoice({ speed, onSpeed }: { speed: PlaySpeed; onSpeed(speed: PlaySpeed): void }) {
  const words = useWords(transportWords)
  return (
    <LocalChoice
      name={words.speed}
      value={speed}
      onChoose={onSpeed}
      options={[
        { value: 'slow', name: words.speeds.slow },
        { value: 'normal', name: words.speeds.normal },
        { value: 'fast', name: words.speeds.fast },
      ]}
    />
  )
}
