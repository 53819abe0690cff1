import { PointKnobs, PointsHint, type PointHand } from '../../kit/points.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { Label } from '../../math/loss.ts'
import { reach } from '../../state/points.ts'
import { landscape, type LandscapeState } from './landscape.model.ts'
import { costs } from './landscape.runs.ts'
import { landscapeWords } from './landscape.words.ts'

const { Drawing, Curve } = partsOf(landscape)
const { Text } = rarePartsOf(landscape)

const heights = { narrow: 278, medium: 312, wide: 316 }
const margin = { top: 36, right: 24, bottom: 44, left: 72 }
/** Outside the outputs, so that no curve passes behind a point. */
const outward = { rail: 0.22, level: 0.375 }
const rail = (label: Label, level: number) => {
  const out = outward.rail + outward.level * level
  return label === 1 ? 1 + out : -out
}

const observedOf = ({ observed }: LandscapeState) => observed

/** The points by their labels, to be dragged and flipped, and what the two neurons make of them at this epoch. */
export function LandscapePoints({ hand }: { hand: PointHand }) {
  const language = useLanguage()
  const words = landscapeWords[language].strip
  return (
    <div className="landscape-points">
      <PointsHint>{words.hint}</PointsHint>
      <Drawing
        heights={heights}
        margin={margin}
        label={words.plot}
        x={{ domain: [-reach, reach], title: words.x, ticks: [-4, -2, 0, 2, 4] }}
        y={{ domain: [-1.12, 2.12], title: words.output, ticks: [0, 0.5, 1] }}>
        {([1, 0] as const).map(label => (
          <Text key={label} at={[-reach, rail(label, 0)]} dx={-12} anchor="end">
            {words.label(label)}
          </Text>
        ))}
        {costs.map(cost => (
          <Curve key={cost} tone={cost} through={({ runs }) => runs[cost].curve} />
        ))}
        <PointKnobs
          of={observedOf}
          hand={hand}
          rail={rail}
          levels={3}
          name={words.name}
          say={({ x }) => words.value(formatNumber(x, language, { significant: 3 }))}
        />
      </Drawing>
    </div>
  )
}
