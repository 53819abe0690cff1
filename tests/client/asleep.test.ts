import { expect, test } from 'vitest'
import { asleep } from '../../src/client/asleep.ts'

test.each([
  ['<button type="button">Play</button>', '<button disabled="" data-asleep="" type="button">Play</button>'],
  ['<input type="radio" checked=""/>', '<input disabled="" data-asleep="" type="radio" checked=""/>'],
  [
    '<input type="range" value="1"/>',
    '<input disabled="" data-asleep="fill" autocomplete="off" type="range" value="1"/>',
  ],
  [
    '<input type="text" autoComplete="off" value="1"/>',
    '<input disabled="" data-asleep="" type="text" autoComplete="off" value="1"/>',
  ],
  [
    '<select><option>1</option></select>',
    '<select disabled="" data-asleep="fill" autocomplete="off"><option>1</option></select>',
  ],
])('%s sleeps until its script is there', (awake, sleeping) => {
  expect(asleep(awake)).toBe(sleeping)
})

test.each([
  '<button type="button" disabled="">Hold</button>',
  '<a href="#x">past it</a>',
  '<details><summary>More</summary></details>',
])('%s stays as it is', html => {
  expect(asleep(html)).toBe(html)
})
