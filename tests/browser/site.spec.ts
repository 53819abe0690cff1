import { expect, test, type Page } from '@playwright/test'
import { listen } from './messages.ts'

const handle = (page: Page) => page.locator('[data-param=a0]')
const place = (page: Page) => page.url().replace(new URL(page.url()).origin, '')

/** The figure comes to life when it comes near the window, and only then is one of the three prerendered plots left. */
async function hydrated(page: Page) {
  await page.locator('#training').scrollIntoViewIfNeeded()
  await expect(handle(page)).toHaveCount(1)
}

async function open(page: Page, address = '/en/') {
  await page.goto(address)
  await hydrated(page)
}

test.describe('every address stays calm', () => {
  const state = '/en/?training.w=2&training.b=2&training.epoch=12&training.axis=score'
  for (const address of ['/', '/zh/', '/en/', state]) {
    test(`${address} hydrates without a word`, async ({ page }) => {
      const messages = listen(page)
      expect((await page.goto(address))?.status()).toBe(200)
      await hydrated(page)
      expect(messages).toEqual([])
    })
  }

  for (const [address, status] of [
    ['/404.html', 200],
    ['/nothing', 404],
    ['/en/nothing/here/', 404],
  ] as const) {
    test(`${address} is the page for what is not there`, async ({ page }) => {
      const messages = listen(page)
      expect((await page.goto(address))?.status()).toBe(status)
      await expect(page.locator('h1')).toHaveText('There is no such page没有这一页')
      await expect(page.locator('.language-links a')).toHaveCount(2)
      await page.waitForLoadState('networkidle')
      expect(messages).toEqual([])
    })
  }
})

test.describe('the address without a language', () => {
  for (const [locale, own] of [
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
  ] as const) {
    test.describe(`for a reader of ${locale}`, () => {
      test.use({ locale })
      test(`leads to /${own}/ with query and hash`, async ({ page }) => {
        await page.goto('/?training.a0=0.7#why-it-stalls')
        await expect.poll(() => place(page)).toBe(`/${own}/?training.a0=0.7#why-it-stalls`)
        await expect(page.locator('#why-it-stalls')).toBeInViewport()
        await hydrated(page)
        await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.7')
      })
    })
  }

  test('leads to the language chosen before', async ({ page }) => {
    await open(page)
    await page.getByRole('link', { name: '中文' }).click()
    await expect.poll(() => place(page)).toBe('/zh/')
    await page.goto('/')
    await expect.poll(() => place(page)).toBe('/zh/')
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })
    test('offers both', async ({ page }) => {
      await page.goto('/')
      for (const [name, path] of [
        ['中文', '/zh/'],
        ['English', '/en/'],
      ] as const) {
        await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', path)
      }
      await page.getByRole('link', { name: '中文' }).click()
      expect(place(page)).toBe('/zh/')
    })
  })
})

test.describe('the other language', () => {
  test('keeps page, query, hash and the figure', async ({ page }) => {
    await open(page, '/en/?training.a0=0.9#one-more-nine')
    await page.getByRole('link', { name: '中文' }).click()
    await expect.poll(() => place(page)).toBe('/zh/?training.a0=0.9#one-more-nine')
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.9')
  })

  test('keeps what the reader has just made of the figure', async ({ page }) => {
    await open(page, '/zh/#a-fair-race')
    await handle(page).focus()
    await page.keyboard.press('ArrowDown')
    const start = await handle(page).getAttribute('aria-valuenow')
    await page.getByRole('link', { name: 'English' }).click()
    await expect.poll(() => place(page)).toBe(`/en/?training.a0=${start}#a-fair-race`)
    await hydrated(page)
    await expect(handle(page)).toHaveAttribute('aria-valuenow', start ?? '')
  })

  test('has the same headings, figures and notes', async ({ page }) => {
    const ids = async (address: string) => {
      await open(page, address)
      return page.locator('article :is(h2, h3, h4, figure, .note)').evaluateAll(parts => parts.map(({ id }) => id))
    }
    const english = await ids('/en/')
    expect(english).toContain('training')
    expect(new Set(english).size).toBe(english.length)
    expect(await ids('/zh/')).toEqual(english)
  })
})

test.describe('the contents', () => {
  for (const [language, name] of [
    ['en', 'Contents'],
    ['zh', '目录'],
  ] as const) {
    test(`in ${language} list the pages that exist and the sections of this one`, async ({ page, request }) => {
      await open(page, `/${language}/`)
      const list = page.locator('#site-contents')
      await expect(list).toBeHidden()
      await page.getByRole('button', { name }).click()
      await expect(list).toBeVisible()

      const pages = await list
        .locator('> ol > li > a')
        .evaluateAll(links => links.map(link => link.getAttribute('href')))
      const sitemap = await (await request.get('/sitemap.xml')).text()
      const known = [...sitemap.matchAll(/<loc>([^<]*)/g)].map(match => new URL(match[1] ?? '').pathname)
      expect(pages).toEqual(known.filter(path => path.startsWith(`/${language}/`)))
      for (const path of pages) expect((await request.get(path ?? '')).status(), path ?? '').toBe(200)

      const sections = await list.locator('ol ol a').evaluateAll(links => links.map(link => link.getAttribute('href')))
      const headings = await page.locator('article h2').evaluateAll(parts => parts.map(({ id }) => `#${id}`))
      expect(headings.length).toBeGreaterThan(2)
      expect(sections).toEqual(headings)

      await page.keyboard.press('Escape')
      await expect(list).toBeHidden()
      await page.getByRole('button', { name }).click()
      await list.locator('ol ol a').last().click()
      await expect(list).toBeHidden()
      await expect(page.locator('article h2').last()).toBeInViewport()
    })
  }
})
