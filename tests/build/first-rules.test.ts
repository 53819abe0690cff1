import { describe, expect, test } from 'vitest'
import { firstRules, sheetOf, withFirstRules } from '../../src/build/first-rules.ts'

const html = '<body><main><article class="home"><h1 id="top">Title</h1><p class="lead">Words'

describe('the rules that a page begins with', () => {
  const kept = (css: string) => firstRules(css, html)

  test('are those that ask for nothing that its beginning has not', () => {
    expect(kept('p{a:b}table{c:d}.lead{e:f}.plot{g:h}#top{i:j}#end{k:l}')).toBe('p{a:b}.lead{e:f}#top{i:j}')
    expect(kept('.home>h1+p,.home table{a:b}')).toBe('.home>h1+p{a:b}')
    expect(kept(':root[data-theme=dark] p:not(.x,.y):hover,*,::before{a:b}')).toBe(
      ':root[data-theme=dark] p:not(.x,.y):hover,*,::before{a:b}',
    )
    expect(kept('article>:is(h1,.plot)>p:has(:not(.z)){a:b}')).toBe('article>:is(h1,.plot)>p:has(:not(.z)){a:b}')
  })

  test('are found inside what holds for some windows only, and not on paper', () => {
    expect(kept('@media (width<9em){table{a:b}p{c:d}}@media print{p{a:b}}@supports (a:b){table{a:b}}')).toBe(
      '@media (width<9em){p{c:d}}',
    )
  })

  test('bring the fonts, the movements and the typed properties that they name', () => {
    const named = '@font-face{font-family:Mine;src:local(a)}@keyframes come{to{a:b}}@property --fade{syntax:"*"}'
    expect(kept(`${named}p{font-family:Mine;animation:come;a:var(--fade)}`)).toContain(named)
    expect(kept(`${named}p{font-family:Other;animation:come-in}`)).toBe('p{font-family:Other;animation:come-in}')
  })

  test('may hold braces in quotation marks', () => {
    expect(kept('p::before{content:"}{"}table{a:b}')).toBe('p::before{content:"}{"}')
  })
})

const page = (body: string) =>
  `<html><head><link rel="stylesheet" crossorigin href="/assets/style-1.css"></head><body>${body}</body></html>`

test('an article begins without its sheet, which comes before the first figure or heading', () => {
  const body = '<main><article><h1>Title</h1><p>Words</p>\n<div class="heading"><h2>More</h2></div></article></main>'
  const link = '<link rel="stylesheet" crossorigin href="/assets/style-1.css">'
  expect(sheetOf(page(body))).toBe('/assets/style-1.css')
  expect(withFirstRules(page(body), 'p{a:b}h2{c:d}')).toBe(
    page(body).replace(link, '<style>p{a:b}</style>').replace('Words</p>', `Words${link}<script> </script></p>`),
  )
  expect(withFirstRules(page('<div>A figure alone</div>'), 'p{a:b}')).toBe(page('<div>A figure alone</div>'))
})
