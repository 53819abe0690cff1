import { basename } from 'node:path'
import { compile } from '@mdx-js/mdx'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import { VFile } from 'vfile'
import { languages, type Language } from '../language/language.ts'
import { checkProse } from './check-prose.ts'
import type { Facts } from '../site/facts.ts'
import type { FigureModels } from '../site/models.ts'
import { derivations } from './derivations.ts'
import { formulaIds } from './formula-id.ts'
import { formulas } from './formula.ts'
import { headingIds } from './heading-id.ts'
import { marginNotes } from './margin-notes.ts'
import { numbers } from './numbers.ts'
import { readingTime } from './reading-time.ts'
import { stateLinks } from './state-links.ts'
import { tables } from './tables.ts'

interface ProseFile {
  path: string
  source: string
}

interface CompileOptions {
  models: FigureModels
  /** The chapter's own numbers. */
  facts?: Facts
  development?: boolean
}

/** A chapter's prose is named for its language; a formula that belongs to a figure stands in none. */
export const languageOf = (path: string): Language | null =>
  languages.find(language => basename(path) === `${language}.mdx`) ?? null

/** From MDX to a module whose default export is the prose, with its sections and figures attached, and how long it takes. */
export async function compileProse(
  { path, source }: ProseFile,
  { models, facts = {}, development = false }: CompileOptions,
): Promise<VFile> {
  const language = languageOf(path)
  const file = await compile(new VFile({ path, value: source }), {
    development,
    remarkPlugins: [
      remarkMath,
      [remarkGfm, { singleTilde: false }],
      [checkProse, { models, language }],
      [headingIds, { taken: Object.keys(models) }],
      formulaIds,
      [numbers, { models, facts, language }],
      [stateLinks, { models }],
      derivations,
      [marginNotes, { language }],
      [readingTime, { language }],
    ],
    rehypePlugins: [tables, formulas],
  })
  // A property and not an export: a module that exports anything but components reloads the page in
  // development.
  const { sections = [], figures = [], minutes = 0 } = file.data
  file.value = `${String(file)}\nObject.assign(MDXContent, ${JSON.stringify({ sections, figures, minutes })})\n`
  return file
}
