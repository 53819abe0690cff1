import type { ReactNode } from 'react'
import { createStore } from 'zustand/vanilla'

/** The figure that fills the screen, if one does, and the bar in its corner. */
export const presentation = createStore<{ figure: string | null; bar: ReactNode }>(() => ({ figure: null, bar: null }))
