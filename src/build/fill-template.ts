import type { RenderedPage } from '../site/server.tsx'

const moduleScript = /\s*<script type="module"[^>]*\ssrc="([^"]*)"[^>]*><\/script>/g

/** The address of the page's own script in a template: in development Vite's client stands there too. */
export function entryOf(template: string): string {
  const source = [...template.matchAll(moduleScript)]
    .map(match => match[1] ?? '')
    .find(address => !/@vite\//.test(address))
  if (source === undefined) throw new Error('index.html asks for no script')
  return source
}

/** The template without that script, which only the script in the head may add (site/start.ts). */
export const withoutEntry = (template: string): string =>
  template.replace(moduleScript, (whole: string, source: string) => (/@vite\//.test(source) ? whole : ''))

/** For a page on which nothing lives: it asks for no script. */
export const withoutScripts = (template: string): string =>
  withoutEntry(template).replace(/\s*<link rel="modulepreload"[^>]*>/g, '')

/** index.html with a page in it. `links` go into its head: the files that this page needs beyond those that every page has. */
export const fillTemplate = (template: string, page: RenderedPage, links = ''): string =>
  template
    .replace('<html lang="en"', () => `<html lang="${page.htmlLanguage}"`)
    .replace('<div id="root"', open => (page.script ? `${open} data-language="${page.script.language}"` : open))
    .replace('<!--head-->', () => page.head)
    .replace('</head>', () => `${links}</head>`)
    .replace('<!--page-->', () => page.html)
