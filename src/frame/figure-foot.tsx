import type { ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { CopyLink } from './copy-link.tsx'
import { frameWords } from './frame.words.ts'

/** The quiet line under every figure: back to the default, a link to this state, and the picture as a table. */
export function FigureFoot({ store, children }: { store: FigureStore; children: ReactNode }) {
  const words = useWords(frameWords)
  return (
    <div className="figure-foot">
      <div className="quiet-line">
        <button type="button" className="quiet" data-action="reset" onClick={store.reset}>{words.reset}</button>
        <CopyLink store={store} />
      </div>
      {children}
    </div>
  )
}
