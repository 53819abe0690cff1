import puppeteer, { type KeyInput } from 'puppeteer-core'
import { findFirefox } from './find-engines.mjs'
import type { Engine } from './engine.ts'

export async function openFirefox(origin: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox() ?? '', headless: true })
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 800 })
  let messages: string[] = []
  page.on('console', message => messages.push(message.text()))
  page.on('pageerror', error => messages.push(String(error)))
  return {
    name: (await browser.version()).replace('/', ' '),
    open: async address => {
      // Left first: another hash or query alone would load nothing.
      await page.goto('about:blank')
      messages = []
      await page.setViewport({ width: 1280, height: 800 })
      await page.goto(origin + address, { waitUntil: 'load' })
    },
    run: async (ask, ...given) =>
      (await page.evaluate(`(${ask.toString()})(...${JSON.stringify(given)})`)) as ReturnType<typeof ask>,
    press: async key => page.keyboard.press(key as KeyInput),
    mouse: {
      move: async ([x, y]) => page.mouse.move(x, y),
      down: async () => page.mouse.down(),
      up: async () => page.mouse.up(),
    },
    resize: async (width, height) => page.setViewport({ width, height }),
    said: async () => messages,
    print: async format => Buffer.from(await page.pdf({ format, printBackground: true })),
    close: async () => browser.close(),
  }
}
