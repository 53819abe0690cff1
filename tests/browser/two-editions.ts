import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** The version that the second edition says it has. */
export const newer = 'abcdefabcdef'

/**
 * The built site on a server of its own, which can publish a second edition: its pages say another version, so does its
 * worker, and the scripts that `gone` matches have other names from then on, for whoever has not loaded a page anew.
 */
export async function twoEditions(gone: RegExp) {
  let isPublished = false
  let isReloaded = false
  const server = createServer((request, response) => {
    const answer = async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
      if (isPublished && !isReloaded && gone.test(path)) throw new Error('gone')
      const isPage = path.endsWith('.html')
      const old = path.replace(newer, await version())
      let body: Buffer | string = await readFile(join('dist', isPublished ? old : path))
      if (isPublished && (isPage || path === '/sw.js')) body = body.toString().replaceAll(await version(), newer)
      if (isPublished && isPage) isReloaded = true
      const type = types[extname(path)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body)
    }
    answer().catch(() => response.writeHead(404).end())
  })
  await new Promise<void>(done => server.listen(0, done))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    publish: () => (isPublished = true),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function version(): Promise<string> {
  const page = await readFile(join('dist', 'en', 'index.html'), 'utf8')
  return /data-version="([^"]+)"/.exec(page)?.[1] ?? ''
}
