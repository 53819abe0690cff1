import type { ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'
import { ScrollBox } from './scroll-box.tsx'

/** A formula on lines of its own; one that others may cite with a link to itself, as a heading has. */
export function FormulaBox({ id, children }: { id?: string; children: ReactNode }) {
  const words = useWords(pageWords)
  const box = (
    <ScrollBox className="formula-box" label={words.formula}>
      {children}
    </ScrollBox>
  )
  if (id === undefined) return box
  return (
    <div className="cited-formula" id={id}>
      {box}
      <a className="anchor" href={`#${id}`} aria-label={words.copyFormula} title={words.copyFormula}>
        #
      </a>
      <span className="copied" role="status" />
    </div>
  )
}
