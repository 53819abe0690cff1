import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

const figureIn = (page: Parameters<typeof figureOn>[0]) => {
  const figure = figureOn(page, 'loss-prediction')
  return { ...figure, now: async () => Number(await figure.control('p').getAttribute('aria-valuenow')) }
}

test('dragged to the side, moves tangent, numbers, formulas and address', async ({ page }) => {
  const { open, figure, number, control, now } = figureIn(page)
  await open('/en/embed/loss-prediction/')
  const before = await figure.locator('.tangent').getAttribute('d')
  await drag(page, control('p'), 100, 0)
  await expect(figure.locator('.tangent')).not.toHaveAttribute('d', before ?? '')
  await expect.poll(now).toBeGreaterThan(0.35)
  const p = await now()
  expect(p).toBeLessThan(0.5)
  await expect.poll(() => number('loss')).toBeCloseTo(-Math.log(p), 12)
  await expect.poll(() => search(page)).toBe(`?loss-prediction.p=${p}`)
  const result = figure.locator('.live-formula:visible data').last()
  await expect(result).toHaveText((await figure.locator('data[data-key="loss"]').textContent()) ?? '')
  await figure.locator('[data-action="swap"]').click()
  await expect(result).toHaveText('infinite')
  await expect(figure.locator('.live-formula:visible .katex-html')).toContainText(['[', 'ln'])
})

test('stays in hand where the curve is steep: up the curve, by sideways steps too small to see, and on the log axis', async ({
  page,
}) => {
  const { open, control, now } = figureIn(page)
  await open('/en/embed/loss-prediction/?loss-prediction.p=0.05')
  await drag(page, control('p'), 0, -60)
  await expect.poll(now).toBeLessThan(0.03)
  expect(await now()).toBeGreaterThan(0.005)
  await open('/en/embed/loss-prediction/?loss-prediction.p=0.02')
  await drag(page, control('p'), -20, 0)
  await expect.poll(now).toBeLessThan(0.015)
  expect(await now()).toBeGreaterThan(0.005)
  await open('/zh/embed/loss-prediction/?loss-prediction.axis=log')
  await drag(page, control('p'), -60, 0)
  await expect.poll(now).toBeLessThan(0.2)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('the finger draws the prediction up the curve to 0.001', async ({ page }) => {
    const { open, control, now } = figureIn(page)
    await open('/zh/embed/loss-prediction/')
    await swipe(page, control('p'), -40, -260)
    await expect.poll(now).toBe(0.001)
  })
})
