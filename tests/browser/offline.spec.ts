import { expect, test, type Page } from '@playwright/test'
import { chapters } from '../../src/chapters/chapters.ts'

test.use({ serviceWorkers: 'allow' })

const handle = (page: Page) => page.locator('[data-param=a0]')

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

test.describe('what goes with the pages', () => {
  test('is served', async ({ page, request }) => {
    await page.goto('/en/')
    const linked = await page
      .locator('link:is([rel=icon], [rel=apple-touch-icon], [rel=manifest])')
      .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
    expect(linked.length).toBeGreaterThanOrEqual(4)
    const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
      start_url: string
      icons: { src: string }[]
    }
    expect(manifest.icons.length).toBeGreaterThanOrEqual(3)
    const files = [
      '/sitemap.xml',
      '/robots.txt',
      ...linked,
      manifest.start_url,
      ...manifest.icons.map(({ src }) => src),
    ]
    for (const file of new Set(files)) {
      const response = await request.get(file)
      expect(response.status(), file).toBe(200)
      expect((await response.body()).length, file).toBeGreaterThan(50)
    }
  })

  test('the picture for a shared link is there, in the size that is said', async ({ page, request }) => {
    for (const language of ['zh', 'en']) {
      await page.goto(`/${language}/`)
      const said = (property: string) => page.locator(`meta[property="og:${property}"]`).getAttribute('content')
      const address = new URL((await said('image')) ?? '')
      expect(address.pathname).toBe(`/preview-${language}.png`)
      expect(await page.locator('meta[name="twitter:image"]').getAttribute('content')).toBe(address.href)
      const response = await request.get(address.pathname)
      expect([response.status(), response.headers()['content-type']]).toEqual([200, 'image/png'])
      const png = await response.body()
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
        await said('image:width'),
        await said('image:height'),
      ])
    }
  })

  test('the sitemap and each head name the page and its translations in full', async ({ page, request }) => {
    const sitemap = await (await request.get('/sitemap.xml')).text()
    const alternatesOf = (slug: string) => ({ 'zh-Hans': `/zh/${slug}`, en: `/en/${slug}` })
    const slugs = chapters.map(({ slug }) => (slug ? `${slug}/` : ''))
    const pathOf = (address: string | null | undefined) => new URL(address ?? '').pathname
    const entries = [...sitemap.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([entry]) => entry)
    expect(entries.map(entry => pathOf(/<loc>(.*)<\/loc>/.exec(entry)?.[1]))).toEqual([
      '/',
      ...['zh', 'en'].flatMap(language => slugs.map(slug => `/${language}/${slug}`)),
    ])
    for (const [index, entry] of entries.slice(1).entries()) {
      const links = [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, language, href]) => [
        language,
        pathOf(href),
      ])
      expect(Object.fromEntries(links)).toEqual(alternatesOf(slugs[index % slugs.length] ?? ''))
    }
    expect(await (await request.get('/robots.txt')).text()).toMatch(/^Sitemap: https?:\/\/.*\/sitemap\.xml$/m)

    for (const [slug, path] of [
      ['', '/zh/'],
      ['', '/en/'],
      ['margin/', '/zh/margin/'],
    ] as const) {
      await page.goto(path)
      expect(pathOf(await page.locator('link[rel=canonical]').getAttribute('href'))).toBe(path)
      const links = await page
        .locator('link[rel=alternate]')
        .evaluateAll(all => all.map(link => [link.getAttribute('hreflang'), link.getAttribute('href')] as const))
      expect(Object.fromEntries(links.map(([language, href]) => [language, pathOf(href)]))).toEqual({
        ...alternatesOf(slug),
        'x-default': '/',
      })
    }
  })
})
