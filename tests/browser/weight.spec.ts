import { expect, test, type Browser } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import budgets from '../bench/budgets.json' with { type: 'json' }
import { inOtherTurn, inTurn, sweep } from './articles.ts'

/** What hosts send as it is. */
const isPacked = /\.(woff2|png)$/

const sum = (sizes: readonly { size: number }[]) => sizes.reduce((total, { size }) => total + size, 0)

/** Weighs these pages side by side, since each is watched for ten seconds. */
async function weighAll(addresses: readonly string[], browser: Browser, baseURL: string | undefined) {
  // What many pages ask for is packed once.
  const packed = new Map<string, number>()
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
    // On a machine that stalls ten seconds are not enough for all that a page asks for.
    await page.waitForFunction(() => document.documentElement.dataset.started !== undefined)
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(
      [...urls].map(async url => {
        const known = packed.get(url)
        if (known !== undefined) return { url, size: known }
        const body = await (await context.request.get(url)).body()
        const size = isPacked.test(url) ? body.length : gzipSync(body, { level: 9 }).length
        packed.set(url, size)
        return { url, size }
      }),
    )
    await context.close()
    const script = sizes.filter(({ url }) => scripts.has(url))
    return { address, sizes, script, scriptSum: sum(script), allSum: sum(sizes) }
  }
  const weights = await Promise.all(addresses.map(weigh))
  // Read by `npm run bench`.
  console.log(
    weights.map(({ address, scriptSum, allSum }) => `${address} script ${scriptSum} all ${allSum}`).join('\n'),
  )
  const list = (sizes: readonly { url: string; size: number }[]) =>
    sizes.map(({ url, size }) => `${size} ${url}`).join('\n')
  for (const { address, sizes, script, scriptSum, allSum } of weights) {
    expect(script.length, address).toBeGreaterThan(1)
    expect(scriptSum, `${address}\n${list(script)}`).toBeLessThanOrEqual(budgets.scriptOfAPage.most)
    expect(allSum, `${address}\n${list(sizes)}`).toBeLessThanOrEqual(budgets.allOfAPage.most)
    expect(sizes.filter(({ url }) => !url.startsWith(`${baseURL}/`))).toEqual([])
  }
}

const title =
  'no page asks for more script, or more of everything, in its first ten seconds than its budget, all of it its own'

test(title, async ({ browser, baseURL }) => {
  test.setTimeout(120_000)
  await weighAll(inTurn, browser, baseURL)
})

test(`${title}, in its other language`, sweep, async ({ browser, baseURL }) => {
  test.setTimeout(120_000)
  await weighAll(inOtherTurn, browser, baseURL)
})
