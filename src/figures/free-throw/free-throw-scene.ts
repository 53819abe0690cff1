import type { Parts } from '../../old-frame/use-parts.ts'
import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { tenths, translate } from '../../old-plot/path.ts'
import { freeThrowNumbers } from './free-throw.numbers.ts'
import type { FreeThrowValues } from './free-throw.parameters.ts'
import { freeThrowWords, type Thrower } from './free-throw.words.ts'

export const throwers = ['person', 'quadratic', 'cross-entropy'] as const satisfies readonly Thrower[]

export type FreeThrowPart = 'shot' | 'handle' | `${Thrower}.arrow` | `${Thrower}.label`

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Where the player stands, and how far a shot flies. */
export function court({ width, height, margin }: Layout): { x: number; y: number; reach: number } {
  return { x: width / 2, y: height - margin.bottom, reach: height - margin.top - margin.bottom }
}

/** A direction, in degrees from straight ahead, at a share of the reach. */
export function at(layout: Layout, degrees: number, share: number): { x: number; y: number } {
  const { x, y, reach } = court(layout)
  return { x: x + reach * share * Math.sin(radians(degrees)), y: y - reach * share * Math.cos(radians(degrees)) }
}

/** Each turns at its own distance, so that no arrow covers another. */
const share: Record<Thrower, number> = { person: 0.84, quadratic: 0.62, 'cross-entropy': 0.4 }
const head = 10

/** An arc from one direction to another, with an arrow's head. */
function turn(layout: Layout, from: number, by: number, radius: number): string {
  const { reach } = court(layout)
  const length = Math.abs(radians(by)) * reach * radius
  if (length < 0.5) return ''
  const start = at(layout, from, radius)
  const tip = at(layout, from + by, radius)
  const size = Math.min(head, length * 0.6)
  const back = (size / (reach * radius)) * (180 / Math.PI) * Math.sign(by)
  const barb = (side: number) => {
    const { x, y } = at(layout, from + by - back, radius + (side * size * 0.5) / reach)
    return `${tenths(x)},${tenths(y)}`
  }
  const r = tenths(reach * radius)
  return (
    `M${tenths(start.x)},${tenths(start.y)}A${r},${r} 0 0 ${by > 0 ? 1 : 0} ${tenths(tip.x)},${tenths(tip.y)}` +
    `M${barb(1)}L${tenths(tip.x)},${tenths(tip.y)}L${barb(-1)}`
  )
}

/** Everything of the picture that a drag moves. */
export function freeThrowScene(values: FreeThrowValues, layout: Layout, language: Language): Parts<FreeThrowPart> {
  const { miss } = values
  const words = freeThrowWords[language]
  const numbers = freeThrowNumbers(values)
  const { x, y } = court(layout)
  const ball = at(layout, miss, 1)
  // The labels stand on the side that the arrows point to.
  const side = miss < 0 ? 1 : -1
  const of = (thrower: Thrower) => {
    const by = numbers[thrower] ?? 0
    const tip = at(layout, miss + by, share[thrower])
    return {
      arrow: { attributes: { d: turn(layout, miss, by, share[thrower]) } },
      label: {
        attributes: { transform: translate(tip.x + side * 14, tip.y), 'text-anchor': side < 0 ? 'end' : 'start' },
        text: words.arrow[thrower](formatNumber(by, language, { decimals: 0 })),
      },
    }
  }
  const [person, quadratic, cure] = throwers.map(of)
  const none = { attributes: {} }
  return {
    shot: { attributes: { x1: tenths(x), y1: tenths(y), x2: tenths(ball.x), y2: tenths(ball.y) } },
    handle: { attributes: { transform: translate(ball.x, ball.y) } },
    'person.arrow': person?.arrow ?? none,
    'person.label': person?.label ?? none,
    'quadratic.arrow': quadratic?.arrow ?? none,
    'quadratic.label': quadratic?.label ?? none,
    'cross-entropy.arrow': cure?.arrow ?? none,
    'cross-entropy.label': cure?.label ?? none,
  }
}
