import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Manifest } from 'vite'
import { checkLinks } from './check-links.ts'
import { fontLinks, scriptsAhead } from './chunk-links.ts'
import { entryOf, fillTemplate, withoutEntry, withoutScripts } from './fill-template.ts'
import { sheetOf, withFirstRules } from './first-rules.ts'
import { headersFile, withPolicy } from './policy.ts'
import { versionOf, writeServiceWorker } from './service-worker.ts'
import { siteFiles } from './site-files.ts'
import type { SiteServer } from './site-server.ts'

interface Site {
  out: string
  base: string
  origin: string | null
  site: SiteServer
  template: string
  manifest: Manifest
}

/** Writes every page, what goes with them, and last the list of all files for reading offline. */
export async function writeSite({ out, base, origin, site, template, manifest }: Site): Promise<void> {
  const files = new Map<string, string>()
  const entry = entryOf(template)
  const alive = withoutEntry(template)
  const bare = withoutScripts(template)
  const css = await readFile(join(out, sheetOf(template).slice(base.length)), 'utf8')
  for (const page of site.pages) {
    const rendered = await site.render(page, origin)
    const { script, html } = rendered
    const links =
      script &&
      `<script>${site.startScript(entry, scriptsAhead(script.modules, manifest, base))}</script>` +
        fontLinks(html, manifest, base)
    const filled = fillTemplate(script ? alive : bare, rendered, links)
    files.set(
      site.fileOf(page),
      withPolicy(withFirstRules(filled, css), page.kind === 'embed' ? { origin } : undefined),
    )
  }
  checkLinks(files, base, new Set(await readdir(out)))
  for (const [name, text] of siteFiles({ pages: site.pages, base, origin })) files.set(name, text)
  files.set('_headers', headersFile(base))
  const version = await versionOf(out, files)
  for (const [name, text] of files) {
    await mkdir(dirname(join(out, name)), { recursive: true })
    await writeFile(join(out, name), withVersion(text, version))
  }
  await writeServiceWorker(out, base, version)
}

/** A page says which version of the site it is from, by which it knows that there is a newer one. */
const withVersion = (text: string, version: string): string =>
  text.replace(/^(<!doctype html>\s*<html)(?=[\s>])/i, (_, open: string) => `${open} data-version="${version}"`)
