import type { ComponentProps } from 'react'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'

/** A heading with a link to itself, which a click also puts on the clipboard (client/heading-anchors.ts). */
export const heading = (Level: 'h2' | 'h3' | 'h4') =>
  function Heading({ id, children }: ComponentProps<'h2'>) {
    const words = useWords(pageWords)
    return (
      <div className="heading">
        <Level id={id}>{children}</Level>
        <a
          className="anchor"
          href={`#${id}`}
          aria-describedby={id}
          aria-label={words.copySection}
          title={words.copySection}>
          #
        </a>
        <span className="copied" role="status" />
      </div>
    )
  }
