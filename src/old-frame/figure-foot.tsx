import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters, Values } from '../state/parameter.ts'
import type { CodeLanguage, TakeAway, TakeAwayDialog } from '../takeaway/take-away-dialog.tsx'
import { CopyLink } from './copy-link.tsx'
import { frameWords } from './frame.words.ts'
import { loadPresentation } from './load-presentation.ts'

/** A figure's computation in the languages of take-away-dialog.tsx, for its present state. */
export type FigureCode<P extends Parameters> = (values: Values<P>) => Readonly<Record<CodeLanguage, string>>

export interface FigureFootProps<P extends Parameters> {
  store: FigureStore<P>
  title: string
  /** The figure's own code, loaded when it is asked for. */
  code?: () => Promise<FigureCode<P>>
  /** The table. */
  children: ReactNode
}

/** What is taken away, with the dialog for it: fetched when a reader asks, and shown once it is there. */
interface Taken {
  of: TakeAway
  Dialog: typeof TakeAwayDialog
}

const never = () => () => {}
const canShare = () => 'share' in navigator

/** The quiet line under every figure: back to the default, and all that can be taken along; and the picture as a table. */
export function FigureFoot<P extends Parameters>({ store, title, code, children }: FigureFootProps<P>) {
  const words = useWords(frameWords)
  const shares = useSyncExternalStore(never, canShare, () => false)
  const [taken, setTaken] = useState<Taken | null>(null)
  const [failure, setFailure] = useState('')

  const attempt = (action: () => Promise<void>) => {
    setFailure('')
    action().catch(() => setFailure(words.failed))
  }
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
  const take = (of: () => TakeAway | Promise<TakeAway>) =>
    attempt(async () => {
      const [{ TakeAwayDialog: Dialog }, taken] = await Promise.all([import('../takeaway/take-away-dialog.tsx'), of()])
      setTaken({ of: taken, Dialog })
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
        {button('embed', words.embed, () => take(() => ({ kind: 'embed' })))}
        {button('download-svg', words.svg, () => save('svg'))}
        {button('download-png', words.png, () => save('png'))}
        {button('download-csv', words.csvFile, () => save('csv'))}
        {code &&
          button('code', words.code, () =>
            take(async () => ({ kind: 'code', code: (await code())(store.getState().values) })),
          )}
        {button('cite', words.cite, () => take(() => ({ kind: 'cite' })))}
        {button('present', words.present, () =>
          attempt(async () => (await loadPresentation()).present(store.model.id)),
        )}
        {shares && button('share', words.share, share)}
      </div>
      <p className="failure" role="status">
        {failure}
      </p>
      {children}
      {taken && (
        <taken.Dialog
          store={store}
          title={title}
          within={document.title}
          of={taken.of}
          onClose={() => setTaken(null)}
        />
      )}
    </div>
  )
}
