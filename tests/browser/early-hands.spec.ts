import { expect, test, type Page } from '@playwright/test'

/** A slow network: each script waits until `go` is called. */
async function holdScripts(page: Page) {
  const waiting: (() => void)[] = []
  let held = true
  await page.route(/\/assets\/.*\.js$/, async route => {
    if (held) await new Promise<void>(resolve => waiting.push(resolve))
    await route.continue()
  })
  return () => {
    held = false
    for (const resolve of waiting.splice(0)) resolve()
  }
}

const awake = (page: Page, figure: string) =>
  expect(page.locator(`#island-${figure}`)).toHaveAttribute('data-awake', '')

test('what is done before the script comes is neither undone nor shown falsely', async ({ page }) => {
  const go = await holdScripts(page)
  await page.goto('/en/', { waitUntil: 'commit' })
  const figure = page.locator('#training')
  await expect(figure.locator('.drawers')).toBeVisible()
  // Drawers open, and stay open; what is in them can be read, and is not offered yet.
  for (const drawer of ['settings', 'share']) await figure.locator(`.${drawer} > summary`).click()
  await expect(figure.locator('#training-data')).toBeVisible()
  await expect(figure.locator('[data-action=copy-link]')).toBeDisabled()
  await expect(figure.locator('[data-param=x]')).toBeDisabled()
  // A control that nothing answers takes no value: no rate stands there that is not the state's.
  const rate = figure.locator('.controls .number-field')
  await expect(rate).toBeDisabled()
  await figure.locator('[data-preset=hopeless]').click({ force: true })
  await page.locator('#training .controls .slider').click()
  await page.keyboard.type('9')
  await expect(rate).toHaveValue('0.15')
  go()
  await awake(page, 'training')
  await expect(rate).toBeEnabled()
  await expect(rate).toHaveValue('0.15')
  for (const drawer of ['settings', 'share']) await expect(figure.locator(`.${drawer}`)).toHaveAttribute('open', '')
  await expect(figure.locator('[data-action=copy-link]')).toBeEnabled()
  await expect(figure.locator('[data-param=x]')).toBeEnabled()
  await expect(figure.locator('#training-data')).toBeVisible()
  await rate.fill('0.3')
  await rate.press('Enter')
  await expect.poll(() => new URL(page.url()).search).toBe('?training.eta=0.3')
})

test('an early guess counts, and can be made again', async ({ page }) => {
  const go = await holdScripts(page)
  await page.goto('/en/quadratic/', { waitUntil: 'commit' })
  const question = page.locator('#how-many-times-as-long')
  await question.locator('input').first().check()
  go()
  await expect(question.locator('.verdict')).toHaveText('Not so. Many people guess as you did.')
  await expect(question.locator('details')).toHaveAttribute('open', '')
  await question.locator('input').nth(2).check()
  await expect(question.locator('.verdict')).toHaveText('You guessed it.')
})

test('an early link to a state leads to it', async ({ page }) => {
  const go = await holdScripts(page)
  await page.goto('/en/', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'start at 0.9' }).click()
  await expect(page).toHaveURL('/en/?training.a0=0.9#training')
  go()
  await expect(page.locator('#training [data-param=a0]')).toHaveAttribute('aria-valuenow', '0.9')
})

test('an early step of a derivation is not offered', async ({ page }) => {
  const go = await holdScripts(page)
  await page.goto('/en/quadratic/', { waitUntil: 'commit' })
  const step = page.locator('#quadratic-gradient').getByRole('button', { name: 'Step through' })
  await expect(step).toBeDisabled()
  go()
  await expect(step).toBeEnabled()
})

test('a touch of a figure that is not yet alive wakes it', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'IntersectionObserver')
  })
  await page.goto('/en/')
  const play = page.locator('#training [data-action=play]')
  await expect(play).toBeDisabled()
  await play.click({ force: true })
  await awake(page, 'training')
  await expect(play).toBeEnabled()
})
