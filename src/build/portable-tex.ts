/**
 * The TeX as others read it, for whoever copies the formula: without this site's own marks of quantities. Live numbers keep
 * their place (client/copying.ts fills it).
 */
export function portable(tex: string): string {
  const mark = /\\htmlClass\{[^{}]*\}\{/.exec(tex)
  if (!mark) return tex.replace(/\s+/g, ' ').trim()
  const begin = mark.index + mark[0].length
  let depth = 1
  let end = begin
  for (; depth > 0 && end < tex.length; end++) {
    const escaped = tex[end - 1] === '\\'
    if (tex[end] === '{' && !escaped) depth++
    if (tex[end] === '}' && !escaped) depth--
  }
  const before = tex.slice(0, mark.index)
  const inner = tex.slice(begin, end - 1)
  // A term stays one before "^", and no letter joins a command.
  const term = /^[\^_']/.test(tex.slice(end)) ? `{${inner}}` : inner
  const gap = /\\[a-z]+$/i.test(before) && /^[a-z]/i.test(term) ? ' ' : ''
  return portable(before + gap + term + tex.slice(end))
}
