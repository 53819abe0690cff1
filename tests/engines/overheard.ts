import { once } from 'node:events'
import { createServer } from 'node:http'

/** Runs before the page's own scripts, and keeps all that goes to the console because of them. */
function overhear(): void {
  const said: string[] = []
  Object.assign(window, { said })
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const speak = console[way].bind(console)
    console[way] = (...words: unknown[]) => {
      said.push(words.map(String).join(' '))
      speak(...words)
    }
  }
  const heard = (event: Event) => {
    if (event instanceof ErrorEvent) said.push(event.message)
    else if (event instanceof PromiseRejectionEvent) said.push(`not caught: ${String(event.reason)}`)
    else if (event instanceof SecurityPolicyViolationEvent)
      said.push(`${event.violatedDirective}: ${event.blockedURI} is not allowed`)
    else if (event.target instanceof Element) said.push(`not loaded: ${event.target.outerHTML}`)
  }
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, heard, true)
}

/**
 * The site as it is served, for a browser whose driver knows nothing of the console: with a script at the start of each head,
 * where no policy further down reaches it.
 */
export async function serveOverheard(origin: string) {
  const script = `<script>(${overhear.toString()})()</script>`
  const server = createServer(async (request, response) => {
    const answer = await fetch(`${origin}${request.url}`)
    const type = answer.headers.get('content-type') ?? ''
    const body = Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status, { 'content-type': type })
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
