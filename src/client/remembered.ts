export type Remembered = 'language' | 'theme'

/** null too where the browser allows no storage. */
export function recall(key: Remembered): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function remember(key: Remembered, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Then the choice lasts as long as the page.
  }
}
