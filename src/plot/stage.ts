import { createContext } from 'react'

/** The room for a drawing of a figure that fills the screen, in its own units. */
export interface Stage {
  width: number
  height: number
}

/** Around a figure that is presented: it is drawn wide, for the shape of the screen. */
export const StageContext = createContext<Stage | null>(null)
