import { useState, type FocusEvent, type KeyboardEvent } from 'react'

const buttonsIn = (bar: Element) => [...bar.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]

/** Where a key leads among so many buttons in a row; the row is a ring. */
function goal(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** Buttons in a row that are one tab stop: the arrows go from one to the next, and Tab comes back to where one was. */
export function useRoving() {
  const [stop, setStop] = useState(0)
  return {
    bar: {
      role: 'toolbar',
      onFocus: ({ currentTarget, target }: FocusEvent) => {
        const at = [...currentTarget.querySelectorAll('button')].findIndex(button => button === target)
        if (at >= 0) setStop(at)
      },
      onKeyDown: (event: KeyboardEvent) => {
        const buttons = buttonsIn(event.currentTarget)
        const at = buttons.findIndex(button => button === event.target)
        if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return
        const next = goal(event.key, at, buttons.length)
        if (next === null) return
        event.preventDefault()
        buttons[next]?.focus()
      },
    },
    /** Of the button at this place in the row. */
    tabIndex: (index: number) => (index === stop ? 0 : -1),
  } as const
}
