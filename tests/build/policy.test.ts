import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { headersFile, policyOf, withPolicy } from '../../src/build/policy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('a script in the page may run by its hash, and one that is only data has none', () => {
  const html = '<script>alert(1)</script><script type="application/ld+json">{}</script><script src="a.js"></script>'
  const policy = policyOf(html)
  expect(policy).toContain(`script-src 'self' ${hash('alert(1)')};`)
  expect(policy).not.toContain(hash('{}'))
  expect(policy).not.toContain(hash(''))
})

test('a style element counts by its hash, the same one once', () => {
  const policy = policyOf('<style>a{}</style><style media="print">a{}</style>')
  expect(policy).toContain(`style-src-elem 'self' ${hash('a{}')};`)
})

test('nothing comes from another host, and no script by name alone', () => {
  expect(policyOf('')).not.toMatch(/https?:|\*|script-src[^;]*unsafe/)
})

test('a page for frames needs no origin of its own: its scripts are added by the one in its head, the rest is named', () => {
  const known = policyOf('<script>add()</script>', { origin: 'https://example.org' })
  expect(known).toContain(`script-src 'self' 'strict-dynamic' ${hash('add()')};`)
  expect(known).toContain("style-src-elem 'self' https://example.org;")
  expect(known).toContain("font-src 'self' https://example.org;")
  const unknown = policyOf('', { origin: null })
  expect(unknown).toContain("font-src 'self' http: https:;")
  expect(unknown).not.toMatch(/script-src[^;]*(https?:|\*|unsafe)/)
})

test('the policy stands before what it is for', () => {
  const html = withPolicy('<head>\n<meta charset="UTF-8" />\n<style>a{}</style></head>')
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
})

/** What a host that reads the file adds to each of its answers for a path. */
const headersOf = (path: string) => {
  const headers: string[] = []
  let matches = false
  for (const line of headersFile('/some/path/').split('\n')) {
    if (line.startsWith('/')) matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line
    else if (matches && line) headers.push(line.trim())
  }
  return headers
}

test('only what is named by its hash is kept for ever, and no file is told twice', () => {
  const kept = (file: string) => headersOf(`/some/path/${file}`).filter(header => header.startsWith('Cache-Control'))
  expect(kept('assets/index-abc.js')).toEqual(['Cache-Control: public, max-age=31536000, immutable'])
  for (const file of ['', 'en/', 'zh/margin/', 'en/embed/training/', '404.html', 'sw.js']) {
    expect(kept(file), file).toEqual(['Cache-Control: no-cache'])
  }
})

test('a page may be framed by anybody, and a frame without an origin may have its scripts', () => {
  expect(policyOf('') + headersFile('/')).not.toMatch(/frame-ancestors|X-Frame-Options/i)
  expect(headersOf('/some/path/assets/index-abc.js')).toContain('Access-Control-Allow-Origin: *')
})
