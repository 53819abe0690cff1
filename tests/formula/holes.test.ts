// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { fillHoles, followHoles } from '../../src/formula/holes.ts'
import { storeOf } from '../../src/state/stores.ts'
import { toy } from '../kit/toy.tsx'

const numbersOf = () => ({ 'quadratic.half': 1234.5, none: null })

test('a hole is filled with its number, whole for machines and rounded for the eye, in the MathML as text alone', () => {
  const hole = 'data-live="training.quadratic.half" data-digits="0"'
  expect(fillHoles(`<data ${hole} translate="no"></data><mn ${hole}></mn>`, 'en', numbersOf)).toBe(
    `<data ${hole} translate="no" value="1234.5">1,235</data><mn ${hole}>1,235</mn>`,
  )
})

test('a number that is none is said in words', () => {
  expect(fillHoles('<data data-live="a.none" data-digits="2"></data>', 'zh', numbersOf)).toBe(
    '<data data-live="a.none" data-digits="2" value="">无</data>',
  )
})

test('a number that the figure does not have fails the build', () => {
  expect(() => fillHoles('<data data-live="a.b" data-digits="2"></data>', 'en', numbersOf)).toThrow('no number "b"')
})

test('in the page, what is seen follows a hand, and its copy for those who hear the page when the hand lets go', () => {
  const hole = 'data-live="toy.double" data-digits="0"'
  document.body.innerHTML = `<data ${hole}></data><mn ${hole}></mn>`
  const texts = () => [...document.body.children].map(({ textContent }) => textContent)
  vi.useFakeTimers()
  const store = storeOf(toy)
  const leave = followHoles(document.body, 'en', error => {
    throw error
  })
  expect(texts()).toEqual(['4', '4'])
  const node = document.querySelector('data')?.firstChild
  store.begin()
  store.change({ v: 3 })
  vi.advanceTimersByTime(250)
  expect(texts()).toEqual(['6', '4'])
  expect(document.querySelector('data')?.value).toBe('6')
  expect(document.querySelector('data')?.firstChild).toBe(node)
  store.commit()
  vi.useRealTimers()
  expect(texts()).toEqual(['6', '6'])
  leave()
  store.preset('none')
  expect(texts()).toEqual(['6', '6'])
})
