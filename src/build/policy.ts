import { createHash } from 'node:crypto'

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
 * sets its formulas with them. Pictures may be blobs: that is how a figure becomes a file.
 */
export function policyOf(html: string): string {
  const { script, style } = inlineHashes(html)
  return [
    "default-src 'none'",
    ["script-src 'self'", ...script].join(' '),
    // For engines that do not know the two that follow.
    "style-src 'self' 'unsafe-inline'",
    ["style-src-elem 'self'", ...style].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** The page with its policy, before anything that the policy is for. */
export const withPolicy = (html: string): string =>
  html.replace(
    /<meta charset="UTF-8"\s*\/?>/i,
    charset => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`,
  )

/** For hosts that read it (Netlify, Cloudflare Pages): what is named by its hash is kept for ever, and nothing else. */
export const headersFile = (base: string): string =>
  [
    `${base}*`,
    '  Cache-Control: no-cache',
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    `${base}assets/*`,
    '  ! Cache-Control',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n')
