import { test as base } from '@playwright/test'
import { openFirefox, openOldChromium } from './by-puppeteer.ts'
import type { Engine } from './engine.ts'
import { serveOverheard } from './overheard.ts'
import { openWebkit } from './webkit.ts'

const engines = { firefox: openFirefox, webkit: openWebkit, 'old-chromium': openOldChromium }

export interface EngineOptions {
  engineName: keyof typeof engines
  /** One browser for all checks. */
  engine: Engine
}

export const test = base.extend<object, EngineOptions>({
  engineName: ['firefox', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use, { project }) => {
      const overheard = await serveOverheard(project.use.baseURL ?? '')
      const engine = await engines[engineName](overheard.origin)
      console.log(engine.name)
      await use(engine)
      await engine.close()
      overheard.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})
