// `npm run bench:drag`: what one move costs the main thread in each figure, by pointer and by key, at 4× CPU throttle and
// sixty moves a second, as a ratio to a dot that follows the pointer (tests/bench/dot.html): the least that any drag
// costs. Dot, pointer and key take turns, so that what else the machine does falls on all of them; the least of the rounds
// counts, for a busy machine only ever adds. Prints numbers and never fails on them.
// `npm run bench:drag -- training` measures one figure; `--wall` by the clock and not by the thread's own time.
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../browser/find-browser.mjs'

const [warming, moves, rounds, most] = [30, 60, 3, 2]
const options = process.argv.slice(2)
const only = options.filter(option => !option.startsWith('--'))
const timeDomain = options.includes('--wall') ? 'timeTicks' : 'threadTicks'

const server = await preview({ preview: { port: 4199 }, logLevel: 'error' })
const origin = server.resolvedUrls.local[0].replace(/\/$/, '')
const executablePath = findBrowser()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
const handles = JSON.parse(await readFile(new URL('../figures/handles.json', import.meta.url), 'utf8'))
const dotPage = `data:text/html,${encodeURIComponent(await readFile(new URL('dot.html', import.meta.url), 'utf8'))}`

/** A page with a handle at hand. */
async function open(address, selector) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(address)
  const handle = page.locator(selector).first()
  await handle.waitFor()
  await handle.evaluate(element => element.scrollIntoView({ block: 'center' }))
  await page.waitForLoadState('networkidle')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain })
  return { page, handle, devtools }
}

/** The main thread's busy milliseconds a move, in one throttled round. */
async function cost({ page, handle, devtools }, hand) {
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(metric => metric.name === 'TaskDuration').value * 1000
  }
  await page.bringToFront()
  // Only the page at hand: what slows a page down takes a part of the machine itself.
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const { x, y, width, height } = await handle.boundingBox()
  const [cx, cy] = [x + width / 2, y + height / 2]
  if (hand === 'pointer') {
    await page.mouse.move(cx, cy)
    await page.mouse.down()
  } else await handle.focus()
  // Both hands end where they began, so that each round measures the same stretch.
  const step = async move => {
    const started = performance.now()
    if (hand === 'pointer') {
      const way = Math.sin((move / moves) * 4 * Math.PI)
      await page.mouse.move(cx + 120 * way, cy + 60 * way)
    } else await page.keyboard.press(Math.floor(move / 15) % 2 ? 'ArrowRight' : 'ArrowLeft')
    await new Promise(done => setTimeout(done, Math.max(0, 1000 / 60 - (performance.now() - started))))
  }
  for (let move = -warming; move < 0; move++) await step(move)
  const before = await busy()
  for (let move = 0; move < moves; move++) await step(move)
  const spent = (await busy()) - before
  if (hand === 'pointer') await page.mouse.up()
  else await handle.blur()
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return spent / moves
}

const verdicts = []
for (const [figure, { pages, handle }] of Object.entries(handles)) {
  if (only.length && !only.includes(figure)) continue
  const selector = `[data-figure="${figure}"] [role=slider][data-param="${handle}"]`
  // A page that has been dragged on for minutes is cheaper to move in: the dot is as fresh as the figure that it is held against.
  const dotAtHand = await open(dotPage, '#dot')
  const atHand = await open(`${origin}/en/${pages[0]}/#${figure}`, selector)
  const least = { dot: Infinity, pointer: Infinity, key: Infinity }
  for (let round = 0; round < rounds; round++) {
    least.dot = Math.min(least.dot, await cost(dotAtHand, 'pointer'))
    for (const hand of ['pointer', 'key']) least[hand] = Math.min(least[hand], await cost(atHand, hand))
  }
  for (const { page } of [atHand, dotAtHand]) await page.close()
  const [byPointer, byKey] = [least.pointer / least.dot, least.key / least.dot]
  const isWithin = Math.max(byPointer, byKey) <= most
  verdicts.push(isWithin)
  console.log(
    `${isWithin ? 'within' : 'beyond'} ${most.toFixed(1)}  ${figure.padEnd(16)} ` +
      `pointer ${byPointer.toFixed(2)} dots (${least.pointer.toFixed(2)} ms), ` +
      `key ${byKey.toFixed(2)} dots (${least.key.toFixed(2)} ms), a dot ${least.dot.toFixed(2)} ms`,
  )
}
console.log(
  `${verdicts.filter(Boolean).length} of ${verdicts.length} figures cost at most ${most.toFixed(1)} dots a move`,
)
await browser.close()
await server.close()
