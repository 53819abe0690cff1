import type { RenderedPage } from '../page/server.tsx'

/**
 * index.html with a page in it. `links` are the files that this page needs beyond those that every page
 * has.
 */
export const fillTemplate = (template: string, { language, head, html }: RenderedPage, links = ''): string =>
  template
    .replace('<html lang="en"', () => `<html lang="${language}"`)
    .replace('<!--head-->', () => head)
    .replace('</head>', () => `${links}</head>`)
    .replace('<!--page-->', () => html)

/** For a page on which nothing is hydrated: it asks for no script. */
export const withoutScripts = (template: string): string =>
  template.replace(/\s*<(script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>/g, '')
