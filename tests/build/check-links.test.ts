import { expect, test } from 'vitest'
import { checkLinks } from '../../src/build/check-links.ts'

const site = (link: string) =>
  new Map([
    ['index.html', '<main></main>'],
    ['en/index.html', `<h2 id="why"></h2><a class="x" href="${link}">link</a>`],
    ['zh/index.html', '<h2 id="why"></h2>'],
    ['404.html', ''],
  ])

test.each([
  '#why',
  '?sample.a0=0.9#why',
  '/some/path/zh/',
  '/some/path/zh/?a=1&amp;b=2#why',
  '/some/path/',
  'https://example.org/x',
])('a link that leads somewhere passes: %s', link => {
  expect(() => checkLinks(site(link), '/some/path/')).not.toThrow()
})

test.each(['#when', '/some/path/fr/', '/some/path/zh/#when', '/elsewhere/'])(
  'a link that leads nowhere fails: %s',
  link => {
    expect(() => checkLinks(site(link), '/some/path/')).toThrow(`en/index.html: the link "${link}" leads nowhere`)
  },
)

test('a file that is no page may be linked to, if it is there', () => {
  expect(() => checkLinks(site('/some/path/licences.txt'), '/some/path/', new Set(['licences.txt']))).not.toThrow()
  expect(() => checkLinks(site('/some/path/licences.txt'), '/some/path/')).toThrow('leads nowhere')
})
