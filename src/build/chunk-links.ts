import type { Manifest } from 'vite'

/** The files of some modules and of all that they import at once, without those behind a dynamic import. */
function filesOf(modules: readonly string[], manifest: Manifest, files = new Set<string>()): Set<string> {
  for (const name of modules) {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`no chunk was built for ${name}`)
    if (files.has(chunk.file)) continue
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    filesOf(chunk.imports ?? [], manifest, files)
  }
  return files
}

interface NeededModules {
  /** Wanted at once: scripts are fetched ahead, styles applied. */
  eager: readonly string[]
  /** Their scripts come later, but their HTML is on the page and wants its styles. */
  lazy: readonly string[]
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

interface LinkContext {
  manifest: Manifest
  base: string
  template: string
}

const entry = 'index.html'

/** The <link>s of what a page needs beyond the template. */
export function chunkLinks({ eager, lazy }: NeededModules, { manifest, base, template }: LinkContext): string {
  const scripts = [...filesOf([...eager, entry], manifest)].filter(file => file.endsWith('.js'))
  const styles = [...filesOf([...eager, ...lazy], manifest)].filter(file => file.endsWith('.css'))
  const missing = (files: readonly string[]) => files.filter(file => !template.includes(base + file))
  return [
    ...missing(styles).map(file => `<link rel="stylesheet" href="${base}${file}">`),
    ...missing(scripts).map(file => `<link rel="modulepreload" href="${base}${file}" fetchpriority="low">`),
  ].join('')
}
