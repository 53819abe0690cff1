import type { Table } from '../state/table.ts'
import type { Hearing } from '../state/figure.ts'

/** A pitch that is reached at a moment, on its way from left to right; null is silence, where there is no number. */
interface Note {
  /** Seconds from the beginning. */
  at: number
  frequency: number | null
  /** From −1, left, to 1, right. */
  pan: number
}

/** One curve as it is heard, after as many short tones as say which one it is. */
export interface Track {
  key: string
  cues: readonly number[]
  notes: readonly Note[]
  /** When the curve passes the value that is marked, and where on the axis that is. */
  clicks: readonly { at: number; place: number }[]
  first: number | null
  last: number | null
  begin: number
  end: number
}

/** Two octaves, in the middle of what loudspeakers of phones can do. */
export const lowest = 220
export const highest = 880

/** So many pitches a curve: more are not told apart. */
const mostNotes = 160

/** Not quite to the ends, where headphones leave one ear empty. */
const widest = 0.8

const cueEvery = 0.18
/** Between the last cue and the curve, and between two curves. */
const pause = 0.35

/** How high a value stands between the least and the greatest that is heard, from 0 to 1. */
function heights(columns: readonly (readonly (number | null)[])[], log: boolean): (value: number) => number {
  const up = (value: number) => (log ? Math.log(value) : value)
  const all = columns.flat().flatMap(value => (value === null || !Number.isFinite(up(value)) ? [] : [up(value)]))
  const [low, high] = [Math.min(...all), Math.max(...all)]
  return value => (high > low ? (up(value) - low) / (high - low) : 0.5)
}

/** Where a column comes to the other side of a mark: the first row that has passed it. */
function crossings(column: readonly (number | null)[], mark: number): number[] {
  const rows: number[] = []
  let side = 0
  for (const [row, value] of column.entries()) {
    const now = value === null ? 0 : Math.sign(value - mark)
    if (now !== 0 && side !== 0 && now !== side) rows.push(row)
    if (now !== 0) side = now
  }
  return rows
}

/**
 * A figure's table as sound: pitch follows the value, left to right follows the axis, one column after the other, all on
 * one scale, so that the same pitch is the same value. `seconds` are those of one curve.
 */
export function schedule(
  { keys, rows }: Table,
  { columns: heard, mark, log = false }: Hearing,
  seconds: number,
): Track[] {
  const columns = heard.map(key => rows.map(row => row[keys.indexOf(key)] ?? null))
  const height = heights(columns, log)
  const last = Math.max(1, rows.length - 1)
  const count = Math.min(mostNotes, rows.length)
  const shown = Array.from({ length: count }, (_, index) => Math.round((index * last) / Math.max(1, count - 1)))

  let time = 0
  return columns.map((column, index) => {
    const begin = time
    const cues = Array.from({ length: index + 1 }, (_, cue) => begin + cue * cueEvery)
    const start = begin + index * cueEvery + pause
    const at = (row: number) => start + (seconds * row) / last
    const notes = shown.map((row): Note => {
      const value = column[row] ?? null
      const share = value === null ? NaN : height(value)
      return {
        at: at(row),
        frequency: Number.isFinite(share) ? lowest * (highest / lowest) ** share : null,
        pan: widest * ((2 * row) / last - 1),
      }
    })
    time = start + seconds + pause
    const passed = mark === undefined ? [] : crossings(column, mark)
    return {
      key: heard[index] ?? '',
      cues,
      notes,
      clicks: passed.map(row => ({ at: at(row), place: rows[row]?.[0] ?? NaN })),
      first: column[0] ?? null,
      last: column.at(-1) ?? null,
      begin,
      end: start + seconds,
    }
  })
}
