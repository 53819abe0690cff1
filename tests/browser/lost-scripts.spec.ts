import { expect, test, type Browser, type Page, type Request } from '@playwright/test'
import { inTurn, openWhole, sweep } from './articles.ts'
import { openDrawer } from './figure-page.ts'
import { find, findServed, type Found } from './served.ts'

const stillness = (page: Page) => page.locator('.stand-still').filter({ visible: true })

/** Scrolls through a page whose figures may or may not come to life. */
async function readThrough(page: Page) {
  for (const figure of await page.locator('[data-island]').all()) {
    await figure.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const still = figure.locator('.stand-still').or(page.locator('#site-stand-still').filter({ visible: true }))
    await expect(figure.and(page.locator('[data-awake]')).or(still).first()).toBeVisible()
  }
}

/** How many pages wait for their scripts side by side. */
const abreast = 4

/** Loses each script that these pages ask for, one at a time, and finds the page as it was served. */
async function loseEach(pages: readonly string[], page: Page, browser: Browser, baseURL: string | undefined) {
  // What each page asks for when it is read through; each script is then lost on one of the pages that ask for it, and
  // the pages take turns, those first that ask for few.
  const scriptsOf = new Map<string, Set<string>>()
  for (const address of pages) {
    const scripts = new Set<string>()
    const collect = (request: Request) => {
      if (/\/assets\/.*\.js$/.test(request.url())) scripts.add(request.url())
    }
    page.on('request', collect)
    await openWhole(page, address)
    page.off('request', collect)
    expect(scripts.size, address).toBeGreaterThan(1)
    scriptsOf.set(address, scripts)
  }
  const losses: { address: string; script: string }[] = []
  const taken = new Map(pages.map(address => [address, 0]))
  for (const script of new Set([...scriptsOf.values()].flatMap(scripts => [...scripts]))) {
    const [address = ''] = pages
      .filter(path => scriptsOf.get(path)?.has(script))
      .toSorted((a, b) => (scriptsOf.get(a)?.size ?? 0) - (scriptsOf.get(b)?.size ?? 0))
      .toSorted((a, b) => (taken.get(a) ?? 0) - (taken.get(b) ?? 0))
    taken.set(address, (taken.get(address) ?? 0) + 1)
    losses.push({ address, script })
  }
  // What such a page asks for, others that ask for as few have taken.
  for (const [address] of [...taken].filter(([, count]) => count === 0)) {
    for (const script of [...(scriptsOf.get(address) ?? [])].slice(0, 1)) losses.push({ address, script })
  }
  expect(losses.length).toBeGreaterThan(5)
  expect(new Set(losses.map(({ address }) => address))).toEqual(new Set(pages))

  const served = new Map<string, Found>()
  for (const address of pages) served.set(address, await findServed(browser, baseURL, address))
  const lose = async () => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' })
    const reader = await context.newPage()
    for (let loss = losses.pop(); loss; loss = losses.pop()) {
      const { address, script } = loss
      await reader.route(script, route => route.abort())
      await reader.goto(address, { waitUntil: 'domcontentloaded' })
      await readThrough(reader)
      expect(await find(reader), `${address} without ${script}`).toEqual(served.get(address))
      await expect(stillness(reader).first(), `${address} without ${script}`).toBeVisible()
      await reader.unroute(script)
    }
    await context.close()
  }
  await Promise.all(Array.from({ length: abreast }, lose))
}

test('a page reads on with any one of its scripts lost', async ({ page, browser, baseURL }) => {
  test.slow()
  await loseEach(['/en/intuition/'], page, browser, baseURL)
})

test('every page reads on with any one of its scripts lost', sweep, async ({ page, browser, baseURL }) => {
  test.setTimeout(240_000)
  await loseEach(inTurn, page, browser, baseURL)
})

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
    // By which every number is written.
    Number.prototype.toExponential = () => {
      throw new Error('no')
    }
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
  await openDrawer(page.locator('#training'), 'share')
  await page.route(/\/assets\/(take-away-dialog|presentation)[^/]*\.(js|css)$/, route => route.abort())
  for (const action of ['embed', 'present']) {
    await page.locator(`#training [data-action=${action}]`).click()
    await expect(page.locator('#training .failure')).toHaveText(/That did not work here/)
    await expect(page.locator('#island-training')).toHaveAttribute('data-awake', '')
  }
  await expect(stillness(page)).toHaveCount(0)
})

test('a lost drawer can be read as it was served, says so, and comes when it is asked for again; the figure lives on', async ({
  page,
}) => {
  const script = /\/assets\/share-[^/]+\.js$/
  await page.route(script, route => route.abort())
  await openWhole(page, '/zh/quadratic/')
  const figure = page.locator('#sigmoid-slope')
  const drawer = figure.locator('.drawer.share')
  await drawer.locator('> summary').click()
  await expect(drawer.getByText('这一部分没能加载')).toBeVisible()
  await expect(drawer.locator('table')).toBeVisible()
  await expect(drawer.locator('[data-action=download-csv]')).toBeDisabled()
  await figure.locator('[data-preset=steepest]').click()
  await expect(figure.locator('data[data-key=slope]')).toHaveAttribute('value', '0.25')
  await expect(stillness(page)).toHaveCount(0)

  await page.unroute(script)
  await drawer.locator('[data-action=try-again]').click()
  await expect(drawer.locator('[data-action=download-csv]')).toBeEnabled()
  await expect(drawer.getByText('这一部分没能加载')).toHaveCount(0)
})
