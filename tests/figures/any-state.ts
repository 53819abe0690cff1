import fc from 'fast-check'
import type { AnyFigure } from '../../src/state/figure.ts'
import { isWhole, wholeStep, type Parameter, type Values } from '../../src/state/parameter.ts'

function anyValue(parameter: Parameter): fc.Arbitrary<number | string | null> {
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options)
  if (parameter.kind === 'text') return garbage.map(text => parameter.read(text).value)
  const { min, max, initial } = parameter
  const number = fc
    .oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max))
    .map(value => (isWhole(parameter) ? wholeStep(parameter, value) : value) + 0)
  return initial === null ? fc.option(number) : number
}

/** What may stand behind a key. */
export const garbage = fc.oneof(
  fc.string(),
  fc.double().map(String),
  fc
    .array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.integer({ min: -1, max: 2 })), { maxLength: 50 })
    .map(pairs => pairs.map(([x, label]) => `${x}:${label}`).join(',')),
  fc.constantFrom(
    '',
    ',',
    ':',
    '1e999',
    '-1e308',
    'NaN',
    'Infinity',
    '%',
    '%E0%A4',
    '0',
    '-0',
    '1,2',
    'hinge',
    'quadratic,zero-one',
    '0.9~0.15~~0~1;0.6~0.3~0.2~1~-2',
  ),
)

/** Any state that a figure can reach. */
export const anyState = (model: AnyFigure): fc.Arbitrary<Values> =>
  fc
    .record(Object.fromEntries(Object.entries(model.parameters).map(([key, parameter]) => [key, anyValue(parameter)])))
    .map(values => model.reconcile(values, new Set()).values)
