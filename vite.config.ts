import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { edition } from './src/build/edition.ts'
import { katexFonts } from './src/build/katex-fonts.ts'
import { licences } from './src/build/licences.ts'
import { mdx } from './src/build/mdx.ts'
import { d3Parts } from './src/build/d3-parts.ts'
import { plainImports } from './src/build/plain-imports.ts'
import { prerender } from './src/build/prerender.ts'
import { previewNotFound } from './src/build/preview-not-found.ts'

/** The folder that the site is served from: "/" or "/some/path/". */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')

/**
 * Where the site is reached, without a path: for canonical links, previews, sitemap and citations. Where nobody has said it
 * they leave it out: the name of a development host would take a published site out of search engines.
 */
const origin = process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : null

/** The oldest browsers that the README's "Browser support" names. */
const oldest = ['chrome103', 'edge103', 'firefox102', 'safari15.4']

/** Where a reader may report an error; where nobody has said it the pages do not ask. */
const issues = process.env.ISSUES_URL ? new URL(process.env.ISSUES_URL).href : null

const { version, day } = edition()

export default defineConfig({
  base,
  define: {
    'import.meta.env.VITE_SITE_ORIGIN': JSON.stringify(origin ?? ''),
    'import.meta.env.VITE_EDITION': JSON.stringify(day),
    'import.meta.env.VITE_VERSION': JSON.stringify(version),
    'import.meta.env.VITE_ISSUES_URL': JSON.stringify(issues ?? ''),
  },
  plugins: [
    mdx(),
    react({ include: /\.(mdx|tsx?)$/ }),
    katexFonts(),
    licences(),
    d3Parts(),
    plainImports(),
    prerender({ origin }),
    previewNotFound(),
  ],
  // No font or picture as base64 inside the CSS: the browser fetches the few that a page uses.
  build: {
    assetsInlineLimit: 0,
    // The oldest Safari reads what is built for 16 here: a fault of its class fields, which nothing here meets, would make each
    // private one a WeakMap that is asked at every move.
    target: oldest.map(name => (name === 'safari15.4' ? 'safari16' : name)),
    cssTarget: oldest,
    // One style sheet for all pages: a list of each chunk's own would weigh more on every first view than it saves.
    cssCodeSplit: false,
    modulePreload: false,
    // What nearly every figure shares comes in one file: in twenty it is 1 kB more, and twenty requests before the first figure wakes.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 18 }] } } },
  },
  // As static hosts do: a frame in a sandbox has no origin of its own, and its scripts are asked for from nowhere.
  preview: { port: 4173, cors: true },
})
