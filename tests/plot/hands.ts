import { act } from 'react'

/** What a hand does in a page of happy-dom. Each happens whole, and React has drawn what follows from it. */
const happen = (action: () => void) =>
  act(async () => {
    action()
  })

export const click = (element: Element | null): Promise<void> =>
  happen(() => {
    if (!(element instanceof HTMLElement)) throw new Error('there is nothing to click')
    element.click()
  })

export const focus = (element: Element | null): Promise<void> =>
  happen(() => {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) throw new Error('there is nothing to focus')
    element.focus()
  })

/** A key, where the focus is; says whether the page has used it. */
export async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers })
  await happen(() => {
    document.activeElement?.dispatchEvent(event)
  })
  return event.defaultPrevented
}

const pointer = (type: string, x: number, y: number) =>
  new PointerEvent(type, { pointerId: 1, button: 0, clientX: x, clientY: y, bubbles: true, cancelable: true })

/** A hand that holds a handle, and goes where it is told, in pixels from where it took it. */
export async function hold(handle: Element | null) {
  if (!(handle instanceof SVGElement)) throw new Error('there is nothing to hold')
  await happen(() => {
    handle.dispatchEvent(pointer('pointerdown', 0, 0))
  })
  return {
    move: (dx: number, dy: number) =>
      happen(() => {
        handle.dispatchEvent(pointer('pointermove', dx, dy))
      }),
    letGo: () =>
      happen(() => {
        handle.dispatchEvent(pointer('lostpointercapture', 0, 0))
      }),
  }
}

export async function drag(handle: Element | null, dx: number, dy: number): Promise<void> {
  const hand = await hold(handle)
  for (const share of [0.5, 1]) await hand.move(dx * share, dy * share)
  await hand.letGo()
}

export const tap = (handle: Element | null): Promise<void> => drag(handle, 1, 1)
