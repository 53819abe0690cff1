import type { MDXComponents } from 'mdx/types'
import { Figure } from './figure-slot.tsx'
import { ProseTable } from './formula-box.tsx'
import { heading } from './heading.tsx'
import { Note } from './note.tsx'
import { ProseLink } from './site-link.tsx'
import { StateLink } from './state-link.tsx'

/** What the prose's own names stand for, those that every page knows; for others see build/prose-imports.ts. */
export const proseComponents: MDXComponents = {
  a: ProseLink,
  h2: heading('h2'),
  h3: heading('h3'),
  h4: heading('h4'),
  table: ProseTable,
  Figure,
  Note,
  StateLink,
}
