// `npm run bench:drag`: what one move of the start costs the main thread, at 4× CPU throttle, less what the same move
// costs on an empty page. Two empty pages: a blank one, which draws nothing and so produces no frame, and one on which
// a dot follows the pointer, which is what the browser asks for any drag at all. Prints numbers; never fails on them.
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../browser/find-browser.mjs'

const moves = 200
const warmUp = 20

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const fixed = number => number.toFixed(2).padStart(6)

const server = await preview({ preview: { port: 4199 }, logLevel: 'error' })
const origin = server.resolvedUrls.local[0].replace(/\/$/, '')
const executablePath = findBrowser()
const browser = await chromium.launch(executablePath ? { executablePath } : {})

/** The main thread's busy milliseconds of each move of a drag that begins at the element, or in the middle. */
async function costs(address, selector) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(address)
  // Hydrated once the handle is a slider.
  if (selector) await page.locator(selector).waitFor()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(metric => metric.name === 'TaskDuration').value * 1000
  }
  const frame = () =>
    page.evaluate(
      () =>
        new Promise(done => {
          requestAnimationFrame(() => setTimeout(done))
        }),
    )

  const box = selector ? await page.locator(selector).boundingBox() : { x: 200, y: 300, width: 40, height: 40 }
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  await page.mouse.move(x, y)
  await page.mouse.down()
  const spent = []
  for (let move = 0; move < moves + warmUp; move++) {
    await frame()
    const before = await busy()
    // Down through the plot and up again, so that every move changes both curves.
    await page.mouse.move(x, y + 10 + 130 * (1 - Math.cos((move / moves) * 4 * Math.PI)))
    await frame()
    spent.push((await busy()) - before)
  }
  await page.mouse.up()
  await page.close()
  return spent.slice(warmUp)
}

const handle = '[data-figure=training] [data-param=a0]'
const blank = 'data:text/html,<title>blank</title>'
const dot =
  'data:text/html,<svg width="900" height="600"><circle id="dot" r="9"/></svg><script>' +
  'addEventListener("pointermove",e=>{dot.setAttribute("cx",e.x);dot.setAttribute("cy",e.y)})</script>'

/** The lesser of two medians: a shared machine only ever adds. */
async function quietest(address, selector) {
  const medians = []
  for (let round = 0; round < 2; round++) medians.push(median(await costs(address, selector)))
  return Math.min(...medians)
}

console.log(`median of ${moves} moves at 4x CPU throttle, main thread, milliseconds (the quieter of two rounds)`)
const atRest = await quietest(blank)
const moving = await quietest(dot)
console.log(`  blank page                  ${fixed(atRest)}`)
console.log(`  page with a moving dot      ${fixed(moving)}`)
for (const [name, query] of [
  ['default', ''],
  ['3000 epochs', '?training.epochs=3000'],
  ['score axis', '?training.axis=score'],
]) {
  const whole = await quietest(`${origin}/en/${query}`, handle)
  console.log(
    `  training, ${name.padEnd(14)}    ${fixed(whole)}  less the blank page ${fixed(whole - atRest)}` +
      `  less the moving dot ${fixed(whole - moving)}`,
  )
}
await browser.close()
await server.close()
