// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { act, type ReactNode } from 'react'
import { Docked } from '../../src/kit/docked-panel.tsx'
import { Boxes } from '../../src/plot/boxes.tsx'
import { createFigureStore } from '../../src/state/figure-store.ts'
import { parts, render, toy } from './toy.tsx'

const { Panel, Plot, Knob, Choice, Say } = parts

const words = {
  title: 'A toy',
  shown: { double: 'twice v' },
  presets: { three: 'v = 3' },
  table: 'v and its double',
  by: 'v',
}
const axis = { domain: [-10, 10], title: '', ticks: [] }

async function opened({ mostHeight = Infinity, least = 0, takeaway = 'Twice is more.' as ReactNode } = {}) {
  const store = createFigureStore(toy)
  const page = await render(
    <Docked titleId="name" actions={<button>away</button>} mostHeight={mostHeight}>
      <Panel
        store={store}
        words={words}
        takeaway={takeaway}
        say={({ v, double }) => [`v is ${v}.`, `Its double is ${double}.`]}
        formula={<p>a formula</p>}
        over={<p>a question</p>}
        under={<Choice sets="side" name="Side" options={[{ value: 'left', name: 'left' }]} />}
        settings={<p>settings</p>}>
        <Boxes
          least={least}
          heights={{ narrow: 300, medium: 400, wide: 500 }}
          margin={{ top: 30, right: 10, bottom: 20, left: 40 }}
          draw={box => (
            <Plot box={box} label="a plot" x={axis} y={axis}>
              <Knob sets="v" along="x" at={v => [v, 0]} name="Value v" say={({ v }) => `v is ${v}`} />
            </Plot>
          )}
        />
      </Panel>
    </Docked>,
  )
  const set = (v: number) =>
    act(async () => {
      store.change({ v })
      store.commit()
    })
  return { ...page, store, set }
}

describe('a figure in a dock', () => {
  test('is its title, what can be done with it, the result and the picture; nothing else', async () => {
    const { element, find, set } = await opened()
    expect(element.textContent).toBe('A toyawayv is 2.')
    expect(find('#name').textContent).toBe('A toy')
    await set(3)
    expect(find('.docked-say').textContent).toBe('v is 3.')
    expect(find('[role=slider]').getAttribute('aria-valuenow')).toBe('3')
  })

  test('says its takeaway where that tells the result', async () => {
    const { find, set } = await opened({ takeaway: <Say of={({ double }) => `Twice makes ${double}.`} /> })
    expect(find('.docked-say').textContent).toBe('Twice makes 4.')
    await set(3)
    expect(find('.docked-say').textContent).toBe('Twice makes 6.')
  })

  test('has none of the names that stand once a page', async () => {
    const { element, find } = await opened()
    expect(element.querySelectorAll('[data-param], [data-key], [data-action], [data-figure], figure')).toHaveLength(0)
    expect(find('[role=slider]').getAttribute('aria-label')).toBe('Value v')
    expect([...element.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['name'])
  })

  test.each([
    [Infinity, 0, '0 0 342 300'],
    [180, 0, '0 0 342 230'],
    [180, 215, '0 0 342 265'],
    [280, 0, '0 0 342 300'],
  ])(
    'is the narrow drawing, at most %s and at least %s high between its margins',
    async (mostHeight, least, viewBox) => {
      const { element } = await opened({ mostHeight, least })
      const plots = [...element.querySelectorAll('.plot')]
      expect(plots.map(plot => plot.getAttribute('viewBox'))).toEqual([viewBox])
      expect(plots[0]?.closest('.box-narrow')?.hasAttribute('hidden')).toBe(false)
    },
  )
})

describe('what it says aloud', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('comes into a region that was there before, and after a rest', async () => {
    const { find, set } = await opened()
    const status = find('[role=status]')
    expect(status.textContent).toBe('')
    vi.advanceTimersByTime(1000)
    expect(status.textContent).toBe('The figure “A toy” now shows: v is 2.')
    await set(3)
    await set(4)
    expect(status.textContent).toBe('The figure “A toy” now shows: v is 2.')
    vi.advanceTimersByTime(1000)
    expect(status.textContent).toBe('The figure “A toy” now shows: v is 4.')
    expect(status.getAttribute('aria-atomic')).toBe('false')
  })
})
