import { expect, test } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { articles } from './articles.ts'

const most = 118_500
/** The home pages show the flagship at once, with its words in both languages; they have yet to come down. */
const mostAtHome = 124_500
const limit = (address: string) => (/^\/(zh|en)\/$/.test(address) ? mostAtHome : most)

test(`no page asks for more than ${most / 1000} kB of script (${mostAtHome / 1000} at home) in its first ten seconds, all of it its own`, async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const weigh = async (address: string) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' })
    const page = await context.newPage()
    const urls = new Set<string>()
    const scripts = new Set<string>()
    page.on('request', request => {
      urls.add(request.url())
      if (request.resourceType() === 'script' || request.url().endsWith('.js')) scripts.add(request.url())
    })
    await page.goto(address)
    // The measure itself: ten seconds without a touch, by the page's own clock.
    await page.waitForFunction(() => performance.now() > 10_000, undefined, { polling: 500 })
    const sizes = await Promise.all(
      [...scripts].map(async url => ({
        url,
        size: gzipSync(await (await context.request.get(url)).body(), { level: 9 }).length,
      })),
    )
    await context.close()
    return { address, urls: [...urls], sizes, sum: sizes.reduce((sum, { size }) => sum + size, 0) }
  }
  const weights = await Promise.all(articles.map(weigh))
  for (const { address, urls, sizes, sum } of weights) {
    expect(sizes.length, address).toBeGreaterThan(1)
    expect(sum, `${address}\n${sizes.map(({ url, size }) => `${size} ${url}`).join('\n')}`).toBeLessThanOrEqual(
      limit(address),
    )
    expect(urls.filter(url => !url.startsWith(`${baseURL}/`))).toEqual([])
  }
  console.log(weights.map(({ address, sum }) => `${address} ${(sum / 1000).toFixed(1)} kB`).join('\n'))
})
