import type { ReactNode } from 'react'
import { ScrollBox } from './scroll-box.tsx'

interface TableProps {
  caption: string
  /** The table, with its caption in it (build/tables.ts). */
  children: ReactNode
}

/** A table of the prose. */
export const Table = ({ caption, children }: TableProps) => (
  <ScrollBox className="prose-table" label={caption}>
    {children}
  </ScrollBox>
)
