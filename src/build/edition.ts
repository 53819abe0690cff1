import { readFileSync } from 'node:fs'

/** The day of the newest edition: the first heading of CHANGELOG.md that has one, "## 1.2.0 (2026-11-22)". */
export function editionIn(changelog: string): string {
  const day = /^## .*\((\d{4}-\d{2}-\d{2})\)\s*$/m.exec(changelog)?.[1]
  if (day === undefined) throw new Error('CHANGELOG.md names no edition with its day: "## 1.0.0 (2026-11-22)"')
  return day
}

export const edition = (): string => editionIn(readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8'))
