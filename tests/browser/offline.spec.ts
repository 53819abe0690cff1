import { expect, test, type Page } from '@playwright/test'

test.use({ serviceWorkers: 'allow' })

const handle = (page: Page) => page.locator('#training [data-param=a0]')

async function open(page: Page, address = '/en/') {
  await page.goto(address)
  await page.locator('#training').scrollIntoViewIfNeeded()
  await expect(handle(page)).toHaveCount(1)
}

/** Moves the start by a key, and sees both the picture and the numbers follow. */
async function works(page: Page) {
  const curve = page.locator('.figure-main .curve.bold.tone-quadratic')
  const half = page.locator('data[data-key="quadratic.half"]')
  const before = [await curve.getAttribute('d'), await half.getAttribute('value')] as const
  await handle(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(curve).not.toHaveAttribute('d', before[0] ?? '')
  await expect(half).not.toHaveAttribute('value', before[1] ?? '')
}

test('offline every page reads on, with its figures', async ({ page, context }) => {
  await open(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await context.setOffline(true)
  const reaches = () =>
    page.evaluate(() =>
      fetch('/preview-en.png', { cache: 'no-store' }).then(
        () => true,
        () => false,
      ),
    )
  expect(await reaches(), 'not offline at all').toBe(false)

  await page.reload()
  await expect(handle(page)).toHaveCount(1)
  await works(page)
  for (const address of ['/zh/?training.a0=0.7', '/en/?training.a0=0.7#why-it-stalls']) {
    await open(page, address)
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.7')
    await works(page)
  }
  await page.goto('/')
  await expect(page).toHaveURL('/en/')

  const nothing = await page.goto('/en/nothing/')
  expect(nothing?.status()).toBe(404)
  await expect(page.locator('h1')).toContainText('There is no such page')
  await page.getByRole('link', { name: '中文' }).click()
  await expect(handle(page)).toHaveCount(1)
})
