import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { closeTo } from '../figures/close-to.ts'
import { drag, figureOn, search } from './figure-page.ts'

interface Row {
  search: string
  numbers: Record<string, number | null>
}

/** Every figure of part one: its page, its parameters, and how far a handle of each is dragged. */
const figures: readonly {
  id: string
  page: string
  parameters: readonly string[]
  handle?: string
  dx?: number
  dy?: number
}[] = [
  { id: 'free-throw', page: 'quadratic', parameters: ['miss'], handle: 'miss', dx: -80 },
  { id: 'free-throw', page: 'cross-entropy', parameters: ['miss'], handle: 'miss', dx: -80 },
  { id: 'experiments', page: 'quadratic', parameters: ['epoch'], handle: 'epoch', dx: 120 },
  { id: 'sigmoid-slope', page: 'quadratic', parameters: ['z'], handle: 'z', dx: -90 },
  { id: 'speed', page: 'quadratic', parameters: ['a', 'y'], handle: 'a', dx: -150 },
  { id: 'speed', page: 'cross-entropy', parameters: ['a', 'y'], handle: 'a', dx: -150 },
  { id: 'chain-rule', page: 'cross-entropy', parameters: ['a', 'y', 'x'], handle: 'a', dx: -120 },
  { id: 'how-wrong', page: 'cross-entropy', parameters: ['a0', 'eta'], handle: 'a0', dx: 60 },
  { id: 'bernoulli', page: 'likelihood', parameters: ['s', 'y'], handle: 's', dx: -60 },
  { id: 'likelihood', page: 'likelihood', parameters: ['w', 'b', 'points'], handle: 'b', dy: -40 },
  { id: 'loss-prediction', page: 'intuition', parameters: ['p', 'y', 'axis'], handle: 'p', dx: 120 },
  { id: 'loss-score', page: 'margin', parameters: ['s', 'y', 'show'], handle: 's', dx: 90 },
  { id: 'one-curve', page: 'margin', parameters: ['s', 'y', 'axis', 'labels'], handle: 's', dx: -120 },
  { id: 'numerics', page: 'margin', parameters: ['s', 'y'], handle: 's', dx: -80 },
]

/** The public values of the figures whose reference holds others too. */
const shownKeys: Readonly<Record<string, readonly string[]>> = {
  'chain-rule': ['quadratic.dCda', 'cross-entropy.dCda', 'slope', 'quadratic.gradient', 'cross-entropy.gradient'],
  'how-wrong': ['quadratic.epochs', 'cross-entropy.epochs', 'quadratic.flow', 'cross-entropy.flow'],
  bernoulli: ['p1', 'p0', 'chosen', 'loss'],
  experiments: ['1.a', '1.cost', '1.w', '1.b', '2.a', '2.cost', '2.w', '2.b'],
  likelihood: ['product', 'log', 'loss', 'mean'],
  'loss-score': ['margin', 'loss', 'slope', 'zero-one', 'hinge', 'quadratic'],
  'one-curve': ['form01', 'form11', 'p', 'margin'],
  numerics: ['stable'],
  'loss-prediction': ['loss', 'slope', 'quadratic'],
}

const rowsOf = (id: string) => JSON.parse(readFileSync(`tests/reference/${id}.json`, 'utf8')) as Row[]

for (const { id, page: chapter, parameters, handle = '', dx = 0, dy = 0 } of figures) {
  test.describe(`${id} on ${chapter}`, () => {
    test('shows at its addresses what exact arithmetic gives, each value once', async ({ page }) => {
      test.slow()
      const { open, value, number } = figureOn(page, id)
      for (const [index, { search: query, numbers }] of rowsOf(id).slice(0, 4).entries()) {
        await open(`/${index % 2 ? 'zh' : 'en'}/${chapter}/${query}`)
        for (const [key, exact] of Object.entries(numbers).filter(([name]) => shownKeys[id]?.includes(name) ?? true)) {
          await expect(value(key), key).toHaveCount(1)
          if (exact === null) await expect(value(key), key).toHaveAttribute('value', '')
          else await expect.poll(async () => closeTo(exact, false)(await number(key)), `${query} ${key}`).toBe(true)
        }
      }
    })

    test('lets the hand and the keyboard at every parameter', async ({ page }) => {
      const { open, control } = figureOn(page, id)
      await open(`/en/${chapter}/`)
      for (const parameter of parameters) {
        const element = control(parameter).first()
        const range = await element.evaluate(node => node.matches('[role=slider], input[type=range]'))
        if (range) {
          await element.focus()
          await page.keyboard.press('ArrowUp')
        } else {
          const options = control(parameter).locator('input')
          expect(await options.count(), parameter).toBeGreaterThan(1)
          const checkbox = (await options.first().getAttribute('type')) === 'checkbox'
          await control(parameter)
            .locator(checkbox ? 'input' : 'input:checked')
            .first()
            .focus()
          await page.keyboard.press(checkbox ? 'Space' : 'ArrowRight')
        }
        await expect.poll(() => search(page), parameter).toContain(`${id}.${parameter}=`)
      }
    })

    test('is dragged with the mouse, and the address keeps where to', async ({ page }) => {
      const { open, figure, control } = figureOn(page, id)
      await open(`/zh/${chapter}/`)
      const element = control(handle).first()
      const before = await element.getAttribute('aria-valuenow')
      await drag(page, element, dx, dy)
      await expect(element).not.toHaveAttribute('aria-valuenow', before ?? '')
      const now = await element.getAttribute('aria-valuenow')
      await expect.poll(() => search(page)).toContain(`${id}.${handle}=`)
      await page.reload()
      await figure.scrollIntoViewIfNeeded()
      await expect(element).toHaveAttribute('aria-valuenow', now ?? '')
    })

    test('takes garbage calmly, and says so in one sentence', async ({ page }) => {
      const { open, figure } = figureOn(page, id)
      await open(`/en/${chapter}/?${parameters.map(name => `${id}.${name}=%E0%A4nonsense`).join('&')}&${id}.other=1`)
      await expect(figure.locator('.notice').filter({ hasText: /\S/ })).toHaveCount(1)
      // "undefined" is a word of the figure `numerics`.
      expect(await figure.innerText()).not.toMatch(id === 'numerics' ? /NaN|\[object/ : /NaN|undefined|\[object/)
    })

    test('stands as a table too', async ({ page }) => {
      const { open } = figureOn(page, id)
      await open(`/zh/${chapter}/`)
      const heads = page.locator(`#${id}-data th[data-key]`)
      expect(await heads.count()).toBeGreaterThan(1)
      const columns = await heads.count()
      for (const row of await page.locator(`#${id}-data tbody tr`).all())
        await expect(row.locator('data')).toHaveCount(columns)
      expect(await page.locator(`#${id}-data tbody tr`).count()).toBeGreaterThan(3)
    })
  })
}
