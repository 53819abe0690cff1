// `npm run bench:drag`: what one move costs the main thread in each figure, by pointer and by key, at 4× CPU throttle and
// sixty moves a second, as a ratio to a dot that follows the pointer (tests/bench/dot.html): the least that any drag
// costs. Prints numbers and never fails on them. `npm run bench:drag -- training` measures one figure.
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../browser/find-browser.mjs'

const moves = 90
const rounds = 3
const only = process.argv.slice(2)

const server = await preview({ preview: { port: 4199 }, logLevel: 'error' })
const origin = server.resolvedUrls.local[0].replace(/\/$/, '')
const executablePath = findBrowser()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
const handles = JSON.parse(await readFile(new URL('../figures/handles.json', import.meta.url), 'utf8'))
const dotPage = `data:text/html,${encodeURIComponent(await readFile(new URL('dot.html', import.meta.url), 'utf8'))}`

/** The main thread's busy milliseconds a move. */
async function cost({ address, selector, hand }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(address)
  const handle = page.locator(selector).first()
  await handle.waitFor()
  await handle.evaluate(element => element.scrollIntoView({ block: 'center' }))
  await page.waitForLoadState('networkidle')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(metric => metric.name === 'TaskDuration').value * 1000
  }
  const { x, y, width, height } = await handle.boundingBox()
  const [cx, cy] = [x + width / 2, y + height / 2]
  if (hand === 'pointer') {
    await page.mouse.move(cx, cy)
    await page.mouse.down()
  } else await handle.focus()
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const step = async move => {
    const started = performance.now()
    if (hand === 'pointer') {
      const way = Math.sin((move / moves) * 4 * Math.PI)
      await page.mouse.move(cx + 120 * way, cy + 60 * way)
    } else await page.keyboard.press(Math.floor(move / 15) % 2 ? 'ArrowRight' : 'ArrowLeft')
    await new Promise(done => setTimeout(done, Math.max(0, 1000 / 60 - (performance.now() - started))))
  }
  for (let move = 0; move < 15; move++) await step(move)
  const before = await busy()
  for (let move = 0; move < moves; move++) await step(move)
  const spent = (await busy()) - before
  await page.close()
  return spent / moves
}

/** The least of some rounds: a shared machine only ever adds. */
async function least(what) {
  let found = Infinity
  for (let round = 0; round < rounds; round++) found = Math.min(found, await cost(what))
  return found
}

const dot = await least({ address: dotPage, selector: '#dot', hand: 'pointer' })
console.log(`a dot that follows the pointer: ${dot.toFixed(2)} ms a move at 4x throttle`)
for (const [figure, { pages, handle }] of Object.entries(handles)) {
  if (only.length && !only.includes(figure)) continue
  const selector = `[data-figure="${figure}"] [role=slider][data-param="${handle}"]`
  const address = `${origin}/en/${pages[0]}/#${figure}`
  const pointer = await least({ address, selector, hand: 'pointer' })
  const key = await least({ address, selector, hand: 'key' })
  console.log(
    `${figure.padEnd(16)} pointer ${pointer.toFixed(2)} ms, ${(pointer / dot).toFixed(2)} dots; ` +
      `key ${key.toFixed(2)} ms, ${(key / dot).toFixed(2)} dots`,
  )
}
await browser.close()
await server.close()
