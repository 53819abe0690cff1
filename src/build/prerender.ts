import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isRunnableDevEnvironment, type Manifest, type Plugin } from 'vite'
import { entryOf, fillTemplate, withoutEntry } from './fill-template.ts'
import type { RenderedPage } from '../site/server.tsx'
import type { SiteServer } from './site-server.ts'
import { writeSite } from './write-site.ts'

const entry = '/src/site/server.tsx'
// Its own folder, so that two builds at once do not disturb each other.
const serverOut = `node_modules/.prerender-${process.pid}`

const withoutOrigin =
  'SITE_URL is not set: canonical links, previews, sitemap.xml and citations are left out or name no host. ' +
  'To publish the site, build it with its origin: SITE_URL=https://example.org npm run build'

/** As write-site.ts puts a page together, but without the links to built files. */
const developed = (template: string, page: RenderedPage, site: SiteServer): string =>
  fillTemplate(
    withoutEntry(template),
    page,
    page.script && `<script>${site.startScript(entryOf(template), [])}</script>`,
  )

/**
 * Every page becomes a real HTML file that reads whole without JavaScript. In development it is rendered
 * on demand.
 */
export function prerender({ origin }: { origin: string | null }): Plugin {
  return {
    name: 'prerender',
    config: () => ({
      // Pages are files; with 'custom' `vite preview` would answer 404 for each of them.
      appType: 'mpa',
      // `vite build` then builds every environment.
      builder: {},
      environments: {
        client: { build: { manifest: true } },
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
          const url = new URL(request.originalUrl ?? '/', 'http://localhost')
          const site = await ssr.runner.import<SiteServer>(entry)
          const page = site.pageAt(url.pathname)
          const template = await server.transformIndexHtml(url.pathname, await readFile('index.html', 'utf8'))
          response
            .writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
            .end(developed(template, await site.render(page ?? site.notFound, origin), site))
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
          if (origin === null) builder.config.logger.warn(withoutOrigin)
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
