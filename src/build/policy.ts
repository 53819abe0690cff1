import { createHash } from 'node:crypto'
import { languages } from '../language/language.ts'

const inline = /<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The inline scripts that run, and the style elements, of a page. */
function inlineHashes(html: string): Record<'script' | 'style', readonly string[]> {
  const hashes = { script: new Set<string>(), style: new Set<string>() }
  for (const [, kind = '', attributes = '', text = ''] of html.matchAll(inline)) {
    const runs = !/\ssrc=/.test(attributes) && !/\stype="application\//.test(attributes)
    if (kind === 'style') hashes.style.add(hashOf(text))
    else if (runs) hashes.script.add(hashOf(text))
  }
  return { script: [...hashes.script], style: [...hashes.style] }
}

/**
 * What a page may load and run: its own files, and what stands in it, by hash. Style attributes are free, since KaTeX
 * sets its formulas with them. Pictures may be blobs: that is how a figure becomes a file. Who may frame the page is not
 * said: anybody may.
 *
 * A page for frames may stand in a sandbox, without an origin, and WebKit holds that it has then no 'self' either. Its scripts
 * are those that the script in its head adds, whatever their host, and none that is only named ('strict-dynamic'); style sheet
 * and fonts come from the site's origin, or from anywhere where the build was not told which that is.
 */
export function policyOf(html: string, framed?: { origin: string | null }): string {
  const { script, style } = inlineHashes(html)
  const own = framed ? `'self' ${framed.origin ?? 'http: https:'}` : "'self'"
  return [
    "default-src 'none'",
    ["script-src 'self'", ...(framed ? ["'strict-dynamic'"] : []), ...script].join(' '),
    // For engines that do not know the two that follow.
    "style-src 'self' 'unsafe-inline'",
    [`style-src-elem ${own}`, ...style].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob:",
    `font-src ${own}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** The page with its policy, before anything that the policy is for. */
export const withPolicy = (html: string, framed?: { origin: string | null }): string =>
  html.replace(
    /<meta charset="UTF-8"\s*\/?>/i,
    charset => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html, framed)}" />`,
  )

/**
 * For hosts that read it (Netlify, Cloudflare Pages): what is named by its hash is kept for ever, what is named by its
 * content is asked for anew. No two rules set the same header for one file, since hosts differ in which one counts. A frame
 * in a sandbox has no origin of its own, and asks for scripts and fonts from nowhere: anybody may have them.
 */
export const headersFile = (base: string): string => {
  const rule = (path: string, ...headers: string[]) => [base + path, ...headers.map(header => `  ${header}`)]
  const fresh = (path: string) => rule(path, 'Cache-Control: no-cache')
  return [
    ...rule('*', 'X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin'),
    ...rule('assets/*', 'Cache-Control: public, max-age=31536000, immutable', 'Access-Control-Allow-Origin: *'),
    ...['', ...languages.map(language => `${language}/*`), '404.html', 'sw.js'].flatMap(fresh),
    '',
  ].join('\n')
}
