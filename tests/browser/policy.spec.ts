import { expect, test, type Page } from '@playwright/test'
import { inTurn, openWhole, sweep } from './articles.ts'
import { openDrawer } from './figure-page.ts'

/** What is against the policy of a page, or of a frame in it, from now on. */
async function watch(page: Page): Promise<readonly string[]> {
  const broken: string[] = []
  await page.exposeFunction('broken', (what: string) => broken.push(what))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      window.broken(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  page.on('console', message => {
    if (/content security policy/i.test(message.text())) broken.push(message.text())
  })
  return broken
}

/** Everything that a figure's drawer offers, one after the other. */
async function takeAway(page: Page, id: string) {
  const figure = page.locator(`[data-figure="${id}"]`)
  await openDrawer(figure, 'share')
  const actions = await figure
    .locator('.tools button')
    .evaluateAll(buttons => buttons.map(button => button.getAttribute('data-action') ?? ''))
  expect(actions.length).toBeGreaterThan(5)
  for (const action of actions.filter(name => name !== 'share')) {
    const isSaved = action.startsWith('download-') || action === 'notebook'
    const file = isSaved ? page.waitForEvent('download') : null
    await figure.locator(`.tools [data-action="${action}"]`).click()
    if (file) expect(await (await file).failure(), `${id} ${action}`).toBeNull()
    if (action === 'copy-link') await expect(figure.locator('.failure')).not.toBeEmpty()
    if (action === 'listen') await figure.locator('[data-action=listen-close]').click()
    if (action === 'present') {
      await expect(page.locator('figure.presented')).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(page.locator('figure.presented')).toHaveCount(0)
    }
    if (['embed', 'code', 'cite'].includes(action)) {
      await expect(page.locator('dialog')).toBeVisible()
      await page.locator('dialog [data-action=copy]').first().click()
      await page.locator('dialog [data-action=close]').click()
      await expect(page.locator('dialog')).toHaveCount(0)
    }
  }
}

/** A page whose figure offers all there is. What is against the policy as a page loads, articles.spec.ts hears of every page. */
const enough = '/en/intuition/'

// In one of the two languages: their scripts are the same.
for (const address of inTurn) {
  const title = `nothing on ${address} is against its policy, whatever is done with its figures`
  test(title, address === enough ? {} : sweep, async ({ page, context }) => {
    test.slow()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const broken = await watch(page)
    await openWhole(page, address)
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1)
    // What is pointed at is fetched ahead.
    await page.locator('footer a[rel=next], footer a[rel=prev]').first().hover()
    await page.locator('.theme-switch').click()
    const figures = await page
      .locator('[data-figure]')
      .evaluateAll(elements => elements.map(element => element.getAttribute('data-figure') ?? ''))
    for (const id of figures) {
      for (const handle of (await page.locator(`[data-figure="${id}"] .plot [role=slider]:visible`).all()).slice(
        0,
        1,
      )) {
        await handle.focus()
        await page.keyboard.press('ArrowRight')
        await page.keyboard.press('Escape')
      }
      for (const preset of (await page.locator(`[data-figure="${id}"] [data-preset]:visible`).all()).slice(-1)) {
        await preset.click()
      }
      await takeAway(page, id)
    }
    // The first link to a state whose figure is out of view, if the page has one, brings the dock.
    const states = page.locator('article a[data-state]')
    if ((await states.count()) > 0) await states.last().click()
    expect(broken).toEqual([])
  })
}

test('nothing is against the policy where there is no article, in a dock, and with a worker', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'allow', locale: 'zh-CN' })
  const page = await context.newPage()
  const broken = await watch(page)
  await page.goto('/')
  await expect(page).toHaveURL(/\/zh\/$/)
  await page.goto('/404.html')
  await page.goto('/en%EF%BC%9Ftraining.a0=0.9')
  await expect(page).toHaveURL('/en/?training.a0=0.9')
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
  await page.getByRole('link', { name: 'a start at 0.9', exact: true }).click()
  await expect(page.getByRole('complementary', { name: 'One neuron, trained twice' })).toBeVisible()
  expect(broken).toEqual([])
  await context.close()
})

test('nothing is against the policy in a frame, with and without an origin of its own', async ({ page }) => {
  const broken = await watch(page)
  await page.route('**/host.html', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>host</title>
        <iframe src="/en/embed/training/?theme=dark" width="600" height="700"></iframe>
        <iframe src="/zh/embed/numerics/" width="600" height="700" sandbox="allow-scripts"></iframe>`,
    }),
  )
  await page.goto('/host.html')
  for (const frame of [page.frameLocator('iframe').first(), page.frameLocator('iframe').last()]) {
    await expect(frame.locator('[data-awake]')).toHaveCount(1)
    await frame.locator('[data-preset]:visible').first().click()
  }
  expect(broken).toEqual([])
})

test('what is against the policy is seen here, and a script that somebody put into the page does not run', async ({
  page,
}) => {
  const broken = await watch(page)
  await page.route('**/en/', async route => {
    const answer = await route.fetch()
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('</body>', '<script>document.title = "mine"</script></body>'),
    })
  })
  await page.goto('/en/')
  await expect.poll(() => broken.join()).toContain('script-src-elem inline')
  await expect(page).not.toHaveTitle('mine')
})
