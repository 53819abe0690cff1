import { pointer } from 'd3'
import { useRef, type PointerEvent } from 'react'
import { GuessBox } from '../../kit/guess.tsx'
import type { Guess } from '../../kit/use-guess.ts'
import { useWords } from '../../language/language.ts'
import { areaOf } from '../../plot/box.ts'
import { usePicture } from '../../plot/follow.ts'
import { useFrame } from '../../plot/frame.ts'
import { stroke } from '../../plot/hue.ts'
import { path, type Point } from '../../plot/path.ts'
import { clamp } from '../../state/parameter.ts'
import { drawnGuess, readyGuesses, shapes, type Drawn } from './speed-guess.ts'
import { outputAt, type SpeedState } from './speed.model.ts'
import { speedWords } from './speed.words.ts'

interface SketchPadProps {
  /** For a finger too, which would else scroll the page. */
  forTouch: boolean
  /** null where next to nothing was drawn. */
  onDrawn(guess: Drawn | null): void
}

/** The plot as paper to draw on; the line is handed over as a guess when the hand lets go. */
export function SketchPad({ forTouch, onDrawn }: SketchPadProps) {
  const { box, x, y } = useFrame<SpeedState>()
  const picture = usePicture<SpeedState>()
  const { left, right, top, bottom } = areaOf(box)
  const line = useRef<SVGPathElement>(null)
  /** In units of the box; null while nothing is drawn. */
  const drawn = useRef<Point[]>(null)

  const add = ({ nativeEvent, currentTarget }: PointerEvent) => {
    const [across, up] = pointer(nativeEvent, currentTarget)
    drawn.current?.push([clamp(across, left, right), clamp(up, top, bottom)])
    line.current?.setAttribute('d', path(drawn.current ?? []))
  }
  const begin = (event: PointerEvent) => {
    if (event.pointerType === 'touch' && !forTouch) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drawn.current = []
    add(event)
  }
  const end = () => {
    line.current?.setAttribute('d', '')
    const state = picture.current()
    const [across, up] = [x(state).scale, y(state).scale]
    onDrawn(drawnGuess((drawn.current ?? []).map(([a, b]) => [outputAt(across.invert(a), state.y), up.invert(b)])))
    drawn.current = null
  }
  return (
    <>
      <path ref={line} className="curve thin wish tone-ink" {...stroke('ink', 1.25)} />
      <rect
        className={forTouch ? 'sketch-pad for-touch' : 'sketch-pad'}
        fill="none"
        pointerEvents="all"
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        onPointerDown={begin}
        onPointerMove={event => drawn.current && add(event)}
        onLostPointerCapture={() => drawn.current && end()}
      />
    </>
  )
}

interface SpeedGuessProps extends Guess<Drawn> {
  sketching: boolean
  onSketch(sketching: boolean): void
}

/** To guess before the curve is looked at: drawn by hand, or one of three shapes; and what the guess is worth. */
export function SpeedGuess({ guess, open, choose, skip, sketching, onSketch }: SpeedGuessProps) {
  const words = useWords(speedWords).sketch
  return (
    <GuessBox
      question={words.question}
      options={shapes.map(value => ({ value, name: words.shapes[value] }))}
      value={shapes.find(shape => readyGuesses[shape] === guess) ?? null}
      onChoose={shape => choose(readyGuesses[shape])}
      ways={
        <>
          <button type="button" data-action="sketch" onClick={() => onSketch(!sketching)}>
            {sketching ? words.stop : words.begin}
          </button>
          {/* Its room is kept, so that it moves nothing when it comes. */}
          <button
            type="button"
            className="quiet"
            data-action="clear"
            style={{ visibility: guess ? 'visible' : 'hidden' }}
            onClick={() => choose(null)}>
            {words.clear}
          </button>
        </>
      }
      open={open}
      skip={skip}
      answer={words.verdict[guess?.shape ?? 'none']}
      room={Object.values(words.verdict)}
    />
  )
}
