// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LocalChoice } from '../../src/kit/choice.tsx'
import { click, focus, press } from '../plot/hands.ts'
import { parts, render, staged, type Toy } from './toy.tsx'

const { Slider, NumberField, Choice, Checks, Act, Say, Value } = parts

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const inputOf = (element: Element) => {
  if (!(element instanceof HTMLInputElement)) throw new Error('this is no field')
  return element
}
/** What a reader does who types, or who moves a range: React hears the event that the browser sends. */
const enter = (field: HTMLInputElement, text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const happen = (element: Element, event: Event) =>
  act(async () => {
    element.dispatchEvent(event)
  })

describe('a slider', () => {
  const opened = async (sets: 'v' | 'rate' = 'v') => {
    const page = await staged(<Slider sets={sets} name="Value" say={({ v, rate }) => `${v} at ${rate}`} />)
    return { ...page, range: inputOf(page.find('[type=range]')), v: () => page.values().v }
  }

  test('is named, knows its range and says its value', async () => {
    const { range, find } = await opened()
    expect(find('label').getAttribute('for')).toBe(range.id)
    expect(find('label').textContent).toBe('Value')
    expect([range.dataset.param, range.min, range.max, range.value]).toEqual(['v', '-10', '10', '2'])
    expect(range.getAttribute('aria-valuetext')).toBe('2 at 0.1')
  })

  test('moves evenly on the parameter’s own scale', async () => {
    const { range, values } = await opened('rate')
    expect([range.min, range.max, range.value]).toEqual(['-3', '1', '-1'])
    await enter(range, '0.30103')
    expect(values().rate).toBe(2)
  })

  test('rounds what the pointer asks for, and settles when it lets go', async () => {
    const { range, v, store } = await opened()
    await happen(range, new PointerEvent('pointerdown', { bubbles: true }))
    await enter(range, '3.3')
    expect(v()).toBe(3.5)
    expect(store.getState()).toMatchObject({ inGesture: true, settled: { v: 2 } })
    await happen(range, new Event('change', { bubbles: true }))
    expect(store.getState()).toMatchObject({ inGesture: false, settled: { v: 3.5 } })
  })

  test('goes by keys as every handle does, and Escape undoes it', async () => {
    const { range, v } = await opened()
    await focus(range)
    expect(await press('ArrowRight')).toBe(true)
    expect(v()).toBe(2.5)
    await press('Home')
    expect(v()).toBe(-10)
    expect(await press('Escape')).toBe(true)
    expect(v()).toBe(2)
    expect(await press('ArrowLeft', { altKey: true })).toBe(false)
  })

  describe('under a finger', () => {
    const touched = async () => {
      const page = await opened()
      const { range } = page
      const touch = (type: string, clientX: number, clientY: number) =>
        happen(range, new PointerEvent(type, { bubbles: true, pointerType: 'touch', clientX, clientY }))
      await touch('pointerdown', 100, 100)
      // As the browser does at once.
      await enter(range, '8')
      expect([range.value, page.v()]).toEqual(['2', 2])
      return { ...page, touch }
    }

    test('that scrolls the page, stays as it was', async () => {
      const { range, v, touch, store } = await touched()
      await touch('pointermove', 103, 130)
      await enter(range, '8')
      await touch('pointercancel', 103, 140)
      expect([range.value, v()]).toEqual(['2', 2])
      expect(store.getState()).toMatchObject({ inGesture: false, settled: { v: 2 } })
    })

    test('that goes sideways, follows it', async () => {
      const { range, v, touch } = await touched()
      await touch('pointermove', 110, 103)
      await enter(range, '8.5')
      expect(v()).toBe(8.5)
      await happen(range, new Event('change', { bubbles: true }))
      expect(range.value).toBe('8.5')
    })

    test('that taps, goes there', async () => {
      const { range, v, touch, store } = await touched()
      await touch('pointerup', 101, 100)
      expect(v()).toBe(8)
      expect(store.getState()).toMatchObject({ inGesture: false, settled: { v: 8 } })
      expect(range.value).toBe('8')
    })

    test('that is taken away by the system after it went sideways, goes back', async () => {
      const { range, v, touch } = await touched()
      await touch('pointermove', 120, 100)
      await enter(range, '9')
      expect(v()).toBe(9)
      await touch('pointercancel', 120, 100)
      expect([range.value, v()]).toEqual(['2', 2])
    })
  })

  test('follows what another hand sets, even after it has been moved', async () => {
    const { range, set, settle } = await opened()
    await enter(range, '5')
    await set({ v: -4 })
    await settle()
    expect(range.value).toBe('-4')
    expect(range.getAttribute('aria-valuetext')).toBe('-4 at 0.1')
  })
})

describe('a number field', () => {
  const opened = async () => {
    const page = await staged(
      <>
        <NumberField sets="v" name="Value" />
        <NumberField sets="epoch" name="Epoch" />
      </>,
    )
    const fields = [...page.element.querySelectorAll('input')].map(inputOf)
    const [field, epoch] = fields
    if (!field || !epoch) throw new Error('there are no fields')
    return { ...page, field, epoch, v: () => page.values().v }
  }

  test('shows enough digits to tell neighbours apart, and the whole number in its title', async () => {
    const { field, set, settle } = await opened()
    expect(field.getAttribute('aria-label')).toBe('Value')
    await set({ v: 1.23456789 })
    await settle()
    expect(field.value).toBe('1.23457')
    expect(field.title).toBe('1.23456789')
  })

  test.each([
    ['3.7', 3.7],
    ['3,7', 3.7],
    ['−3.7', -3.7],
    ['  4e-1 ', 0.4],
    ['0.123456789', 0.123456789],
    ['７。５', 7.5],
    ['75 %', 0.75],
    ['3/8', 0.375],
    ['6。', 6],
    ['2,5', 2.5],
  ])('takes %j as it is typed, on Enter', async (text, value) => {
    const { field, v, store } = await opened()
    await focus(field)
    await enter(field, text)
    expect(v()).toBe(2)
    await press('Enter')
    expect(v()).toBe(value)
    expect(store.getState().settled.v).toBe(value)
    expect(store.getState().problems).toEqual([])
  })

  test('takes it too when the reader leaves', async () => {
    const { field, v } = await opened()
    await focus(field)
    await enter(field, '5')
    await happen(field, new FocusEvent('focusout', { bubbles: true }))
    expect(v()).toBe(5)
  })

  test('leaves what is no number as it was typed, and says what was expected', async () => {
    const { field, v, element } = await opened()
    const sentence = () => document.getElementById(field.getAttribute('aria-describedby') ?? '')
    await focus(field)
    await enter(field, 'five')
    expect(field.hasAttribute('aria-invalid')).toBe(false)
    await press('Enter')
    expect([v(), field.value, field.getAttribute('aria-invalid')]).toEqual([2, 'five', 'true'])
    expect(sentence()?.textContent).toBe(
      '“five” is not a number I can read. Type one from −10 to 10; until then it stays 2.',
    )
    expect(sentence()?.getAttribute('role')).toBe('alert')
    await happen(field, new FocusEvent('focusout', { bubbles: true }))
    expect(field.value).toBe('five')
    await focus(field)
    await enter(field, '5')
    expect([field.hasAttribute('aria-invalid'), element.querySelector('.field-fault')]).toEqual([false, null])
    await press('Enter')
    expect([v(), field.value]).toEqual([5, '5'])
  })

  test.each([
    ['1,234', '“1,234” may be 1.234 or 1234. Type the one you mean; until then it stays 2.'],
    ['', 'There is no number here. Type one from −10 to 10; until then it stays 2.'],
    ['0.5 或者 0.6', '“0.5 或者 0.6” is not a number I can read. Type one from −10 to 10; until then it stays 2.'],
  ])('does not guess at %j', async (text, sentence) => {
    const { field, v, find } = await opened()
    await focus(field)
    await enter(field, text)
    await press('Enter')
    expect([v(), field.value, find('.field-fault').textContent]).toEqual([2, text, sentence])
  })

  test('says it in Chinese on a Chinese page', async () => {
    const { find } = await staged(<NumberField sets="v" name="值" />, { language: 'zh' })
    const field = inputOf(find('input'))
    await focus(field)
    await enter(field, '很大')
    await press('Enter')
    expect(find('.field-fault').textContent).toBe('“很大”读不成一个数。请填 −10 到 10 之间的数，填好之前还是 2。')
  })

  test('forgets what it could not read when another hand sets the value', async () => {
    const { field, element, set, settle } = await opened()
    await focus(field)
    await enter(field, 'five')
    await press('Enter')
    await set({ v: 8 })
    await settle()
    expect([field.value, field.hasAttribute('aria-invalid'), element.querySelector('.field-fault')]).toEqual([
      '8',
      false,
      null,
    ])
  })

  test.each([
    ['while it composes', { isComposing: true, keyCode: 13 }],
    ['as Safari tells it, after the composition has ended', { isComposing: false, keyCode: 229 }],
  ])('Enter that confirms what an input method offers applies nothing, %s', async (_, told) => {
    const { field, v } = await opened()
    await focus(field)
    await happen(field, new CompositionEvent('compositionstart', { bubbles: true }))
    await enter(field, '１')
    if (!told.isComposing) await happen(field, new CompositionEvent('compositionend', { bubbles: true }))
    await press('Enter', told)
    expect([v(), field.value]).toEqual([2, '１'])
    if (told.isComposing) await happen(field, new CompositionEvent('compositionend', { bubbles: true }))
    await enter(field, '１。５')
    await press('Enter')
    expect([v(), field.value]).toEqual([1.5, '1.5'])
  })

  test('left while an input method is at it, applies what the method leaves, and not half of it', async () => {
    const { field, epoch, v } = await opened()
    await focus(field)
    await happen(field, new CompositionEvent('compositionstart', { bubbles: true }))
    await enter(field, '7')
    await focus(epoch)
    expect(v()).toBe(2)
    await enter(field, '7。25')
    await happen(field, new CompositionEvent('compositionend', { bubbles: true }))
    expect(v()).toBe(7.25)
  })

  test('fits what is beyond its range, and what must be whole, and says so', async () => {
    const { field, epoch, v, values, store } = await opened()
    await focus(field)
    await enter(field, '99')
    await press('Enter')
    expect(v()).toBe(10)
    expect(field.value).toBe('10')
    expect(store.getState().problems).toEqual([{ key: 'v', fault: 'clamped' }])
    await focus(epoch)
    await enter(epoch, '7.4')
    await press('Enter')
    expect(values().epoch).toBe(7)
    expect(epoch.value).toBe('7')
    expect(store.getState().problems).toEqual([{ key: 'epoch', fault: 'rounded' }])
  })

  test('is the reader’s while they type', async () => {
    const { field, set, settle } = await opened()
    await focus(field)
    await enter(field, '5')
    await set({ v: 8 })
    await settle()
    expect(field.value).toBe('5')
  })

  test('Escape gives up what was typed, and only that', async () => {
    const { field, v } = await opened()
    await focus(field)
    await enter(field, '5')
    await press('Escape')
    expect(field.value).toBe('2')
    await happen(field, new FocusEvent('focusout', { bubbles: true }))
    expect(v()).toBe(2)
  })
})

describe('a choice', () => {
  const options = [
    { value: 'left', name: 'to the left' },
    { value: 'right', name: 'to the right' },
  ]
  const opened = async () => {
    const page = await staged(
      <>
        <Choice sets="side" name="Side" options={options} />
        <Choice
          sets="v"
          name="Value"
          options={[
            { value: 2, name: 'two' },
            { value: 3, name: 'three' },
          ]}
        />
      </>,
    )
    const chosen = () => [...page.element.querySelectorAll<HTMLInputElement>('input')].filter(({ checked }) => checked)
    return { ...page, chosen: () => chosen().map(({ value }) => value) }
  }

  test('is a named group of which one is chosen', async () => {
    const { find, chosen, element } = await opened()
    expect(find('[data-param="side"]').getAttribute('role')).toBe('radiogroup')
    expect(find('[data-param="side"]').getAttribute('aria-label')).toBe('Side')
    expect(chosen()).toEqual(['left', '2'])
    const names = new Set([...element.querySelectorAll('input')].map(({ name }) => name))
    expect(names.size).toBe(2)
  })

  test('sets a word as a word and a number as a number, and settles', async () => {
    const { find, store, chosen } = await opened()
    await click(find('[value="right"]'))
    await click(find('[value="3"]'))
    expect(store.getState().settled).toMatchObject({ side: 'right', v: 3 })
    expect(chosen()).toEqual(['right', '3'])
  })

  test('follows what another hand sets, even after the reader has chosen', async () => {
    const { find, set, settle, chosen } = await opened()
    await click(find('[value="right"]'))
    await set({ side: 'left', v: 7 })
    await settle()
    expect(chosen()).toEqual(['left'])
  })
})

test('a local choice is nobody’s but the one who asked', async () => {
  const onChoose = vi.fn()
  const { find } = await render(
    <LocalChoice
      name="Speed"
      value="slow"
      onChoose={onChoose}
      options={[
        { value: 'slow', name: 'slow' },
        { value: 'fast', name: 'fast' },
      ]}
    />,
  )
  expect(inputOf(find('[value="slow"]')).checked).toBe(true)
  expect(find('fieldset').hasAttribute('data-param')).toBe(false)
  await click(find('[value="fast"]'))
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('fast')
})

describe('switches', () => {
  const opened = async () => {
    const names = ['quadratic', 'hinge', 'logistic']
    const page = await staged(
      <Checks sets="curves" name="Curves" options={names.map(value => ({ value, name: value }))} />,
    )
    return { ...page, on: () => [...page.element.querySelectorAll('input')].map(({ checked }) => checked) }
  }

  test('are any of a parameter’s names, in its own order', async () => {
    const { find, store, on } = await opened()
    expect(on()).toEqual([false, false, false])
    await click(find('[value="quadratic"]'))
    await click(find('[value="hinge"]'))
    expect(store.getState().settled.curves).toBe('hinge,quadratic')
    expect(on()).toEqual([true, true, false])
    await click(find('[value="quadratic"]'))
    expect(store.getState().settled.curves).toBe('hinge')
  })

  test('follow what another hand sets', async () => {
    const { set, settle, on } = await opened()
    await set({ curves: 'logistic' })
    await settle()
    expect(on()).toEqual([false, false, true])
  })
})

describe('a button', () => {
  const opened = async (onDone?: (before: Toy) => void) => {
    const page = await staged(
      <Act main name="up" sets={({ v }) => ({ v: v + 4 })} disabled={({ v }) => v >= 10} {...(onDone && { onDone })}>
        {({ v }) => `From ${v}`}
      </Act>,
    )
    return { ...page, button: page.find('button') }
  }

  test('sets something, settles it, and says what it will do next', async () => {
    const { button, store } = await opened()
    expect(button.textContent).toBe('From 2')
    expect(button.getAttribute('data-action')).toBe('up')
    expect(button.className).toBe('main')
    await click(button)
    expect(store.getState().settled.v).toBe(6)
    expect(button.textContent).toBe('From 6')
  })

  test('cannot be used where it would do nothing', async () => {
    const { button } = await opened()
    await click(button)
    await click(button)
    expect(button.hasAttribute('disabled')).toBe(true)
  })

  test('tells what else follows, with the state as it was', async () => {
    const onDone = vi.fn()
    const { button } = await opened(onDone)
    await click(button)
    expect(onDone).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ v: 2, double: 4 }))
  })
})

describe('words and numbers outside the plot', () => {
  test('follow, in the element that they are told', async () => {
    const { find, set, settle } = await staged(
      <Say as="p" className="remark" role="status" of={({ v }) => `v = ${v}`} />,
    )
    expect(find('p.remark[role=status]').textContent).toBe('v = 2')
    await set({ v: 3 })
    await settle()
    expect(find('p').textContent).toBe('v = 3')
  })

  test('a number is rounded for the eye and whole for machines, and no translator touches it', async () => {
    const { find, set, settle } = await staged(
      <Value of={({ v }) => (v < 0 ? null : v / 3)} digits={{ decimals: 2 }} dataKey="third" />,
      { language: 'zh' },
    )
    const data = find('data')
    expect(data.getAttribute('data-key')).toBe('third')
    expect(data.getAttribute('translate')).toBe('no')
    expect([data.getAttribute('value'), data.textContent]).toEqual([String(2 / 3), '0.67'])
    await set({ v: -1 })
    await settle()
    expect([data.getAttribute('value'), data.textContent]).toEqual(['', '无'])
  })
})
