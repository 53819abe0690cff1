import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isRunnableDevEnvironment, type Manifest, type Plugin } from 'vite'
import { fillTemplate } from './fill-template.ts'
import type { SiteServer } from './site-server.ts'
import { writeSite } from './write-site.ts'

const entry = '/src/page/server.tsx'
// Its own folder, so that two builds at once do not disturb each other.
const serverOut = `node_modules/.prerender-${process.pid}`

/**
 * What nearly every figure is made of comes as one file, since a dozen small ones weigh 2 kB more; what only the plainer
 * figures use as a second, and what comes after the first view as a third. The page
 * around them, and the training that several pages count with, are two more.
 */
const shared = /\/src\/(state|language|formula|old-plot|old-frame)\/|\/src\/math\/(sigmoid|loss|gradient)\.ts/
const plain = /\/old-frame\/(axis-handle|caption|figure-panel|parameter-choice|presets|readout|sweep-twin)\.tsx/
const some = /\/old-frame\/(slider|parameter-slider)\.tsx|\/old-plot\/(arrow|curve)\.tsx?/
const late =
  /\/old-frame\/(figure-foot-whole|copy-link|late-part|text-twin|sweep-table|presentation|presentation-bar)\.tsx?/
const shell =
  /\/src\/page\/(?!client|embed|cite|derivation|predict-parts)[^/]*\.tsx?$|\/src\/chapters\/chapters\.(words\.)?ts$|\/src\/figures\/registry\.ts$/
const run = /\/src\/figures\/training\/training\.(store|parameters|numbers)\.ts$|\/src\/math\/(train|start|flow)\.ts$/
/** The models of a page's figures come before the page does: in one file. */
const models = (...figures: readonly string[]) =>
  new RegExp(`/src/figures/(${figures.join('|')})/[a-z-]+\\.(store|parameters|numbers|points)\\.ts$`)
const shellWords = (language: string) => new RegExp(`/(page|chapters|frame|transport)\\.words\\.ts\\?only=${language}$`)
const groups = [
  { name: 'words-zh', test: shellWords('zh'), priority: 6 },
  { name: 'words-en', test: shellWords('en'), priority: 6 },
  { name: 'training-kit', test: /\/training\/training-(vertical|readout|sample)\.tsx?$/, priority: 1 },
  { name: 'models-1', test: models('free-throw', 'experiments', 'sigmoid-slope', 'speed'), priority: 1 },
  { name: 'models-2', test: models('chain-rule', 'how-wrong'), priority: 1 },
  { name: 'models-3', test: models('bernoulli', 'likelihood'), priority: 1 },
  { name: 'models-5', test: models('loss-score', 'one-curve', 'numerics'), priority: 1 },
  { name: 'shell', test: shell, priority: 5 },
  { name: 'run', test: run, priority: 2 },
  {
    name: 'kit',
    test: (file: string) => shared.test(file) && !plain.test(file) && !some.test(file) && !late.test(file),
    priority: 3,
    minShareCount: 2,
  },
  { name: 'panel', test: plain, priority: 2, minShareCount: 2 },
  { name: 'some', test: some, priority: 1, minShareCount: 2 },
  { name: 'foot', test: late, priority: 1, minShareCount: 2 },
]

/**
 * Every page becomes a real HTML file that reads whole without JavaScript. In development it is rendered
 * on demand.
 */
export function prerender({ origin }: { origin: string }): Plugin {
  return {
    name: 'prerender',
    config: () => ({
      // Pages are files; with 'custom' `vite preview` would answer 404 for each of them.
      appType: 'mpa',
      // `vite build` then builds every environment.
      builder: {},
      environments: {
        client: {
          build: {
            manifest: true,
            rolldownOptions: {
              // What d3-array prepares on loading, and no plot here uses.
              treeshake: { manualPureFunctions: ['bisector', 'shuffler', 'Blur2', 'blurify'] },
              output: { codeSplitting: { groups } },
            },
          },
        },
        ssr: {
          build: {
            outDir: serverOut,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: { server: entry } },
          },
        },
      },
    }),

    configureServer: server => () => {
      server.middlewares.use(async (request, response, next) => {
        const { ssr } = server.environments
        if (!ssr || !isRunnableDevEnvironment(ssr)) return next()
        try {
          const url = new URL(request.originalUrl ?? '/', origin)
          const site = await ssr.runner.import<SiteServer>(entry)
          const page = site.pageAt(url.pathname)
          const template = await server.transformIndexHtml(url.pathname, await readFile('index.html', 'utf8'))
          response
            .writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
            .end(fillTemplate(template, await site.render(page ?? site.notFound, origin)))
        } catch (error) {
          if (error instanceof Error) server.ssrFixStacktrace(error)
          next(error)
        }
      })
    },

    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, ssr } = builder.environments
        if (!client || !ssr) throw new Error('both the client and the server environment are needed')
        const out = resolve(builder.config.root, client.config.build.outDir)
        try {
          for (const environment of [client, ssr]) if (!environment.isBuilt) await builder.build(environment)
          const server = resolve(builder.config.root, ssr.config.build.outDir, 'server.js')
          await writeSite({
            out,
            base: builder.config.base,
            origin,
            site: (await import(pathToFileURL(server).href)) as SiteServer,
            template: await readFile(join(out, 'index.html'), 'utf8'),
            manifest: JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8')) as Manifest,
          })
          await rm(join(out, '.vite'), { recursive: true })
        } catch (error) {
          // Half a site must not look like a whole one.
          await rm(out, { recursive: true, force: true })
          throw error
        } finally {
          await rm(resolve(builder.config.root, serverOut), { recursive: true, force: true })
        }
      },
    },
  }
}
