import type { Language } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import { writeText } from '../language/write-text.ts'
import { numberIn } from '../state/numbers.ts'
import { withStore } from '../state/stores.ts'
import { readDigits } from './digits.ts'

/** A hole in a formula's HTML, as src/build/formula.ts leaves it: in the visible copy and in the MathML. */
const hole = /(<(?:data|mn) data-live="([^"]+)" data-digits="([^"]+)"[^>]*)>/g

/** "training.start.slope" is the number "start.slope" of the figure "training". */
function split(name: string): [figure: string, key: string] {
  const cut = name.indexOf('.')
  return [name.slice(0, cut), name.slice(cut + 1)]
}

const shown = (value: number | null, digits: string, language: Language) =>
  formatNumber(value, language, readDigits(digits))

const whole = (value: number | null) => (value === null ? '' : String(value))

/** On the server: the holes with the numbers of the figures' first states. */
export const fillHoles = (html: string, language: Language, stateOf: (figure: string) => object): string =>
  html.replace(hole, (_, open: string, name: string, digits: string) => {
    const [figure, key] = split(name)
    const value = numberIn(stateOf(figure), key)
    return `${open}${open.startsWith('<data') ? ` value="${whole(value)}"` : ''}>${shown(value, digits, language)}`
  })

/** A hole as it is followed: its name and digits read once, and the number that stands in it. */
interface Hole {
  element: HTMLElement
  key: string
  digits: string
  value?: number | null
}

/** Writes what differs: each text of a formula that changes lays the whole formula out anew. */
function write(holes: readonly Hole[], state: object, language: Language): void {
  for (const hole of holes) {
    const { element, key, digits } = hole
    const value = numberIn(state, key)
    if (Object.is(value, hole.value)) continue
    hole.value = value
    const text = shown(value, digits, language)
    if (element.textContent !== text) writeText(element, text)
    if (element instanceof HTMLDataElement && element.value !== whole(value)) element.value = whole(value)
  }
}

/**
 * In the browser: the holes in an element follow their figures, as soon as those have a store; the answer ends that. What
 * is seen follows at the pace of reading, its copy for those who hear the page when a gesture has ended. An error is told
 * to who asked, and not thrown at the store, whose other followers it would keep from their turn.
 */
export function followHoles(within: ParentNode, language: Language, onError: (error: unknown) => void): () => void {
  const holes = [...within.querySelectorAll<HTMLElement>('[data-live]')].map(element => {
    const [figure, key] = split(element.dataset.live ?? '')
    return { figure, hole: { element, key, digits: element.dataset.digits ?? '' } }
  })
  const figures = new Set(holes.map(({ figure }) => figure))
  const leave = [...figures].flatMap(figure => {
    const own: Hole[] = holes.filter(each => each.figure === figure).map(({ hole }) => hole)
    const seen = own.filter(({ element }) => element instanceof HTMLDataElement)
    const heard = own.filter(({ element }) => !(element instanceof HTMLDataElement))
    let unsubscribe = () => {}
    const forget = withStore(figure, store => {
      const update = () => {
        const { values, settled } = store.getState()
        try {
          write(seen, store.figure.state(values), language)
          write(heard, store.figure.state(settled), language)
        } catch (error) {
          onError(error)
        }
      }
      update()
      unsubscribe = store.onRead(update)
    })
    return [forget, () => unsubscribe()]
  })
  return () => {
    for (const end of leave) end()
  }
}
