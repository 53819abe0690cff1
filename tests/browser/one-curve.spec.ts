import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

test('the axis turns into another one on the way', async ({ page }) => {
  const { open, control } = figureOn(page, 'one-curve')
  await open('/en/embed/one-curve/')
  // Every place of the point, as the plot shows it.
  const seen: string[] = []
  await page.exposeFunction('see', (place: string) => seen.push(place))
  await control('s').evaluate(handle => {
    const place = handle.parentElement
    if (!place) return
    const see: unknown = Reflect.get(window, 'see')
    const tell = () => typeof see === 'function' && see(place.getAttribute('transform'))
    new MutationObserver(tell).observe(place, { attributes: true })
  })
  await control('axis').locator('input[value="s"]').check()
  await expect.poll(() => seen.at(-1)).toMatch(/^translate\(431\.1 /)
  expect(new Set(seen).size).toBeGreaterThan(3)
  expect(search(page)).toBe('?one-curve.axis=s')
})

test('between two axes the picture is under the hand; let go, it goes to the nearest, which is the state', async ({
  page,
}) => {
  const { open, figure, control } = figureOn(page, 'one-curve')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open('/en/embed/one-curve/')
  const place = () => control('s').evaluate(handle => handle.parentElement?.getAttribute('transform') ?? '')
  const scrubber = figure.locator('.turn input[type=range]')
  const { x, y, width, height } = (await scrubber.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN }
  const first = await place()
  await page.mouse.move(x + 8, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.3, y + height / 2, { steps: 3 })
  const between = await place()
  expect(between).not.toBe(first)
  expect(search(page)).toBe('')
  await page.mouse.up()
  await expect.poll(place).toMatch(/^translate\(431\.1 /)
  expect(between).not.toBe(await place())
  await expect.poll(() => search(page)).toBe('?one-curve.axis=s')
  await expect(control('axis').getByRole('radio', { name: 'score s' })).toBeChecked()
})

test('dragged with the mouse, goes where the hand goes on every axis', async ({ page }) => {
  const { open, number, control } = figureOn(page, 'one-curve')
  const s = async () => Number(await control('s').getAttribute('aria-valuenow'))
  for (const axis of ['p', 's', 'margin'] as const) {
    await open(`/en/embed/one-curve/?one-curve.y=-1&one-curve.s=0&one-curve.axis=${axis}`)
    expect(await s()).toBe(0)
    await drag(page, control('s'), 120, 0)
    // In the margin, further to the right is a smaller score for the label −1.
    if (axis === 'margin') await expect.poll(s).toBeLessThan(-1.5)
    else await expect.poll(s).toBeGreaterThan(0.5)
    await expect.poll(() => search(page)).toContain(`one-curve.s=${await s()}`)
    expect(await number('form01')).toBeCloseTo(Math.log1p(Math.exp(await s())), 12)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger, and reaches the ends of the axis of ŷ', async ({ page }) => {
    const { open, control } = figureOn(page, 'one-curve')
    const s = async () => Number(await control('s').getAttribute('aria-valuenow'))
    await open('/zh/embed/one-curve/?one-curve.s=6')
    await swipe(page, control('s'), 15, 0)
    await expect.poll(s).toBeGreaterThan(6.8)
    await swipe(page, control('s'), -150, 0)
    await expect.poll(s).toBeLessThan(2)
  })
})
