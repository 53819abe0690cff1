import { expect, test, type Page } from '@playwright/test'
import { openDrawer } from './figure-page.ts'
import { newer, twoEditions } from './two-editions.ts'

/** Moves the start by a key, and asks for nothing else. */
async function move(page: Page) {
  const handle = page.locator('#training [data-param=a0]')
  const before = (await handle.getAttribute('aria-valuenow')) ?? ''
  await handle.press('ArrowDown')
  await expect(handle).not.toHaveAttribute('aria-valuenow', before)
  return handle.getAttribute('aria-valuenow')
}

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('an old tab works on when the site is published anew, is told once, and goes over when its reader says so', async ({
    page,
    context,
  }) => {
    const site = await twoEditions(/share-|take-away-dialog-/)
    await page.goto(`${site.origin}/en/`)
    await expect(page.locator('#island-training')).toHaveAttribute('data-awake', '')
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    const told = page.locator('.newer-edition')
    await expect(told).toHaveCount(0)
    await page.evaluate(() => (document.documentElement.dataset.old = ''))

    site.publish()
    // Another tab of the same reader, which has the new edition from the start.
    const other = await context.newPage()
    await other.goto(`${site.origin}/zh/`)
    await expect(told).toContainText('There is a newer edition of this site. This page keeps working.')
    await expect(told).toHaveCount(1)
    await expect(told).toHaveAttribute('role', 'status')
    await expect(other.locator('html')).toHaveAttribute('data-version', newer)
    await expect(other.locator('.newer-edition')).toHaveCount(0)
    await expect(page.locator('html'), 'it was loaded anew by itself').toHaveAttribute('data-old', '')

    await openDrawer(page.locator('#training'), 'share')
    await page.locator('#training [data-action=embed]').click()
    await expect(page.locator('dialog')).toBeVisible()
    await page.locator('dialog [data-action=close]').click()
    const start = await move(page)
    await told.getByRole('button', { name: 'Load the new one' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-version', newer)
    await expect(page.locator('#training [data-param=a0]')).toHaveAttribute('aria-valuenow', start ?? '')
    await expect(told).toHaveCount(0)
    await other.close()
    site.close()
  })
})

test('without a worker a script that is gone with the old edition is said, and a reload keeps the state', async ({
  page,
}) => {
  const site = await twoEditions(/share-/)
  await page.goto(`${site.origin}/en/`)
  await expect(page.locator('#island-training')).toHaveAttribute('data-awake', '')
  site.publish()
  const drawer = page.locator('#training .drawer.share')
  await drawer.locator('> summary').click()
  await expect(drawer.getByText('This part could not be loaded')).toBeVisible()
  await drawer.locator('[data-action=try-again]').click()
  const start = await move(page)
  await drawer.locator('[data-action=reload]').click()
  await expect(page.locator('html')).toHaveAttribute('data-version', newer)
  await expect(page.locator('#training [data-param=a0]')).toHaveAttribute('aria-valuenow', start ?? '')
  await openDrawer(page.locator('#training'), 'share')
  site.close()
})

test('without a worker a dialog that is gone is said, and a reload keeps the state', async ({ page }) => {
  const site = await twoEditions(/take-away-dialog-/)
  await page.goto(`${site.origin}/zh/`)
  await openDrawer(page.locator('#training'), 'share')
  site.publish()
  await page.locator('#training [data-action=embed]').click()
  await expect(page.locator('#training .failure')).toContainText('在这里没能做成')
  const start = await move(page)
  await page.locator('#training .failure [data-action=reload]').click()
  await expect(page.locator('html')).toHaveAttribute('data-version', newer)
  await expect(page.locator('#training [data-param=a0]')).toHaveAttribute('aria-valuenow', start ?? '')
  site.close()
})

test('where the browser keeps nothing, whatever is asked of it, the page reads and its figures live', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    }
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('/en/cross-entropy/#training')
  await expect(page.locator('#island-training')).toHaveAttribute('data-awake', '')
  await move(page)
  await page.locator('.theme-switch').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  expect(errors).toEqual([])
})
