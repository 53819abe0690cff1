import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Builder, Key, Origin } from 'selenium-webdriver'
import type { Engine } from './engine.ts'
import { findWebkit } from './find-engines.mjs'
import { serveOverheard } from './overheard.ts'

const keys: Readonly<Record<string, string>> = {
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  Tab: Key.TAB,
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return address && typeof address === 'object' ? address.port : 0
}

/** The driver answers once it listens. */
async function startDriver(path: string) {
  const port = await freePort()
  const process = spawn(path, [`--port=${port}`], { stdio: 'ignore' })
  const server = `http://127.0.0.1:${port}`
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      await fetch(`${server}/status`)
      return { server, process }
    } catch {
      await new Promise(done => setTimeout(done, 100))
    }
  }
  process.kill()
  throw new Error('WebKitWebDriver does not answer')
}

export async function openWebkit(origin: string): Promise<Engine> {
  const found = findWebkit()
  if (!found) throw new Error('there is no WebKit')
  const { server, process } = await startDriver(found.driver)
  const driver = await new Builder()
    .usingServer(server)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: found.miniBrowser, args: ['--automation'] },
    })
    .build()
  const capabilities = await driver.getCapabilities()
  const overheard = await serveOverheard(origin)
  const act = () => driver.actions({ async: true })
  const resize = async (width: number, height: number) => {
    const now = await driver.executeScript<number[]>('return [innerWidth, innerHeight]')
    if (now[0] === width && now[1] === height) return
    const window = driver.manage().window()
    await window.setRect({ width, height })
    const [inner = width, outer = height] = await driver.executeScript<number[]>('return [innerWidth, innerHeight]')
    await window.setRect({ width: 2 * width - inner, height: 2 * height - outer })
  }
  return {
    name: `WebKitGTK ${capabilities.get('browserVersion')}`,
    open: async address => {
      await driver.get('about:blank')
      await resize(1280, 800)
      await driver.get(overheard.origin + address)
    },
    run: async (ask, ...given) => driver.executeScript<ReturnType<typeof ask>>(ask, ...given),
    press: async key =>
      act()
        .sendKeys(keys[key] ?? key)
        .perform(),
    mouse: {
      move: async ([x, y]) =>
        act()
          .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
          .perform(),
      down: async () => act().press().perform(),
      up: async () => act().release().perform(),
    },
    resize,
    said: async () => driver.executeScript<string[]>('return window.said'),
    close: async () => {
      await driver.quit()
      overheard.close()
      process.kill()
    },
  }
}
