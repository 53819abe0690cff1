import type { Manifest } from 'vite'

/** The scripts of some modules and of all that they import at once, without those behind a dynamic import. */
function scriptsOf(modules: readonly string[], manifest: Manifest, files = new Set<string>()): Set<string> {
  for (const name of modules) {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`no chunk was built for ${name}`)
    if (files.has(chunk.file)) continue
    files.add(chunk.file)
    scriptsOf(chunk.imports ?? [], manifest, files)
  }
  return files
}

const entry = 'index.html'

/** The addresses of the scripts that a page wants at once: fetched together, before one asks for the next. */
export const scriptsAhead = (modules: readonly string[], manifest: Manifest, base: string): string[] => {
  const own = manifest[entry]?.file
  return [...scriptsOf([entry, ...modules], manifest)].filter(file => file !== own).map(file => base + file)
}

/**
 * The fonts that nearly every formula uses, fetched ahead: a formula must not change its width while it is
 * read.
 */
const formulaFonts = /KaTeX_(Main-Regular|Math-Italic)[^/]*\.woff2$/

export function fontLinks(html: string, manifest: Manifest, base: string): string {
  if (!html.includes('class="katex"')) return ''
  const assets = new Set(Object.values(manifest).flatMap(chunk => chunk.assets ?? []))
  const fonts = [...assets].filter(file => formulaFonts.test(file))
  return fonts
    .map(file => `<link rel="preload" href="${base}${file}" as="font" type="font/woff2" crossorigin>`)
    .join('')
}
