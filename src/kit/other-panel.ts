import { createContext, type ReactNode } from 'react'

/** What of a figure any panel shows. */
export interface OtherPanelProps {
  title: string
  /** What the picture shows, in one sentence that follows the state. */
  result: ReactNode
  /** The plots. */
  children: ReactNode
}

/** Draws another panel than the whole one (figure-panel.tsx), for where a figure has less room: whoever wants it brings it along. */
export const OtherPanelContext = createContext<((panel: OtherPanelProps) => ReactNode) | null>(null)
