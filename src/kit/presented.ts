import { createStore } from 'zustand/vanilla'

/** The figure that fills the screen, if one does. */
export const presentation = createStore<{ figure: string | null }>(() => ({ figure: null }))
