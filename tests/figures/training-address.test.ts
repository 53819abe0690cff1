import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { training } from '../../src/figures/training/training.model.ts'
import { defaults } from '../../src/state/figure.ts'
import type { Values } from '../../src/state/parameter.ts'
import { readQuery, writeQuery } from '../../src/state/query.ts'

const { parameters } = training
type TrainingValues = Values<typeof parameters>
const initial = defaults(parameters)
const read = (search: string) => readQuery(search, training)
const numberIn = ({ min, max }: { min: number; max: number }) =>
  fc.double({ min, max, noNaN: true }).map(value => value + 0)
const wholeIn = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max })

const reachable: fc.Arbitrary<TrainingValues> = fc
  .record({
    a0: numberIn(parameters.a0),
    pair: fc.option(fc.record({ w: numberIn(parameters.w), b: numberIn(parameters.b) })),
    y: wholeIn(parameters.y),
    x: numberIn(parameters.x),
    eta: numberIn(parameters.eta),
    etaCe: fc.option(numberIn(parameters.etaCe)),
    epochs: wholeIn(parameters.epochs),
    epoch: fc.option(wholeIn(parameters.epoch)),
    scale: fc.constantFrom(...parameters.scale.options),
    axis: fc.constantFrom(...parameters.axis.options),
    hold: fc
      .array(
        fc.tuple(
          numberIn(parameters.a0),
          numberIn(parameters.eta),
          numberIn(parameters.etaCe),
          wholeIn(parameters.y),
          numberIn(parameters.x),
        ),
        { maxLength: 3 },
      )
      .map(runs => parameters.hold.read(runs.map(run => run.join('~')).join(';')).value),
  })
  .map(({ pair, ...rest }) => training.reconcile({ ...rest, w: pair?.w ?? null, b: pair?.b ?? null }, new Set()).values)

describe('the address of `training`', () => {
  test('leaves out what is at its default', () => {
    expect(writeQuery('', training, initial)).toBe('')
    expect(writeQuery('', training, { ...initial, a0: 0.9, y: 1 })).toBe('?training.a0=0.9&training.y=1')
  })

  test('any reachable state is read back as it was written', () => {
    fc.assert(
      fc.property(reachable, values => {
        expect(read(writeQuery('', training, values))).toEqual({ values, problems: [] })
      }),
      { numRuns: 1000 },
    )
  })

  test('is read however its letters are, and written as ours are', () => {
    const { values, problems } = read('?training.ETACE=0.3&training.a0=0.9')
    expect([values.etaCe, values.a0, problems]).toEqual([0.3, 0.9, []])
    expect(writeQuery('?training.etace=0.3&x=1', training, values)).toBe('?x=1&training.a0=0.9&training.etaCe=0.3')
  })

  test('any garbage gives a state with finite numbers, and never throws', () => {
    const key = fc.oneof(
      fc.constantFrom(...Object.keys(parameters)).map(name => `training.${name}`),
      fc.string(),
    )
    const text = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.constantFrom('', '1e999', '-1e308', 'NaN', '%', '%E0%A4', '0'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(key, text)), pairs => {
        const { values } = read('?' + pairs.map(([name, value]) => `${name}=${value}`).join('&'))
        // What may be none are parameters that are absent until set, and the first epoch past ½.
        for (const [name, number] of Object.entries(training.numbers(values))) {
          if (!name.endsWith('.half') && !(name in values)) expect(number, name).toSatisfy(Number.isFinite)
        }
        expect(training.reconcile(values, new Set()).values).toEqual(values)
      }),
      { numRuns: 1000 },
    )
  })

  test('what is not its own is kept as it was written', () => {
    expect(
      writeQuery('?x=<script>&training.a0=0.5&other.y=%20a+b&training.a0=7', training, { ...initial, a0: 0.6 }),
    ).toBe('?x=<script>&other.y=%20a+b&training.a0=0.6')
  })

  test('of duplicates the last counts', () => {
    expect(read('?training.a0=0.5&training.a0=0.7').values.a0).toBe(0.7)
    expect(read('?training.a0=0.5&training.a0=abc')).toMatchObject({
      values: { a0: 0.98 },
      problems: [{ key: 'a0', fault: 'unreadable' }],
    })
  })

  test('w and b are the start only together', () => {
    expect(read('?training.w=2&training.b=1')).toMatchObject({ values: { w: 2, b: 1, a0: 0.98 }, problems: [] })
    expect(read('?training.w=2')).toMatchObject({ values: { w: null }, problems: [{ key: 'w', fault: 'unpaired' }] })
    expect(read('?training.w=2&training.b=abc').values).toMatchObject({ w: null, b: null })
  })

  test('w and b go before a0, and that is said', () => {
    expect(read('?training.a0=0.5&training.w=2&training.b=1')).toMatchObject({
      values: { w: 2, b: 1, a0: 0.98 },
      problems: [{ key: 'a0', fault: 'overruled' }],
    })
  })

  test('the epoch is clamped to the number of epochs, whichever stands first', () => {
    expect(read('?training.epoch=250&training.epochs=100')).toMatchObject({
      values: { epoch: null, epochs: 100 },
      problems: [{ key: 'epoch', fault: 'clamped' }],
    })
    expect(read('?training.epoch=300').values.epoch).toBeNull()
    expect(read('?training.epoch=0').values.epoch).toBe(0)
  })

  test('an unlocked rate is written even where it equals the other', () => {
    expect(writeQuery('', training, { ...initial, etaCe: 0.15 })).toBe('?training.etaCe=0.15')
  })

  test('dragging the start drops w and b; changing x keeps them', () => {
    const pair = { ...initial, w: 2, b: 2 }
    expect(training.reconcile({ ...pair, a0: 0.5 }, new Set(['a0'])).values).toMatchObject({
      a0: 0.5,
      w: null,
      b: null,
    })
    expect(training.reconcile({ ...pair, x: -1 }, new Set(['x'])).values).toMatchObject({ x: -1, w: 2, b: 2 })
  })
})
