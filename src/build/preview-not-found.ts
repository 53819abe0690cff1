import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** `vite preview` answers an unknown address as a host would: with 404.html and status 404. */
export const previewNotFound = (): Plugin => ({
  name: 'preview-not-found',
  configurePreviewServer: server => {
    const { root, build } = server.config
    const out = resolve(root, build.outDir)
    return () => {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        // Vite has by now rewritten every page that exists to its .html file, and serves it after this.
        if (pathname.endsWith('.html') && existsSync(join(out, decodeURI(pathname)))) return next()
        if (existsSync(join(out, decodeURI(pathname), 'index.html'))) {
          return response.writeHead(301, { location: `${request.originalUrl?.split('?')[0] ?? ''}/` }).end()
        }
        try {
          const page = await readFile(join(out, '404.html'))
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
        } catch (error) {
          next(error)
        }
      })
    }
  },
})
