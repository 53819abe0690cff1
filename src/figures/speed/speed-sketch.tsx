import { pointer } from 'd3'
import { useRef, type PointerEvent } from 'react'
import { LocalChoice } from '../../kit/choice.tsx'
import { useWords } from '../../language/language.ts'
import { areaOf } from '../../plot/box.ts'
import { usePicture } from '../../plot/follow.ts'
import { useFrame } from '../../plot/frame.ts'
import { stroke } from '../../plot/hue.ts'
import { path, type Point } from '../../plot/path.ts'
import { clamp } from '../../state/parameter.ts'
import { choices, drawnGuess, readyGuesses, type Guess } from './speed-guess.ts'
import { outputAt, type SpeedState } from './speed.model.ts'
import { speedWords } from './speed.words.ts'

/** The plot as paper to draw on; the line is handed over as a guess when the hand lets go. */
export function SketchPad({ onDrawn }: { onDrawn(guess: Guess | null): void }) {
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
    event.currentTarget.setPointerCapture(event.pointerId)
    drawn.current = []
    add(event)
  }
  const end = () => {
    const state = picture.current()
    const [across, up] = [x(state).scale, y(state).scale]
    onDrawn(drawnGuess((drawn.current ?? []).map(([a, b]) => [outputAt(across.invert(a), state.y), up.invert(b)])))
    drawn.current = null
  }
  return (
    <>
      <path ref={line} className="curve thin wish tone-ink" {...stroke('ink', 1.25)} />
      <rect
        className="sketch-pad"
        fill="none"
        pointerEvents="all"
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        onPointerDown={begin}
        onPointerMove={event => drawn.current && add(event)}
        onLostPointerCapture={end}
      />
    </>
  )
}

interface SketchControlsProps {
  guess: Guess | null
  sketching: boolean
  onGuess(guess: Guess | null): void
  onSketch(sketching: boolean): void
}

/** To guess before the curve is looked at: drawn by hand, or one of three shapes; and what the guess is worth. */
export function SketchControls({ guess, sketching, onGuess, onSketch }: SketchControlsProps) {
  const words = useWords(speedWords).sketch
  return (
    <div className="controls" role="group" aria-label={words.begin}>
      <button type="button" data-action="sketch" onClick={() => onSketch(!sketching)}>
        {sketching ? words.stop : words.begin}
      </button>
      <LocalChoice
        name={words.ready}
        options={choices.map(value => ({ value, name: words.shapes[value] }))}
        value={choices.find(choice => readyGuesses[choice] === guess) ?? 'none'}
        onChoose={choice => onGuess(readyGuesses[choice])}
      />
      {guess && (
        <button type="button" className="quiet" data-action="clear" onClick={() => onGuess(null)}>
          {words.clear}
        </button>
      )}
      <p className="speed-verdict" role="status">
        {guess ? words.verdict[guess.shape] : ''}
      </p>
    </div>
  )
}
