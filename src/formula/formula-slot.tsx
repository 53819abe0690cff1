import { createContext, memo, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../language/language.ts'
import { followHoles } from './holes.ts'

/** Typeset formulas by name. The server makes them; in the browser they are read from the page before it is hydrated. */
export type Formulas = Readonly<Record<string, string>>

export const FormulaContext = createContext<Formulas>({})

/**
 * The place of a figure's formula, `x.formula.mdx` by its name "x". Its HTML is what the server wrote, whatever React
 * does around it; only the numbers in it are written anew when a figure's state changes.
 */
export const FormulaSlot = memo(({ name }: { name: string }) => {
  const html = useContext(FormulaContext)[name]
  if (html === undefined) throw new Error(`there is no formula "${name}" on this page`)
  const language = useLanguage()
  const slot = useRef<HTMLDivElement>(null)
  const text = useMemo(() => ({ __html: html }), [html])
  // Thrown where React sees it, an error ends the island, and what was served stands again.
  const [broken, setBroken] = useState<{ error: unknown } | null>(null)
  useLayoutEffect(
    () => (slot.current ? followHoles(slot.current, language, error => setBroken({ error })) : undefined),
    [language, text],
  )
  if (broken) throw broken.error
  return <div ref={slot} data-slot={name} suppressHydrationWarning dangerouslySetInnerHTML={text} />
})

/** The formulas that stand in an element as it was served. */
export const formulasIn = (element: ParentNode): Formulas =>
  Object.fromEntries(
    [...element.querySelectorAll<HTMLElement>('[data-slot]')].map(slot => [slot.dataset.slot ?? '', slot.innerHTML]),
  )
