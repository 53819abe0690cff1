import { Children, type ReactNode } from 'react'
import { derivationWords } from '../client/derivation.words.ts'
import { useWords } from '../language/language.ts'

/**
 * A derivation: whole as it is served, on paper and without a script. Its buttons wake with the page's script, which
 * goes through it step by step (client/derivations.ts).
 */
export function Derivation({ id, children }: { id: string; children: ReactNode }) {
  const words = useWords(derivationWords)
  const steps = Children.toArray(children)
  return (
    <div className="derivation" id={id} role="group" aria-label={words.name(steps.length)}>
      <ol className="derivation-steps">{steps}</ol>
      <div className="derivation-bar" role="group" aria-label={words.bar}>
        <button type="button" data-go="back" disabled>
          {words.back}
        </button>
        <button type="button" data-go="next" disabled>
          {words.begin}
        </button>
        <button type="button" data-go="all" disabled>
          {words.all}
        </button>
        <span role="status" />
      </div>
    </div>
  )
}

export const Step = ({ children }: { children: ReactNode }) => <li className="derivation-step">{children}</li>
