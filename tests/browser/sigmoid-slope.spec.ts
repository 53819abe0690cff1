import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

test('shows at an address what exact arithmetic gives, in either language', async ({ page }) => {
  const { open, value, number, control } = figureOn(page, 'sigmoid-slope')
  for (const language of ['en', 'zh']) {
    await open(`/${language}/quadratic/?sigmoid-slope.z=1.5`)
    await expect(value('slope')).toHaveText('0.1491')
    expect(await number('slope')).toBeCloseTo(0.149146452070333, 14)
    await expect(control('z')).toHaveAttribute('aria-valuenow', '1.5')
  }
})

test('dragged with the mouse, moves tangent, numbers and address', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, 'sigmoid-slope')
  await open('/en/quadratic/')
  const before = await figure.locator('.tangent').getAttribute('d')
  await drag(page, control('z'), -120, 0)
  await expect(figure.locator('.tangent')).not.toHaveAttribute('d', before ?? '')
  const z = Number(await control('z').getAttribute('aria-valuenow'))
  expect(z).toBeLessThan(2)
  const a = 1 / (1 + Math.exp(-z))
  await expect.poll(() => number('slope')).toBeCloseTo(a * (1 - a), 12)
  await expect.poll(() => search(page)).toBe(`?sigmoid-slope.z=${z}`)
})

test('moves by keys and is undone by Escape', async ({ page }) => {
  const { open, control } = figureOn(page, 'sigmoid-slope')
  await open('/en/quadratic/')
  await control('z').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(control('z')).toHaveAttribute('aria-valuenow', '3.7')
  await page.keyboard.press('Home')
  await expect(control('z')).toHaveAttribute('aria-valuenow', '-8')
  await page.keyboard.press('Escape')
  await expect(control('z')).toHaveAttribute('aria-valuenow', '4')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger', async ({ page }) => {
    const { open, control } = figureOn(page, 'sigmoid-slope')
    await open('/zh/quadratic/')
    await swipe(page, control('z'), -100, 0)
    await expect.poll(async () => Number(await control('z').getAttribute('aria-valuenow'))).toBeLessThan(0)
  })
})

test('its table runs along the score, under the public keys', async ({ page }) => {
  const { open } = figureOn(page, 'sigmoid-slope')
  await open('/en/quadratic/')
  const table = page.locator('#sigmoid-slope-data')
  expect(await table.locator('th').evaluateAll(heads => heads.map(head => head.getAttribute('data-key')))).toEqual([
    'z',
    'a',
    'slope',
    'gradient',
  ])
  await expect(table.locator('tbody tr')).toHaveCount(17)
  await expect(table.locator('tbody tr').nth(8).locator('data').nth(2)).toHaveAttribute('value', '0.25')
})
