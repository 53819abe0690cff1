import { expect, test } from '@playwright/test'
import { figureOn, search } from './figure-page.ts'

test('a run is held, named by its start and rates, drawn behind the next ones, kept in the address, and let go', async ({
  page,
}) => {
  const { open, figure, preset } = figureOn(page, 'training')
  await open('/en/?training.a0=0.9&training.etaCe=0.3')
  const hold = figure.locator('[data-action=hold]')
  await hold.click()
  await expect.poll(() => search(page)).toBe('?training.a0=0.9&training.etaCe=0.3&training.hold=0.9~0.15~0.3~0~1')
  await expect(figure.locator('.held')).toHaveText(/^1: from 0\.9, η 0\.15 and 0\.3/)
  await expect(figure.locator('.ghost')).toHaveCount(2)
  await hold.click()
  await hold.click()
  await expect(hold).toBeDisabled()
  await expect.poll(() => search(page).split(';').length).toBe(3)
  await page.reload()
  await expect(figure.locator('.held')).toHaveCount(3)
  await expect(figure.locator('.ghost')).toHaveCount(6)
  await figure.locator('[data-action=release]').first().click()
  await expect(figure.locator('.held')).toHaveCount(2)
  await preset('gentle').click()
  await expect(figure.locator('.held')).toHaveCount(0)
})

test('a mangled list of runs keeps what can be read, and says so', async ({ page }) => {
  const { open, figure } = figureOn(page, 'training')
  await open('/zh/?training.hold=0.9~0.15~0.15~0~1;nonsense;0.7~99~0.1~1~0')
  await expect(figure.locator('.held')).toHaveCount(2)
  await expect(figure.locator('.notice')).toContainText('hold')
})
