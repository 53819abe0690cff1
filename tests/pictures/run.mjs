// `npm run test:pictures`, or `npm run test:pictures -- --figure training --figure speed` for these alone.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { figure: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
})
const playwright = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '--config', 'tests/pictures/playwright.config.ts', ...positionals],
  { stdio: 'inherit', env: { ...process.env, FIGURES: values.figure.join(',') } },
)
process.exit(status ?? 1)
