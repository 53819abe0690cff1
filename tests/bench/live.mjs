const throttle = 4

/** The main thread's busy milliseconds so far. */
async function busyIn(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}

/**
 * What it costs the main thread, at 4× throttle, to bring each island of the English pages to life: its script is fetched and
 * read, its tree hydrated. None wakes before it is asked to.
 */
export async function hydrations(browser, root) {
  const found = []
  const context = await browser.newContext({ serviceWorkers: 'block' })
  await context.addInitScript(() => delete window.IntersectionObserver)
  const page = await context.newPage()
  await page.goto(`${root}en/`)
  const addresses = await page
    .locator('#site-contents > ol > li > a')
    .evaluateAll(links => links.map(({ href }) => href))
  for (const address of addresses) {
    await page.goto(address)
    const names = await page.locator('[data-island]').evaluateAll(all => all.map(({ dataset }) => dataset.island))
    for (const figure of names.filter(name => !found.some(({ figure }) => figure === name))) {
      await page.goto(address, { waitUntil: 'networkidle' })
      const devtools = await context.newCDPSession(page)
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle })
      const before = await busyIn(devtools)
      await page.evaluate(async name => {
        const island = document.querySelector(`[data-island="${name}"]`)
        const awake = new Promise(done => {
          new MutationObserver(done).observe(island, { attributeFilter: ['data-awake'] })
        })
        island.dispatchEvent(new Event('wanted'))
        await awake
        await new Promise(done => requestAnimationFrame(() => setTimeout(done)))
      }, figure)
      found.push({ figure, busy: (await busyIn(devtools)) - before })
      await devtools.detach()
    }
  }
  await context.close()
  return found
}

/** How many bytes of heap so many frames leave behind, in each of which `training` has moved. */
export async function heapGrowth(browser, root, frames) {
  const page = await browser.newPage()
  await page.goto(`${root}en/#training`)
  await page.locator('[data-island=training][data-awake]').waitFor({ state: 'attached' })
  const devtools = await page.context().newCDPSession(page)
  const used = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    return (await devtools.send('Runtime.getHeapUsage')).usedSize
  }
  const move = count =>
    page.evaluate(async moves => {
      const handle = document.querySelector('#training .plot [data-param=a0]')
      handle.focus()
      for (let index = 0; index < moves; index++) {
        const key = index % 40 < 20 ? 'ArrowDown' : 'ArrowUp'
        handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        await new Promise(requestAnimationFrame)
      }
    }, count)
  // Whatever is made once is there by then.
  await move(500)
  const before = await used()
  await move(frames)
  const after = await used()
  await page.close()
  return after - before
}
