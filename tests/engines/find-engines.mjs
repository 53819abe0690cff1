// Finds Firefox and WebKit for `npm run test:engines`. `node tests/engines/find-engines.mjs --install` makes sure that they
// are there, with Debian's packages where this is root on Debian; elsewhere it says what is left out, and why.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const { env } = process

const onPath = name =>
  (env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(path => existsSync(path))

/** The path of a Firefox: the one named by FIREFOX_PATH, or the system's. */
export const findFirefox = () => [env.FIREFOX_PATH, onPath('firefox-esr'), onPath('firefox')].find(Boolean)

/** A Chromium of the oldest age that the README names, or any other: where OLD_CHROMIUM says. */
export const findOldChromium = () => env.OLD_CHROMIUM

/** WebKit's own small browser, which its driver starts: Debian keeps it under the name of the machine. */
function findMiniBrowser() {
  for (const folder of ['/usr/lib', '/usr/libexec']) {
    const machines = existsSync(folder) ? ['', ...readdirSync(folder).filter(name => name.includes('-linux-gnu'))] : []
    for (const machine of machines) {
      for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
        const path = join(folder, machine, version, 'MiniBrowser')
        if (existsSync(path)) return path
      }
    }
  }
  return undefined
}

/** WebKit's driver, its browser, and the display that they need. */
export function findWebkit() {
  const [driver, miniBrowser, display] = [onPath('WebKitWebDriver'), findMiniBrowser(), onPath('xvfb-run')]
  return driver && miniBrowser && display ? { driver, miniBrowser, display } : undefined
}

const missing = () =>
  [
    ...(findFirefox() ? [] : [{ name: 'Firefox', packages: ['firefox-esr'] }]),
    ...(findWebkit() ? [] : [{ name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb', 'xauth'] }]),
  ].map(engine => ({ ...engine, packages: [...engine.packages, 'fonts-noto-cjk'] }))

function install(packages) {
  const apt = (seconds, ...words) =>
    spawnSync('apt-get', words, {
      stdio: 'inherit',
      timeout: seconds * 1000,
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  if (!apt(60, 'update', '-qq')) return 'its package lists could not be fetched'
  return apt(300, 'install', '-y', '-qq', '--no-install-recommends', ...packages)
    ? ''
    : 'its packages could not be installed'
}

if (process.argv[2] === '--install') {
  const isDebian = process.platform === 'linux' && existsSync('/usr/bin/apt-get')
  for (const { name, packages } of missing()) {
    let why = ''
    if (!isDebian) why = 'this is no Debian'
    else if (process.getuid?.() !== 0) why = 'this is not root'
    else why = install(packages)
    if (why)
      console.log(`${name} is left out: it is not here, and ${why}. On Debian: apt install ${packages.join(' ')}`)
  }
}
