import puppeteer, { type KeyInput, type LaunchOptions } from 'puppeteer-core'
import type { Engine, Run } from './engine.ts'
import { findFirefox, findOldChromium } from './find-engines.mjs'

async function openByPuppeteer(origin: string, options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch(options)
  const page = await browser.newPage()
  const runIn =
    (find: () => Pick<typeof page, 'evaluate'> | undefined): Run =>
    async (ask, ...given) =>
      (await find()?.evaluate(`(${ask.toString()})(...${JSON.stringify(given)})`)) as ReturnType<typeof ask>
  return {
    name: (await browser.version()).replace('/', ' '),
    open: async (address, width) => {
      await page.setViewport({ width, height: 800 })
      await page.goto(origin + address, { waitUntil: 'load' })
    },
    run: runIn(() => page),
    runInFrame: index => runIn(() => page.mainFrame().childFrames()[index]),
    press: async key => page.keyboard.press(key as KeyInput),
    mouse: {
      move: async ([x, y]) => page.mouse.move(x, y),
      down: async () => page.mouse.down(),
      up: async () => page.mouse.up(),
    },
    ...(options.browser === 'firefox' && {
      print: async (format: 'a4' | 'letter') => Buffer.from(await page.pdf({ format, printBackground: true })),
    }),
    close: async () => browser.close(),
  }
}

export const openFirefox = (origin: string) =>
  openByPuppeteer(origin, { browser: 'firefox', executablePath: findFirefox() ?? '', headless: true })

export const openOldChromium = (origin: string) =>
  openByPuppeteer(origin, {
    executablePath: findOldChromium() ?? '',
    headless: 'shell',
    args: ['--no-sandbox', '--disable-gpu'],
  })
