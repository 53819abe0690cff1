import { readFileSync } from 'node:fs'

export interface Edition {
  version: string
  day: string
}

/** The newest edition: the first heading of CHANGELOG.md that has a day, "## 1.2.0 (2026-11-22)". */
export function editionIn(changelog: string): Edition {
  const [, version, day] = /^## (\S+) \((\d{4}-\d{2}-\d{2})\)\s*$/m.exec(changelog) ?? []
  if (version === undefined || day === undefined) {
    throw new Error('CHANGELOG.md names no edition with its day: "## 1.0.0 (2026-11-22)"')
  }
  return { version, day }
}

export const edition = (): Edition => editionIn(readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8'))
