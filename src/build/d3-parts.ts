import type { Plugin } from 'vite'

/**
 * D3's scales can map anything, to colours and dates too, and bring along what parses and formats all of it. Here they map
 * numbers to numbers, and what a tick says is written in two languages (language/number.ts): of what they are made of they
 * get the parts for that.
 */
const partsOfScales: Readonly<Record<string, string>> = {
  'd3-interpolate':
    "export { interpolateNumber, interpolateNumber as interpolate, interpolateRound, piecewise } from 'd3-interpolate'",
  'd3-format':
    "const none = () => { throw new Error('ticks are written by language/number.ts') }\n" +
    'export { none as format, none as formatPrefix, none as formatSpecifier }\n' +
    'export { none as precisionFixed, none as precisionPrefix, none as precisionRound }',
}

const prefix = '\0of-scales:'

/** Where a function is defined by a call, which a bundler must take for an effect; D3's have none (`sideEffects: false`). */
const definitions = /^(?:var|const) [\w$]+ = (?=[\w$(])/gm

/** Of D3, what the plots use: 8 kB less on the way to the first figure. */
export const d3Parts = (): Plugin => ({
  name: 'd3-parts',
  enforce: 'pre',
  apply: 'build',
  resolveId: {
    filter: { id: /^d3-(interpolate|format)$/ },
    handler: (id, importer) => (importer && /[\\/]d3-scale[\\/]/.test(importer) ? prefix + id : null),
  },
  load: {
    filter: { id: new RegExp(`^${prefix}`) },
    handler: id => ({ code: partsOfScales[id.slice(prefix.length)] ?? '', moduleSideEffects: false }),
  },
  transform: {
    filter: { id: /[\\/]node_modules[\\/]d3-[^\\/]+[\\/].*\.m?js$/ },
    handler: code => code.replace(definitions, '$&/* @__PURE__ */ '),
  },
})
