import type { Way } from '../figures/handles.ts'

/** What the checks ask of a browser: the least that both drivers can do alike. */
export interface Engine {
  /** Its name and version. */
  name: string
  /** Loads a page in a window of 1280 × 800. */
  open(address: string): Promise<void>
  /** Runs a function in the page; like its arguments and its answer it must be able to travel. */
  run<T, A extends readonly unknown[]>(ask: (...given: A) => T, ...given: A): Promise<T>
  /** The key, as `KeyboardEvent.key` calls it, goes to what has the focus. */
  press(key: string): Promise<void>
  mouse: { move(to: Way): Promise<void>; down(): Promise<void>; up(): Promise<void> }
  resize(width: number, height: number): Promise<void>
  /** What the page has said to the console since it was opened, from its first script on. */
  said(): Promise<string[]>
  /** The page as a PDF, where its driver can print. */
  print?(paper: 'a4' | 'letter'): Promise<Buffer>
  close(): Promise<void>
}
