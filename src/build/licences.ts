import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { licencesFile } from '../site/site.ts'

interface Shipped {
  name: string
  version: string
  licence: string
  /** Complete. */
  text: string
}

/** The folder of the package that a module comes from, if it is anybody else's. */
export function packageFolder(id: string): string | undefined {
  const path = id.replaceAll('\\', '/')
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
  if (found !== undefined) return found
  // What the tools themselves write into a bundle has names of its own.
  const tool = /^\0(vite|rolldown)\//.exec(path)?.[1]
  return tool === undefined ? undefined : join('node_modules', tool)
}

/** Only the first part of Vite's is on what it writes into a bundle; the rest is on what runs while it is built. */
const ownPart = (text: string) => text.split(/^# Licenses of bundled dependencies/m)[0]?.trim() ?? ''

function shippedFrom(folder: string): Shipped {
  const file = readdirSync(folder).find(name => /^licen[cs]e(\.(md|txt))?$/i.test(name))
  if (file === undefined) throw new Error(`${folder} is shipped, and has no file with its licence`)
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  const said = (key: string) => {
    const value = about[key]
    if (typeof value !== 'string') throw new Error(`${folder}/package.json does not say its ${key}`)
    return value
  }
  const text = ownPart(readFileSync(join(folder, file), 'utf8'))
  return { name: said('name'), version: said('version'), licence: said('license'), text }
}

/** KaTeX's package says MIT, but its fonts say in themselves what they are under: their notices, and that licence. */
function fontLicence(fonts: readonly string[]): Shipped {
  const families = [...new Set(fonts.map(font => font.replace(/-.*$/, '')))].sort()
  const notice =
    'Copyright (c) 2009-2010, Design Science, Inc. (<www.mathjax.org>)\n' +
    'Copyright (c) 2014-2018 Khan Academy (<www.khanacademy.org>),\n' +
    `with Reserved Font Names ${families.join(', ')}.\n\n` +
    'This Font Software is licensed under the SIL Open Font License, Version 1.1.\n'
  const text = readFileSync(new URL('ofl-1.1.txt', import.meta.url), 'utf8').trim()
  return { name: 'KaTeX fonts', version: '', licence: 'OFL-1.1', text: `${notice}\n${text}` }
}

/** The texts one after the other; packages that share one to the letter share a heading. */
export function licencesText(shipped: readonly Shipped[], own: string): string {
  const byText = new Map<string, string[]>()
  for (const { name, version, licence, text } of shipped) {
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`.trim() + ` (${licence})`])
  }
  const rule = '-'.repeat(72)
  const parts = [...byText].map(([text, names]) => `${rule}\n${names.join('\n')}\n${rule}\n\n${text}\n`)
  return [
    'This site, and all that it sends to a browser, with the licence of each.\n',
    `${rule}\nThis site (MIT)\n${rule}\n\n${own.trim()}\n`,
    ...parts,
  ].join('\n')
}

/** Writes the licences of all that the bundle holds, taken from the bundle itself: what is not shipped is not named. */
export const licences = (): Plugin => ({
  name: 'licences',
  applyToEnvironment: environment => environment.name === 'client',
  generateBundle(_, bundle) {
    const files = Object.values(bundle)
    const modules = files.flatMap(file => (file.type === 'chunk' ? file.moduleIds : []))
    const fonts = files
      .flatMap(file => (file.type === 'asset' ? file.names : []))
      .filter(name => name.startsWith('KaTeX_'))
    const folders = new Set(modules.map(packageFolder).filter(folder => folder !== undefined))
    const shipped = [...folders].map(shippedFrom)
    if (fonts.length) shipped.push(fontLicence(fonts))
    shipped.sort((a, b) => a.name.localeCompare(b.name, 'en'))
    const source = licencesText(shipped, readFileSync('LICENSE', 'utf8'))
    this.emitFile({ type: 'asset', fileName: licencesFile, source })
  },
})
