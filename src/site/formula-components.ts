import type { MDXComponents } from 'mdx/types'
import { Formula } from './formula.tsx'
import { FormulaBox } from './formula-box.tsx'

/** What a formula in the prose, or of a figure, is made of. */
export const formulaComponents: MDXComponents = { Formula, FormulaBox }
