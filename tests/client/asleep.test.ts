// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { asleep, rouse } from '../../src/client/asleep.ts'

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

test('what is roused is as React wrote it; what stands in a drawer sleeps on', () => {
  const island = document.createElement('div')
  const field = '<input type="text" value="1">'
  island.innerHTML = asleep(`${field}<div data-drawer="settings">${field}</div>`)
  const sleeping = island.querySelector('[data-drawer]')?.innerHTML
  rouse(island)
  expect(island.innerHTML).toBe(`${field}<div data-drawer="settings">${sleeping}</div>`)
  expect(sleeping).toContain('disabled')
})
