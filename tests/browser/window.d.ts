import type { Shift } from './layout.ts'

declare global {
  /** What tests put into a page before its own script runs, to read it back. */
  interface Window {
    shifts: Shift[]
    recovered: string[]
    seen(): string[]
    broken(what: string): void
    translate(): void
  }
}
