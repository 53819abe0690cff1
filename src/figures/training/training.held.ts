import type { Label } from '../../math/loss.ts'
import { logit } from '../../math/sigmoid.ts'
import { smallestStart } from '../../math/start.ts'
import { train } from '../../math/train.ts'
import { parseNumber, print } from '../../state/codec.ts'
import { keep } from '../../state/keep.ts'
import { clamp, type TextParameter } from '../../state/parameter.ts'
import { ghost, type Vertical } from './training.curves.ts'
import { byCost } from './training.runs.ts'

/** A run that the reader has kept: its start and what it was trained with. */
interface Held {
  a0: number
  eta: number
  etaCe: number
  y: number
  x: number
}

/** More would hide the run at hand. */
export const mostHeld = 3

const ranges = [
  [1e-9, 1 - 1e-9],
  [0.0001, 10],
  [0.0001, 10],
  [0, 1],
  [-5, 5],
] as const

/** `a0~eta~etaCe~y~x`: five numbers in their ranges, or nothing. */
function readHeld(text: string): { held: Held; whole: boolean } | null {
  const parts = text.split('~').map(parseNumber)
  if (parts.length !== ranges.length || parts.includes(null)) return null
  const fitted = ranges.map(([min, max], index) => clamp(parts[index] ?? min, min, max))
  const [a0 = 0.5, eta = 1, etaCe = 1, y = 0, x = 1] = fitted
  return {
    held: { a0, eta, etaCe, y: Math.round(y), x },
    whole: fitted.every((value, index) => value === parts[index]) && (y === 0 || y === 1),
  }
}

const printHeld = (runs: readonly Held[]): string =>
  runs.map(({ a0, eta, etaCe, y, x }) => [a0, eta, etaCe, y, x].map(print).join('~')).join(';')

/** The runs of a canonical text. */
export const heldRuns = keep((text: string): readonly Held[] =>
  text.split(';').flatMap(part => readHeld(part)?.held ?? []),
)

/** The text with one more run, which is held within its ranges; or without one. */
export const withHeld = (text: string, run: Held): string =>
  heldParameter.read(printHeld([...heldRuns(text), run])).value
export const withoutHeld = (text: string, index: number): string =>
  printHeld(heldRuns(text).filter((_, other) => other !== index))

const trainedAgain = keep((text: string, epochs: number) =>
  heldRuns(text).map(({ a0, eta, etaCe, y, x }) =>
    byCost(cost =>
      train({
        cost,
        ...smallestStart(logit(a0), x),
        x,
        y: y === 1 ? 1 : 0,
        eta: cost === 'quadratic' ? eta : etaCe,
        epochs,
      }),
    ),
  ),
)

/** The held runs as the plot draws them, faint behind the one at hand. */
export const ghosts = keep((text: string, epochs: number, vertical: Vertical, label: Label) =>
  trainedAgain(text, epochs).map(runs =>
    byCost(cost => ({ run: runs[cost], points: ghost(runs[cost], vertical, label) })),
  ),
)

/** Up to three held runs in one value. */
export const heldParameter: TextParameter = {
  kind: 'text',
  initial: '',
  read: text => {
    const parts = text.split(';').filter(part => part !== '')
    const read = parts.flatMap(part => readHeld(part) ?? [])
    return {
      value: printHeld(read.slice(0, mostHeld).map(({ held }) => held)),
      fault:
        read.length < parts.length
          ? 'unreadable'
          : read.length > mostHeld || !read.every(({ whole }) => whole)
            ? 'clamped'
            : null,
    }
  },
}
