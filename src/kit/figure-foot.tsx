import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import type { FigureStore } from '../state/figure-store.ts'
import type { CodeLanguage, TakeAway } from '../takeaway/take-away-dialog.tsx'
import { CopyLink } from './copy-link.tsx'
import { kitWords } from './kit.words.ts'

/** A figure's computation for the state at hand, in each language that code is offered in. */
export type Code = Readonly<Record<CodeLanguage, string>>

interface FigureFootProps {
  store: FigureStore
  title: string
  /** The figure's own code, loaded when it is asked for. */
  code?: () => Promise<Code>
  /** The table. */
  children: ReactNode
}

const never = () => () => {}
const canShare = () => 'share' in navigator
const cannotShare = () => false

/** The quiet line under every figure: back to the default, and all that can be taken along; and the picture as a table. */
export function FigureFoot({ store, title, code, children }: FigureFootProps) {
  const words = useWords(kitWords)
  const shares = useSyncExternalStore(never, canShare, cannotShare)
  const [dialog, setDialog] = useState<ReactNode>(null)
  const [failure, setFailure] = useState('')

  // What is behind a button is for few readers: fetched when one of them asks, and said where it cannot be had.
  const attempt = (action: () => Promise<void>) => {
    setFailure('')
    action().catch(() => setFailure(words.failed))
  }
  const show = (load: () => Promise<TakeAway>) =>
    attempt(async () => {
      const [taken, { TakeAwayDialog }] = await Promise.all([load(), import('../takeaway/take-away-dialog.tsx')])
      const close = () => setDialog(null)
      setDialog(<TakeAwayDialog store={store} title={title} within={document.title} of={taken} onClose={close} />)
    })
  const save = (format: 'svg' | 'png' | 'csv') =>
    attempt(async () => {
      const { download } = await import('../takeaway/download.ts')
      await download({ store, title, format, comment: words.csv(title) })
    })
  const share = () =>
    attempt(async () => {
      const { stateAddress } = await import('../takeaway/state-address.ts')
      try {
        await navigator.share({ title, url: stateAddress(store) })
      } catch (error) {
        // The reader thought better of it.
        if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
      }
    })
  const present = () =>
    attempt(async () => {
      const { present } = await import('./presentation.ts')
      await present(store.figure.id)
    })
  const button = (action: string, name: string, onClick: () => void) => (
    <button type="button" className="quiet" data-action={action} onClick={onClick}>
      {name}
    </button>
  )
  return (
    <div className="figure-foot">
      <div className="quiet-line">
        {button('reset', words.reset, store.reset)}
        <CopyLink store={store} />
        {button('embed', words.embed, () => show(async () => ({ kind: 'embed' })))}
        {button('download-svg', words.svg, () => save('svg'))}
        {button('download-png', words.png, () => save('png'))}
        {button('download-csv', words.csvFile, () => save('csv'))}
        {code && button('code', words.code, () => show(async () => ({ kind: 'code', code: await code() })))}
        {button('cite', words.cite, () => show(async () => ({ kind: 'cite' })))}
        {button('present', words.present, present)}
        {shares && button('share', words.share, share)}
      </div>
      <p className="failure" role="status">
        {failure}
      </p>
      {children}
      {dialog}
    </div>
  )
}
