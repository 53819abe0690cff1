import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** pdftotext, of poppler: installed where this is root on Debian, as find-browser.mjs does for Chromium. */
export function hasPdfToText(): boolean {
  const known = () => spawnSync('pdftotext', ['-v']).status === 0
  if (known()) return true
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'])
  return known()
}

/** The characters of a PDF, without white space: lines break where they may. */
export const pdfText = (pdf: Buffer): string =>
  execFileSync('pdftotext', ['-q', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 50_000_000 }).replace(
    /\s+/g,
    '',
  )
