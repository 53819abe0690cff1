import './share.css'
import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { useLanguage, useWords } from '../language/language.ts'
import { usePicture } from '../plot/follow.ts'
import { reload } from '../state/address.ts'
import { ByHand } from '../takeaway/by-hand.tsx'
import { downloadWords } from '../takeaway/download.words.ts'
import type { Saved } from '../takeaway/download.ts'
import { stateAddress } from '../takeaway/state-address.ts'
import type { TakeAway } from '../takeaway/take-away-dialog.tsx'
import type { Code } from './code.ts'
import { shareWords } from './share.words.ts'
import { TextTwin, type TextTwinProps } from './text-twin.tsx'
import { useRoving } from './use-roving.ts'

interface ShareProps extends TextTwinProps {
  title: string
  /** The figure's own code, loaded when it is asked for. */
  code?(): Promise<Code>
}

const never = () => () => {}
const canShare = () => 'share' in navigator
const cannotShare = () => false

/** All of a figure that can be taken along, and the picture as a table. */
export function Share({ title, code, ...table }: ShareProps) {
  const { store } = usePicture()
  const words = useWords(shareWords)
  const language = useLanguage()
  const shares = useSyncExternalStore(never, canShare, cannotShare)
  const { bar, tabIndex } = useRoving()
  const [dialog, setDialog] = useState<ReactNode>(null)
  const [sound, setSound] = useState<ReactNode>(null)
  const [outcome, setOutcome] = useState('')
  /** A link that the browser does not put on the clipboard. */
  const [byHand, setByHand] = useState<string | null>(null)

  // What is behind a button is for few readers: fetched when one of them asks, and said where it cannot be had.
  const attempt = (action: () => Promise<void>) => () => {
    setOutcome('')
    setByHand(null)
    action().catch(() => setOutcome(words.failed))
  }
  const show = (load: () => Promise<TakeAway>) =>
    attempt(async () => {
      const [taken, { TakeAwayDialog }] = await Promise.all([load(), import('../takeaway/take-away-dialog.tsx')])
      const close = () => setDialog(null)
      setDialog(<TakeAwayDialog store={store} title={title} within={document.title} of={taken} onClose={close} />)
    })
  const tell = (saved: Saved) => {
    if (saved === 'saved') return
    setOutcome(downloadWords[language][saved])
    if (saved === 'sandboxed') setByHand(stateAddress(store))
  }
  const save = (format: 'svg' | 'png' | 'csv') =>
    attempt(async () => {
      const { download } = await import('../takeaway/download.ts')
      tell(await download({ store, title, format }))
    })
  const offer = (link: string) => {
    setOutcome(words.copyByHand)
    setByHand(link)
  }
  const copyLink = attempt(async () => {
    const link = stateAddress(store)
    try {
      await navigator.clipboard.writeText(link)
      setOutcome(words.copied)
    } catch {
      offer(link)
    }
  })
  const share = attempt(async () => {
    try {
      await navigator.share({ title, url: stateAddress(store) })
    } catch (error) {
      // The reader thought better of it; or the frame around does not allow it.
      if (!(error instanceof DOMException && error.name === 'AbortError')) offer(stateAddress(store))
    }
  })
  const saveNotebook = attempt(async () => {
    const [made, { saveNotebook }] = await Promise.all([code?.(), import('../takeaway/save-notebook.ts')])
    if (made) tell(saveNotebook({ store, language, title, code: made.python }))
  })
  const listen = attempt(async () => {
    const { heard } = store.figure
    const { ListenBar } = await import('./listen-bar.tsx')
    const close = () => setSound(null)
    if (heard) setSound(<ListenBar store={store} heard={heard} names={table.names} onClose={close} />)
  })
  const present = attempt(async () => {
    const { present } = await import('./presentation.ts')
    if ((await present(store.figure.id)) === 'refused') setOutcome(words.notPresented)
  })
  const tools: readonly (readonly [action: string, name: string, act: () => void])[] = [
    ['copy-link', words.copyLink, copyLink],
    ...(shares ? [['share', words.share, share] as const] : []),
    ['present', words.present, present],
    ['embed', words.embed, show(async () => ({ kind: 'embed' }))],
    ['download-svg', words.svg, save('svg')],
    ['download-png', words.png, save('png')],
    ['download-csv', words.csv, save('csv')],
    ...(code ? [['code', words.code, show(async () => ({ kind: 'code', code: await code() }))] as const] : []),
    ...(code ? [['notebook', words.notebook, saveNotebook] as const] : []),
    ...(store.figure.heard ? [['listen', words.listen, listen] as const] : []),
    ['cite', words.cite, show(async () => ({ kind: 'cite' }))],
  ]
  return (
    <>
      <div className="tools" aria-label={words.tools} {...bar}>
        {tools.map(([action, name, act], index) => (
          <button key={action} type="button" data-action={action} tabIndex={tabIndex(index)} onClick={act}>
            {name}
          </button>
        ))}
      </div>
      <p className="failure" role="status">
        {outcome}
        {/* What it takes may be gone from the server: a newer edition has scripts of other names. */}
        {outcome === words.failed && (
          <>
            {' '}
            <button type="button" className="quiet" data-action="reload" onClick={reload}>
              {words.reload}
            </button>
          </>
        )}
      </p>
      {byHand !== null && <ByHand text={byHand} name={words.copyLink} />}
      {sound}
      <TextTwin {...table} />
      {dialog}
    </>
  )
}
