import { expect, test, type Page } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

const likelihood = (page: Page) => {
  const on = figureOn(page, 'likelihood')
  return { ...on, point: (number: number) => on.control('points').nth(number - 1) }
}

test('by mouse the knobs lift and tilt the curve, a point moves and flips, and the address follows', async ({
  page,
}) => {
  const { open, control, point, number } = likelihood(page)
  await open('/en/embed/likelihood/')
  await drag(page, control('b'), 0, -40)
  await drag(page, control('w'), 0, 60)
  const b = Number(await control('b').getAttribute('aria-valuenow'))
  const w = Number(await control('w').getAttribute('aria-valuenow'))
  expect(b).toBeGreaterThan(0.5)
  expect(w).toBeLessThan(0.5)
  await drag(page, point(4), 100, 0)
  const x = Number(await point(4).getAttribute('aria-valuenow'))
  expect(x).toBeGreaterThan(2)
  await expect
    .poll(() => search(page))
    .toBe(`?likelihood.w=${w}&likelihood.b=${b}&likelihood.points=-2:0,-1:0,0.5:1,${x}:0,2:1`)
  const before = await number('loss')
  await drag(page, point(4), 1, 0)
  await expect(point(4)).toHaveAttribute('aria-label', 'Point 4, label 1')
  await expect(point(4)).toHaveAttribute('aria-valuenow', String(x))
  await expect.poll(() => number('loss')).toBeLessThan(before)
})

test('a point that goes hands its focus on, and Escape brings it back', async ({ page }) => {
  const { open, point, control } = likelihood(page)
  await open('/en/embed/likelihood/')
  await point(5).focus()
  await page.keyboard.press('Delete')
  await expect(control('points')).toHaveCount(4)
  await expect(point(4)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(control('points')).toHaveCount(5)
  for (const key of ['Delete', 'Backspace', 'Delete', 'Backspace', 'Delete']) await page.keyboard.press(key)
  await expect(control('points')).toHaveCount(1)
  await expect(point(1)).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('a tap flips, a swipe drags', async ({ page }) => {
    const { open, point, control } = likelihood(page)
    await open('/zh/embed/likelihood/')
    await swipe(page, point(1), 0, 0)
    await expect(point(1)).toHaveAttribute('aria-label', '第 1 个点，标签 1')
    await swipe(page, point(1), -50, 0)
    await expect.poll(async () => Number(await point(1).getAttribute('aria-valuenow'))).toBeLessThan(-3)
    await expect(point(1)).toHaveAttribute('aria-label', '第 1 个点，标签 1')
    await swipe(page, control('b'), 0, 50)
    await expect.poll(async () => Number(await control('b').getAttribute('aria-valuenow'))).toBeLessThan(-0.5)
  })
})
