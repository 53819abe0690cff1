import type { Plugin } from 'vite'

/** Where Vite keeps what it wraps around each `import()`. */
const helper = '\0vite/preload-helper.js'

/**
 * An `import()` is left to the browser. Vite's wrapper would fetch a part's style sheet and its imports ahead; here all
 * styles are in one sheet and nothing is preloaded, so it would be a kilobyte of every first view for nothing.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: id => (id === helper ? 'export const __vitePreload = load => load()' : null),
})
