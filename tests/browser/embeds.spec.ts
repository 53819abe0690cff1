import { expect, test, type Page } from '@playwright/test'
import { embedCode } from '../../src/takeaway/embed-code.ts'
import { figures } from '../../src/figures/registry.ts'
import { listen } from './messages.ts'

/** A page of somebody else's. */
async function host(page: Page, baseURL: string | undefined, body: string) {
  await page.route('**/host.html', route =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>host</title><body>${body}</body>` }),
  )
  await page.goto(`${baseURL}/host.html`)
}

const plain = (source: string, more = '') =>
  `<iframe src="${source}" style="width: 100%; height: 720px; border: 0" ${more}></iframe>`

test('two framed figures on a page each have their own height, and their own state', async ({ page, baseURL }) => {
  const code = (figure: string) => embedCode({ address: `${baseURL}/en/embed/${figure}/`, title: figure })
  await host(page, baseURL, code('sigmoid-slope') + code('training'))
  const heightOf = (index: number) =>
    page
      .locator('iframe')
      .nth(index)
      .evaluate(frame => frame.getBoundingClientRect().height)
  for (const index of [0, 1]) {
    const frame = page.frameLocator('iframe').nth(index)
    await frame.locator('main').scrollIntoViewIfNeeded()
    await expect(frame.locator('[data-awake]')).toHaveCount(1)
    await expect
      .poll(async () => (await heightOf(index)) - (await frame.locator('html').evaluate(html => html.scrollHeight)))
      .toBe(0)
  }
  expect(await heightOf(0)).not.toBe(await heightOf(1))
  const first = page.frameLocator('iframe').first()
  await first.locator('[data-preset]:visible').first().click()
  await expect.poll(() => first.locator('html').evaluate(() => location.search)).toContain('sigmoid-slope.z=')
  const last = page.frameLocator('iframe').last()
  expect(await last.locator('html').evaluate(() => location.search)).toBe('')
})

test('without the script around it a frame scrolls, narrow and in a sandbox too, and the figure works', async ({
  page,
  baseURL,
}) => {
  const messages = listen(page)
  await page.setViewportSize({ width: 320, height: 900 })
  await host(page, baseURL, plain('/zh/embed/how-wrong/', 'sandbox="allow-scripts"'))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-awake]')).toHaveCount(1)
  const sizes = await frame.locator('html').evaluate(html => {
    scrollTo(0, 1e6)
    return { sideways: html.scrollWidth - html.clientWidth, down: scrollY, left: html.scrollHeight - innerHeight }
  })
  expect(sizes.sideways).toBeLessThanOrEqual(0)
  expect(sizes.left).toBeGreaterThan(0)
  expect(Math.abs(sizes.down - sizes.left)).toBeLessThanOrEqual(1)
  const handle = frame.locator('[data-param=a0][role=slider]:visible')
  const before = await handle.getAttribute('aria-valuenow')
  await handle.press('ArrowLeft')
  await expect(handle).not.toHaveAttribute('aria-valuenow', before ?? '')
  expect(messages).toEqual([])
})

for (const [half, language] of (['en', 'zh'] as const).entries()) {
  test(`small, every figure fits a frame of 480 px, however wide: title, plot, one sentence, and a handle that works, ${language}`, async ({
    page,
  }) => {
    test.slow()
    const ids = Object.keys(figures).filter((_, index) => index % 2 === half)
    const ways = ids.flatMap(id =>
      (
        [
          [1000, 'ArrowRight'],
          [600, 'ArrowLeft'],
          [320, 'ArrowRight'],
        ] as const
      ).map(way => [id, ...way] as const),
    )
    for (const [id, width, key] of ways) {
      await page.setViewportSize({ width, height: 720 })
      // Loaded once, and then made narrower.
      if (width === 1000) await page.goto(`/${language}/embed/${id}/?compact`)
      await expect(page.locator('[data-awake]')).toHaveCount(1)
      const handle = page.locator('.plot [role=slider]:visible').first()
      await expect(handle).toBeVisible()
      const seen = await page.evaluate(() => {
        const boxes = (selector: string) =>
          [...document.querySelectorAll(selector)]
            .map(element => element.getBoundingClientRect())
            .filter(box => box.width > 1 && box.height > 1)
        const words = [...boxes('.figure-title'), ...boxes('.takeaway'), ...boxes('figcaption b'), ...boxes('.credit')]
        return {
          height: document.documentElement.getBoundingClientRect().height,
          plots: boxes('svg.plot').map(box => ({ height: box.height, bottom: box.bottom })),
          sentences: boxes('.takeaway, figcaption b').length,
          lowest: Math.max(...words.map(box => box.bottom)),
          others: boxes('.figure-side, .figure-hand > *, .drawers, .live-formula').length,
          sideways: document.documentElement.scrollWidth - innerWidth,
        }
      })
      const where = `${id} at ${width} px`
      expect(seen, where).toMatchObject({ height: 480, sentences: 1, others: 0 })
      expect(seen.plots, where).toHaveLength(1)
      expect(seen.plots[0]?.height, where).toBeGreaterThan(200)
      expect(seen.lowest, where).toBeLessThanOrEqual(480)
      expect(seen.sideways, where).toBeLessThanOrEqual(0)
      const before = await handle.getAttribute('aria-valuenow')
      await handle.press(key)
      await expect(handle, where).not.toHaveAttribute('aria-valuenow', before ?? '')
    }
  })
}

test('a framed figure takes no worker, and says when there is no network', async ({ page, context, baseURL }) => {
  await host(page, baseURL, plain('/en/embed/how-wrong/'))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-awake]')).toHaveCount(1)
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(all => all.length))).toBe(0)
  const line = frame.locator('.credit[role=status]')
  await expect(line).toHaveText('')
  await context.setOffline(true)
  await expect(line).toHaveText(
    'There is no network. The figure can still be dragged; what a button has yet to load must wait.',
  )
  await context.setOffline(false)
  await expect(line).toHaveText('')
})

test('who asks for little to be loaded gets no worker, and nothing fetched ahead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    ServiceWorkerContainer.prototype.register = () => {
      document.documentElement.dataset.registered = ''
      return Promise.reject(new Error('no'))
    }
  })
  await page.goto('/en/')
  await expect(page.locator('[data-awake]').first()).toBeAttached()
  expect(await page.locator('script[type=speculationrules]').count()).toBe(0)
  await page.evaluate(() => new Promise(done => setTimeout(done)))
  await expect(page.locator('html')).not.toHaveAttribute('data-registered')
})
