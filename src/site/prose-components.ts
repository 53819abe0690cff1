import type { MDXComponents } from 'mdx/types'
import { Cite } from './cite.tsx'
import { CodeBox } from './code-box.tsx'
import { Derivation, Step } from './derivation.tsx'
import { Figure } from './figure.tsx'
import { formulaComponents } from './formula-components.ts'
import { heading } from './heading.tsx'
import { Mark, Note } from './note.tsx'
import { Answer, Guess, Predict, Question } from './predict.tsx'
import { Live, Pull } from './pull.tsx'
import { ProseLink } from './site-link.tsx'
import { StateLink } from './state-link.tsx'
import { Table } from './table.tsx'

/** What the prose's own names stand for. */
export const proseComponents: MDXComponents = {
  ...formulaComponents,
  a: ProseLink,
  h2: heading('h2'),
  h3: heading('h3'),
  h4: heading('h4'),
  pre: CodeBox,
  Answer,
  Cite,
  Derivation,
  Figure,
  Guess,
  Live,
  Mark,
  Note,
  Predict,
  Pull,
  Question,
  StateLink,
  Step,
  Table,
}
