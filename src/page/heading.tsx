import { useState, type ComponentProps } from 'react'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'

/** A heading with a link to itself, which a click also puts on the clipboard. */
export const heading = (Level: 'h2' | 'h3' | 'h4') =>
  function Heading({ id, children }: ComponentProps<'h2'>) {
    const words = useWords(pageWords)
    const [outcome, setOutcome] = useState('')
    const copy = async (link: string) => {
      try {
        await navigator.clipboard.writeText(link)
        setOutcome(words.copied)
      } catch {
        setOutcome(words.notCopied)
      }
      setTimeout(() => setOutcome(''), 3000)
    }
    return (
      <div className="heading">
        <Level id={id}>{children}</Level>
        <a
          className="anchor"
          href={`#${id}`}
          aria-describedby={id}
          aria-label={words.copySection}
          title={words.copySection}
          onClick={event => {
            // The figures' states are part of the link.
            void copy(Object.assign(new URL(location.href), { hash: event.currentTarget.hash }).href)
          }}>
          #
        </a>
        <span className="copied" role="status">
          {outcome}
        </span>
      </div>
    )
  }
