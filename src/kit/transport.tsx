import './transport.css'
import { useEffect, useEffectEvent, useState } from 'react'
import { useLanguage, useWords } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import { eachFrame } from '../plot/each-frame.ts'
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

interface TimeProps<S, K extends string = string> {
  /** A whole number that goes from 0 to the end of its range. */
  sets: Sets<S, K>
  /** What there is to see when playing ends, and after a step: said aloud; else only where time stands. */
  say?: ((state: S) => string) | undefined
}

interface StepsProps<S, K extends string = string> extends TimeProps<S, K> {
  /** With the epoch to type, where that does not stand elsewhere. */
  withField?: boolean
}

export interface TransportProps<S, K extends string = string> extends StepsProps<S, K> {
  speed?: PlaySpeed
}

/** Time as a hand holds it. */
function useTime<S, K extends string>({ sets, say }: TimeProps<S, K>) {
  const words = useWords(transportWords)
  const language = useLanguage()
  const voice = useVoice()
  const picture = usePicture<S>()
  const { store } = picture
  const grip = gripOf<S>(store.figure, sets)
  const read = () => grip.read(picture.current())
  const end = () => grip.range(picture.current()).max
  return {
    store,
    voice,
    grip,
    read,
    end,
    goTo: (value: number) => store.change(grip.write(value, picture.current())),
    /** Settles, and says what there is to see now, instead of what is said of any other change. */
    settle: () => {
      const whole = (value: number) => formatNumber(value, language, { decimals: 0 })
      voice.isTaken = true
      store.commit()
      voice.isTaken = false
      voice.say(say?.(picture.current()) ?? words.epoch.value(whole(read()), whole(end())))
    },
  }
}

/** Play, step, restart, and the epoch by number. */
export function Transport<S, K extends string>({ speed, withField = true, ...time }: TransportProps<S, K>) {
  return (
    <div className="transport">
      <Play {...time} {...(speed && { speed })} />
      <Steps {...time} withField={withField} />
    </div>
  )
}

/** Lets time pass until its end, until it is told to pause, or until somebody else sets the time. Without motion, in jumps. */
export function Play<S, K extends string>({ speed = 'normal', ...time }: Omit<TransportProps<S, K>, 'withField'>) {
  const words = useWords(transportWords)
  const { store, voice, read, end, goTo, settle } = useTime(time)
  const [playing, setPlaying] = useState(false)
  const begin = useEffectEvent(() => ({ at: read() >= end() ? 0 : read(), left: read() }))
  /** Goes on from a place, `passed` seconds later, and says how far. */
  const advance = useEffectEvent((from: { at: number; left: number }, passed: number, isStill: boolean) => {
    if (read() !== from.left) {
      setPlaying(false)
      return from
    }
    const last = end()
    const at = Math.min(last, from.at + (passed / playSeconds[speed]) * last)
    const shown = Math.round(isStill ? (Math.floor((at / last) * jumps) / jumps) * last : at)
    if (shown !== read()) goTo(shown)
    if (at >= last) setPlaying(false)
    return { at, left: read() }
  })
  const stop = useEffectEvent(settle)

  useEffect(() => {
    if (!playing) return
    let sinceSettled = 0
    let run = begin()
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    voice.isTaken = true
    const endFrames = eachFrame(
      passed => {
        run = advance(run, passed / 1000, isStill)
        sinceSettled += passed
        if (sinceSettled <= settleEvery) return
        sinceSettled = 0
        store.commit()
      },
      () => setPlaying(false),
    )
    return () => {
      endFrames()
      stop()
    }
  }, [playing, store, voice])

  return (
    <button type="button" className="main" data-action="play" onClick={() => setPlaying(!playing)}>
      {playing ? words.pause : words.play}
    </button>
  )
}

/** Step, restart, and the time by number. */
export function Steps<S, K extends string>({ withField = true, ...time }: StepsProps<S, K>) {
  const words = useWords(transportWords)
  const { grip, read, end, goTo, settle } = useTime(time)
  const jump = (to: number) => {
    goTo(to)
    settle()
  }
  return (
    <>
      <button type="button" data-action="step" onClick={() => jump(read() >= end() ? 0 : read() + 1)}>
        {words.step}
      </button>
      <button type="button" data-action="restart" onClick={() => jump(0)}>
        {words.restart}
      </button>
      {withField && (
        <span className="field">
          <span aria-hidden="true">{words.epoch.field}</span>
          <NumberField sets={grip} name={words.epoch.name} />
        </span>
      )}
    </>
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
