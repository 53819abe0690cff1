import { useState } from 'react'
import { useWords } from '../language/language.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { writeQuery } from '../state/query.ts'
import { kitWords } from './kit.words.ts'

/** Puts the address of this very state on the clipboard; shows it to copy by hand where that is not allowed. */
export function CopyLink({ store }: { store: FigureStore }) {
  const words = useWords(kitWords)
  const [outcome, setOutcome] = useState<{ copied: boolean; link: string } | null>(null)
  const copy = async () => {
    const { figure, getState } = store
    const link =
      location.origin + location.pathname + writeQuery(location.search, figure, getState().values) + '#' + figure.id
    const copied = await copyText(link)
    setOutcome({ copied, link })
  }
  return (
    <span className="copy-link">
      <button type="button" className="quiet" data-action="copy-link" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <span role="status">{outcome && (outcome.copied ? words.copied : words.copyByHand)}</span>
      {outcome && !outcome.copied && (
        <input
          className="link-field"
          readOnly
          value={outcome.link}
          aria-label={words.copyLink}
          onFocus={event => event.target.select()}
        />
      )}
    </span>
  )
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
