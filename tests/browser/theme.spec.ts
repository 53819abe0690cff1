import { expect, test, type Page } from '@playwright/test'
import { listen } from './messages.ts'

const place = (page: Page) => new URL(page.url()).pathname
const theme = (page: Page) => page.locator('.theme-switch')
const forced = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme)
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

const light = 'rgb(253, 252, 249)'
const dark = 'rgb(21, 23, 26)'

async function open(page: Page, address = '/en/summary/') {
  await page.goto(address)
  await alive(page)
}

const alive = (page: Page) => expect(theme(page)).toBeEnabled()

const withoutStorage = () => {
  const refuse = () => {
    throw new DOMException('no storage here', 'SecurityError')
  }
  Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse })
}

test.describe('the theme', () => {
  for (const [colorScheme, colour] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    test(`follows a ${colorScheme} system, until the reader chooses`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await open(page)
      expect([await forced(page), await paper(page)]).toEqual([undefined, colour])
      for (const [name, chosen] of [
        ['light', light],
        ['dark', dark],
        [undefined, colour],
      ] as const) {
        const label = await theme(page).getAttribute('aria-label')
        await theme(page).click()
        expect([await forced(page), await paper(page)]).toEqual([name, chosen])
        await expect(theme(page)).not.toHaveAttribute('aria-label', label ?? '')
        await page.reload()
        await alive(page)
        expect([await forced(page), await paper(page)]).toEqual([name, chosen])
      }
    })
  }

  test('chosen before, is there before anything is painted', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'dark')
      // Before any module runs, and before each frame that is painted.
      const seen = new Set<string | undefined>()
      const look = () => seen.add(document.documentElement.dataset.theme)
      addEventListener('readystatechange', look, { capture: true, once: true })
      const frame = () => {
        if (document.body) look()
        requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
      Object.assign(window, { seen: () => [...seen] })
    })
    for (const address of ['/en/', '/404.html']) {
      await page.goto(address)
      // The page has loaded, and more than one frame has been painted since.
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
      expect(await page.evaluate(() => window.seen()), address).toEqual(['dark'])
    }
  })

  test('and the language change too where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(withoutStorage)
    const messages = listen(page)
    await page.goto('/')
    await expect.poll(() => place(page)).toBe('/en/')
    await alive(page)
    await theme(page).click()
    await theme(page).click()
    expect([await forced(page), await paper(page)]).toEqual(['dark', dark])
    await page.getByRole('link', { name: '中文' }).click()
    await expect.poll(() => place(page)).toBe('/zh/')
    await alive(page)
    expect(messages).toEqual([])
  })
})

test.describe('the theme of one reader', () => {
  test('is the same in every tab, and on a page that the browser had put by', async ({ page, context }) => {
    await open(page)
    const other = await context.newPage()
    await open(other, '/zh/margin/')
    await theme(other).click()
    await expect.poll(() => forced(page)).toBe('light')
    await theme(other).click()
    await expect.poll(() => forced(page)).toBe('dark')
    // As a page is that comes back from the cache and has heard nothing.
    await page.evaluate(() => {
      delete document.documentElement.dataset.theme
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    expect(await forced(page)).toBe('dark')
  })

  test('tells Dark Reader to leave our own dark colours alone, and only those', async ({ page }) => {
    const locks = page.locator('meta[name=darkreader-lock]')
    await page.emulateMedia({ colorScheme: 'dark' })
    await open(page)
    await expect(locks).toHaveCount(1)
    await page.emulateMedia({ colorScheme: 'light' })
    await expect(locks).toHaveCount(0)
    await theme(page).click()
    await expect(locks).toHaveCount(0)
    await theme(page).click()
    await expect(locks).toHaveCount(1)
    await page.goto('/en/embed/speed/?theme=dark')
    await expect(locks).toHaveCount(1)
  })
})
