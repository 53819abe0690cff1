import { describe, expect, test } from 'vitest'
import { crossEntropyGradient, outputError, quadraticGradient } from '../../src/math/gradient.ts'
import { crossEntropy, marginLoss, quadratic } from '../../src/math/loss.ts'
import { sigmoid, sigmoidSlope } from '../../src/math/sigmoid.ts'
import rows from '../reference/losses.json'
import { smallestNormal, ulpsBetween } from './ulp.ts'

const columns = {
  sigma: (s: number, _y: number) => sigmoid(s),
  sigmaPrime: (s: number, _y: number) => sigmoidSlope(s),
  crossEntropy,
  dCrossEntropy: crossEntropyGradient,
  quadratic,
  dQuadratic: quadraticGradient,
}
type Column = keyof typeof columns
const names = Object.keys(columns) as Column[]

const hard = rows.filter(({ y }) => y === 0 || y === 1)
const soft = rows.filter(({ y }) => y !== 0 && y !== 1)

describe.each(names)('%s', name => {
  test('is within 4 ulp of the exact value for hard labels, wherever that is a normal number', () => {
    const far = hard
      .map(row => ({ s: row.s, y: row.y, exact: row[name], computed: columns[name](row.s, row.y) }))
      .filter(({ exact }) => Math.abs(exact) >= smallestNormal)
      .filter(({ exact, computed }) => ulpsBetween(exact, computed) > 4)
    expect(far).toEqual([])
  })

  test('is within 2^−1022 of the exact value for hard labels, where that is below a normal number', () => {
    const far = hard
      .filter(row => Math.abs(row[name]) < smallestNormal)
      .filter(row => !(Math.abs(columns[name](row.s, row.y) - row[name]) < smallestNormal))
    expect(far).toEqual([])
  })

  test('is within 1e-12 of the exact value for soft labels', () => {
    const far = soft
      .map(row => ({ s: row.s, y: row.y, exact: row[name], computed: columns[name](row.s, row.y) }))
      .filter(({ exact }) => Math.abs(exact) >= smallestNormal)
      .filter(({ exact, computed }) => !(Math.abs(computed - exact) <= 1e-12 * Math.abs(exact)))
    expect(far).toEqual([])
  })
})

test('the output error and the margin loss are within 4 ulp too', () => {
  const far = hard.filter(({ s, y, dCrossEntropy, crossEntropy: loss }) => {
    const pairs = [
      [outputError(s, y), dCrossEntropy],
      [marginLoss(y === 1 ? s : -s), loss],
    ] as const
    return pairs.some(([computed, exact]) => exact >= smallestNormal && ulpsBetween(computed, exact) > 4)
  })
  expect(far).toEqual([])
})

test('there is something to compare with', () => {
  expect(hard.length).toBeGreaterThan(150)
  expect(soft.length).toBeGreaterThan(10)
})
