// @vitest-environment happy-dom
import { act } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { render } from '../kit/toy.tsx'

/** A window of some width, that can be turned and printed. */
function windowOf(width: number) {
  const listeners = new Set<() => void>()
  let paper = false
  const matches = (query: string) => {
    if (query === 'print') return paper
    const [, min = '0'] = /min-width: ([\d.]+)em/.exec(query) ?? []
    const [, max = 'Infinity'] = /max-width: ([\d.]+)em/.exec(query) ?? []
    return width >= 16 * Number(min) && width <= 16 * Number(max)
  }
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return matches(query)
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }))
  const change = (how: () => void) =>
    act(async () => {
      how()
      for (const listener of listeners) listener()
    })
  return {
    listeners,
    turn: (to: number) =>
      change(() => {
        width = to
      }),
    print: (on: boolean, at = width) =>
      change(() => {
        paper = on
        width = at
      }),
  }
}

const heights = { narrow: 100, medium: 200, wide: 300 }
const margin = { top: 1, right: 2, bottom: 3, left: 4 }

// What was chosen last is kept for paper: each test begins with nothing chosen.
let Boxes: typeof import('../../src/plot/boxes.tsx').Boxes
beforeEach(async () => {
  vi.resetModules()
  ;({ Boxes } = await import('../../src/plot/boxes.tsx'))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const drawing = () => (
  <Boxes heights={heights} margin={margin} draw={box => <p>{`${box.name} ${box.width} × ${box.height}`}</p>} />
)
const drawn = (element: Element) => [...element.querySelectorAll('p')].map(part => part.textContent)

describe('in the page as it is served', () => {
  test('there are three drawings, and all but the middle one are hidden', () => {
    const page = document.createElement('div')
    page.innerHTML = renderToString(drawing())
    expect(drawn(page)).toEqual(['narrow 342 × 100', 'medium 600 × 200', 'wide 716 × 300'])
    expect([...page.querySelectorAll('.boxes > div')].map(box => [box.className, box.hasAttribute('hidden')])).toEqual([
      ['box-narrow', true],
      ['box-medium', false],
      ['box-wide', true],
    ])
  })
})

describe('in a browser', () => {
  test.each([
    [320, 'narrow 342 × 100'],
    [520, 'narrow 342 × 100'],
    [521, 'medium 600 × 200'],
    [999, 'medium 600 × 200'],
    [1000, 'wide 716 × 300'],
  ])('%d px wide there is one drawing, %s, and it is not hidden', async (width, name) => {
    windowOf(width)
    const { element } = await render(drawing())
    expect(drawn(element)).toEqual([name])
    expect(element.querySelector('[hidden]')).toBeNull()
  })

  test('another is chosen when the window gets another width', async () => {
    const { turn } = windowOf(390)
    const { element } = await render(drawing())
    await turn(844)
    expect(drawn(element)).toEqual(['medium 600 × 200'])
  })

  test('nothing is chosen anew while it is printed, whatever the paper’s width, but after it', async () => {
    const { print } = windowOf(1280)
    const { element } = await render(drawing())
    await print(true, 400)
    expect(drawn(element)).toEqual(['wide 716 × 300'])
    await print(false, 400)
    expect(drawn(element)).toEqual(['narrow 342 × 100'])
  })

  test('a figure that comes to life while the page is printed draws something', async () => {
    const { print } = windowOf(1280)
    await print(true, 600)
    const { element } = await render(drawing())
    expect(drawn(element)).toEqual(['medium 600 × 200'])
  })

  test('nobody listens to the window once it is gone', async () => {
    const { listeners } = windowOf(1280)
    const { unmount } = await render(drawing())
    expect(listeners.size).toBeGreaterThan(0)
    await unmount()
    expect(listeners.size).toBe(0)
  })

  test('widths and margins may be a figure’s own', async () => {
    windowOf(390)
    const margins = { narrow: margin, medium: { ...margin, left: 40 }, wide: { ...margin, left: 50 } }
    const { element, show } = await render(
      <Boxes
        heights={heights}
        widths={{ narrow: 300, medium: 500, wide: 700 }}
        margin={margins}
        draw={box => <p>{`${box.width} ${box.left}`}</p>}
      />,
    )
    expect(drawn(element)).toEqual(['300 4'])
    await show(<Boxes heights={heights} margin={margins} draw={box => <p>{`${box.width} ${box.left}`}</p>} />)
    expect(drawn(element)).toEqual(['342 4'])
  })
})
