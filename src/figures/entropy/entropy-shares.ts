import { range } from 'd3'
import { probabilities, type Shares } from '../../math/entropy.ts'
import { parseNumber, print } from '../../state/codec.ts'
import { keep } from '../../state/keep.ts'
import { clamp, type TextParameter } from '../../state/parameter.ts'

/** How many outcomes there may be. */
export const [fewest, most] = [2, 6]
/** Six of these still have a sum. */
const largest = 1e300

const printShares = (shares: Shares): string => shares.map(print).join(',')

/** As many outcomes, all alike. */
export const evenly = (count: number): string => printShares(range(count).map(() => 1))

/** 2 to 6 shares ≥ 0 in one value, joined by commas; whatever they add up to is the whole. */
export const sharesParameter = (initial: string): TextParameter => ({
  kind: 'text',
  initial,
  read: text => {
    const items = text.split(',').map(parseNumber)
    const known = items.filter(item => item !== null)
    const shares = known.slice(0, most).map(share => clamp(share, 0, largest) + 0)
    if (shares.length < fewest || shares.every(share => share === 0)) return { value: initial, fault: 'unreadable' }
    const clamped = known.length > most || known.some(share => share < 0 || share > largest)
    return {
      value: printShares(shares),
      fault: known.length < items.length ? 'unreadable' : clamped ? 'clamped' : null,
    }
  },
})

/** The shares of a canonical text; the same array for the same text. */
export const sharesOf = keep((text: string): Shares => text.split(',').map(Number))

export const countOf = (text: string): number => sharesOf(text).length

const toFourPlaces = (share: number) => Math.round(share * 1e4) / 1e4 + 0

/** Rounded shares that still add up to 1: the largest but one that is held takes what rounding left over. */
function tidy(shares: Shares, held: number): string {
  const round = shares.map((share, at) => (at === held ? share : toFourPlaces(share)))
  const rest = 1 - round.reduce((sum, share) => sum + share, 0)
  const others = round.filter((_, at) => at !== held)
  const taker = round.findIndex((share, at) => at !== held && share === Math.max(...others))
  return printShares(round.map((share, at) => (at === taker ? toFourPlaces(share + rest) : share)))
}

/** One outcome's probability set; the others keep their proportions and share the rest. */
export function withShare(text: string, index: number, value: number): string {
  const shares = probabilities(sharesOf(text))
  const others = shares.reduce((sum, share, at) => (at === index ? sum : sum + share), 0)
  const scaled = shares.map(share => (others > 0 ? (share * (1 - value)) / others : (1 - value) / (shares.length - 1)))
  return tidy(
    scaled.map((share, at) => (at === index ? value : share)),
    index,
  )
}

/** One more outcome, which takes its equal part from all the others. */
export function withOneMore(text: string): string {
  const shares = probabilities(sharesOf(text))
  const part = 1 / (shares.length + 1)
  return tidy([...shares.map(share => share * (1 - part)), toFourPlaces(part)], shares.length)
}

/** Without the last outcome; where it had everything, the others share it equally. */
export function withoutLast(text: string): string {
  const shares = sharesOf(text).slice(0, -1)
  return shares.every(share => share === 0) ? evenly(shares.length) : tidy(probabilities(shares), -1)
}
