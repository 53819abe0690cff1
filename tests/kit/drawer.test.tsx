// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Drawer } from '../../src/kit/drawer.tsx'
import { later } from '../../src/kit/later.ts'
import { servedIn } from '../../src/kit/served.ts'
import { createFigureStore } from '../../src/state/figure-store.ts'
import { click, focus } from '../plot/hands.ts'
import { parts, render, Stage, toy } from './toy.tsx'

const { Value } = parts
const html = '<input disabled="" value="as served">'

/** A drawer whose part comes when it is told to. */
async function drawer() {
  const asked = vi.fn()
  let come = () => {}
  let fail = () => {}
  const Part = later<{ name: string }>(() => {
    asked()
    return new Promise((resolve, reject) => {
      come = () =>
        resolve(({ name }) => (
          <p className="alive">
            {name} <Value of={({ v }: { v: number }) => v} digits={{ decimals: 0 }} />
          </p>
        ))
      fail = () => reject(new Error('lost'))
    })
  })
  const store = createFigureStore(toy)
  const page = await render(
    <Stage store={store}>
      <Drawer name="settings" summary="More">
        <Part name="alive with" />
      </Drawer>
    </Stage>,
    { served: { settings: html } },
  )
  const body = () => page.find('[data-drawer]')
  return {
    ...page,
    store,
    asked,
    body,
    summary: page.find('summary'),
    come: () => act(async () => come()),
    fail: () => act(async () => fail()),
    open: () =>
      act(async () => {
        const details = page.find('details')
        details.setAttribute('open', '')
        details.dispatchEvent(new Event('toggle'))
      }),
  }
}

describe('a drawer', () => {
  test('stands as it was served, and asks for nothing, until somebody comes near', async () => {
    const { body, asked } = await drawer()
    expect(body().innerHTML).toBe(html)
    expect(asked).not.toHaveBeenCalled()
  })

  test.each(['opened', 'pointed at', 'focused'] as const)(
    'that is %s comes to life once its script is there',
    async how => {
      const { body, asked, come, open, summary } = await drawer()
      if (how === 'opened') await open()
      else if (how === 'focused') await focus(summary)
      else {
        await act(async () => {
          summary.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
        })
      }
      expect(asked).toHaveBeenCalledOnce()
      expect(body().innerHTML).toBe(html)
      await come()
      expect(body().textContent).toBe('alive with 2')
    },
  )

  test('comes to life when what was served is no longer the state, and not for a move', async () => {
    const { body, asked, come, store } = await drawer()
    await act(async () => {
      store.begin()
      store.change({ v: 5 })
    })
    expect(asked).not.toHaveBeenCalled()
    await act(async () => store.commit())
    expect(asked).toHaveBeenCalledOnce()
    await come()
    expect(body().textContent).toBe('alive with 5')
  })

  test('whose script is lost stands as it was served, says so, and can be asked again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { body, asked, come, fail, open, find, element } = await drawer()
    await open()
    await fail()
    expect(body().innerHTML).toBe(html)
    expect(find('.failure').textContent).toContain('could not be loaded')
    await click(find('[data-action="try-again"]'))
    expect(asked).toHaveBeenCalledTimes(2)
    await fail()
    expect(find('.failure').textContent).toContain('could not be loaded')
    await click(find('[data-action="try-again"]'))
    await come()
    expect(body().textContent).toBe('alive with 2')
    expect(element.querySelector('.failure')).toBeNull()
    vi.restoreAllMocks()
  })

  test('is read from the page by its name', () => {
    const island = document.createElement('div')
    island.innerHTML = `<div data-drawer="settings">${html}</div><div data-drawer="share"><p>all</p></div>`
    expect(servedIn(island)).toEqual({
      settings: island.querySelector('[data-drawer]')?.innerHTML,
      share: '<p>all</p>',
    })
  })
})
