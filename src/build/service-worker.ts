import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

const template = 'src/build/service-worker.template.js'

/** Writes sw.js and its list of files, once every other file is there: it keeps them all for reading offline. */
export async function writeServiceWorker(out: string, base: string): Promise<void> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(file => !/^(sw\.js$|_headers$|\.vite\/|preview-|(zh|en)\/embed\/)|\.map$/.test(file))
    .sort()
  const digest = createHash('sha256')
  for (const file of files) digest.update(file).update(await readFile(join(out, file)))
  const version = digest.digest('hex').slice(0, 12)
  const addresses = files.map(file => base + file.replace(/(^|\/)index\.html$/, '$1'))
  // Its comments are for who reads the source.
  const worker = (await readFile(template, 'utf8'))
    .replace(/^ *\/\/.*\n/gm, '')
    .replace('__VERSION__', () => JSON.stringify(version))
    .replace('__BASE__', () => JSON.stringify(base))
  await writeFile(join(out, `offline-${version}.json`), JSON.stringify(addresses))
  await writeFile(join(out, 'sw.js'), worker)
}
