import { expect, test, type Page } from '@playwright/test'
import { figureOn, openDrawer } from './figure-page.ts'
import { listen } from './messages.ts'

/** A page of somebody else's, with a figure of ours in a frame. */
async function host(page: Page, baseURL: string | undefined, source: string, sandbox?: string) {
  await page.route('**/host.html', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>host</title><iframe src="${source}" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} style="width:900px;height:900px"></iframe>`,
    }),
  )
  await page.goto(`${baseURL}/host.html`)
  return page.frameLocator('iframe')
}

test('a framed figure leaves the history of the page around it alone, and keeps its own state', async ({
  page,
  baseURL,
}) => {
  const frame = await host(page, baseURL, '/en/embed/how-wrong/')
  const presets = frame.locator('[data-preset]')
  await expect(frame.locator('[data-awake]')).toHaveCount(1)
  const before = await page.evaluate(() => history.length)
  const count = await presets.count()
  for (let press = 0; press < 5; press++) await presets.nth(press % count).click()
  await frame.locator('[data-action=reset]').click()
  await presets.first().click()
  const search = () => frame.locator('html').evaluate(() => location.search)
  await expect.poll(search).toContain('how-wrong.')
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('a framed page leaves it alone too, wherever its links lead', async ({ page, baseURL }) => {
  const frame = await host(page, baseURL, '/en/summary/')
  await expect(frame.locator('.theme-switch')).toBeEnabled()
  const before = await page.evaluate(() => history.length)
  await frame.locator('a.anchor').first().dispatchEvent('click', { button: 0 })
  await expect.poll(() => frame.locator('html').evaluate(() => location.hash)).not.toBe('')
  await frame.locator('footer a[data-carry]').first().click()
  // While it goes there, nobody answers.
  await expect(async () =>
    expect(await frame.locator('html').evaluate(() => location.pathname)).not.toBe('/en/summary/'),
  ).toPass()
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('in a sandbox without an origin of its own a figure works, and nothing is thrown', async ({ page, baseURL }) => {
  const messages = listen(page)
  const frame = await host(page, baseURL, '/en/embed/how-wrong/', 'allow-scripts')
  await expect(frame.locator('[data-awake]')).toHaveCount(1)
  const value = frame.locator('data[data-key="quadratic.epochs"]')
  const before = await value.getAttribute('value')
  await frame.locator('[data-preset]').last().click()
  await expect(value).not.toHaveAttribute('value', before ?? '')
  await frame.locator('[data-action=reset]').click()
  await expect(value).toHaveAttribute('value', before ?? '')
  expect(messages).toEqual([])
})

test('a guess that the browser ticks again is answered when the figure wakes', async ({ page }) => {
  // As Firefox does with a page that it loads anew.
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const guess = document.querySelectorAll<HTMLInputElement>('#experiments .guess input')[1]
      if (guess) guess.checked = true
    }),
  )
  const { open, figure } = figureOn(page, 'experiments')
  await open('/en/quadratic/')
  await expect(figure.locator('.guess [role=status]')).toContainText('No: it is experiment 1.')
  await expect(figure.locator('.guess input').nth(1)).toBeChecked()
})

test('play stops when nobody looks, and goes on from there', async ({ page }) => {
  const { open, figure } = figureOn(page, 'experiments')
  await open('/en/quadratic/')
  const play = figure.locator('[data-action=play]')
  await play.click()
  await expect(play).toHaveText('Pause')
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(play).toHaveText('Play')
})

/** As a page without https has it. */
const withoutClipboard = () => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined })

const selected = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement
    return field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : String(getSelection())
  })

test('without https nothing is copied, that is said, and what was to be copied is selected', async ({ page }) => {
  await page.addInitScript(withoutClipboard)
  const { open, figure } = figureOn(page, 'how-wrong')
  await open('/en/cross-entropy/?utm_source=x&how-wrong.a0=0.9#how-wrong')
  const link = new URL('/en/cross-entropy/?how-wrong.a0=0.9', page.url()).href
  await openDrawer(figure, 'share')
  await figure.locator('[data-action=copy-link]').click()
  await expect(figure.locator('.failure')).toContainText('does not let this page copy')
  await expect.poll(() => selected(page)).toBe(`${link}#how-wrong`)
  await figure.locator('[data-action=cite]').click()
  await page.locator('dialog [data-action=copy][data-of=plain]').click()
  await expect(page.locator('dialog').getByText('press Ctrl+C')).toBeVisible()
  await expect.poll(() => selected(page)).toMatch(/^Cross-entropy, by hand\. \(\d{4}, /)
  await page.keyboard.press('Escape')
  const heading = page.locator('.heading').first()
  const id = await heading.locator('h2').getAttribute('id')
  await heading.locator('a.anchor').focus()
  await page.keyboard.press('Enter')
  await expect(heading.locator('.copied')).toContainText('Ctrl+C')
  await expect.poll(() => selected(page)).toBe(`${link}#${id}`)
})

test('in a sandbox a file may be refused without a word: the figure says where it stands alone', async ({
  page,
  baseURL,
}) => {
  const frame = await host(page, baseURL, '/en/embed/how-wrong/?how-wrong.a0=0.9', 'allow-scripts')
  await expect(frame.locator('[data-awake]')).toHaveCount(1)
  await openDrawer(frame.locator('figure'), 'share')
  await frame.locator('[data-action=download-csv]').click()
  await expect(frame.locator('.failure')).toContainText('does not allow it')
  await expect(frame.locator('.link-field')).toHaveValue(/how-wrong\.a0=0\.9/)
  const code = await host(page, baseURL, '/en/embed/numerics/?numerics.s=19', 'allow-scripts')
  await openDrawer(code.locator('figure'), 'share')
  await code.locator('[data-action=notebook]').click()
  await expect(code.locator('.failure')).toContainText('does not allow it')
  await expect(code.locator('.link-field')).toHaveValue(/numerics\.s=19/)
})
