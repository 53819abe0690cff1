import type { ComponentType } from 'react'
import type { MDXComponents } from 'mdx/types'
import { chapterFolder, chapters } from '../chapters/chapters.ts'
import type { Language } from '../language/language.ts'
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
  /** How long it takes to read and to try out. */
  minutes: number
}

const modules = import.meta.glob<{ default: Prose }>('../chapters/*/{zh,en}.mdx')

export async function loadProse({ chapter, language }: Pick<ChapterPage, 'chapter' | 'language'>): Promise<Prose> {
  const name = `../chapters/${chapterFolder(chapter)}/${language}.mdx`
  const load = modules[name]
  if (!load) throw new Error(`${name} is missing`)
  return (await load()).default
}

/** How many minutes each chapter takes, in the order of reading; the home page is none. */
export async function readingTimes(language: Language): Promise<number[]> {
  const proses = await Promise.all(chapters.slice(1).map(chapter => loadProse({ chapter, language })))
  return proses.map(({ minutes }) => minutes)
}
