import type { Browser, Page } from '@playwright/test'

/** What a reader finds on a page: its words without the figures', its formulas, and each figure's own title. */
export interface Found {
  prose: string
  formulas: string[]
  titles: string[]
}

export const find = (page: Page): Promise<Found> =>
  page.evaluate(() => {
    const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    const outside = [...document.querySelectorAll('main article > *, footer > *, .site-header')].filter(
      element => !element.matches('[data-island]'),
    )
    return {
      prose: outside.map(text).join('\n'),
      formulas: [...document.querySelectorAll('.katex')].map(text),
      titles: [...document.querySelectorAll('.figure-title')].map(text),
    }
  })

/** The page as it is served, read without JavaScript. */
export async function findServed(browser: Browser, baseURL: string | undefined, address: string): Promise<Found> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto(address)
  const found = await find(page)
  await context.close()
  return found
}

/** Tells of everything that React had to draw anew: `errors()` is what it said. */
export async function watchRecoveries(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const errors: string[] = []
    Object.assign(window, { recovered: errors })
    document.addEventListener('recoverable', event => errors.push(String((event as CustomEvent).detail)))
  })
  return () => page.evaluate(() => window.recovered)
}
