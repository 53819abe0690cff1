import './derivation.css'
import { Children, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'

/**
 * A derivation: whole at first, on paper and without a script; or step by step, where what is still to come keeps
 * its room, so that nothing moves.
 */
export function Derivation({ id, children }: { id: string; children: ReactNode }) {
  const words = useWords(pageWords).derivation
  const steps = Children.toArray(children)
  const [current, setCurrent] = useState<number | null>(null)
  const last = steps.length - 1
  const go = (step: number) => setCurrent(Math.min(last, Math.max(0, step)))

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const to = { ArrowRight: (current ?? -1) + 1, ArrowLeft: (current ?? last + 1) - 1, Home: 0, End: last }[event.key]
    if (event.key === 'Escape' && current !== null) setCurrent(null)
    else if (to !== undefined) go(to)
    else return
    event.preventDefault()
  }

  const state = (index: number) =>
    current === null ? '' : index > current ? ' ahead' : index === current ? ' current' : ''
  return (
    <div className="derivation" id={id} role="group" aria-label={words.name(steps.length)} onKeyDown={onKeyDown}>
      <ol className="derivation-steps">
        {steps.map((step, index) => (
          <li key={index} className={`derivation-step${state(index)}`}>
            {step}
          </li>
        ))}
      </ol>
      <div className="derivation-bar" role="group" aria-label={words.bar}>
        <button type="button" onClick={() => go((current ?? last + 1) - 1)} disabled={current === 0}>
          {words.back}
        </button>
        <button type="button" onClick={() => go((current ?? -1) + 1)} disabled={current === last}>
          {current === null ? words.begin : words.next}
        </button>
        <button type="button" onClick={() => setCurrent(null)} disabled={current === null}>
          {words.all}
        </button>
        <span role="status">{current === null ? '' : words.at(current + 1, steps.length)}</span>
      </div>
    </div>
  )
}

/** One step; the derivation counts its children. */
export const Step = ({ children }: { children: ReactNode }) => children
