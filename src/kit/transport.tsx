import './transport.css'
import { useEffect, useEffectEvent, useState } from 'react'
import { useWords } from '../language/language.ts'
import { eachFrame } from '../plot/each-frame.ts'
import { usePicture } from '../plot/follow.ts'
import { gripOf, type Sets } from '../plot/grip.ts'
import { LocalChoice } from './choice.tsx'
import { NumberField } from './number-field.tsx'
import { transportWords } from './transport.words.ts'

/** Seconds for a whole run, by the reader's choice. */
const playSeconds = { slow: 16, normal: 8, fast: 3 } as const
export type PlaySpeed = keyof typeof playSeconds

/** How often the address is written while playing. */
const settleEvery = 400

export interface TransportProps<S, K extends string = string> {
  /** A whole number that goes from 0 to the end of its range. */
  sets: Sets<S, K>
  speed?: PlaySpeed
}

/** Play, step, restart, and the epoch by number. Without motion, playing jumps to the end. */
export function Transport<S, K extends string>({ sets, speed = 'normal' }: TransportProps<S, K>) {
  const words = useWords(transportWords)
  const picture = usePicture<S>()
  const { store } = picture
  const grip = gripOf<S>(store.figure, sets)
  const [playing, setPlaying] = useState(false)

  const goTo = (value: number) => store.change(grip.write(value, picture.current()))
  const read = () => grip.read(picture.current())
  const end = () => grip.range(picture.current()).max
  const begin = useEffectEvent(() => (read() >= end() ? 0 : read()))
  /** Goes on from a place, `passed` seconds later, and says how far. */
  const advance = useEffectEvent((from: number, passed: number) => {
    const at = Math.min(end(), from + (passed / playSeconds[speed]) * end())
    goTo(Math.round(at))
    if (at >= end()) setPlaying(false)
    return at
  })

  useEffect(() => {
    if (!playing) return
    let sinceSettled = 0
    let at = begin()
    const end = eachFrame(
      passed => {
        at = advance(at, passed / 1000)
        sinceSettled += passed
        if (sinceSettled <= settleEvery) return
        sinceSettled = 0
        store.commit()
      },
      () => setPlaying(false),
    )
    return () => {
      end()
      store.commit()
    }
  }, [playing, store])

  const jump = (to: number) => {
    setPlaying(false)
    goTo(to)
    store.commit()
  }
  const toggle = () => {
    if (!playing && matchMedia('(prefers-reduced-motion: reduce)').matches) jump(end())
    else setPlaying(!playing)
  }
  return (
    <div className="transport">
      <button type="button" className="main" data-action="play" onClick={toggle}>
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
