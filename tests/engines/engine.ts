import type { Way } from '../figures/handles.ts'

/** Runs a function in a page; like its arguments and its answer it must be able to travel. */
export type Run = <T, A extends readonly unknown[]>(ask: (...given: A) => T, ...given: A) => Promise<T>

/** What the checks ask of a browser: the least that all drivers can do alike. */
export interface Engine {
  /** Its name and version. */
  name: string
  /** Loads a page in a window of this width. */
  open(address: string, width: number): Promise<void>
  run: Run
  /** The same in a frame of the page. */
  runInFrame(index: number): Run
  /** The key, as `KeyboardEvent.key` calls it, goes to what has the focus. */
  press(key: string): Promise<void>
  mouse: { move(to: Way): Promise<void>; down(): Promise<void>; up(): Promise<void> }
  /** The page as a PDF, where its driver can print. */
  print?(paper: 'a4' | 'letter'): Promise<Buffer>
  close(): Promise<void>
}
