import { once } from 'node:events'
import { createServer } from 'node:http'
import { embedCode } from '../../src/takeaway/embed-code.ts'

/**
 * Runs before the page's own scripts, and keeps all that goes to the console because of them; in a frame it tells the page
 * around it.
 */
function overhear(): void {
  const said: string[] = []
  Object.assign(window, { said })
  const note = (words: string) => {
    said.push(words)
    if (window !== top) top?.postMessage({ overheard: words }, '*')
  }
  // The checks ask for it, and Chromium has it from 105 on.
  if (!('checkVisibility' in Element.prototype)) {
    Object.assign(Element.prototype, {
      checkVisibility(this: Element) {
        return this.getClientRects().length > 0
      },
    })
  }
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const speak = console[way].bind(console)
    console[way] = (...words: unknown[]) => {
      note(words.map(String).join(' '))
      speak(...words)
    }
  }
  const heard = (event: Event) => {
    if (event instanceof ErrorEvent) note(event.message)
    else if (event instanceof PromiseRejectionEvent) note(`not caught: ${String(event.reason)}`)
    else if (event instanceof SecurityPolicyViolationEvent)
      note(`${event.violatedDirective}: ${event.blockedURI} is not allowed`)
    else if (event.target instanceof Element) note(`not loaded: ${event.target.outerHTML}`)
  }
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, heard, true)
  addEventListener('message', ({ data }: MessageEvent<{ overheard?: string } | null>) => {
    if (data?.overheard !== undefined) said.push(`in a frame: ${data.overheard}`)
  })
}

/** A page of somebody else's with two figures: one by the code that "Embed" gives, one in a sandbox, without an origin. */
export const host = { address: '/host.html', framed: ['training', 'numerics'] } as const

const hostPage = (origin: string) => `<!doctype html><html lang="en"><head><title>host</title></head><body>
${embedCode({ address: `${origin}/en/embed/${host.framed[0]}/`, title: host.framed[0] })}
<iframe src="/zh/embed/${host.framed[1]}/?theme=dark" style="width: 700px; height: 760px; border: 0" sandbox="allow-scripts"></iframe></body></html>`

/**
 * The site as it is served, for drivers that tell little of what goes to the console, or nothing: with a script at the start of
 * each head, where no policy further down reaches it.
 */
export async function serveOverheard(site: string) {
  const script = `<script>(${overhear.toString()})()</script>`
  const server = createServer(async (request, response) => {
    const answer =
      request.url === host.address
        ? new Response(hostPage(`http://${request.headers.host}`), { headers: { 'content-type': 'text/html' } })
        : await fetch(`${site}${request.url}`)
    const body = Buffer.from(await answer.arrayBuffer())
    const type = answer.headers.get('content-type') ?? ''
    const anybody = answer.headers.get('access-control-allow-origin')
    response.writeHead(answer.status, {
      'content-type': type,
      ...(anybody === null ? {} : { 'access-control-allow-origin': anybody }),
    })
    response.end(type.startsWith('text/html') ? body.toString().replace('<head>', `<head>${script}`) : body)
  }).listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  return {
    origin: `http://localhost:${address && typeof address === 'object' ? address.port : 0}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
