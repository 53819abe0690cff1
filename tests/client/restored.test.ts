// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { takeRestored } from '../../src/client/restored.ts'

function served(html: string) {
  document.body.innerHTML = html
  const inputs = [...document.querySelectorAll('input')]
  const heard: string[] = []
  for (const input of inputs) input.addEventListener('click', () => heard.push(input.value))
  return { inputs, heard, ticked: () => inputs.filter(({ checked }) => checked).map(({ value }) => value) }
}

test('a guess that the browser ticked again is made again when the figure wakes', () => {
  const { inputs, heard, ticked } = served(
    '<fieldset><input type="radio" name="g" value="a"><input type="radio" name="g" value="b"></fieldset>',
  )
  const second = inputs[1]
  if (second) second.checked = true
  const giveBack = takeRestored(document.body)
  expect(ticked()).toEqual([])
  giveBack()
  expect([ticked(), heard]).toEqual([['b'], ['b']])
  giveBack()
  expect(heard).toEqual(['b'])
})

test('what the address says is not asked of the form', () => {
  const { inputs, heard, ticked } = served(
    '<fieldset data-param="scale"><input type="radio" name="s" value="linear" checked><input type="radio" name="s" value="log"></fieldset>' +
      '<label><input type="checkbox" value="dots" checked></label>',
  )
  const [, log, dots] = inputs
  if (log && dots) {
    log.checked = true
    dots.checked = false
  }
  takeRestored(document.body)()
  expect([ticked(), heard]).toEqual([['linear', 'dots'], []])
})
