import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { landscape } from '../../src/figures/landscape/landscape.model.ts'
import { likelihood } from '../../src/figures/likelihood/likelihood.model.ts'
import { figures } from '../../src/figures/registry.ts'
import { scoring } from '../../src/figures/scoring/scoring.model.ts'
import { training } from '../../src/figures/training/training.model.ts'
import { highest, lowest, schedule, type Track } from '../../src/sound/schedule.ts'
import type { AnyFigure } from '../../src/state/figure.ts'
import { readQuery } from '../../src/state/query.ts'
import { anyState } from '../figures/any-state.ts'

describe('each figure that has a curve', () => {
  test('is heard; of bars and shares alone there is nothing to hear', () => {
    expect(models.filter(({ heard }) => !heard).map(({ id }) => id)).toEqual(['entropy', 'softmax'])
  })

  test.each(models.flatMap(model => (model.heard ? [{ model, heard: model.heard }] : [])))(
    '$model.id has pitches for all that it names, from any state',
    ({ model, heard }) => {
      fc.assert(
        fc.property(anyState(model), values => {
          const table = model.heardTable(values)
          for (const key of heard.columns) expect(table.keys).toContain(key)
          const tracks = schedule(table, heard, 4)
          expect(tracks).toHaveLength(heard.columns.length)
          for (const { notes } of tracks)
            for (const { frequency } of notes)
              expect(frequency === null || (frequency > lowest - 1e-9 && frequency < highest + 1e-9)).toBe(true)
        }),
        { numRuns: 10 },
      )
    },
    60_000,
  )

  const heardOf = (search: string, model: AnyFigure) => {
    const { values } = readQuery(search, model)
    if (!model.heard) throw new Error(`${model.id} is not heard`)
    return schedule(model.heardTable(values), model.heard, 4)
  }
  const pitches = (track?: Track) => track?.notes.map(({ frequency }) => frequency ?? NaN) ?? []

  test('`scoring` is lowest where the forecast is the truth', () => {
    const [log] = heardOf('?scoring.q=0.3', scoring)
    const heard = pitches(log)
    expect(heard.indexOf(Math.min(...heard)) / (heard.length - 1)).toBeCloseTo(0.29 / 0.98, 2)
  })

  test('`landscape` falls with the cost, of both costs', () => {
    for (const track of heardOf('?landscape.w=2&landscape.b=2', landscape)) {
      const [first = NaN, ...rest] = pitches(track)
      expect(rest.at(-1)).toBeLessThan(first)
    }
  })

  test('`likelihood` rises with its curve, and clicks where the probability is ½', () => {
    const [curve] = heardOf('?likelihood.w=2&likelihood.b=-3.1', likelihood)
    const heard = pitches(curve)
    for (const [index, pitch] of heard.entries()) expect(pitch).toBeGreaterThan(heard[index - 1] ?? 0)
    expect(curve?.clicks.map(({ place }) => place)).toEqual([1.6])
  })
})

const tableOf = (rows: readonly (number | null)[][]) => ({ keys: ['x', 'one', 'two'], rows })
const both = { columns: ['one', 'two'] }

const models = await Promise.all(Object.values(figures).map(({ model }) => model()))

describe('`training` from 0.98, heard', () => {
  const { values } = readQuery('?training.a0=0.98', training)
  const table = training.table(values, true)
  const tracks = schedule(table, { columns: ['quadratic.a', 'cross-entropy.a'], mark: 0.5 }, 4)

  test('falls with the output, one cost after the other, on one scale', () => {
    expect(tracks.map(({ key }) => key)).toEqual(['quadratic.a', 'cross-entropy.a'])
    for (const { notes } of tracks) {
      const pitches = notes.map(({ frequency }) => frequency ?? NaN)
      expect(pitches[0]).toBeCloseTo(highest, 6)
      for (const [index, pitch] of pitches.entries()) expect(pitch).toBeLessThanOrEqual(pitches[index - 1] ?? Infinity)
    }
    const [slow, quick] = tracks
    const middle = (track = slow) => track?.notes[Math.floor((track.notes.length - 1) / 4)]?.frequency ?? 0
    // At a quarter of the run the quadratic cost is still near its start, and cross-entropy far down.
    expect(middle(slow)).toBeGreaterThan(800)
    expect(middle(quick)).toBeLessThan(300)
    expect(quick?.notes.at(-1)?.frequency).toBeCloseTo(lowest, 6)
    expect(slow?.end).toBeLessThan(quick?.begin ?? 0)
  })

  test('clicks where the output passes ½: at 212 and at 16', () => {
    expect(tracks.map(({ clicks }) => clicks.map(({ place }) => place))).toEqual([[212], [16]])
    for (const { clicks, notes, end } of tracks) {
      const begin = notes[0]?.at ?? 0
      for (const { at, place } of clicks) expect(at).toBeCloseTo(begin + ((end - begin) * place) / 300, 9)
    }
  })
})

test('goes from left to right along the axis, in the time that was asked for, and says by short tones which curve it is', () => {
  const cell = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }))
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 400 })
  fc.assert(
    fc.property(rows, fc.constantFrom(2, 4, 8), (cells, seconds) => {
      const table = tableOf(cells.map((pair, row) => [row, ...pair]))
      const tracks = schedule(table, both, seconds)
      for (const [index, { notes, cues, begin, end }] of tracks.entries()) {
        expect(cues).toHaveLength(index + 1)
        expect(cues.at(-1)).toBeLessThan(notes[0]?.at ?? 0)
        expect(begin).toBeGreaterThanOrEqual(tracks[index - 1]?.end ?? 0)
        expect(end - (notes[0]?.at ?? 0)).toBeCloseTo(seconds, 9)
        for (const [at, note] of notes.entries()) {
          const before = notes[at - 1]
          if (before) expect(note.at).toBeGreaterThan(before.at)
          if (before) expect(note.pan).toBeGreaterThan(before.pan)
          expect(Math.abs(note.pan)).toBeLessThanOrEqual(1)
          if (note.frequency === null) continue
          expect(note.frequency).toBeGreaterThanOrEqual(lowest - 1e-9)
          expect(note.frequency).toBeLessThanOrEqual(highest + 1e-9)
        }
      }
    }),
  )
})

test('the same value has the same pitch in every curve, and a greater one a higher', () => {
  const [one, two] = schedule(
    tableOf([
      [0, 0, 4],
      [1, 2, 2],
      [2, 4, 1],
    ]),
    both,
    4,
  )
  const pitches = (track = one) => track?.notes.map(({ frequency }) => Math.round(frequency ?? 0))
  expect(pitches(one)).toEqual([220, 440, 880])
  expect(pitches(two)).toEqual([880, 440, 311])
})

test('powers of ten are even steps where a figure says so', () => {
  const [one] = schedule(
    tableOf([
      [0, 1, null],
      [1, 10, null],
      [2, 100, null],
    ]),
    { columns: ['one'], log: true },
    4,
  )
  expect(one?.notes.map(({ frequency }) => Math.round(frequency ?? 0))).toEqual([220, 440, 880])
})

test('where there is no number there is no sound; a mark is passed over silence too, and touched is not passed', () => {
  const [one, two] = schedule(
    tableOf([
      [0, 0, 0],
      [1, null, 0.5],
      [2, Infinity, 0.2],
      [3, 1, 0.7],
    ]),
    { ...both, mark: 0.5 },
    4,
  )
  expect(one?.notes.map(({ frequency }) => frequency !== null)).toEqual([true, false, false, true])
  expect(one?.clicks.map(({ place }) => place)).toEqual([2])
  expect(two?.clicks.map(({ place }) => place)).toEqual([3])
})
