import { test as base } from '@playwright/test'
import type { Engine } from './engine.ts'
import { findFirefox, findWebkit } from './find-engines.mjs'
import { openFirefox } from './firefox.ts'
import { openWebkit } from './webkit.ts'

const engines = {
  firefox: { isHere: () => findFirefox() !== undefined, open: openFirefox },
  webkit: { isHere: () => findWebkit() !== undefined, open: openWebkit },
}

export interface EngineOptions {
  engineName: keyof typeof engines
  /** One browser for all checks. */
  engine: Engine
}

export const test = base.extend<object, EngineOptions>({
  engineName: ['firefox', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use, { project }) => {
      const { isHere, open } = engines[engineName]
      test.skip(!isHere(), `${engineName} is not on this machine`)
      const engine = await open(project.use.baseURL ?? '')
      console.log(engine.name)
      await use(engine)
      await engine.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})
