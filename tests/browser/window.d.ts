import type { Shift } from './layout.ts'

declare global {
  /** What tests put into a page before its own script runs, to read it back. */
  interface Window {
    shifts: Shift[]
    /** tests/engines/overheard.ts */
    said: string[]
    /** tests/engines/seen-taken.ts */
    kept: { name: string; content: Blob }[]
    recovered: string[]
    seen(): string[]
    broken(what: string): void
    translate(): void
  }
}
