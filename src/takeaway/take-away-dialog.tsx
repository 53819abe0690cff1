import './take-away.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useLanguage, useWords } from '../language/language.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { bibtex, pageIn, plainCitation } from './citation.ts'
import { compactEmbedCode, embedCode } from './embed-code.ts'
import { embedAddress, stateAddress } from './state-address.ts'
import { takeAwayWords } from './take-away.words.ts'

export const codeLanguages = ['python', 'numpy', 'pytorch', 'typescript'] as const
export type CodeLanguage = (typeof codeLanguages)[number]

export type TakeAway = { kind: 'embed' | 'cite' } | { kind: 'code'; code: Readonly<Record<CodeLanguage, string>> }

interface TakeAwayDialogProps {
  store: FigureStore
  /** The figure's name, and the title of the page that it stands on. */
  title: string
  within: string
  of: TakeAway
  onClose(): void
}

/** What is taken away as text: the code of an embedded figure, of its computation, or a citation. */
export function TakeAwayDialog({ store, title, within, of, onClose }: TakeAwayDialogProps) {
  const language = useLanguage()
  const words = useWords(takeAwayWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const [today] = useState(() => new Date())
  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const heading = `${store.figure.id}-take-away`
  const address = stateAddress(store)
  const { kind, author, site } = words.cite
  const cited = { title, kind, author, within: pageIn(within, site, store.figure.id), address, name: store.figure.id }
  return (
    <dialog ref={dialog} className="take-away" aria-labelledby={heading} onClose={onClose} {...{ closedby: 'any' }}>
      <div className="take-away-body">
        <p className="take-away-title" id={heading}>
          {words[of.kind].title}
        </p>
        {of.kind === 'embed' && (
          <>
            <p>{words.embed.lead}</p>
            <Text language="html">{embedCode({ address: embedAddress(store, language), title })}</Text>
            <p className="aside-note">{words.embed.height}</p>
            <Text language="html-compact" name={words.embed.compact}>
              {compactEmbedCode({ address: embedAddress(store, language, 'compact'), title })}
            </Text>
          </>
        )}
        {of.kind === 'cite' && (
          <>
            <Text language="bibtex" name={words.cite.bibtex}>
              {bibtex(cited)}
            </Text>
            <Text language="plain" name={words.cite.plain}>
              {plainCitation(cited, language, today)}
            </Text>
          </>
        )}
        {of.kind === 'code' && (
          <>
            <p>{words.code.lead}</p>
            {codeLanguages.map(name => (
              <Text key={name} language={name} name={words.code.languages[name]}>
                {of.code[name]}
              </Text>
            ))}
          </>
        )}
        <button type="button" data-action="close" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
    </dialog>
  )
}

/** A text to copy. */
function Text({ language, name, children }: { language: string; name?: ReactNode; children: string }) {
  const words = useWords(takeAwayWords)
  const [outcome, setOutcome] = useState('')
  const code = useRef<HTMLElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(children)
      setOutcome(words.copied)
    } catch {
      // In a frame, or without https: all that is left to do is one key.
      if (code.current) getSelection()?.selectAllChildren(code.current)
      setOutcome(words.copyByHand)
    }
  }
  return (
    <div className="take-away-text">
      <div className="take-away-head">
        {name && <p>{name}</p>}
        <button type="button" className="quiet" data-action="copy" data-of={language} onClick={() => void copy()}>
          {words.copy}
        </button>
        <span role="status">{outcome}</span>
      </div>
      <pre>
        <code ref={code} data-language={language}>
          {children}
        </code>
      </pre>
    </div>
  )
}
