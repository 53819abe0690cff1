// Finds a Chromium for the browser tests and benchmarks. `node tests/browser/find-browser.mjs --install` makes sure
// that there is one, with Debian's packages where this is root on Debian; elsewhere it says what to do.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const { env, platform } = process

function candidates() {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(root => root !== undefined)
    return roots.flatMap(root => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ])
  }
  const folders = (env.PATH ?? '').split(delimiter)
  return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'].flatMap(name =>
    folders.map(folder => join(folder, name)),
  )
}

/** The path of a Chromium: the one named by CHROME_PATH, the system's, or Playwright's own. */
export const findBrowser = () =>
  [env.CHROME_PATH, ...candidates(), chromium.executablePath()].find(path => path && existsSync(path))

function installOnDebian() {
  const apt = (...words) =>
    spawnSync('apt-get', words, { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
}

if (process.argv[2] === '--install' && !findBrowser()) {
  if (platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installOnDebian()
  if (!findBrowser()) {
    console.error(
      'No Chromium found: install Chrome or Chromium, or set CHROME_PATH=/path/to/chrome, and run this again.',
    )
    process.exit(1)
  }
}
