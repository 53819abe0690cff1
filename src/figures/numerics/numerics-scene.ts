import type { Parts } from '../../old-frame/use-parts.ts'
import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { foldedScale } from '../../old-plot/folded-scale.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { tenths, translate } from '../../old-plot/path.ts'
import { linearScale, type LinearScale } from '../../old-plot/scale.ts'
import { evaluate, forms, labelOf, type Form } from './numerics.numbers.ts'
import { mostDigits, nearReach, rightDigits } from './numerics-profile.ts'
import { numericsParameters, type NumericsValues } from './numerics.parameters.ts'

const { max } = numericsParameters.s

/** From here on the axis is as wide again as near 0; between, it is folded. */
export const farFrom = 700

/** Shares of half the axis: near 0, and the fold. */
const near = 0.42
const fold = 0.1

/** The score along the plot: everything happens near 0 and beyond 700, so the stretch between is folded. */
export function scoreScale({ width, margin }: Layout): LinearScale {
  const half = (width - margin.left - margin.right) / 2
  const middle = margin.left + half
  const right = [
    [nearReach, near * half],
    [farFrom, (near + fold) * half],
    [max, half],
  ] as const
  return foldedScale([
    ...right.map(([s, place]) => [-s, middle - place] as const).reverse(),
    ...right.map(([s, place]) => [s, middle + place] as const),
  ])
}

/** The name of a lane stands over it; a lane's digits run from its bottom to its top. */
export interface Lane {
  name: number
  top: number
  bottom: number
}

const laneTitle = 22
const laneGap = 12

export function lanesOf({ height, margin }: Layout): Readonly<Record<Form, Lane>> {
  const pitch = (height - margin.top - margin.bottom + laneGap) / forms.length
  const lane = (index: number): Lane => {
    const from = margin.top + index * pitch
    return { name: from + 8, top: from + laneTitle, bottom: from + pitch - laneGap }
  }
  return { naive: lane(0), logexp: lane(1), stable: lane(2) }
}

export const digitScale = ({ top, bottom }: Lane): LinearScale => linearScale([0, mostDigits], [bottom, top])

export type NumericsPart = `${Form}.now` | `${Form}.value` | 'cursor' | 'handle'

/** Everything of the picture that a drag moves. */
export function numericsScene(values: NumericsValues, layout: Layout, language: Language): Parts<NumericsPart> {
  const y = labelOf(values)
  const { s } = values
  const x = scoreScale(layout)(s)
  const lanes = lanesOf(layout)
  const now = (form: Form) => {
    const digits = rightDigits(form, s, y)
    return {
      attributes: {
        cx: tenths(x),
        cy: tenths(digitScale(lanes[form])(digits ?? 0)),
        visibility: digits === null ? 'hidden' : 'inherit',
      },
    }
  }
  const value = (form: Form) => ({
    attributes: {},
    text: formatNumber(evaluate[form](s, y) + 0, language, { significant: 6 }),
  })
  return {
    'naive.now': now('naive'),
    'naive.value': value('naive'),
    'logexp.now': now('logexp'),
    'logexp.value': value('logexp'),
    'stable.now': now('stable'),
    'stable.value': value('stable'),
    cursor: { attributes: { x1: tenths(x), x2: tenths(x) } },
    handle: { attributes: { transform: translate(x, layout.height - layout.margin.bottom + 19) } },
  }
}
