import type { Track } from './schedule.ts'

/** Loud enough beside a voice, and no more. */
const loudness = 0.18
const cueLength = 0.07
const clickLength = 0.03
/** So fast a tone comes and goes without a click of its own. */
const edge = 0.02

interface Voice {
  type: OscillatorType
  begin: number
  end: number
  /** Automates pitch and place; the loudness is that of the voice. */
  tune(frequency: AudioParam, pan: AudioParam, gain: AudioParam): void
}

function voice(context: AudioContext, { type, begin, end, tune }: Voice): void {
  const oscillator = new OscillatorNode(context, { type })
  const gain = new GainNode(context, { gain: 0 })
  const panner = new StereoPannerNode(context)
  oscillator.connect(gain).connect(panner).connect(context.destination)
  tune(oscillator.frequency, panner.pan, gain.gain)
  oscillator.start(begin)
  oscillator.stop(end)
}

/** A short tone of one pitch, in the middle. */
const beep = (context: AudioContext, type: OscillatorType, at: number, length: number, frequency: number) =>
  voice(context, {
    type,
    begin: at,
    end: at + length,
    tune: (pitch, _, gain) => {
      pitch.setValueAtTime(frequency, at)
      gain.setValueAtTime(0, at)
      gain.linearRampToValueAtTime(loudness, at + length / 4)
      gain.linearRampToValueAtTime(0, at + length)
    },
  })

function curve(context: AudioContext, { notes }: Track, from: number): void {
  const [first] = notes
  const last = notes.at(-1)
  if (!first || !last) return
  voice(context, {
    type: 'triangle',
    begin: from + first.at,
    end: from + last.at + edge,
    tune: (pitch, pan, gain) => {
      let sounds = false
      for (const note of notes) {
        const at = from + note.at
        pan.linearRampToValueAtTime(note.pan, at)
        if (note.frequency !== null) {
          if (sounds) pitch.exponentialRampToValueAtTime(note.frequency, at)
          else pitch.setValueAtTime(note.frequency, at)
        }
        if (sounds !== (note.frequency !== null)) gain.setTargetAtTime(sounds ? 0 : loudness, at, edge / 3)
        sounds = note.frequency !== null
      }
      gain.setTargetAtTime(0, from + last.at, edge / 3)
    },
  })
}

export interface Playing {
  stop(): void
}

/** Plays some tracks; tells which one begins, and when all is over or the page is hidden. */
export function play(tracks: readonly Track[], onTrack: (index: number) => void, onEnd: () => void): Playing {
  const context = new AudioContext()
  // A moment for the first note to be ready.
  const from = context.currentTime + 0.1
  for (const track of tracks) {
    for (const cue of track.cues) beep(context, 'sine', from + cue, cueLength, 660)
    curve(context, track, from)
    for (const { at } of track.clicks) beep(context, 'square', from + at, clickLength, 1760)
  }
  const timers = tracks.map((track, index) => setTimeout(() => onTrack(index), 1000 * track.begin))
  const end = (tracks.at(-1)?.end ?? 0) + 0.3
  timers.push(setTimeout(() => finish(true), 1000 * end))
  let ended = false
  const finish = (tell: boolean) => {
    if (ended) return
    ended = true
    for (const timer of timers) clearTimeout(timer)
    document.removeEventListener('visibilitychange', onVisibility)
    void context.close()
    if (tell) onEnd()
  }
  const onVisibility = () => {
    if (document.hidden) finish(true)
  }
  document.addEventListener('visibilitychange', onVisibility)
  void context.resume()
  return { stop: () => finish(false) }
}
