import { contours, range } from 'd3'
import { useId, useMemo } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import { smoothed } from '../../math/softmax.ts'
import type { Scale } from '../../plot/axis.ts'
import { areaOf, type Box } from '../../plot/box.ts'
import { useFollow } from '../../plot/follow.ts'
import { useFrame } from '../../plot/frame.ts'
import type { Grip } from '../../plot/grip.ts'
import { hue } from '../../plot/hue.ts'
import { Pad } from '../../plot/pad.tsx'
import { path, type Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import { clamp, linear } from '../../state/parameter.ts'
import { classes, placeOf, probabilitiesAt, scoresFor } from './softmax-scores.ts'
import { softmax, type SoftmaxState } from './softmax.model.ts'
import { softmaxWords } from './softmax.words.ts'

const { Plot, Label, Lines, DragHint } = partsOf(softmax)

const corners: readonly Point[] = classes.map(k => placeOf(classes.map(at => (at === k ? 1 : 0))))
const [top = [0, 0], left = [0, 0], right = [0, 0]] = corners
const edges: readonly (readonly [Point, Point])[] = [
  [top, left],
  [left, right],
  [right, top],
]
/** Losses whose contours are drawn: each the probability of a hard label halved once more. */
const levels = range(1, 9).map(n => n * Math.LN2)
/** Places across and up at which the loss is taken. */
const mesh = 90
/** Nearer to an edge the logarithm runs away. */
const least = 1e-4

/** The loss over the triangle, as contours in units of the box; what they enclose costs more. */
function drawn(k: number, smooth: number, x: Scale, y: Scale): string {
  const target = smoothed(k, classes.length, smooth)
  const cost = (across: number, up: number) => {
    const [p0, p2] = [up, across - up / 2]
    return [p0, 1 - p0 - p2, p2].reduce((sum, p, at) => sum - (target[at] ?? 0) * Math.log(Math.max(p, least)), 0)
  }
  const values = range(mesh * mesh).map(i => cost((i % mesh) / (mesh - 1), Math.floor(i / mesh) / (mesh - 1)))
  // d3 puts the first of a grid's values at ½.
  const onBox = ([column = 0, row = 0]: readonly number[]): Point => [
    x((column - 0.5) / (mesh - 1)),
    y((row - 0.5) / (mesh - 1)),
  ]
  return contours()
    .size([mesh, mesh])
    .thresholds(levels)(values)
    .flatMap(({ coordinates }) => coordinates.flat())
    .map(ring => `${path(ring.map(onBox))}Z`)
    .join('')
}

function LossContours() {
  const { x, y } = useFrame<SoftmaxState>()
  const id = useId()
  const all = useMemo(() => keep(drawn), [])
  const lines = useFollow<SoftmaxState>(
    state => ({ d: all(state.k, state.smooth, x(state).scale, y(state).scale) }),
    'aside',
  )
  const inside = useFollow<SoftmaxState>(state => ({
    d: `${path(corners.map(([a, b]): Point => [x(state).scale(a), y(state).scale(b)]))}Z`,
  }))
  return (
    <>
      <clipPath id={id}>
        <path {...inside} />
      </clipPath>
      <g clipPath={`url(#${id})`} className="contours tone-cross-entropy">
        <path fill="none" stroke={hue['cross-entropy']} strokeWidth={1.25} {...lines} />
      </g>
    </>
  )
}

// By keys the point goes in steps of the plot; the scores have handles of their own for what is finer.
const share = linear({ min: 0.001, max: 0.998, step: 0.01, initial: 0.5 })
const to = (x: number, y: number, { z, t }: SoftmaxState) => ({ z: scoresFor(probabilitiesAt(x, y), t, z) })
const across: Grip<SoftmaxState> = {
  key: 'z',
  range: () => share,
  read: ({ at }) => clamp(at[0], share.min, share.max),
  write: (x, state) => to(x, state.at[1], state),
}
const up: Grip<SoftmaxState> = {
  key: 'z',
  range: () => share,
  read: ({ at }) => clamp(at[1], share.min, share.max),
  // Up and down class 1 and class 2 keep their proportion.
  write: (y, state) => to(y / 2 + (1 - y) * proportion(state), y, state),
}
const proportion = ({ p }: SoftmaxState) => (p[2] ?? 0) / Math.max((p[1] ?? 0) + (p[2] ?? 0), Number.MIN_VALUE)

/** The probabilities as a point in a triangle, with the contours of the loss. */
export function SoftmaxTriangle({ box }: { box: Box }) {
  const language = useLanguage()
  const { triangle: words, hint } = softmaxWords[language]
  const say = useSay()
  const area = areaOf(box)
  // An equilateral triangle: as high as √3/2 of its base.
  const half = ((area.right - area.left) / (area.bottom - area.top)) * (Math.sqrt(3) / 4)
  const name = ([x, y]: Point, k: number, dx: number, dy: number, anchor: 'start' | 'middle' | 'end') => (
    <Label at={[x, y]} dx={dx} dy={dy} anchor={anchor}>
      {words.corner(String(k))}
    </Label>
  )
  return (
    <Plot
      box={box}
      bare
      label={words.plot}
      x={{ domain: [0.5 - half, 0.5 + half], title: '', ticks: [] }}
      y={{ domain: [0, 1], title: '', ticks: [] }}>
      <LossContours />
      <Lines of={() => edges} width={1.5} />
      {name(top, 0, 0, -14, 'middle')}
      {name(left, 1, 0, 16, 'middle')}
      {name(right, 2, 0, 16, 'middle')}
      <DragHint at={[0.68, 0.86]} anchor="start">
        {hint}
      </DragHint>
      <Pad<SoftmaxState>
        across={across}
        up={up}
        both={to}
        index={classes.length}
        names={{ across: words.across, up: words.up }}
        say={state => words.value(say(state['p.0']), say(state['p.1']), say(state['p.2']))}
      />
    </Plot>
  )
}
