import type { Plugin } from 'vite'

/** A words file as the page of one language loads it. */
const only = /\.words\.ts\?only=(zh|en)$/
const whole = /\.words\.ts$/

/**
 * In the browser a `*.words.ts` brings the words of the page's language only: they are half of what a figure's script
 * would weigh in both. The module waits for them, and so for whoever imports it nothing changes; chunk-links.ts fetches
 * them ahead.
 */
export function oneLanguage(): Plugin {
  return {
    name: 'one-language',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: environment => environment.name === 'client',
    transform: {
      filter: { id: /\.words\.ts(\?only=(zh|en))?$/ },
      handler(code, id) {
        const { body } = this.parse(code, { lang: 'ts' })
        const declared = body.flatMap(statement => {
          if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration')
            return []
          const [variable] = statement.declaration.declarations
          return variable?.id.type === 'Identifier' && variable.init?.type === 'ObjectExpression'
            ? [{ name: variable.id.name, start: statement.start, object: variable.init }]
            : []
        })
        const [words] = declared
        if (!words || declared.length > 1) return this.error(`${id} should export one object of words`)
        if (whole.test(id)) {
          const file = JSON.stringify(`./${id.slice(id.lastIndexOf('/') + 1)}`).slice(0, -1)
          return {
            code:
              `const { words } = await (document.documentElement.lang.startsWith('zh') ? import(${file}?only=zh") : import(${file}?only=en"))\n` +
              `export const ${words.name} = { zh: words, en: words }\n`,
            map: null,
          }
        }
        const language = only.exec(id)?.[1]
        const own = words.object.properties.find(
          property =>
            property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === language,
        )
        if (own?.type !== 'Property') return this.error(`${id} lacks the language`)
        return {
          code: `${code.slice(0, words.start)}export const words = ${code.slice(own.value.start, own.value.end)}\n`,
          map: null,
        }
      },
    },
  }
}
