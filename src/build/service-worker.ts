import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { htmlLanguage, languages } from '../language/language.ts'
import { offlineWords } from './offline.words.ts'

const template = 'src/build/service-worker.template.js'

/** All files of the site, in order, by their paths below its base. */
async function filesIn(out: string): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Changes with anything that the site holds: `pages` are those that are yet to be written. */
export async function versionOf(out: string, pages: ReadonlyMap<string, string>): Promise<string> {
  const digest = createHash('sha256')
  for (const file of await filesIn(out)) {
    if (!pages.has(file)) digest.update(file).update(await readFile(join(out, file)))
  }
  for (const [file, text] of pages) digest.update(file).update(text)
  return digest.digest('hex').slice(0, 12)
}

/** What stands in a frame whose figure was not kept: one page without style or script in each language. */
const offlineFrames = (base: string): Record<string, string> =>
  Object.fromEntries(
    languages.map(language => {
      const { frame, site } = offlineWords[language]
      const head = '<meta charset="UTF-8"><meta name="color-scheme" content="light dark">'
      const link = `<a href="${base}${language}/" target="_top">${site}</a>`
      return [
        language,
        `<!doctype html><html lang="${htmlLanguage[language]}">${head}<title>${site}</title><p>${frame} ${link}</p></html>`,
      ]
    }),
  )

/** Writes sw.js and its list of files, once every other file is there: it keeps them all for reading offline. */
export async function writeServiceWorker(out: string, base: string, version: string): Promise<void> {
  const files = (await filesIn(out)).filter(
    file => !/^(sw\.js$|_headers$|\.vite\/|preview-|(zh|en)\/embed\/)|\.map$/.test(file),
  )
  const addresses = files.map(file => base + file.replace(/(^|\/)index\.html$/, '$1'))
  // Its comments are for who reads the source.
  const worker = (await readFile(template, 'utf8'))
    .replace(/^ *\/\/.*\n/gm, '')
    .replace('__VERSION__', () => JSON.stringify(version))
    .replace('__BASE__', () => JSON.stringify(base))
    .replace('__FRAMES__', () => JSON.stringify(offlineFrames(base)))
  await writeFile(join(out, `offline-${version}.json`), JSON.stringify(addresses))
  await writeFile(join(out, 'sw.js'), worker)
}
