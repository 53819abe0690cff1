// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs'
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { languages } from '../../src/language/language.ts'
import { schedule } from '../../src/sound/schedule.ts'
import { fit } from '../../src/state/codec.ts'
import { defaults, presetValues, type AnyFigure } from '../../src/state/figure.ts'
import type { FigureStore } from '../../src/state/figure-store.ts'
import type { Values } from '../../src/state/parameter.ts'
import { readQuery, writeQuery } from '../../src/state/query.ts'
import { click, focus, press } from '../plot/hands.ts'
import publicNames from './public-names.json' with { type: 'json' }
import { live, modelOf, nonsense, stands, type Stand } from './every.ts'

// What any figure of the site does, said once of all of them: what is one figure's own stands in the test of its name.

// A stall of the machine is no fault of a figure.
vi.setConfig({ testTimeout: 60_000 })

const boxes = {
  narrow: '(max-width: 32.5em)',
  medium: '(min-width: 32.52em) and (max-width: 62.48em)',
  wide: '(min-width: 62.5em)',
} as const

/** A window of this width, for a reader who asks for less motion: what comes gradually is there at once. */
const seeIn = (width: keyof typeof boxes) =>
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query === boxes[width] || query.includes('reduced-motion') }),
  )

beforeEach(() => {
  seeIn('wide')
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** The default, and the states of which tests/reference knows the exact numbers. */
function statesOf(id: string): string[] {
  const file = `tests/reference/${id === 'training' ? 'address' : id}.json`
  if (!existsSync(file)) return ['']
  const states = JSON.parse(readFileSync(file, 'utf8')) as { search: string }[]
  return states.map(({ search }) => search)
}

/** Parameters that no control names: held runs come and go by their own buttons. */
const withoutControl: Readonly<Record<string, readonly string[]>> = { training: ['hold'] }
/** A state in which every control is there: cross-entropy's own rate only where the two are not the same. */
const withEveryControl: Readonly<Record<string, string>> = { training: '?training.etaCe=0.2' }

/** Every value at its least and its most, each alone and all together. */
function extremes(model: AnyFigure): Values[] {
  const start = defaults(model.parameters)
  const ends = Object.entries(model.parameters).flatMap(([key, parameter]): Values[] => {
    if (parameter.kind === 'number') return [{ [key]: parameter.min }, { [key]: parameter.max }]
    return parameter.kind === 'choice' ? parameter.options.map(option => ({ [key]: option })) : []
  })
  const together = (['min', 'max'] as const).map((end): Values =>
    Object.fromEntries(
      Object.entries(model.parameters).flatMap(([key, parameter]) =>
        parameter.kind === 'number' ? [[key, parameter[end]]] : [],
      ),
    ),
  )
  return [...ends, ...together].map(
    patch => model.reconcile({ ...start, ...patch }, new Set(Object.keys(patch))).values,
  )
}

interface Names {
  parameters: string[]
  presets: string[]
  /** The current values, by `data-key`. */
  values: string[]
  columns: string[]
  actions: string[]
}

/** What addresses, embeds, downloads and other people's programs hold. Add to it; change and remove nothing. */
const promises: Readonly<Record<string, Names>> = publicNames
const usualActions = [
  'preset',
  'reset',
  'copy-link',
  'embed',
  'download-svg',
  'download-png',
  'download-csv',
  'cite',
  'present',
]

const all = (element: Element, selector: string) => [...element.querySelectorAll<HTMLElement>(selector)]
const settled = (store: FigureStore) => store.getState().settled
const now = (store: FigureStore) => store.getState().values
const blur = (element: Element) =>
  act(async () => {
    if (element instanceof HTMLElement || element instanceof SVGElement) element.blur()
  })

/** Words and numbers follow at the pace of reading; a state that is visited is shown at once. */
const visit = (store: FigureStore, values: Values) => act(async () => store.visit(values))

/** A hand that types: React hears of it only where the value was not written through React's own property. */
async function fill(field: HTMLInputElement, text: string) {
  await focus(field)
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

const name = ({ id, view }: Stand) => (view === undefined ? id : `${id}, ${view}`)

test('the prose shows every figure, in each of its views', async () => {
  const { figures } = await import('../../src/figures/registry.ts')
  expect(new Set(stands().map(({ id }) => id))).toEqual(new Set(Object.keys(figures)))
  expect(stands().length).toBeGreaterThan(Object.keys(figures).length)
})

describe.each(stands().map(stand => [name(stand), stand] as const))('%s', (_, stand) => {
  const { id } = stand

  test('shows at each address what follows from it, once under each public key, in either language', async () => {
    const living = { en: await live(stand), zh: await live(stand, { language: 'zh' }) }
    for (const [index, search] of statesOf(id).entries()) {
      const { element, store, model } = living[index % 2 ? 'zh' : 'en']
      const { values, problems } = readQuery(search, model)
      await act(async () => store.load(values, problems))
      const numbers = model.numbers(values)
      const shown = all(element, 'data[data-key]')
      expect(shown.length, search).toBeGreaterThan(0)
      const keys = shown.map(({ dataset }) => dataset.key ?? '')
      expect(new Set(keys).size, search).toBe(keys.length)
      for (const [at, key] of keys.entries()) {
        const value = numbers[key]
        expect(value, `${search} ${key}`).not.toBeUndefined()
        expect(shown[at]?.getAttribute('value'), `${search} ${key}`).toBe(String(value ?? ''))
        expect(shown[at]?.textContent, `${search} ${key}`).not.toBe('')
        expect(shown[at]?.getAttribute('translate'), key).toBe('no')
      }
      expect(nonsense(element, id), search).toEqual([])
    }
  })

  test('keeps the names that others hold: addresses, programs, downloads', async () => {
    const promised: Names | undefined = promises[id]
    if (!promised) throw new Error(`add the names of "${id}" to public-names.json`)
    const { element, model } = await live(stand)
    const named = (selector: string, attribute: string) =>
      all(element, selector).map(part => part.getAttribute(`data-${attribute}`))
    expect(model.id).toBe(id)
    expect(element.querySelector('figure')?.id).toBe(id)
    expect(element.querySelector('figure')?.dataset.figure).toBe(id)
    expect(Object.keys(model.parameters)).toEqual(expect.arrayContaining(promised.parameters))
    expect(Object.keys(model.presets)).toEqual(expect.arrayContaining(promised.presets))
    expect(named('data[data-key]', 'key')).toEqual(expect.arrayContaining(promised.values))
    expect(named(`#${id}-data th`, 'key')).toEqual(expect.arrayContaining(promised.columns))
    expect(named('[data-action]', 'action')).toEqual(expect.arrayContaining([...usualActions, ...promised.actions]))
  })

  test('is heard by its table or a curve of its own: pitches in every state, a click where it says so', async () => {
    const model = await modelOf(id)
    if (!model.heard) return
    for (const values of [model.reconcile(defaults(model.parameters), new Set()).values, ...extremes(model)]) {
      const table = model.heardTable(values)
      for (const key of model.heard.columns) expect(table.keys).toContain(key)
      for (const { notes, clicks } of schedule(table, model.heard, 4)) {
        expect(notes.length).toBeGreaterThan(10)
        for (const { frequency } of notes) expect(frequency ?? 440).toSatisfy(Number.isFinite)
        for (const { place } of clicks) expect(place).toSatisfy(Number.isFinite)
      }
    }
  })

  test('has words for everything in both languages, and they are not the same', async () => {
    const said: string[][] = []
    for (const language of languages) {
      const { element } = await live(stand, { language })
      const words = ['.figure-title', '.takeaway', 'figcaption', '.table-box caption'].map(
        part => element.querySelector(part)?.textContent ?? '',
      )
      for (const text of words) expect(text).not.toBe('')
      for (const { textContent } of all(element, 'button')) expect(textContent).toMatch(/\S/)
      said.push(words)
      // Of the drawing only: its own words are in the language of the page too.
      for (const plot of all(element, 'svg.plot')) expect(plot.getAttribute('aria-label') ?? '').toMatch(/\S/)
    }
    for (const [index, text] of (said[0] ?? []).entries()) expect(text).not.toBe(said[1]?.[index])
  })

  test.each(['narrow', 'medium', 'wide'] as const)(
    'shows no number that is none, however far it is set, %s',
    async width => {
      seeIn(width)
      const { element, store, model } = await live(stand, { language: width === 'wide' ? 'zh' : 'en' })
      expect(all(element, 'svg.plot').length).toBeGreaterThan(0)
      for (const values of extremes(model)) {
        await visit(store, values)
        const state = writeQuery('', model, values)
        expect(nonsense(element, id), state).toEqual([])
        for (const handle of all(element, '[role=slider]')) {
          const [least, value, most] = ['min', 'now', 'max'].map(part =>
            Number(handle.getAttribute(`aria-value${part}`)),
          )
          expect(least, state).toBeLessThanOrEqual(value ?? NaN)
          // Beyond what its plot shows, a start stands at the edge and says so in words.
          if (id !== 'training') expect(value, state).toBeLessThanOrEqual(most ?? NaN)
          expect(handle.getAttribute('aria-valuetext'), state).toMatch(/\S/)
          expect(handle.getAttribute('aria-label'), state).toMatch(/\S/)
        }
        expect(element.querySelector('figcaption')?.textContent, state).toMatch(/\S/)
      }
    },
  )

  test('lets keys at every parameter: a key moves it, Escape undoes it, and the address holds it in the end', async () => {
    const { element, store, model } = await live(stand, { search: withEveryControl[id] ?? '' })
    const start = settled(store)
    for (const key of Object.keys(model.parameters)) {
      if (withoutControl[id]?.includes(key)) continue
      const controls = all(element, `[data-param="${key}"]`)
      expect(controls.length, key).toBeGreaterThan(0)
      for (const control of controls.filter(part => part.matches('[role=slider], input[type=range]'))) {
        await visit(store, start)
        const before = settled(store)
        const place = () => Number(control.getAttribute('aria-valuenow') ?? control.getAttribute('value'))
        // A handle that stands at its end, as the epoch does, has only one way to go.
        const most = Number(control.getAttribute('aria-valuemax') ?? control.getAttribute('max') ?? Infinity)
        const arrow = place() >= most ? 'ArrowDown' : 'ArrowUp'
        await focus(control)
        expect(await press(arrow), key).toBe(true)
        expect(now(store), key).not.toEqual(before)
        await press('Escape')
        expect(now(store), key).toEqual(before)
        for (const end of ['Home', 'End', 'PageDown', arrow]) await press(end)
        await blur(control)
        expect(settled(store), key).toEqual(now(store))
        const search = writeQuery('', model, settled(store))
        expect(search, key).toContain(`${id}.${key}=`)
        expect(readQuery(search, model).values, key).toEqual(settled(store))
        const value = settled(store)[key]
        if (control.hasAttribute('aria-valuenow') && typeof value === 'number') expect(place(), key).toBe(value)
      }
    }
  })

  test('lets a hand at every choice: each option is taken, and the picture is drawn for it', async () => {
    const { element, store, model } = await live(stand)
    for (const group of all(element, 'fieldset[data-param]')) {
      const key = group.dataset.param ?? ''
      const options = all(group, 'input')
      // A switch may stand alone, a choice may not.
      expect(options.length, key).toBeGreaterThan(group.querySelector('[type=radio]') ? 1 : 0)
      for (const option of options) {
        if (!(option instanceof HTMLInputElement)) continue
        const before = settled(store)
        const taken = option.checked
        await click(option)
        if (option.type === 'radio') expect(String(settled(store)[key]), key).toBe(option.value)
        else expect(option.checked, key).toBe(!taken)
        if (option.type === 'checkbox' || !taken) expect(settled(store), key).not.toEqual(before)
        expect(readQuery(writeQuery('', model, settled(store)), model).values).toEqual(settled(store))
        expect(nonsense(element, id), key).toEqual([])
      }
    }
  })

  test('takes typed numbers, keeps them in range and says so, and says what is none', async () => {
    const { element, store, model } = await live(stand)
    const notice = () => element.querySelector('.notice')?.textContent ?? ''
    for (const field of all(element, 'input.number-field')) {
      if (!(field instanceof HTMLInputElement)) continue
      const label = field.getAttribute('aria-label') ?? ''
      expect(label).toMatch(/\S/)
      await act(async () => store.reset())
      const [start, shown] = [settled(store), field.value]

      // What is no number stays as it was typed, and a sentence says what was expected.
      const sentence = () => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? ''
      await fill(field, 'what')
      await press('Enter')
      expect([settled(store), field.value, field.getAttribute('aria-invalid')], label).toEqual([start, 'what', 'true'])
      expect(sentence(), label).toMatch(/“what”.* from .* to .* stays/)
      await press('Escape')
      expect([settled(store), field.value, field.hasAttribute('aria-invalid')], label).toEqual([start, shown, false])
      expect(element.querySelector('.field-fault'), label).toBeNull()

      await fill(field, '0.6')
      await press('Escape')
      expect([settled(store), field.value], label).toEqual([start, shown])

      // Of the parameters, the one that has come to the end of its range is the one that the field sets.
      const reached: string[] = []
      for (const [text, end] of [
        ['-1e9', 'min'],
        ['1e9', 'max'],
      ] as const) {
        await fill(field, text)
        await press('Enter')
        expect(notice(), label).toMatch(/out of range/)
        expect(Math.abs(Number(field.value)), label).toBeLessThan(1e9)
        for (const [key, parameter] of Object.entries(model.parameters)) {
          const value = settled(store)[key]
          if (parameter.kind === 'number' && value === parameter[end] && value !== start[key]) reached.push(key)
        }
      }
      const parameter = model.parameters[reached[0] ?? '']
      if (parameter?.kind !== 'number') throw new Error(`the field "${label}" sets nothing`)

      // Kept to its last digit, where a hand's steps would round it, or said where it has to be a whole number; a comma and a Chinese full stop are points.
      const value = parameter.min + (parameter.max - parameter.min) * 0.01234567
      await fill(field, String(value).replace('.', label.length % 2 ? ',' : '。'))
      await blur(field)
      const fitted = fit(parameter, value)
      expect(settled(store)[reached[0] ?? ''], label).toBe(fitted.value)
      expect(notice(), label).toMatch(fitted.fault ? /nearest value/ : /^$/)
      expect(nonsense(element, id), label).toEqual([])
    }
  })

  test('stands in each of its named states, and goes back', async () => {
    const { element, store, model } = await live(stand, { language: 'zh' })
    const buttons = all(element, '[data-preset]')
    expect(buttons.length).toBeGreaterThan(0)
    for (const button of buttons) {
      const preset = button.dataset.preset ?? ''
      expect(model.presets, preset).toHaveProperty([preset])
      await click(button)
      expect(settled(store), preset).toEqual(presetValues(model, preset))
      expect(nonsense(element, id), preset).toEqual([])
    }
    await click(element.querySelector('[data-action=reset]'))
    expect(writeQuery('', model, settled(store))).toBe('')
  })

  test.each(languages)('takes garbage calmly, and says so in one sentence, %s', async language => {
    const keys = Object.keys(await modelOf(id).then(model => model.parameters))
    const search = `?${keys.map(key => `${id}.${key}=%E0%A4nonsense`).join('&')}&${id}.other=1`
    const { element, store, model } = await live(stand, { search, language })
    const notice = element.querySelector('.notice')?.textContent ?? ''
    for (const key of [...keys, 'other']) expect(notice).toContain(key)
    expect(notice.match(language === 'en' ? /\.(\s|$)/g : /。/g)).toHaveLength(1)
    expect(nonsense(element, id)).toEqual([])
    expect(model.reconcile(settled(store), new Set()).values).toEqual(settled(store))
    await click(element.querySelector('[data-preset]'))
    expect(element.querySelector('.notice')?.textContent).toBe('')
  })

  test('stands as a table too, which follows when a gesture has ended', async () => {
    const { element, store, model } = await live(stand)
    const table = () => element.querySelector(`#${id}-data`)
    const cells = () =>
      [...(table()?.querySelectorAll('tbody tr') ?? [])].map(row =>
        [...row.querySelectorAll('data')].map(cell => cell.getAttribute('value')),
      )
    const heads = () => [...(table()?.querySelectorAll('th') ?? [])]
    expect(heads().length).toBeGreaterThan(1)
    for (const head of heads()) {
      expect(head.getAttribute('scope')).toBe('col')
      expect(head.textContent, head.dataset.key ?? '').toMatch(/\S/)
    }
    expect(cells().length).toBeGreaterThan(1)
    for (const row of cells()) expect(row).toHaveLength(heads().length)
    for (const preset of [undefined, ...Object.keys(model.presets)]) {
      if (preset !== undefined) await act(async () => store.preset(preset))
      const { keys, rows } = model.table(settled(store), false)
      expect(heads().map(head => head.dataset.key)).toEqual(keys)
      expect(cells(), preset).toEqual(rows.map(row => row.map(value => String(value ?? ''))))
    }
  })
})
