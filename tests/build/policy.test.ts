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

test('the policy stands before what it is for', () => {
  const html = withPolicy('<head>\n<meta charset="UTF-8" />\n<style>a{}</style></head>')
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
})

test('only what is named by its hash is kept for ever', () => {
  const headers = headersFile('/some/path/')
  expect(headers).toMatch(/^\/some\/path\/\*\n {2}Cache-Control: no-cache/)
  expect(headers).toMatch(/\/some\/path\/assets\/\*\n {2}! Cache-Control\n {2}Cache-Control: [^\n]*immutable/)
})
