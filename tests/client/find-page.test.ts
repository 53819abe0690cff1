import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { findPage, findPageScript } from '../../src/client/find-page.ts'

describe('a path that leads nowhere', () => {
  const path = (pathname: string, base = '/', search = '', hash = '') =>
    findPage(base, { pathname: new URL(pathname, 'https://example.org').pathname, search, hash })

  test.each([
    ['/en/margin/）', '/en/margin/'],
    ['/zh/quadratic。', '/zh/quadratic/'],
    ['/EN/Margin/', '/en/margin/'],
    ['/en//margin/', '/en/margin/'],
    ['/en/margin/，看第二段', '/en/margin/'],
    ['/en/margin/？training.a0＝0.9＆training.eta=0.3', '/en/margin/?training.a0=0.9&training.eta=0.3'],
    ['/en/margin/%3Ftraining.a0=0.9', '/en/margin/?training.a0=0.9'],
    ['/en/margin/＃loss-score', '/en/margin/#loss-score'],
    ['/en/embed/softmax/&compact', '/en/embed/softmax/?compact'],
    ['/en/embed/softmax/&amp;softmax.t=2&amp;compact', '/en/embed/softmax/?softmax.t=2&compact'],
    ['/en/margin/？a=1＃loss-score', '/en/margin/?a=1#loss-score'],
  ])('%s', (bent, meant) => expect(path(bent)).toBe(meant))

  test('below a folder', () => {
    expect(path('/some/Path/en/margin/)', '/some/Path/')).toBe('/some/Path/en/margin/')
    expect(path('/elsewhere/en/margin/)', '/some/Path/')).toBeUndefined()
  })

  test('keeps what was right of it', () => {
    expect(path('/en/margin/)', '/', '?a=1', '#b')).toBe('/en/margin/?a=1#b')
  })

  test.each(['/en/nowhere/', '/en/nowhere', '/nowhere'])('%s is what it is', address =>
    expect(path(address)).toBeUndefined(),
  )
})

test('the script in the page says the same, and refers to nothing outside itself', () => {
  const run = (pathname: string) => {
    const gone: string[] = []
    const place = { pathname, search: '', hash: '', replace: (to: string) => gone.push(to) }
    runInNewContext(findPageScript('/'), { location: place })
    return gone
  }
  expect(run('/en/margin/%EF%BC%89')).toEqual(['/en/margin/'])
  expect(run('/en/nowhere/')).toEqual([])
})
