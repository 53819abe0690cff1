import type { ReactNode } from 'react'

interface ScrollBoxProps {
  className: string
  /** What is in it, for whom it takes the focus. */
  label: string
  children: ReactNode
}

/** What is too wide for the column scrolls inside its box (client/scroll-boxes.ts). */
export const ScrollBox = ({ className, label, children }: ScrollBoxProps) => (
  <div className={className} data-scroll-box={label}>
    {children}
  </div>
)
