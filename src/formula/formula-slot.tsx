import { createContext, useContext } from 'react'

/** The HTML of a figure's formulas by their names: typeset at build time, and read from the page in the browser. */
export const FormulaContext = createContext<Readonly<Record<string, string>>>({})

/** Where a formula stands in a figure: React leaves its HTML as it was served. */
export function FormulaSlot({ name }: { name: string }) {
  const html = useContext(FormulaContext)[name] ?? ''
  return <div data-slot={name} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
}
