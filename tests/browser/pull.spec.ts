import { expect, test, type Page } from '@playwright/test'

const pullOf = (page: Page) => page.locator('.pull').first()
const numbers = (page: Page) =>
  page
    .locator('article > p', { has: page.locator('.pull') })
    .first()
    .locator('data')
    .evaluateAll(all => all.map(number => (number as HTMLDataElement).value))

test('a number in a sentence is pulled by the mouse, and the sentence and the figure follow', async ({ page }) => {
  await page.goto('/en/')
  const pull = pullOf(page)
  await expect(pull).toHaveRole('slider')
  await pull.scrollIntoViewIfNeeded()
  const box = await pull.boundingBox()
  const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 300, y, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => numbers(page)).toEqual(['0.999', '3410', '27'])
  await expect(page).toHaveURL(/training\.a0=0\.999/)
})

test('by keys it is a slider: named, stepped, undone by Escape', async ({ page }) => {
  await page.goto('/zh/')
  const pull = pullOf(page)
  await expect(pull).toHaveAttribute('aria-label', /起点/)
  await pull.focus()
  await page.keyboard.press('Home')
  await expect.poll(async () => (await numbers(page))[0]).toBe('0.001')
  await page.keyboard.press('PageUp')
  await expect(pull).not.toHaveAttribute('aria-valuenow', '0.001')
  await page.keyboard.press('Escape')
  await expect.poll(() => numbers(page)).toEqual(['0.98', '212', '16'])
})

test('without a script it is a plain number in a plain sentence', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/en/')
  expect(await numbers(page)).toEqual(['0.98', '212', '16'])
  await expect(pullOf(page)).not.toHaveAttribute('role')
  await context.close()
})
