import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useWords } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import { crossEntropyCurvature, quadraticCurvature } from '../../math/curvature.ts'
import { crossEntropy, quadratic } from '../../math/loss.ts'
import type { Cost } from '../../math/train.ts'
import { areaOf, type Box } from '../../plot/box.ts'
import { Clip } from '../../plot/clip.tsx'
import { halvesOf } from '../../plot/halves.ts'
import { Inset } from '../../plot/inset.tsx'
import type { Point } from '../../plot/path.ts'
import { concaveOf, curvature, reach, type CurvatureState } from './curvature.model.ts'
import { curvatureWords } from './curvature.words.ts'

const { Plot, Curve, Line, Mark, Label, Knob } = partsOf(curvature)
const { Bars, Tangent, Text } = rarePartsOf(curvature)

const domain = [-reach, reach]
const ticks = [-8, -4, 0, 4, 8]
const costs = ['quadratic', 'cross-entropy'] as const satisfies readonly Cost[]
/** Each cost has a scale of its own: what counts is which way it bends. */
const heightOf = {
  quadratic: { domain: [0, 0.55], ticks: [0, 0.25, 0.5] },
  'cross-entropy': { domain: [0, 8.8], ticks: [0, 4, 8] },
} as const
const bends = { domain: [-0.07, 0.27], ticks: [0, 0.1, 0.2] } as const
/** Between the two costs, and what of the height the lower plot has with its words. */
const gap = { narrow: 30, medium: 50, wide: 60 }
const lower = 0.42
const between = 54
/** How far out the words on the bend stand, in the middle of what is shaded; and their lines, in units of the box. */
const concaveWords = 4.6
const lineHeight = 15

const costOf = { quadratic, 'cross-entropy': crossEntropy } as const

/** As many points as the eye can use; the curve of one label is the mirror of the other's. */
const places = Array.from({ length: 129 }, (_, index) => -reach + index / 8)
const curveOf = (of: (z: number, y: 0 | 1) => number) => {
  const both = [0, 1].map(y => places.map((z): Point => [z, of(z, y === 1 ? 1 : 0)]))
  return ({ label }: CurvatureState) => both[label] ?? []
}
const curves = { quadratic: curveOf(quadratic), 'cross-entropy': curveOf(crossEntropy) }
const bendCurves = { quadratic: curveOf(quadraticCurvature), 'cross-entropy': curveOf(crossEntropyCurvature) }

/** The stretch where the quadratic cost bends downwards, over the whole height of a plot. */
const shade =
  ([low, high]: readonly number[]) =>
  ({ label }: CurvatureState): (readonly [Point, Point])[] => {
    const [from, to] = concaveOf(label)
    return [
      [
        [from, low ?? 0],
        [to, high ?? 1],
      ],
    ]
  }

/** Both costs with their tangents, side by side, and under them their curvatures in one plot. */
export function CurvaturePlot({ box }: { box: Box }) {
  const words = useWords(curvatureWords)
  const { top, bottom } = areaOf(box)
  const wordsBetween = between * (box.text ?? 1)
  const split = top + (bottom - top) * (1 - lower)
  const upper = { ...box, bottom: box.height - split + wordsBetween / 2 }
  const [left, right] = halvesOf(upper, gap[box.name])
  const under = { ...box, top: split + wordsBetween / 2 }
  const half = { quadratic: left, 'cross-entropy': right }
  return (
    <Plot
      box={box}
      bare
      label={words.plot}
      x={{ domain, title: '', ticks: [] }}
      y={{ domain: [0, 1], title: '', ticks: [] }}>
      {costs.map(cost => (
        <CostAlong key={cost} cost={cost} box={half[cost]} />
      ))}
      <Inset<CurvatureState>
        box={under}
        x={{ domain, title: words.axes.z, ticks }}
        y={{ ...bends, title: words.axes.curvature }}
        rise={14}>
        <g className="concave">
          <Bars tone="quadratic" of={shade(bends.domain)} />
        </g>
        <Line kind="axis" from={[-reach, 0]} to={[reach, 0]} />
        {costs.map(cost => (
          <Curve key={cost} tone={cost} through={bendCurves[cost]} />
        ))}
        <Line kind="cursor" from={({ z }) => [z, bends.domain[0]]} to={({ z }) => [z, bends.domain[1]]} />
        {costs.map(cost => (
          <Mark key={cost} tone={cost} at={state => [state.z, state[`${cost}.curvature`]]} />
        ))}
      </Inset>
    </Plot>
  )
}

function CostAlong({ cost, box }: { cost: Cost; box: Box }) {
  const words = useWords(curvatureWords)
  const say = useSay()
  const { domain: height, ticks: heights } = heightOf[cost]
  // Where it is narrow a word a line, or the curve would pass through them.
  const said = box.name === 'narrow' ? words.concave.split(' ') : [words.concave]
  return (
    <Inset<CurvatureState>
      box={box}
      x={{ domain, title: '', ticks: [-8, 0, 8] }}
      y={{ domain: height, title: '', ticks: heights }}>
      {cost === 'quadratic' && (
        <>
          <g className="concave">
            <Bars tone="quadratic" of={shade(height)} />
          </g>
          {said.map((line, index) => (
            <Text
              key={line}
              at={({ label }) => [label === 1 ? -concaveWords : concaveWords, 0]}
              dy={lineHeight * (index - said.length + 1) - 12}
              anchor="middle">
              {line}
            </Text>
          ))}
        </>
      )}
      <Label at={[0, height[1]]} dy={-16} anchor="middle" tone={cost}>
        {words.cost[cost]}
      </Label>
      <Curve tone={cost} through={curves[cost]} />
      <Clip>
        <Tangent
          at={state => [state.z, state[`${cost}.cost`]]}
          slope={state => state[`${cost}.slope`]}
          reach={box.name === 'narrow' ? 36 : 64}
        />
      </Clip>
      <Knob
        sets="z"
        index={costs.indexOf(cost)}
        at={(z, { label }) => [z, costOf[cost](z, label)]}
        name={words.handle}
        say={state => words.at(say(state.z), say(state['quadratic.curvature']), say(state['cross-entropy.curvature']))}
      />
    </Inset>
  )
}
