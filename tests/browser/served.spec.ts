import { expect, test, type Page } from '@playwright/test'
import { articles } from './articles.ts'

// What the files say as they are served. One page reads them all; none of them is loaded.

interface Served {
  address: string
  /** What has a name of its own, in order. */
  parts: string[]
  numbers: { value: string; text: string }[]
  /** What names this host: canonical links, previews, citations. */
  hosts: string[]
  alternates: Record<string, string>
  sections: string[]
  headings: string[]
  contents: string[]
}

const read = async (page: Page, addresses: readonly string[]) => {
  await page.goto('/404.html')
  return page.evaluate(
    all =>
      Promise.all(
        all.map(async (address): Promise<Served> => {
          const html = await (await fetch(address)).text()
          const document = new DOMParser().parseFromString(html, 'text/html')
          const every = (selector: string) => [...document.querySelectorAll(selector)]
          const path = (link: Element | null) => new URL(link?.getAttribute('href') ?? '', location.href).pathname
          return {
            address,
            parts: every('article :is(h2, h3, h4, figure, .note, .derivation, .predict)').map(({ id }) => id),
            numbers: every('main article data')
              .filter(element => !element.closest('figure'))
              .map(element => ({ value: element.getAttribute('value') ?? '', text: element.textContent ?? '' })),
            hosts: html.match(/https?:\/\/localhost[^"<]*|<link rel="canonical"[^>]*>/g) ?? [],
            alternates: Object.fromEntries(
              every('link[rel=alternate]').map(link => [link.getAttribute('hreflang') ?? '', path(link)]),
            ),
            sections: every('#site-contents ol ol a').map(link => link.getAttribute('href') ?? ''),
            headings: every('article h2').map(({ id }) => `#${id}`),
            contents: every('#site-contents > ol > li > a').map(link => link.getAttribute('href') ?? ''),
          }
        }),
      ),
    addresses,
  )
}

const alternatesOf = (slug: string) => ({ 'zh-Hans': `/zh/${slug}`, en: `/en/${slug}` })

test('every page has the same headings, figures, notes, derivations and questions in both languages', async ({
  page,
}) => {
  const pages = new Map((await read(page, articles)).map(served => [served.address, served.parts]))
  for (const [address, parts] of pages) {
    expect(parts.length, address).toBeGreaterThan(2)
    expect(new Set(parts).size, address).toBe(parts.length)
    expect(pages.get(address.replace(/^\/\w+/, '/en')), address).toEqual(parts)
  }
})

test('every number in the prose is its value, rounded', async ({ page }) => {
  let sum = 0
  for (const { address, numbers } of await read(page, articles)) {
    sum += numbers.length
    for (const { value, text } of numbers) {
      expect(value, `${address} ${text}`).toMatch(/^-?\d+(\.\d+)?(e[+-]\d+)?$/)
      const plain = text.replaceAll(',', '').replaceAll('−', '-')
      // What is too small for its decimals stands as a power of ten.
      const power = /^(-?\d(?:\.\d+)?)×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(plain)
      if (power) {
        const exponent = (power[2] ?? '').replace(/./g, digit => '-0123456789'.charAt('⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))
        const digits = (power[1] ?? '').replace(/\D/g, '').length
        expect(Number(Number(value).toPrecision(digits)), value).toBeCloseTo(Number(`${power[1]}e${exponent}`), 12)
        continue
      }
      expect(plain, address).toMatch(/^-?\d+(\.\d+)?$/)
      const decimals = plain.split('.')[1]?.length ?? 0
      expect(Math.abs(Number(value) - Number(plain)), `${address} ${value} as ${plain}`).toBeLessThanOrEqual(
        0.5000001 * 10 ** -decimals,
      )
    }
  }
  expect(sum).toBeGreaterThan(100)
})

test('each head and each list of contents name the pages that exist, and no host that nobody has named', async ({
  page,
  request,
}) => {
  expect((await request.get('/sitemap.xml')).status()).toBe(404)
  expect(await (await request.get('/robots.txt')).text()).not.toContain('Sitemap')

  for (const served of await read(page, articles)) {
    const { address } = served
    expect(served.hosts, address).toEqual([])
    expect(served.alternates, address).toEqual({ ...alternatesOf(address.replace(/^\/\w+\//, '')), 'x-default': '/' })
    expect(served.headings.length, address).toBeGreaterThan(0)
    expect(served.sections, address).toEqual(served.headings)
    expect(served.contents, address).toEqual(articles.filter(path => path.startsWith(address.slice(0, 4))))
    expect((await request.get(address)).status(), address).toBe(200)
  }
})

test('what goes with the pages is served', async ({ page, request }) => {
  await page.goto('/404.html')
  const linked = await page.evaluate(async () => {
    const html = await (await fetch('/en/')).text()
    const document = new DOMParser().parseFromString(html, 'text/html')
    return [...document.querySelectorAll('link:is([rel=icon], [rel=apple-touch-icon], [rel=manifest])')].map(
      link => link.getAttribute('href') ?? '',
    )
  })
  expect(linked.length).toBeGreaterThanOrEqual(4)
  const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
    start_url: string
    icons: { src: string }[]
  }
  expect(manifest.icons.length).toBeGreaterThanOrEqual(3)
  const files = ['/robots.txt', ...linked, manifest.start_url, ...manifest.icons.map(({ src }) => src)]
  for (const file of new Set(files)) {
    const response = await request.get(file)
    expect(response.status(), file).toBe(200)
    expect((await response.body()).length, file).toBeGreaterThan(20)
  }
})
