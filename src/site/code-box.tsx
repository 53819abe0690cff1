import type { ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'
import { ScrollBox } from './scroll-box.tsx'

/** A program in the prose, to be copied. */
export function CodeBox({ children }: { children?: ReactNode }) {
  return (
    <ScrollBox className="code-box" label={useWords(pageWords).code}>
      <pre translate="no">{children}</pre>
    </ScrollBox>
  )
}
