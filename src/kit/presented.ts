import type { ReactNode } from 'react'
import { createStore } from 'zustand/vanilla'
import type { Stage } from '../plot/stage.ts'

interface Presentation {
  /** The figure that fills the screen, if one does. */
  figure: string | null
  /** The room for its drawing; null: the drawing that the page shows in such a window. */
  stage: Stage | null
  /** In its corner. */
  bar: ReactNode
}

/** What is presented: known to every figure, while the script of it is fetched when somebody presents. */
export const presentation = createStore<Presentation>(() => ({ figure: null, stage: null, bar: null }))
