import { expect, type Page } from '@playwright/test'
import { chapters } from '../../src/chapters/chapters.ts'

/** The address of every page of the article in each language. */
export const articles: readonly string[] = ['zh', 'en'].flatMap(language =>
  chapters.map(({ slug }) => (slug ? `/${language}/${slug}/` : `/${language}/`)),
)

/** Opens a page and scrolls through it, until every figure on it has come to life. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address)
  for (const island of await page.locator('[data-island]').all()) {
    await island.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await expect(island).toHaveAttribute('data-awake', '')
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
}
