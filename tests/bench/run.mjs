// `npm run bench`: one table of what the site costs, each line against its budget (budgets.json). It fails on the weights, which
// do not depend on the machine, and prints the rest. Moves are those of `training`; `npm run bench -- all` drags every figure,
// `npm run bench -- speed numerics` those two.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview, runnerImport } from 'vite'
import { findBrowser } from '../browser/find-browser.mjs'
import { heapGrowth, hydrations } from './live.mjs'
import { line } from './table.mjs'

const asked = process.argv.slice(2)
const dragged = asked.includes('all') ? [] : asked.length ? asked : ['training']

/** Runs a script of ours; its output, and whether it went well. */
function run(script, args, env = {}) {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data))
  return new Promise(done => child.on('close', code => done({ output, isWell: code === 0 })))
}

async function timeBuild() {
  const started = performance.now()
  const { output, isWell } = await run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'error'])
  if (!isWell) throw new Error(output)
  return (performance.now() - started) / 1000
}

/** Both runs of the flagship, three hundred epochs each, as often as they go into a second. */
async function trainingsASecond() {
  const { module } = await runnerImport('./src/math/train.ts')
  const both = () => {
    for (const cost of ['quadratic', 'cross-entropy'])
      module.train({ cost, w: 2, b: 2, x: 1, y: 0, eta: 0.15, epochs: 300 })
  }
  for (let warm = 0; warm < 500; warm++) both()
  const started = performance.now()
  let count = 0
  for (; performance.now() - started < 1000; count += 2) both()
  return count / ((performance.now() - started) / 1000)
}

line('build', 'npm run build', await timeBuild())
line('trainingsASecond', '300 epochs', await trainingsASecond())

const playwright = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')
let areLight = true
// Each page in one of its languages, and in the other.
for (const config of ['playwright.config.ts', 'tests/browser/sweeps.config.ts']) {
  const args = ['test', '--config', config, 'weight.spec.ts', '--workers=1']
  const { output, isWell } = await run(playwright, args, { PORT: '4196' })
  for (const [, address, script, all] of output.matchAll(/^(\/\S+) script (\d+) all (\d+)$/gm)) {
    line('scriptOfAPage', address, Number(script))
    line('allOfAPage', address, Number(all))
  }
  if (!isWell) console.log(output)
  areLight &&= isWell
}

const server = await preview({ preview: { port: 4197 }, logLevel: 'error' })
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  // As many frames as it can draw.
  args: ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--js-flags=--expose-gc'],
})
const [root = ''] = server.resolvedUrls?.local ?? []
for (const { figure, busy } of await hydrations(browser, root)) line('hydration', figure, busy)
line('heap', 'training, 10,000 frames', await heapGrowth(browser, root, 10_000))
await browser.close()
await server.close()

const { output } = await run('tests/bench/drag.mjs', dragged)
const moves = [...output.matchAll(/(\S+) +pointer .*?([\d.]+) dots\b.*?key .*?([\d.]+) dots/g)]
for (const [, figure, byPointer, byKey] of moves) {
  line('moveByPointer', figure, Number(byPointer))
  line('moveByKey', figure, Number(byKey))
}
if (moves.length === 0) console.log(output)
process.exitCode = areLight ? 0 : 1
