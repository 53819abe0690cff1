import type { ComponentType } from 'react'
import type { MDXComponents } from 'mdx/types'
import { chapterFolder } from '../chapters/chapters.ts'
import type { ChapterPage } from './pages.ts'

export interface Section {
  id: string
  title: string
}

/** A chapter's compiled prose; the build attaches its sections and figures. */
export type Prose = ComponentType<{ components?: MDXComponents }> & {
  sections: readonly Section[]
  /** The figures that stand in it, in order. */
  figures: readonly { of: string; view?: string }[]
}

const modules = import.meta.glob<{ default: Prose }>('../chapters/*/{zh,en}.mdx')

const proseModule = ({ chapter, language }: ChapterPage): string =>
  `src/chapters/${chapterFolder(chapter)}/${language}.mdx`

export async function loadProse(page: ChapterPage): Promise<Prose> {
  const load = modules[proseModule(page).replace(/^src/, '..')]
  if (!load) throw new Error(`${proseModule(page)} is missing`)
  return (await load()).default
}
