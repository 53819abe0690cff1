import { expect, test, type Locator, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { listen } from './messages.ts'

const figure = (page: Page) => page.locator('[data-figure=training]')
const handle = (page: Page) => figure(page).locator('[data-param=a0]')
const value = (page: Page, key: string) => figure(page).locator(`data[data-key="${key}"]`)
const number = async (page: Page, key: string) => Number(await value(page, key).getAttribute('value'))
const curve = (page: Page, cost: string) => figure(page).locator(`.figure-main .curve.bold.tone-${cost}`)
const search = (page: Page) => new URL(page.url()).search

async function open(page: Page, address = '/en/') {
  await page.goto(address)
  // Hydrated: only then is one of the three prerendered plots left.
  await expect(handle(page)).toHaveCount(1)
}

async function centre(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** 50-digit numbers of tests/reference: [query, key, value]. */
const runs = JSON.parse(readFileSync('tests/reference/address.json', 'utf8')) as {
  search: string
  numbers: Record<string, number | null>
}[]

test.describe('numbers', () => {
  for (const { search: query, numbers } of runs) {
    test(`${query || 'the default'} shows what exact arithmetic gives`, async ({ page }) => {
      await open(page, `/en/${query}`)
      for (const [key, exact] of Object.entries(numbers)) {
        if (exact === null) await expect(value(page, key), key).toHaveAttribute('value', '')
        else {
          const shown = await number(page, key)
          expect(Math.abs(shown - exact), `${key}: ${shown} for ${exact}`).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(exact)),
          )
        }
      }
    })
  }

  test('every current value stands once, and the table has at most thirteen epochs with both ends', async ({
    page,
  }) => {
    await open(page, '/zh/?training.epochs=1234')
    for (const key of ['a', 'cost', 'w', 'b', 'gradient', 'final', 'finalCost', 'half']) {
      await expect(value(page, `quadratic.${key}`)).toHaveCount(1)
      await expect(value(page, `cross-entropy.${key}`)).toHaveCount(1)
    }
    const heads = page.locator('#training-data thead th')
    const epochColumn = (await heads.evaluateAll(cells => cells.map(cell => cell.getAttribute('data-key')))).indexOf(
      'epoch',
    )
    const epochs = await page
      .locator('#training-data tbody tr')
      .evaluateAll(
        (rows, column) => rows.map(row => Number(row.children[column]?.querySelector('data')?.value)),
        epochColumn,
      )
    expect(epochs).toHaveLength(13)
    expect([epochs[0], epochs.at(-1)]).toEqual([0, 1234])
  })
})

test.describe('the start', () => {
  test('dragged with the mouse, changes both curves while it moves and the address when it ends', async ({ page }) => {
    await open(page)
    const before = await Promise.all(['quadratic', 'cross-entropy'].map(cost => curve(page, cost).getAttribute('d')))
    const { x, y } = await centre(handle(page))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y + 60, { steps: 4 })
    await expect(curve(page, 'quadratic')).not.toHaveAttribute('d', before[0] ?? '')
    await expect(curve(page, 'cross-entropy')).not.toHaveAttribute('d', before[1] ?? '')
    expect(search(page)).toBe('')
    await expect.poll(() => number(page, 'quadratic.half')).toBeLessThan(200)
    await page.mouse.up()
    const dragged = await number(page, 'quadratic.half')
    await expect.poll(() => search(page)).toMatch(/^\?training\.a0=0\.\d{1,5}$/)
    await page.reload()
    await expect(value(page, 'quadratic.half')).toHaveAttribute('value', String(dragged))
  })

  test('redraws in the same frame as the pointer moves', async ({ page }) => {
    await open(page)
    const { x, y } = await centre(handle(page))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.evaluate(() => {
      const path = document.querySelector('.figure-main .curve.bold.tone-quadratic')
      const seen: boolean[] = []
      let before = path?.getAttribute('d')
      Object.assign(window, { seen })
      // This listener follows the figure's own within the same event, before anything is painted.
      addEventListener(
        'pointermove',
        () => {
          const now = path?.getAttribute('d')
          seen.push(now !== before)
          before = now
        },
        { capture: true },
      )
    })
    for (let step = 1; step <= 5; step++) await page.mouse.move(x, y + 15 * step)
    await page.mouse.up()
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { seen: boolean[] }).seen.slice(0, 5)))
      .toEqual([true, true, true, true, true])
  })

  test('pulled up through the nines, sends the quadratic mark off the plot and leaves cross-entropy’s', async ({
    page,
  }) => {
    await open(page)
    const { x, y } = await centre(handle(page))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y - 150, { steps: 10 })
    await page.mouse.up()
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.999')
    await expect(value(page, 'quadratic.half')).toHaveAttribute('value', '')
    await expect(value(page, 'cross-entropy.half')).toHaveAttribute('value', '27')
    await expect(figure(page).locator('.figure-main')).toContainText('½ at epoch 3,410 →')
  })

  test('moves by arrows, pages and ends on the scale of z, and settles in the address', async ({ page }) => {
    await open(page)
    const now = async () => Number(await handle(page).getAttribute('aria-valuenow'))
    const z = (a: number) => Math.log(a / (1 - a))
    const span = z(0.999) - z(0.001)
    await handle(page).focus()
    for (const [key, share] of [
      ['ArrowDown', -1 / 50],
      ['ArrowLeft', -1 / 50],
      ['ArrowUp', 1 / 50],
      ['PageDown', -1 / 10],
      ['Shift+ArrowUp', 1 / 200],
    ] as const) {
      const before = await now()
      await page.keyboard.press(key)
      expect((z(await now()) - z(before)) / span / share, key).toBeCloseTo(1, 0)
    }
    const before = await curve(page, 'cross-entropy').getAttribute('d')
    await page.keyboard.press('Home')
    expect(await now()).toBe(0.001)
    await expect(curve(page, 'cross-entropy')).not.toHaveAttribute('d', before ?? '')
    await page.keyboard.press('End')
    expect(await now()).toBe(0.999)
    await expect.poll(() => search(page)).toBe('?training.a0=0.999')
  })

  test('Escape undoes the gesture, by keys and by pointer', async ({ page }) => {
    await open(page, '/en/?training.a0=0.7')
    await handle(page).focus()
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowUp')
    await page.waitForTimeout(500)
    await expect.poll(() => search(page)).not.toBe('?training.a0=0.7')
    await page.keyboard.press('Escape')
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.7')
    await expect.poll(() => search(page)).toBe('?training.a0=0.7')

    const { x, y } = await centre(handle(page))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y + 40)
    await expect(handle(page)).not.toHaveAttribute('aria-valuenow', '0.7')
    await page.keyboard.press('Escape')
    await page.mouse.move(x, y + 80)
    await page.mouse.up()
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.7')
  })

  test('can be typed, keeps its digits, and says so when it had to be clamped', async ({ page }) => {
    await open(page)
    const field = figure(page).getByRole('textbox', { name: 'Start: the output at epoch 0' })
    await field.fill('0.98765432')
    await field.press('Enter')
    await expect.poll(() => search(page)).toBe('?training.a0=0.98765432')
    await field.fill('7')
    await field.press('Enter')
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.999')
    await expect(figure(page).locator('.notice')).toContainText('out of range')
    await field.fill('what')
    await field.press('Enter')
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.999')
  })

  test('set by w and b beyond the plot, says its true value', async ({ page }) => {
    await open(page, '/en/?training.w=20&training.b=20&training.x=5')
    await expect(handle(page)).toHaveAttribute('aria-valuetext', '1 − 7.7×10⁻⁵³, score 120')
    await expect(figure(page)).not.toContainText('NaN')
  })
})

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a finger drags the start, and the page does not scroll', async ({ page }) => {
    await open(page)
    const { x, y } = await centre(handle(page))
    const devtools = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dy: number) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: y + dy }] })
    await touch('touchStart', 0)
    for (let dy = 10; dy <= 80; dy += 10) await touch('touchMove', dy)
    await touch('touchEnd', 80)
    await expect.poll(() => search(page)).toMatch(/^\?training\.a0=/)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    const reach = await handle(page).locator('.handle-reach').boundingBox()
    expect(reach?.width).toBeGreaterThanOrEqual(44)
  })
})

test.describe('time', () => {
  test('plays to the end, writing the address on the way, and pauses', async ({ page }) => {
    await open(page)
    await figure(page).locator('[data-action=play]').click()
    await expect.poll(() => search(page)).toMatch(/^\?training\.epoch=\d+$/)
    await figure(page).locator('[data-action=play]').click()
    const paused = await figure(page).locator('[data-param=epoch]').getAttribute('aria-valuenow')
    await page.waitForTimeout(300)
    await expect(figure(page).locator('[data-param=epoch]')).toHaveAttribute('aria-valuenow', paused ?? '')
    await expect.poll(() => search(page)).toBe(`?training.epoch=${paused}`)
  })

  test('steps, restarts, and keeps the epoch when another parameter changes', async ({ page }) => {
    await open(page)
    const epoch = figure(page).locator('[data-param=epoch]')
    await figure(page).locator('[data-action=restart]').click()
    await expect(epoch).toHaveAttribute('aria-valuenow', '0')
    await figure(page).locator('[data-action=step]').click()
    await figure(page).locator('[data-action=step]').click()
    await expect(epoch).toHaveAttribute('aria-valuenow', '2')
    await handle(page).focus()
    await page.keyboard.press('ArrowDown')
    await expect(epoch).toHaveAttribute('aria-valuenow', '2')
    await expect.poll(() => search(page)).toMatch(/training\.epoch=2$/)
  })

  test('the axis is a scrubber, by pointer and by keys', async ({ page }) => {
    await open(page)
    const epoch = figure(page).locator('[data-param=epoch]')
    const { x, y } = await centre(epoch)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 200, y, { steps: 3 })
    await page.mouse.up()
    const dragged = Number(await epoch.getAttribute('aria-valuenow'))
    expect(dragged).toBeGreaterThan(150)
    expect(dragged).toBeLessThan(250)
    await page.keyboard.press('ArrowLeft')
    await expect(epoch).toHaveAttribute('aria-valuenow', String(dragged - 6))
  })

  test('the space bar plays where no button has the focus', async ({ page }) => {
    await open(page)
    await handle(page).focus()
    await page.keyboard.press(' ')
    await expect(figure(page).locator('[data-action=play]')).toHaveText('Pause')
    await page.keyboard.press(' ')
    await expect(figure(page).locator('[data-action=play]')).toHaveText('Play')
  })

  test.describe('without motion', () => {
    test.use({ reducedMotion: 'reduce' } as object)
    test('playing jumps to the end', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(page, '/en/?training.epoch=10')
      await figure(page).locator('[data-action=play]').click()
      await expect(figure(page).locator('[data-param=epoch]')).toHaveAttribute('aria-valuenow', '300')
    })
  })
})

test.describe('rates and settings', () => {
  test('one rate for both until it is unlocked; then each its own, written even where equal', async ({ page }) => {
    await open(page)
    const lock = figure(page).getByRole('checkbox', { name: 'same η for both' })
    await lock.uncheck()
    await expect.poll(() => search(page)).toBe('?training.etaCe=0.15')
    const own = figure(page).locator('[data-param=etaCe]')
    await own.focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => search(page)).toBe('?training.etaCe=0.119')
    await expect(value(page, 'quadratic.half')).toHaveAttribute('value', '212')
    await expect(value(page, 'cross-entropy.half')).not.toHaveAttribute('value', '16')
    await lock.check()
    await expect.poll(() => search(page)).toBe('')
  })

  test('“Level the field” brings both past ½ in the same epoch, for this start alone', async ({ page }) => {
    await open(page)
    await figure(page).locator('[data-action=level]').click()
    await expect(value(page, 'quadratic.half')).toHaveAttribute('value', '16')
    await expect(value(page, 'cross-entropy.half')).toHaveAttribute('value', '16')
    await expect.poll(() => search(page)).toBe('?training.eta=2.17&training.etaCe=0.15')
  })

  test('every setting moves by keys and reaches the address', async ({ page }) => {
    await open(page)
    await figure(page).locator('.settings summary').click()
    for (const name of ['epochs', 'x', 'w', 'b'] as const) {
      await figure(page).locator(`[data-param=${name}]`).focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => search(page), name).toContain(`training.${name}=`)
    }
    await figure(page).locator('[data-param=y] input[value="1"]').check()
    await figure(page).locator('[data-param=scale] input[value=log]').check()
    await figure(page).locator('[data-param=axis] input[value=score]').check()
    await expect.poll(() => search(page)).toMatch(/training\.y=1.*training\.scale=log.*training\.axis=score/)
    await figure(page).locator('[data-action=reset]').click()
    await expect.poll(() => search(page)).toBe('')
  })

  test('a preset enters the history, and “back” returns to what was there', async ({ page }) => {
    await open(page, '/en/?training.a0=0.7')
    await figure(page).locator('[data-preset=hopeless]').click()
    await expect.poll(() => search(page)).toBe('?training.a0=0.999&training.epochs=3000')
    await page.goBack()
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '0.7')
    expect(search(page)).toBe('?training.a0=0.7')
  })
})

test.describe('the address', () => {
  test('ignores, clamps and leaves alone, says so in one sentence, and stays calm', async ({ page }) => {
    const messages = listen(page)
    await open(page, '/en/?training.a0=abc&training.eta=1e99&x=<script>')
    const notice = figure(page).locator('.notice')
    await expect(notice).toHaveText(/^Not everything .*a0 .*0\.98.*eta .*10\.$/)
    expect((await notice.innerText()).match(/\.(\s|$)/g)).toHaveLength(1)
    await handle(page).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => search(page)).toMatch(/^\?x=(<|%3C)script(>|%3E)&training\.a0=0\.97\d*&training\.eta=10$/)
    expect(messages).toEqual([])
  })

  test('copied from the figure, brings another reader to the same state', async ({ page, context, browser }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, '/zh/?training.w=0.6&training.b=0.9&training.epoch=77')
    await figure(page).locator('[data-action=copy-link]').click()
    await expect(figure(page).getByText('链接已复制')).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(link).hash).toBe('#training')
    const other = await browser.newPage()
    await other.goto(link)
    await expect(value(other, 'quadratic.a')).toHaveAttribute(
      'value',
      (await value(page, 'quadratic.a').getAttribute('value')) ?? '',
    )
    await other.close()
  })
})
