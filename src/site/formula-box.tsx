import type { ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'
import { ScrollBox } from './scroll-box.tsx'

/** A formula on lines of its own. */
export function FormulaBox({ children }: { children: ReactNode }) {
  return (
    <ScrollBox className="formula-box" label={useWords(pageWords).formula}>
      {children}
    </ScrollBox>
  )
}
