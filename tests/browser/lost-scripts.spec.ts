import { expect, test, type Page } from '@playwright/test'
import { openWhole } from './articles.ts'
import { find, findServed } from './served.ts'

const stillness = (page: Page) => page.locator('.stand-still').filter({ visible: true })

/** Scrolls through a page whose figures may or may not come to life. */
async function readThrough(page: Page) {
  for (const figure of await page.locator('[data-island]').all()) {
    await figure.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await expect(figure.and(page.locator('[data-awake]')).or(stillness(page)).first()).toBeVisible()
  }
}

for (const address of ['/en/', '/zh/intuition/']) {
  test(`${address} reads on with any one of its scripts lost`, async ({ page, browser, baseURL }) => {
    test.setTimeout(180_000)
    const served = await findServed(browser, baseURL, address)
    const scripts = new Set<string>()
    const collect = (request: { url(): string }) => {
      if (/\/assets\/.*\.js$/.test(request.url())) scripts.add(request.url())
    }
    page.on('request', collect)
    await openWhole(page, address)
    page.off('request', collect)
    expect(scripts.size).toBeGreaterThan(5)
    for (const script of scripts) {
      await page.route(script, route => route.abort())
      await page.goto(address, { waitUntil: 'load' })
      await readThrough(page)
      const found = await find(page)
      expect(found, script).toEqual(served)
      expect(await stillness(page).count(), script).toBeGreaterThan(0)
      await expect(page.locator('#site-stand-still').or(page.locator('article')).first()).toBeAttached()
      await page.unroute(script)
    }
  })
}

for (const [address, sentence, button] of [
  ['/en/', 'This figure could not be brought to life. You see it as it was served; the text reads on.', 'Reload'],
  ['/zh/', '这幅图没能活动起来，眼前是它的静态样子，文字不受影响。', '重新载入'],
] as const) {
  test(`a figure whose script is lost stands as it was served on ${address}, says so, and can be asked for again`, async ({
    page,
  }) => {
    const picture = /\/assets\/training-[^/]+\.js$/
    await page.route(picture, route => route.abort())
    await page.goto(address)
    const notice = page.locator('#island-training > .stand-still')
    await expect(notice).toContainText(sentence)
    await expect(notice).toHaveAttribute('role', 'status')
    await expect(page.locator('#training .figure-main svg.plot').filter({ visible: true })).toHaveCount(1)
    await expect(page.locator('#training .readout data').first()).toBeVisible()
    // The page around it lives.
    await page.locator('.theme-switch').click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')

    await page.unroute(picture)
    await notice.getByRole('button', { name: button }).click()
    await expect(page.locator('#training [data-param=a0]')).toHaveCount(1)
    await expect(stillness(page)).toHaveCount(0)
  })
}

for (const [what, fulfil] of [
  ['cannot be had', undefined],
  ['throws', 'throw new Error("no")'],
  ['cannot be read', 'let let = 1'],
] as const) {
  test(`where the page’s own script ${what}, the page says so once and stands as it was served`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const served = await findServed(browser, baseURL, '/en/quadratic/')
    await page.route(/\/assets\/index-[^/]+\.js$/, route =>
      fulfil === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: fulfil }),
    )
    await page.goto('/en/quadratic/')
    await expect(stillness(page)).toHaveCount(1)
    await expect(stillness(page)).toContainText('could not be loaded')
    await expect(stillness(page).getByRole('button', { name: 'Reload' })).toBeVisible()
    expect(await find(page)).toEqual(served)
  })
}

test('a figure that fails while it is used gives back the drawing that was served', async ({ page }) => {
  await openWhole(page, '/en/quadratic/')
  const island = page.locator('#island-sigmoid-slope')
  await page.evaluate(() => {
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get: () => {
        throw new Error('no')
      },
    })
  })
  await island.locator('[data-action=preset]').first().click()
  await expect(island.locator('.stand-still')).toContainText('could not be brought to life')
  await expect(island.locator('.figure-main svg.plot').filter({ visible: true })).toHaveCount(1)
  await expect(island.locator('[data-action=preset]').first()).toBeDisabled()
  await expect(island.locator('.formula .katex').first()).toBeVisible()
  await expect(page.locator('.stand-still').filter({ visible: true })).toHaveCount(1)
})

test('a lost dialog leaves the figure alive and says so', async ({ page }) => {
  await openWhole(page, '/en/')
  await page.route(/\/assets\/(take-away-dialog|presentation)[^/]*\.(js|css)$/, route => route.abort())
  for (const action of ['embed', 'present']) {
    await page.locator(`#training [data-action=${action}]`).click()
    await expect(page.locator('#training .failure')).toHaveText(/That did not work here/)
    await expect(page.locator('#island-training')).toHaveAttribute('data-awake', '')
  }
  await expect(stillness(page)).toHaveCount(0)
})
