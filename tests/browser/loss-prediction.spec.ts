import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

test('shows at an address what exact arithmetic gives, in either language', async ({ page }) => {
  const { open, value, number, control } = figureOn(page, 'loss-prediction')
  for (const language of ['en', 'zh']) {
    await open(`/${language}/intuition/?loss-prediction.p=0.01`)
    await expect(value('loss')).toHaveText('4.605')
    expect(await number('slope')).toBe(-100)
    expect(await number('quadratic')).toBeCloseTo(0.49005, 14)
    await expect(control('p')).toHaveAttribute('aria-valuenow', '0.01')
  }
})

test('dragged to the side, moves tangent, numbers and address', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, 'loss-prediction')
  await open('/en/intuition/')
  const before = await figure.locator('.tangent').getAttribute('y1')
  await drag(page, control('p'), 100, 0)
  await expect(figure.locator('.tangent')).not.toHaveAttribute('y1', before ?? '')
  const p = Number(await control('p').getAttribute('aria-valuenow'))
  expect(p).toBeGreaterThan(0.35)
  expect(p).toBeLessThan(0.5)
  await expect.poll(() => number('loss')).toBeCloseTo(-Math.log(p), 12)
  await expect.poll(() => search(page)).toBe(`?loss-prediction.p=${p}`)
})

test('stays in hand where the curve is steep: up the curve, and by sideways steps too small to see', async ({
  page,
}) => {
  const { open, control } = figureOn(page, 'loss-prediction')
  const now = async () => Number(await control('p').getAttribute('aria-valuenow'))
  await open('/en/intuition/?loss-prediction.p=0.05')
  await drag(page, control('p'), 0, -60)
  await expect.poll(now).toBeLessThan(0.03)
  expect(await now()).toBeGreaterThan(0.005)
  await open('/en/intuition/?loss-prediction.p=0.02')
  await drag(page, control('p'), -20, 0)
  await expect.poll(now).toBeLessThan(0.015)
  expect(await now()).toBeGreaterThan(0.005)
})

test('moves by keys, one nine as wide as the next, and is undone by Escape', async ({ page }) => {
  const { open, control } = figureOn(page, 'loss-prediction')
  await open('/en/intuition/')
  await control('p').focus()
  await page.keyboard.press('Home')
  await expect(control('p')).toHaveAttribute('aria-valuenow', '0.001')
  await page.keyboard.press('ArrowRight')
  await expect(control('p')).toHaveAttribute('aria-valuenow', '0.00132')
  await page.keyboard.press('Escape')
  await expect(control('p')).toHaveAttribute('aria-valuenow', '0.25')
})

test('the label turns the curve round', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, 'loss-prediction')
  await open('/en/intuition/')
  await control('y').getByRole('radio', { name: '0' }).check()
  expect(await number('loss')).toBeCloseTo(-Math.log(0.75), 14)
  expect(await number('slope')).toBeCloseTo(4 / 3, 14)
  await expect(figure.locator('figcaption b')).toHaveText('You give the right class 0.75: the loss is 0.2877.')
  await expect.poll(() => search(page)).toBe('?loss-prediction.y=0')
})

test('on the logarithmic axis the curve is a straight line', async ({ page }) => {
  const { open, figure, control } = figureOn(page, 'loss-prediction')
  await open('/zh/intuition/')
  await control('axis').getByRole('radio', { name: '对数' }).check()
  await expect.poll(() => search(page)).toBe('?loss-prediction.axis=log')
  await expect(figure.locator('.curve.bold.tone-cross-entropy')).toHaveAttribute('d', /^M[\d.,]+L[\d.,]+$/)
  const before = Number(await control('p').getAttribute('aria-valuenow'))
  await drag(page, control('p'), -60, 0)
  expect(Number(await control('p').getAttribute('aria-valuenow'))).toBeLessThan(before)
})

test('swapped, says in words that the loss is infinite, and goes back', async ({ page }) => {
  const { open, figure } = figureOn(page, 'loss-prediction')
  await open('/en/intuition/?loss-prediction.y=0')
  const swap = figure.locator('[data-action="swap"]')
  await swap.click()
  await expect(figure.locator('.swap p')).toContainText('the loss is infinite')
  await expect(figure.locator('.live-formula:visible data').last()).toHaveText('infinite')
  await expect(figure.locator('.live-formula:visible .katex-html')).toContainText(['[', 'ln'])
  expect(await figure.innerText()).not.toMatch(/NaN|Infinity/)
  await swap.click()
  await expect(figure.locator('.swap p')).toHaveText('')
  await expect(figure.locator('.live-formula:visible data').last()).toHaveText('0.2877')
})

test('its named states lead to their values', async ({ page }) => {
  const { open, number, preset } = figureOn(page, 'loss-prediction')
  await open('/en/intuition/')
  await preset('our-neuron').click()
  expect(await number('loss')).toBeCloseTo(4.018, 3)
  for (const [name, loss] of [
    ['tenth', 2.303],
    ['hundredth', 4.605],
    ['thousandth', 6.908],
  ] as const) {
    await preset(name).click()
    expect(await number('loss')).toBeCloseTo(loss, 3)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('the finger draws the prediction up the curve to 0.001', async ({ page }) => {
    const { open, control } = figureOn(page, 'loss-prediction')
    await open('/zh/intuition/')
    await swipe(page, control('p'), -40, -260)
    await expect.poll(async () => Number(await control('p').getAttribute('aria-valuenow'))).toBe(0.001)
  })
})

test('its table runs along the prediction, under the public keys', async ({ page }) => {
  const { open } = figureOn(page, 'loss-prediction')
  await open('/en/intuition/')
  const table = page.locator('#loss-prediction-data')
  expect(await table.locator('th').evaluateAll(heads => heads.map(head => head.getAttribute('data-key')))).toEqual([
    'p',
    'loss',
    'slope',
    'quadratic',
  ])
  await expect(table.locator('tbody tr')).toHaveCount(9)
  await expect(table.locator('tbody tr').nth(3).locator('data').nth(2)).toHaveAttribute('value', '-4')
})
