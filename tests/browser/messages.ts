import type { Page } from '@playwright/test'

/**
 * What the page says to the console from now on, but for the browser's own line on the status of the document, and
 * Playwright's on the service workers that the tests do without.
 */
export function listen(page: Page): string[] {
  const messages: string[] = []
  page.on('console', message => {
    const text = message.text()
    const isStatus = text.includes('status of 404') && message.location().url === page.url()
    if (!isStatus && text !== 'Service Worker registration blocked by Playwright') messages.push(text)
  })
  page.on('pageerror', error => messages.push(error.message))
  return messages
}
