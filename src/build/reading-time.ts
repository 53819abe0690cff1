import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Language } from '../language/language.ts'
import { isJsx } from './jsx-node.ts'

declare module 'vfile' {
  interface DataMap {
    /** How long the page takes, for who tries each figure on it. */
    minutes: number
  }
}

/** In a minute one reads so many words, or characters; and a formula takes longer than a word. */
const perMinute: Record<Language, number> = { en: 220, zh: 340 }
const words: Record<Language, RegExp> = { en: /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu, zh: /\p{Script=Han}|[\p{L}\p{N}]+/gu }
const seconds = { inlineMath: 2, math: 10, figure: 90 }

/** How long a page takes to read and to try out, in whole minutes. */
export function readingTime({ language }: { language: Language | null }) {
  return (tree: Root, file: VFile) => {
    if (language === null) return
    let time = 0
    visit(tree, node => {
      if (node.type === 'text' || node.type === 'inlineCode') {
        time += ((node.value.match(words[language])?.length ?? 0) * 60) / perMinute[language]
      }
      if (node.type === 'inlineMath' || node.type === 'math') time += seconds[node.type]
      if (isJsx(node) && node.name === 'Figure') time += seconds.figure
    })
    file.data.minutes = Math.max(1, Math.round(time / 60))
  }
}
