import type { Plugin } from 'vite'

const otherFormats = /,\s*url\([^)]*\.(woff|ttf)\)\s*format\([^)]*\)/g
const fontFace = /@font-face\s*{[^}]*}/g
const used = /KaTeX_(Main-(Regular|Bold|Italic)|Math-Italic|(AMS|Size\d|Caligraphic)-Regular)\.woff2/

/**
 * Of KaTeX's sixty font files the site needs ten. Its CSS must be imported from a script: an `@import`
 * inside CSS is inlined before any plugin sees it.
 */
export const katexFonts = (): Plugin => ({
  name: 'katex-fonts',
  enforce: 'pre',
  transform: {
    filter: { id: /katex[\\/]dist[\\/]katex\.css/ },
    handler: css => css.replace(otherFormats, '').replace(fontFace, face => (used.test(face) ? face : '')),
  },
})
