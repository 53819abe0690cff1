import type * as server from '../site/server.tsx'

/** What the build asks of the server's side of the pages. */
export type SiteServer = typeof server
