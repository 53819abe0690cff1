import { defineConfig, mergeConfig } from 'vitest/config'
import site from './vite.config.ts'

// tests/browser holds *.spec.ts, which are Playwright's.
export default mergeConfig(site, defineConfig({ test: { include: ['tests/**/*.test.{ts,tsx}'] } }))
