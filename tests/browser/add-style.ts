import type { Page } from '@playwright/test'

/** A style for a test, in the one way that the page's policy allows a script: a style element would not be read. */
export const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate(text => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, css)
