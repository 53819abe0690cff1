import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { VFileMessage } from 'vfile-message'
import { languages } from '../language/language.ts'
import { compileProse, languageOf } from './compile-prose.ts'
import { differences } from './compare-languages.ts'
import { loadModels, type LoadedModels } from './load-models.ts'

/** Compiles the prose, checks it, and fails the build where it is wrong, naming the file and the line. */
export function mdx(): Plugin {
  let development = false
  let root = ''
  let loaded: Promise<LoadedModels> | undefined
  let modelFiles: readonly string[] = []

  return {
    name: 'mdx',
    enforce: 'pre',
    configResolved(config) {
      development = config.command === 'serve'
      root = config.root
    },
    hotUpdate({ file }) {
      if (modelFiles.includes(file)) loaded = undefined
    },
    transform: {
      filter: { id: /\.mdx$/ },
      async handler(source, path) {
        const { models, factsOf, files } = await (loaded ??= loadModels(root))
        modelFiles = files
        for (const file of files) this.addWatchFile(file)
        try {
          const file = await compileProse(
            { path, source },
            { models, facts: factsOf[basename(dirname(path))] ?? {}, development },
          )
          const problems = languageOf(path) ? await comparedWithTranslation(path, source) : []
          if (problems.length) return this.error(problems.join('\n'))
          return { code: String(file), map: null }
        } catch (error) {
          if (!(error instanceof VFileMessage)) throw error
          const { reason: message, line = 1, column = 1 } = error
          const loc = { file: path, line, column }
          return this.error({ message: `${path}:${line}:${column}: ${message}`, id: path, loc })
        }
      },
    },
  }
}

/** The two languages of a chapter say the same: sections, figures, formulas and notes. */
async function comparedWithTranslation(path: string, source: string): Promise<string[]> {
  const others = languages.filter(language => language !== languageOf(path))
  const problems = await Promise.all(
    others.map(async language => {
      const other = join(dirname(path), `${language}.mdx`)
      if (!existsSync(other)) return [`${path} has no translation ${language}.mdx`]
      return differences({ path, source }, { path: other, source: await readFile(other, 'utf8') })
    }),
  )
  return problems.flat()
}
