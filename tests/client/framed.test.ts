// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { followFramedLinks } from '../../src/client/framed.ts'

const link = Object.assign(document.createElement('a'), {
  href: 'https://example.org/en/softmax/#softmax',
  target: '_top',
})
const field = () => document.querySelector<HTMLInputElement>('.link-field')

vi.useFakeTimers()
document.documentElement.lang = 'en'
const credit = document.createElement('p')
credit.append(link)
document.body.append(credit)
followFramedLinks()

const click = (how: MouseEventInit = {}) =>
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }))

beforeEach(() => {
  field()?.remove()
})

test('a click that opens another tab is waited for by nobody', () => {
  click({ ctrlKey: true })
  vi.advanceTimersByTime(60_000)
  expect(field()).toBeNull()
})

test('a link out of the frame that leads away is not spoken of', () => {
  click()
  window.dispatchEvent(new Event('pagehide'))
  vi.advanceTimersByTime(60_000)
  expect(field()).toBeNull()
})

test('one that leads nowhere is said, with its address selected', () => {
  click()
  expect(field()).toBeNull()
  vi.advanceTimersByTime(60_000)
  expect(field()?.value).toBe(link.href)
  expect(document.activeElement).toBe(field())
  expect(document.querySelector('[role=status]')?.textContent).toContain('does not let the link open')
})
