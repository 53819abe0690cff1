import { easeCubicInOut } from 'd3'
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { transportWords } from '../../kit/transport.words.ts'
import { useLanguage } from '../../language/language.ts'
import { usePicture } from '../../plot/follow.ts'
import { sliderKey } from '../../state/slider-keys.ts'
import { clamp } from '../../state/parameter.ts'
import { oneCurve, type OneCurveState } from './one-curve.model.ts'
import { oneCurveWords } from './one-curve.words.ts'
import { axes, turnedTo, turnOf } from './one-curve-view.ts'

const { Choice, useFollow } = partsOf(oneCurve)

const last = axes.length - 1
/** Seconds from one axis to the next, and for which each stands still. */
const [way, rest] = [1.6, 0.5]
/** No frame counts for more: a tab that was away goes on where it was. */
const longest = 0.1

/**
 * The way from one axis to the next: by itself, under the hand, or by name. Only the three axes are states; a hand that lets
 * go in between is taken to the nearest.
 */
export function Turn() {
  const language = useLanguage()
  const words = oneCurveWords[language]
  const picture = usePicture<OneCurveState>()
  const { store } = picture
  const [playing, setPlaying] = useState(false)
  const slider = useRef<HTMLInputElement>(null)
  /** Where the hand is on the way; null while none is. */
  const turn = useRef<number>(null)
  const follow = useFollow(({ view }) => ({ defaultValue: turnOf(view) }))
  const name = useFollow(({ axis }) => ({ 'aria-valuetext': words.axisNames[axis] }), 'word')
  const standing = () => axes.indexOf(picture.current().axis)

  const goTo = (place: number) => {
    turn.current = place
    picture.lean(state => ({ ...state, ...turnedTo(place) }))
  }
  const stand = (index: number) => {
    turn.current = null
    store.change({ axis: axes[clamp(index, 0, last)] ?? 'p' })
    store.commit()
    picture.lean(null)
  }
  const letGo = useEffectEvent(() => {
    if (turn.current !== null) stand(Math.round(turn.current))
  })
  const onFrame = useEffectEvent(goTo)

  useEffect(() => {
    const node = slider.current
    // React's onChange is the input event; only the native change event tells that the pointer let go.
    const release = () => letGo()
    node?.addEventListener('change', release)
    return () => node?.removeEventListener('change', release)
  }, [])

  useEffect(() => {
    if (!playing) return
    const begin = axes.indexOf(picture.current().axis)
    // From the last axis the way leads back.
    const ahead = begin < last
    let [passed, before] = [0, performance.now()]
    let frame = requestAnimationFrame(function step(time) {
      passed += Math.min(longest, Math.max(0, time - before) / 1000)
      before = time
      const legs = Math.floor(passed / (way + rest))
      const come = legs + easeCubicInOut(Math.min(1, (passed - legs * (way + rest)) / way))
      const place = clamp(ahead ? begin + come : begin - come, 0, last)
      onFrame(place)
      if (place === (ahead ? last : 0)) setPlaying(false)
      else frame = requestAnimationFrame(step)
    })
    // What somebody sets meanwhile, by name or by a link, holds: the way ends there.
    const leave = store.onSettle(() => {
      turn.current = null
      picture.lean(null)
      setPlaying(false)
    })
    return () => {
      leave()
      cancelAnimationFrame(frame)
      letGo()
    }
  }, [playing, picture, store])

  const toggle = () => {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    if (!playing && isStill) stand(standing() < last ? standing() + 1 : 0)
    else setPlaying(!playing)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = sliderKey(event)
    if (!key) return
    if (key.kind === 'cancel') {
      if (!store.cancel()) return
    } else {
      store.begin()
      stand(key.kind === 'end' ? (key.end === 'max' ? last : 0) : standing() + Math.sign(key.share))
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="turn">
      <button type="button" className="main" data-action="play" onClick={toggle}>
        {playing ? transportWords[language].pause : transportWords[language].play}
      </button>
      <input
        type="range"
        min={0}
        max={last}
        step="any"
        data-param="axis"
        aria-label={words.turn}
        {...follow}
        {...name}
        ref={node => {
          slider.current = node
          follow.ref(node)
          name.ref(node)
        }}
        onPointerDown={() => setPlaying(false)}
        onPointerCancel={() => {
          // A finger that scrolls the page has turned nothing.
          turn.current = null
          picture.lean(null)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => store.release()}
        onChange={event => goTo(event.target.valueAsNumber)}
      />
      <Choice sets="axis" name={words.axis} options={axes.map(value => ({ value, name: words.axisNames[value] }))} />
    </div>
  )
}
