import { expect, type Locator, type Page } from '@playwright/test'

/** Opens one of a figure's drawers, if it is closed, and waits until what stands in it lives. */
export async function openDrawer(figure: Locator, name: 'settings' | 'share'): Promise<void> {
  const drawer = figure.locator(`.drawer.${name}`)
  if ((await drawer.getAttribute('open')) === null) await drawer.locator('> summary').click()
  await expect(drawer.locator('[data-asleep]')).toHaveCount(0)
}

/** A figure on a page, as a reader and a machine meet it. */
export const figureOn = (page: Page, id: string) => {
  const figure = page.locator(`[data-figure="${id}"]`)
  const value = (key: string) => figure.locator(`data[data-key="${key}"]`)
  const whenAwake = async () => {
    await figure.scrollIntoViewIfNeeded()
    await expect(page.locator(`[data-island="${id}"]`)).toHaveAttribute('data-awake', '')
  }
  return {
    figure,
    value,
    number: async (key: string) => Number(await value(key).getAttribute('value')),
    /** A handle, slider or group of options, by its parameter. */
    control: (parameter: string) => figure.locator(`[data-param="${parameter}"]`),
    openDrawer: (name: 'settings' | 'share') => openDrawer(figure, name),
    preset: (name: string) => figure.locator(`[data-preset="${name}"]`),
    whenAwake,
    /** Opens the address; the figure has come to life once its island says so. */
    open: async (address: string) => {
      await page.goto(address)
      await whenAwake()
    },
  }
}

/** The query that the address has settled on. */
export const search = (page: Page): string => new URL(page.url()).search

async function centre(locator: Locator) {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Drags a handle with the mouse, by pixels; `held` looks before the hand lets go. */
export async function drag(
  page: Page,
  handle: Locator,
  dx: number,
  dy: number,
  held: () => Promise<void> = async () => {},
): Promise<void> {
  const { x, y } = await centre(handle)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + dx, y + dy, { steps: 6 })
  await held()
  await page.mouse.up()
}

/** Drags a handle with a finger, by pixels. */
export async function swipe(page: Page, handle: Locator, dx: number, dy: number): Promise<void> {
  const { x, y } = await centre(handle)
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx * share, y: y + dy * share }],
    })
  await touch('touchStart', 0)
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', share)
  await touch('touchEnd', 1)
  await session.detach()
}
