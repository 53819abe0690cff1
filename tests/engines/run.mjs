// `npm run test:engines`; `npm run test:engines -- --project=webkit -g training` asks one engine one thing.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findFirefox, findOldChromium, findWebkit } from './find-engines.mjs'

const webkit = findWebkit()
if (!webkit && !findFirefox() && !findOldChromium()) {
  console.log('Neither Firefox nor WebKit is here: nothing was tried.')
  process.exit(0)
}
if (webkit) console.log("WebKit's driver cannot print: paper is asked of Firefox alone.")
const playwright = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')
const test = [process.execPath, playwright, 'test', '--config', 'tests/engines/playwright.config.ts']
// WebKit's windows need a display.
const display = webkit ? [webkit.display, '-a', '-s', '-screen 0 1600x1200x24'] : []
const [command = '', ...words] = [...display, ...test, ...process.argv.slice(2)]
process.exit(spawnSync(command, words, { stdio: 'inherit' }).status ?? 1)
