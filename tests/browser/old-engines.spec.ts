import { expect, test } from '@playwright/test'
import { find, findServed } from './served.ts'

const stillness = '.stand-still'

for (const [address, sentence] of [
  ['/en/quadratic/', 'This browser lacks something'],
  ['/zh/', '这个浏览器少了页面脚本要用的功能'],
] as const) {
  test(`an engine that lacks what the script needs keeps ${address} as it was served, and is told once`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const served = await findServed(browser, baseURL, address)
    const scripts: string[] = []
    page.on('request', request => {
      if (request.resourceType() === 'script') scripts.push(request.url())
    })
    await page.addInitScript(() => {
      Reflect.deleteProperty(Object, 'hasOwn')
    })
    await page.goto(address)
    const said = page.locator(stillness).filter({ visible: true })
    await expect(said).toHaveCount(1)
    await expect(said).toContainText(sentence)
    expect(await find(page)).toEqual(served)
    await expect(page.locator('.derivation-bar button:enabled')).toHaveCount(0)
  })
}

test('without observers the page lives, and a figure wakes when it is touched or named', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'IntersectionObserver')
    Reflect.deleteProperty(window, 'ResizeObserver')
    Reflect.deleteProperty(window, 'PerformanceObserver')
  })
  await page.goto('/en/quadratic/')
  await expect(page.locator('.theme-switch')).toBeEnabled()
  await expect(page.locator('[data-awake]')).toHaveCount(0)
  await page.locator('#free-throw .figure-main').click({ position: { x: 5, y: 5 } })
  await expect(page.locator('#island-free-throw')).toHaveAttribute('data-awake', '')
  await page.getByRole('link', { name: 'a miss of 40°' }).click()
  await expect(page.locator('#free-throw [data-param=miss]')).toHaveAttribute('aria-valuenow', '40')
  await page.locator('#free-throw [data-param=miss]').press('ArrowRight')
  await expect(page.locator('#free-throw [data-param=miss]')).not.toHaveAttribute('aria-valuenow', '40')
  await page.locator('#quadratic-gradient').getByRole('button', { name: 'Step through' }).click()
  await expect(page.locator('.derivation-step.ahead').first()).toBeAttached()
  await expect(page.locator(stillness).filter({ visible: true })).toHaveCount(0)

  await page.goto('/en/quadratic/?sigmoid-slope.z=2')
  await expect(page.locator('#sigmoid-slope [data-param=z]')).toHaveAttribute('aria-valuenow', '2')
})
