import { expect, test } from 'vitest'
import { entryOf, fillTemplate, withoutEntry, withoutScripts } from '../../src/build/fill-template.ts'

const template =
  '<html lang="en"><head><!--head--><script type="module" src="/@vite/client"></script>' +
  '<script type="module" crossorigin src="/assets/index-1.js"></script><link rel="modulepreload" href="/a.js"></head>' +
  '<body><div id="root"><!--page--></div></body></html>'

test('the page’s own script is taken out of the template, for the script in the head to add', () => {
  expect(entryOf(template)).toBe('/assets/index-1.js')
  expect(withoutEntry(template)).not.toContain('index-1.js')
  expect(withoutEntry(template)).toContain('@vite/client')
  expect(withoutScripts(template)).not.toContain('modulepreload')
  expect(() => entryOf('<html></html>')).toThrow('no script')
})

test('a page says what it is written in, to machines and to its script', () => {
  const page = { htmlLanguage: 'zh-Hans', head: '<title>题</title>', html: '<p>$1</p>' }
  expect(fillTemplate(template, page, '<link>')).toContain('<html lang="zh-Hans"><head><title>题</title>')
  expect(fillTemplate(template, page, '<link>')).toContain('<link></head><body><div id="root"><p>$1</p></div>')
  const script = { language: 'zh', modules: [] } as const
  expect(fillTemplate(template, { ...page, script })).toContain('<div id="root" data-language="zh">')
})
