import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Builder, Key, Origin } from 'selenium-webdriver'
import type { Engine } from './engine.ts'
import { findWebkit } from './find-engines.mjs'

const keys: Readonly<Record<string, string>> = {
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  Escape: Key.ESCAPE,
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
  const act = () => driver.actions({ async: true })
  const inner = () => driver.executeScript<[width: number, height: number]>('return [innerWidth, innerHeight]')
  let width = 0
  /** The window's frame is part of what can be set. */
  const resize = async (wanted: number) => {
    if (wanted === width) return
    const window = driver.manage().window()
    await window.setRect({ width: wanted, height: 800 })
    const [across, down] = await inner()
    await window.setRect({ width: 2 * wanted - across, height: 1600 - down })
    width = wanted
  }
  const run: Engine['run'] = async (ask, ...given) => driver.executeScript<ReturnType<typeof ask>>(ask, ...given)
  return {
    name: `WebKitGTK ${capabilities.get('browserVersion')}`,
    open: async (address, wanted) => {
      await resize(wanted)
      await driver.get(origin + address)
    },
    run,
    runInFrame:
      index =>
      async (ask, ...given) => {
        await driver.switchTo().frame(index)
        const answer = await run(ask, ...given)
        await driver.switchTo().defaultContent()
        return answer
      },
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
    close: async () => {
      await driver.quit()
      process.kill()
    },
  }
}
