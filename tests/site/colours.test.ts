import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hue, paper } from '../../src/plot/hue.ts'
import { contrast, difference, hex, seenBy, visions } from './colour.ts'

const css = readFileSync('src/site/tokens.css', 'utf8')

/** A colour of the site in both themes. */
function token(name: string): readonly [light: string, dark: string] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? []
  if (light === undefined || dark === undefined) return expect.fail(`--${name} is no pair of colours`)
  return [light, dark]
}

const hues = ['quadratic', 'cross-entropy', 'slope', 'error'] as const

test('the measure of difference is that of its authors', () => {
  // Pairs of sRGB colours, by an implementation that is not ours.
  expect(difference(hex('#ff0000'), hex('#00ff00'))).toBeCloseTo(86.6, 0)
  expect(difference(hex('#0000ff'), hex('#0000ff'))).toBe(0)
  expect(contrast(hex('#ffffff'), hex('#000000'))).toBeCloseTo(21, 10)
})

test('drawings without a style sheet, and the icon, have the same hues', () => {
  for (const name of [...hues, 'ink', 'soft'] as const) expect(hue[name], name).toBe(token(name)[0])
  expect(paper).toBe(token('paper')[0])
  const icon = readFileSync('public/favicon.svg', 'utf8')
  for (const name of ['quadratic', 'cross-entropy'] as const) for (const one of token(name)) expect(icon).toContain(one)
})

for (const [theme, at] of [
  ['light', 0],
  ['dark', 1],
] as const) {
  const colour = (name: string) => hex(token(name)[at])

  test(`in ${theme} every hue, ink and soft ink read on paper at 7:1`, () => {
    for (const name of [...hues, 'ink', 'soft'])
      expect(contrast(colour(name), colour('paper')), name).toBeGreaterThan(7)
  })

  test(`in ${theme} no hue is taken for ink`, () => {
    for (const name of hues) expect(difference(colour(name), colour('ink')), name).toBeGreaterThan(25)
  })

  test(`in ${theme} the four hues are told apart, whichever cone is missing`, () => {
    for (const [vision, matrix] of Object.entries(visions)) {
      for (const [index, one] of hues.entries()) {
        for (const other of hues.slice(index + 1)) {
          const apart = difference(seenBy(matrix, colour(one)), seenBy(matrix, colour(other)))
          expect(apart, `${one}, ${other}, ${vision}`).toBeGreaterThan(15)
        }
      }
    }
  })
}
