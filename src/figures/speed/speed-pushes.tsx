import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useWords } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import { outputAt, speedFigure, type View } from './speed.model.ts'
import { speedWords } from './speed.words.ts'

const { Curve, Line, Mark, Label, Knob } = partsOf(speedFigure)
const { Arrow } = rarePartsOf(speedFigure)

/** Half the height of the sign on the peak. */
const tick = 0.024

/** At which height the name of the line stands. */
export const wishNamedAt = 0.61

/** Where a push leads from an output: towards the label, as far as it is strong. */
const pushed = (a: number, y: number, push: number) => (y === 1 ? a + push : a - push)

/** The hump of the quadratic cost under the line |a − y|, and both pushes at the output. */
export function Pushes({ view }: { view: View }) {
  const words = useWords(speedWords)
  const say = useSay(4)
  const wish = view === 'wish'
  const tone = wish ? 'error' : 'cross-entropy'
  return (
    <>
      <g className="outcome">
        <Line kind="cursor" from={({ a, error }) => [a, error]} to={({ a }) => [a, 0]} />
        <Curve tone={tone} wish={wish} through={({ line }) => line} />
        <Curve tone="quadratic" through={({ hump }) => hump} />
        {/* The line's name stands at its upper end, where it leaves the corner free. */}
        <Label tone={tone} at={({ y }) => [outputAt(0.57, y), wishNamedAt]} dx={({ y }) => (y === 1 ? 20 : -20)}>
          {words.curves[view]}
        </Label>
        <Label tone="quadratic" at={({ y }) => [outputAt(0.84, y), 0.19]} anchor="middle">
          {words.curves.quadratic}
        </Label>
        <Line
          tone="quadratic"
          from={({ 'peak.a': a, 'peak.speed': top }) => [a, top - tick]}
          to={({ 'peak.a': a, 'peak.speed': top }) => [a, top + tick]}
        />
        <Label tone="quadratic" at={state => [state['peak.a'], state['peak.speed']]} dy={20} anchor="middle">
          {words.curves.peak}
        </Label>
        <Arrow
          tone={tone}
          wish={wish}
          from={({ a, error }) => [a, error]}
          to={({ a, y, error }) => [pushed(a, y, error), error]}
        />
        <Arrow
          tone="quadratic"
          from={({ a, quadratic }) => [a, quadratic]}
          to={({ a, y, quadratic }) => [pushed(a, y, quadratic), quadratic]}
        />
        <Mark tone="quadratic" at={({ a, quadratic }) => [a, quadratic]} />
      </g>
      <Knob
        sets="a"
        at={(a, { y }) => [a, Math.abs(a - y)]}
        name={words.handle}
        say={({ a, quadratic }) => words.at(say(a), say(quadratic))}
      />
    </>
  )
}
