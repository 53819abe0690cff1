import { lazy, Suspense, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters, Values } from '../state/parameter.ts'
import type { CodeLanguage, TakeAway } from '../takeaway/take-away-dialog.tsx'
import { CopyLink } from './copy-link.tsx'
import { frameWords } from './frame.words.ts'
import { LatePart } from './late-part.tsx'
import { present } from '../kit/presentation.ts'

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

// All that follows is for few readers: fetched when one of them asks.
const TakeAwayDialog = lazy(async () => ({
  default: (await import('../takeaway/take-away-dialog.tsx')).TakeAwayDialog,
}))

const never = () => () => {}
const canShare = () => 'share' in navigator

/** The quiet line under every figure: back to the default, and all that can be taken along; and the picture as a table. */
export function FigureFootWhole<P extends Parameters>({ store, title, code, children }: FigureFootProps<P>) {
  const words = useWords(frameWords)
  const shares = useSyncExternalStore(never, canShare, () => false)
  const [taken, setTaken] = useState<TakeAway | null>(null)
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
  const showCode = (load: () => Promise<FigureCode<P>>) =>
    attempt(async () => {
      const codeOf = await load()
      setTaken({ kind: 'code', code: codeOf(store.getState().values) })
    })
  const button = (action: string, name: string, onClick: () => void) => (
    <button type="button" className="quiet" data-action={action} onClick={onClick}>
      {name}
    </button>
  )
  return (
    <LatePart className="figure-foot">
      <div className="quiet-line">
        {button('reset', words.reset, store.reset)}
        <CopyLink store={store} />
        {button('embed', words.embed, () => setTaken({ kind: 'embed' }))}
        {button('download-svg', words.svg, () => save('svg'))}
        {button('download-png', words.png, () => save('png'))}
        {button('download-csv', words.csvFile, () => save('csv'))}
        {code && button('code', words.code, () => showCode(code))}
        {button('cite', words.cite, () => setTaken({ kind: 'cite' }))}
        {button('present', words.present, () => present(store.model.id))}
        {shares && button('share', words.share, share)}
      </div>
      <p className="failure" role="status">
        {failure}
      </p>
      {children}
      {taken && (
        <Suspense>
          <TakeAwayDialog
            store={store}
            title={title}
            within={document.title}
            of={taken}
            onClose={() => setTaken(null)}
          />
        </Suspense>
      )}
    </LatePart>
  )
}
