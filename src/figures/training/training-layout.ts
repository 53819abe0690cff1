import { areaOf, type Box } from '../../plot/box.ts'

/** Where words stand, in units of the box: the middle of their height, and which end or middle of their length. */
export interface Place {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

interface Rect {
  left: number
  right: number
  top: number
  bottom: number
}

/** The size that words are reckoned with: the largest that they have in the page (plot.css). */
const size = 14.6
export const lineHeight = 19
/** How far a line of the plot keeps from words. */
export const air = 4

/** About how wide words are, in the widest of the usual fonts: the served page has none to measure. */
export const widthOf = (text: string, larger = 1): number =>
  size *
  larger *
  Array.from(text).reduce(
    (sum, letter) =>
      sum +
      (letter > '\u2e80' || letter === '→' || letter === '×'
        ? 1
        : /[a-z\d≈+−]/i.test(letter) && !/[fijlrt]/.test(letter)
          ? 0.69
          : 0.48),
    0,
  )

/** A falling or rising line: how high it is at each place of x. Over any stretch it is all between its two ends. */
export type Slope = (x: number) => number

/** Words, marks and curves of a plot, each where nothing else is: what comes first has the first choice. */
export class Layout {
  readonly #taken: Rect[] = []
  readonly #curves: readonly Slope[]
  readonly #room: Rect
  /** How many times larger words are than in the page. */
  readonly #larger: number

  constructor(box: Box, curves: readonly Slope[]) {
    this.#larger = box.text ?? 1
    const { left, right, top, bottom } = areaOf(box)
    // Words may reach a little over the plot's area, where nothing is, and never over the drawing's edge.
    this.#room = { left: left + air, right: Math.min(right + air, box.width - 2), top: top - 9, bottom: bottom + 1 }
    this.#curves = curves
  }

  /** Nothing is written here. */
  keepFree(left: number, right: number, top: number, bottom: number): void {
    this.#taken.push({ left, right, top, bottom })
  }

  /** The first of the places where words of this width are in nobody's way, which is theirs from then on; or none. */
  put(width: number, places: readonly Place[]): Place | null {
    for (const place of places) {
      const rect = rectOf(width, lineHeight * this.#larger, place)
      if (!this.#isFree(rect)) continue
      this.#taken.push(rect)
      return place
    }
    return null
  }

  #isFree(rect: Rect): boolean {
    const { left, right, top, bottom } = this.#room
    return (
      rect.left >= left &&
      rect.right <= right &&
      rect.top >= top &&
      rect.bottom <= bottom &&
      !this.#taken.some(
        other =>
          rect.left < other.right + air &&
          rect.right > other.left - air &&
          rect.top < other.bottom &&
          rect.bottom > other.top,
      ) &&
      !this.#curves.some(curve => {
        const [a, b] = [curve(rect.left - air), curve(rect.right + air)]
        return Math.min(a, b) < rect.bottom + air && Math.max(a, b) > rect.top - air
      })
    )
  }
}

function rectOf(width: number, height: number, { x, y, anchor }: Place): Rect {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 }
}
