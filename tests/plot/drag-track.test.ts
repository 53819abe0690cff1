import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dragTrack } from '../../src/old-plot/drag-track.ts'

const output = (z: number) => 300 / (1 + Math.exp(-z))
const track = dragTrack(output, -7, 7, 20)

describe('the track of a drag', () => {
  test('leads back to the value it came from', () => {
    fc.assert(
      fc.property(fc.double({ min: -7, max: 7, noNaN: true }), z => {
        expect(track.at(track.place(z))).toBeCloseTo(z, 9)
      }),
    )
  })

  test('moves with the picture where the picture moves', () => {
    expect(track.place(0.5) - track.place(-0.5)).toBeCloseTo(output(0.5) - output(-0.5), 1)
  })

  test('still moves where the picture hardly does: from 0.99 to 0.999 is a good stretch of the hand', () => {
    const nine = Math.log(999) - Math.log(99)
    expect(track.place(Math.log(999)) - track.place(Math.log(99))).toBeCloseTo(20 * nine, 6)
  })

  test('counts the longer way of a handle that moves on a curve', () => {
    const along = dragTrack(output, -7, 7, 0, z => -50 * z)
    expect(along.place(0.5) - along.place(-0.5)).toBeCloseTo(output(0.5) - output(-0.5), 1)
    expect(along.place(6) - along.place(5)).toBeCloseTo(50, 6)
  })

  test('ends at its ends', () => {
    expect(track.at(-1e6)).toBe(-7)
    expect(track.at(1e6)).toBe(7)
  })
})
