import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chapters } from '../../src/chapters/chapters.ts'

const base = '/some/path/'
const root = `https://example.org${base}`

let out: string
const files = new Map<string, string>()

const text = (name: string) => files.get(name) ?? expect.fail(`${name} was not built`)
const matches = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map(match => match[1] ?? '')
const named = (end: string) => [...files].filter(([name]) => name.endsWith(end))

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'base-path-'))
  // Without the test's own mode, which would build a React for development.
  const env = { ...process.env, NODE_ENV: 'production', BASE_PATH: base, SITE_URL: 'https://example.org' }
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--emptyOutDir', '--outDir', out],
    { env },
  )
  const built = (await readdir(out, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  for (const { parentPath, name } of built) {
    const path = join(parentPath, name)
    files.set(path.slice(out.length + 1), await readFile(path, 'utf8'))
  }
})

afterAll(() => rm(out, { recursive: true, force: true }))

/** Links that lead to other people's work; nothing is loaded from there. */
const linksOut = (html: string) =>
  matches(html, /<a\s[^>]*?href="(https?:\/\/[^"]*)"/g).filter(address => !address.startsWith(root))

/** What the browser would fetch from `address`, found in `file`, is a file of this build. */
function expectBuilt(address: string, file: string) {
  const { origin, pathname } = new URL(address, `${root}${file.replace(/index\.html$/, '')}`)
  expect(`${origin}${pathname}`, `${address} in ${file}`).toMatch(new RegExp(`^${root}`))
  const name = pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html')
  expect([...files.keys()], `${address} in ${file}`).toContain(name)
}

test('every address in the pages lies below the path', () => {
  const pages = named('.html')
  expect(
    pages
      .map(([name]) => name)
      .filter(name => !name.includes('/embed/'))
      .sort(),
  ).toEqual(
    [
      '404.html',
      'index.html',
      ...['zh', 'en'].flatMap(language =>
        chapters.map(({ slug }) => `${language}/${slug ? `${slug}/` : ''}index.html`),
      ),
    ].sort(),
  )
  for (const [file, html] of pages) {
    const addresses = matches(html, /\s(?:href|src)="([^"]*)"/g)
    expect(addresses.length, file).toBeGreaterThan(4)
    const out = new Set(linksOut(html))
    for (const address of addresses.filter(address => !out.has(address)))
      expectBuilt(address.replaceAll('&amp;', '&'), file)
    for (const address of addresses.filter(text => /^(\/|https?:)/.test(text))) {
      expect(address.startsWith(base) || address.startsWith(root) || out.has(address), `${address} in ${file}`).toBe(
        true,
      )
    }
    // A figure in somebody else's page fetches nothing ahead.
    expect(html.includes(`"href_matches":"${base}*"`), file).toBe(!file.includes('/embed/'))
  }
  expect(text('index.html')).toContain(`location.replace("${base}" + own`)
})

test('every address in the styles is a file of the site', () => {
  const addresses = named('.css').flatMap(([file, css]) =>
    matches(css, /url\(["']?([^"')]*)/g).map(address => ({ file, address })),
  )
  expect(addresses.length).toBeGreaterThan(4)
  for (const { file, address } of addresses) expectBuilt(address, file)
})

test('every import in the scripts is a file of the site', () => {
  const scripts = named('.js').filter(([name]) => name.startsWith('assets/'))
  const imports = scripts.flatMap(([file, code]) =>
    matches(code, /(?:\bfrom|\bimport|\bimport\()\s*["'`](\.{0,2}\/[^"'`]*)["'`]/g).map(address => ({ file, address })),
  )
  expect(imports.length).toBeGreaterThan(4)
  for (const { file, address } of imports) expectBuilt(address, file)
  expect(
    scripts.some(
      ([, code]) => code.includes(`${base}sw.js`) || code.includes(`\`${base}\``) || code.includes(`"${base}"`),
    ),
  ).toBe(true)
})

test('manifest and service worker know the path', () => {
  const manifest = JSON.parse(text('manifest.webmanifest')) as Record<'id' | 'start_url' | 'scope', string> & {
    icons: { src: string }[]
  }
  expect([manifest.id, manifest.start_url, manifest.scope]).toEqual([base, base, base])
  for (const { src } of manifest.icons) expect(src.startsWith(base), src).toBe(true)
  for (const { src } of manifest.icons) expectBuilt(src, 'manifest.webmanifest')

  const worker = text('sw.js')
  expect(worker).toContain(`const base = "${base}"`)
  const version = /const version = "(.*)"/.exec(worker)?.[1] ?? ''
  const kept = JSON.parse(text(`offline-${version}.json`)) as string[]
  expect(kept).toEqual(expect.arrayContaining([base, `${base}zh/`, `${base}en/`, `${base}404.html`]))
  for (const address of kept) expect(address.startsWith(base), address).toBe(true)
  for (const address of kept) expectBuilt(address, 'sw.js')
})

test('what is said to other machines is said in full', () => {
  const absolute = [
    ...matches(text('sitemap.xml'), /<loc>([^<]*)/g),
    ...matches(text('sitemap.xml'), /href="([^"]*)"/g),
    ...matches(text('robots.txt'), /Sitemap: (.*)/g),
  ]
  // The landing page and two of each chapter; each of these two names both; the sitemap.
  expect(absolute).toHaveLength(1 + 2 * chapters.length + 4 * chapters.length + 1)
  for (const language of ['zh', 'en']) {
    const html = text(`${language}/index.html`)
    expect(matches(html, /<link rel="canonical" href="([^"]*)"/g)).toEqual([`${root}${language}/`])
    const alternates = matches(html, /<link rel="alternate"[^>]*? href="([^"]*)"/g)
    expect(alternates).toEqual([`${root}zh/`, `${root}en/`, root])
    absolute.push(
      ...alternates,
      ...matches(html, /"((?:https?:)?\/\/[^"]*)"/g).filter(
        url => !url.startsWith('https://schema.org') && !linksOut(html).includes(url),
      ),
    )
  }
  expect(text('en/summary/index.html')).toContain(`howpublished = {\\url{${root}}}`)
  for (const address of absolute) if (!address.includes('w3.org')) expect(address.startsWith(root), address).toBe(true)
})

test('every page has a picture for shared links, of the size that is said, told in words, and none is kept for offline', async () => {
  const worker = text('sw.js')
  const kept = text(`offline-${/const version = "(.*)"/.exec(worker)?.[1] ?? ''}.json`)
  const told = new Set<string>()
  for (const language of ['zh', 'en']) {
    for (const { slug } of chapters) {
      const html = text(`${language}/${slug && `${slug}/`}index.html`)
      const said = (name: string) =>
        new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? expect.fail(name)
      const file = `preview-${language}${slug && `-${slug}`}.png`
      expect(said('og:image')).toBe(root + file)
      expect(said('twitter:image')).toBe(root + file)
      expect(said('twitter:card')).toBe('summary_large_image')
      expect(said('og:url')).toBe(`${root}${language}/${slug && `${slug}/`}`)
      expect(said('twitter:image:alt')).toBe(said('og:image:alt'))
      told.add(said('og:image:alt'))
      const png = await readFile(join(out, file))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String), file).toEqual([
        said('og:image:width'),
        said('og:image:height'),
      ])
      expect(png.length, file).toBeLessThan(60_000)
      expect(kept).not.toContain(file)
    }
  }
  expect(told.size).toBe(2 * chapters.length)
})
