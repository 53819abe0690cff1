import { expect, test, type Page } from '@playwright/test'
import { listen } from './messages.ts'

// That the pages of the article stay calm is said in articles.spec.ts, and what their files say in served.spec.ts.

const handle = (page: Page) => page.locator('#training [data-param=a0]')
const place = (page: Page) => page.url().replace(new URL(page.url()).origin, '')

/** The figure comes to life when it comes near the window. */
async function hydrated(page: Page) {
  await page.locator('#training').scrollIntoViewIfNeeded()
  await expect(handle(page)).toHaveCount(1)
}

async function open(page: Page, address = '/en/') {
  await page.goto(address)
  await hydrated(page)
}

test('the addresses without a page of their own stay calm too, and so does one that is full of values', async ({
  page,
}) => {
  const messages = listen(page)
  for (const address of ['/', '/en/?training.w=2&training.b=2&training.epoch=12&training.axis=score']) {
    expect((await page.goto(address))?.status()).toBe(200)
    await hydrated(page)
    expect(messages, address).toEqual([])
  }
  for (const [address, status] of [
    ['/404.html', 200],
    ['/nothing', 404],
    ['/en/nothing/here/', 404],
  ] as const) {
    expect((await page.goto(address))?.status()).toBe(status)
    await expect(page.locator('h1')).toHaveText('There is no such page没有这一页')
    await expect(page.locator('.language-links a')).toHaveCount(2)
    expect(messages, address).toEqual([])
  }
})

test.describe('the address without a language', () => {
  test('leads a reader to the own language, with query and hash', async ({ browser, baseURL }) => {
    await Promise.all(
      [
        ['zh-TW', 'zh'],
        ['fr-FR', 'en'],
      ].map(async ([locale = '', own = '']) => {
        const context = await browser.newContext({ locale, baseURL: baseURL ?? '', serviceWorkers: 'block' })
        const page = await context.newPage()
        await page.goto('/?training.a0=0.7#why-it-stalls')
        await expect.poll(() => place(page)).toBe(`/${own}/?training.a0=0.7#why-it-stalls`)
        await expect(page.locator('#why-it-stalls')).toBeInViewport()
        await hydrated(page)
        await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.7')
        await context.close()
      }),
    )
  })

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

test('the other language keeps page, query, hash and the figure, as it was and as the reader has just made it', async ({
  page,
}) => {
  await open(page, '/en/?training.a0=0.9#one-more-nine')
  await page.getByRole('link', { name: '中文' }).click()
  await expect.poll(() => place(page)).toBe('/zh/?training.a0=0.9#one-more-nine')
  await hydrated(page)
  await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.9')
  await handle(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(handle(page)).not.toHaveAttribute('aria-valuenow', '0.9')
  const start = await handle(page).getAttribute('aria-valuenow')
  await page.getByRole('link', { name: 'English' }).click()
  await expect.poll(() => place(page)).toBe(`/en/?training.a0=${start}#one-more-nine`)
  await hydrated(page)
  await expect(handle(page)).toHaveAttribute('aria-valuenow', start ?? '')
})

for (const [language, name] of [
  ['en', 'Contents'],
  ['zh', '目录'],
] as const) {
  test(`the contents in ${language} open, close, and lead to a section`, async ({ page }) => {
    await page.goto(`/${language}/`)
    const list = page.locator('#site-contents')
    await expect(list).toBeHidden()
    await page.getByRole('button', { name }).click()
    await expect(list).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await page.getByRole('button', { name }).click()
    await list.locator('ol ol a').last().click()
    await expect(list).toBeHidden()
    await expect(page.locator('article h2').last()).toBeInViewport()
  })
}
