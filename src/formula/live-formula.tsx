import { memo, useContext, useEffect, useMemo, useRef } from 'react'
import { useLanguage, type Language } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { StoresContext } from '../state/stores-context.ts'
import type { Parameters, Values } from '../state/parameter.ts'
import { readDigits } from './digits.ts'

type Stores = Readonly<Record<string, FigureStore>>

/** A hole in the formula's HTML, as src/build/formula.ts leaves it: in the visible copy and in the MathML. */
const hole = /(<(?:data|mn) data-live="([^"]+)" data-digits="([^"]+)")>/g

/** The number that a hole shows: `figure.key` in a state of that figure. */
function numberOf(name: string, stores: Stores, state: 'initial' | 'paced'): number | null {
  const cut = name.indexOf('.')
  const store = stores[name.slice(0, cut)]
  if (!store) throw new Error(`no store for the figure of "${name}" on this page`)
  const values: Values<Parameters> = (state === 'initial' ? store.getInitialState() : store.getState()).paced
  const value = store.model.numbers(values)[name.slice(cut + 1)]
  if (value === undefined) throw new Error(`the figure has no number "${name}"`)
  return value
}

const shown = (value: number | null, digits: string, language: Language) =>
  formatNumber(value, language, readDigits(digits))

const filled = (html: string, stores: Stores, language: Language): string =>
  html.replace(hole, (_, open: string, name: string, digits: string) => {
    const value = numberOf(name, stores, 'initial')
    return `${open}${open.startsWith('<data') ? ` value="${value === null ? '' : String(value)}"` : ''}>${shown(value, digits, language)}`
  })

/** Writes the holes' numbers of the moment. */
function write(holes: readonly HTMLElement[], stores: Stores, language: Language): void {
  for (const element of holes) {
    const { live = '', digits = '' } = element.dataset
    const value = numberOf(live, stores, 'paced')
    const text = shown(value, digits, language)
    if (element.textContent !== text) element.textContent = text
    if (element instanceof HTMLDataElement) element.value = value === null ? '' : String(value)
  }
}

/**
 * A formula typeset at build time, with numbers of figures in it. In the browser's bundle `html` is empty: React
 * leaves the server's HTML alone, and only the numbers in it are written anew when a figure's state changes.
 */
export const LiveFormulaText = memo(({ html }: { html: string }) => {
  const stores = useContext(StoresContext)
  const language = useLanguage()
  const formula = useRef<HTMLSpanElement>(null)
  const text = useMemo(() => ({ __html: filled(html, stores, language) }), [html, stores, language])
  useEffect(() => {
    const holes = [...(formula.current?.querySelectorAll<HTMLElement>('[data-live]') ?? [])]
    const figures = new Set(holes.map(({ dataset }) => dataset.live?.split('.')[0] ?? ''))
    const update = () => write(holes, stores, language)
    update()
    const leave = [...figures].map(figure =>
      stores[figure]?.subscribe((state, before) => {
        if (state.paced !== before.paced) update()
      }),
    )
    return () => {
      for (const unsubscribe of leave) unsubscribe?.()
    }
  }, [stores, language])
  return <span ref={formula} className="formula" suppressHydrationWarning dangerouslySetInnerHTML={text} />
})
