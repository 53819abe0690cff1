import { expect, test, type Page } from '@playwright/test'
import { sweep } from './articles.ts'

const handle = (page: Page) => page.locator('#training [data-param=a0]')
const place = (page: Page) => page.url().replace(new URL(page.url()).origin, '')
const prose = (page: Page) => page.locator('article > :not([data-island])').allTextContents()

async function open(page: Page, address = '/en/') {
  await page.goto(address)
  await expect(handle(page)).toHaveCount(1)
}

for (const address of ['/en/', '/zh/']) {
  const title = `${address} reads whole without JavaScript, on a desk and on a phone`
  test(title, address === '/en/' ? {} : sweep, async ({ browser, page, baseURL }) => {
    await open(page, address)
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
    const bare = await context.newPage()
    await bare.goto(address)
    expect(await prose(bare)).toEqual(await prose(page))
    expect((await prose(bare)).join('').length).toBeGreaterThan(1000)
    await expect(bare.locator('[role=slider]')).toHaveCount(0)
    await bare.locator('.share > summary').click()
    const formulas = await page.locator('.katex').count()
    expect(formulas).toBeGreaterThan(10)

    for (const [width, height] of [
      [390, 844],
      [1280, 720],
    ] as const) {
      await bare.setViewportSize({ width, height })
      const plot = bare.locator('.figure-main svg.plot').filter({ visible: true })
      await expect(plot).toHaveCount(1)
      const box = await plot.boundingBox()
      expect(Number(box?.width), 'the drawing for this width').toBeGreaterThan(width < 520 ? 250 : 500)
      for (const cost of ['quadratic', 'cross-entropy']) {
        const points = await plot.locator(`.curve.bold.tone-${cost}`).getAttribute('d')
        expect(points?.match(/[ML,]/g)?.length, cost).toBeGreaterThan(10)
        const crossing = bare.locator(`.readout data[data-key="${cost}.crossing"]`)
        await expect(crossing).toBeVisible()
        await expect(crossing).toHaveAttribute(
          'value',
          (await page.locator(`data[data-key="${cost}.crossing"]`).getAttribute('value')) ?? '',
        )
      }
      await expect(bare.locator('.katex').filter({ visible: true })).toHaveCount(formulas)
      await expect(bare.locator('#training-data tbody tr').filter({ visible: true })).toHaveCount(13)
    }
    await context.close()
  })
}

test.describe('a state named in the prose', () => {
  const start = (page: Page) => page.getByRole('link', { name: 'start at 0.9' })

  test('is shown by a click, enters the history, and “back” returns; it is an address of its own', async ({ page }) => {
    await open(page, '/en/?training.a0=0.6')
    await start(page).click()
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.9')
    expect(new URL(page.url()).search).toBe('?training.a0=0.9')
    await page.goBack()
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.6')
    expect(new URL(page.url()).search).toBe('?training.a0=0.6')

    await page.goto((await start(page).getAttribute('href')) ?? '')
    expect(place(page)).toBe('/en/?training.a0=0.9#training')
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.9')
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } })

    test('brings even a figure to life that was never near the window', async ({ page }) => {
      await page.goto('/en/#three-things-to-find')
      await expect(page.locator('#three-things-to-find')).toBeInViewport()
      await expect(handle(page)).toHaveCount(0)
      await page.getByRole('link', { name: 'At epoch 150' }).click()
      await expect(page.locator('[data-param=epoch]')).toHaveAttribute('aria-valuenow', '150')
      await expect(page.getByRole('complementary', { name: 'One neuron, trained twice' })).toBeVisible()
      await expect(page.locator('#three-things-to-find')).toBeInViewport()
      expect(place(page)).toBe('/en/?training.epoch=150')
    })
  })
})

test('a heading copies the link to itself, with the figures as they are', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/en/?training.a0=0.7')
  const heading = page.locator('.heading').filter({ has: page.locator('#why-it-stalls') })
  await heading.locator('.anchor').click()
  await expect(heading.getByRole('status')).toHaveText('Copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(new URL('/en/?training.a0=0.7#why-it-stalls', page.url()).href)
  expect(page.url()).toBe(link)
})

test('a formula that others cite has the same address in both languages, and a link that copies it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const language of ['en', 'zh']) {
    await open(page, `/${language}/?utm_source=mail`)
    const formula = page.locator('#formula-cross-entropy-gradient')
    const anchor = formula.locator('.anchor')
    await expect(anchor).toHaveCSS('opacity', '0')
    await formula.hover()
    await expect(anchor).toHaveCSS('opacity', '1')
    await page.mouse.move(0, 0)
    await anchor.focus()
    await expect(anchor).toHaveCSS('opacity', '1')
    await page.keyboard.press('Enter')
    await expect(formula.getByRole('status')).not.toBeEmpty()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(new URL(`/${language}/#formula-cross-entropy-gradient`, page.url()).href)
  }
})

test('on paper the words, pictures, formulas and notes remain, dark on light', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'))
  await open(page)
  const navigation = page.locator('.site-header > :not(.site-name):not(nav), .anchor')
  expect(await navigation.filter({ visible: true }).count()).toBeGreaterThan(5)
  await page.emulateMedia({ media: 'print' })
  await expect(navigation.filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('.figure-main svg.plot').filter({ visible: true })).toHaveCount(1)
  for (const parts of ['figure', '.formula-box', '.note', 'article > p', 'article h2']) {
    const count = await page.locator(parts).count()
    expect(count, parts).toBeGreaterThan(0)
    await expect(page.locator(parts).filter({ visible: true }), parts).toHaveCount(count)
  }
  await expect(page.locator('article h2').first()).toHaveCSS('color', 'rgb(26, 28, 31)')
})
