import { expect, test } from '@playwright/test'
import { pages } from '../../src/site/pages.ts'

// The policy of each page holds while it is read, its figures wake, and the picture is saved as a file.
for (const { path } of pages.filter(({ kind }) => kind !== 'embed')) {
  test(`nothing on /${path} is against its own policy`, async ({ page }) => {
    const broken: string[] = []
    page.on('console', message => {
      if (/content security policy/i.test(message.text())) broken.push(message.text())
    })
    await page.goto(`/${path}`)
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1)
    for (const island of await page.locator('[data-island]').all()) {
      await island.scrollIntoViewIfNeeded()
      await expect(island).toHaveAttribute('data-awake', '')
    }
    expect(broken).toEqual([])
  })
}

test('a script that somebody put into the page does not run', async ({ page }) => {
  await page.route('**/en/', async route => {
    const answer = await route.fetch()
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('</body>', '<script>document.title = "mine"</script></body>'),
    })
  })
  await page.goto('/en/')
  await expect(page).not.toHaveTitle('mine')
})
