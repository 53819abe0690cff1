import './listen-bar.css'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLanguage } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import { play, type Playing } from '../sound/player.ts'
import { schedule, type Track } from '../sound/schedule.ts'
import type { Hearing } from '../state/figure.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { LocalChoice } from './choice.tsx'
import { listenWords } from './listen.words.ts'

/** Seconds for one curve. */
const seconds = { slow: 8, normal: 4, fast: 2 } as const
type Speed = keyof typeof seconds
const speeds = ['slow', 'normal', 'fast'] as const

interface ListenBarProps {
  store: FigureStore
  heard: Hearing
  /** What the columns are called, by their keys; the first one too. */
  names: Readonly<Record<string, string>>
  onClose(): void
}

/** A figure's curves as sound, for who asked for it: they are played at once, and what is heard stands there in words. */
export function ListenBar({ store, heard, names, onClose }: ListenBarProps) {
  const language = useLanguage()
  const words = listenWords[language]
  const { figure } = store
  const [speed, setSpeed] = useState<Speed>('normal')
  const [playing, setPlaying] = useState(true)
  const [said, setSaid] = useState('')
  const sound = useRef<Playing>(null)
  const button = useRef<HTMLButtonElement>(null)

  const say = (key: string, value: number | null) =>
    formatNumber(value, language, figure.shown[key]?.digits ?? { significant: 4 })
  const sentence = (track: Track, index: number, count: number) => {
    const places = track.clicks.map(({ place }) => formatNumber(place, language, { significant: 6 }))
    const mark = heard.mark === 0.5 ? '½' : formatNumber(heard.mark ?? null, language, { significant: 6 })
    return (
      words.curve(
        index + 1,
        count,
        names[track.key] ?? track.key,
        say(track.key, track.first),
        say(track.key, track.last),
      ) + (places.length ? words.passes(names[figure.by] ?? figure.by, places, mark) : '')
    )
  }
  const stop = () => {
    sound.current?.stop()
    sound.current = null
    setPlaying(false)
  }
  const unable = () => {
    setPlaying(false)
    setSaid(words.unable)
  }
  /** Whether there is sound to be had. */
  const sounds = (at: Speed): boolean => {
    sound.current?.stop()
    const tracks = schedule(figure.heardTable(store.getState().values), heard, seconds[at])
    const onTrack = (index: number) => {
      const track = tracks[index]
      if (track) setSaid(sentence(track, index, tracks.length))
    }
    const onEnd = () => {
      stop()
      setSaid(words.stopped)
    }
    try {
      sound.current = play(tracks, onTrack, onEnd)
      return true
    } catch {
      return false
    }
  }
  const start = (at: Speed) => {
    setPlaying(true)
    if (!sounds(at)) unable()
  }
  // The button that asked for it was the hand's; from here on this one is.
  const begin = useEffectEvent(() => {
    button.current?.focus()
    if (!sounds(speed)) queueMicrotask(unable)
  })
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !sound.current) return
    stop()
    // A dialog over it closes with the same key; a presentation does not end.
    if (document.querySelector('dialog[open]')) return
    event.stopPropagation()
    event.preventDefault()
  })
  useEffect(() => {
    begin()
    const listener = (event: KeyboardEvent) => onEscape(event)
    addEventListener('keydown', listener, true)
    return () => {
      removeEventListener('keydown', listener, true)
      sound.current?.stop()
    }
  }, [])

  return (
    <div className="listen-bar" role="group" aria-label={words.name}>
      <button ref={button} type="button" data-action="listen-play" onClick={() => (playing ? stop() : start(speed))}>
        {playing ? words.stop : words.again}
      </button>
      <LocalChoice
        name={words.speed}
        value={speed}
        options={speeds.map(value => ({ value, name: words.speeds[value] }))}
        onChoose={value => {
          setSpeed(value)
          if (playing) start(value)
        }}
      />
      <button
        type="button"
        className="quiet"
        data-action="listen-close"
        onClick={() => {
          stop()
          onClose()
        }}>
        {words.close}
      </button>
      <p className="aside-note">{words.how}</p>
      <p role="status">{said}</p>
    </div>
  )
}
