/** `sandboxed`: the file was handed over, but the page around may forbid downloads, and nobody is told. */
export type Handed = 'saved' | 'sandboxed'

/** In a frame of another page: its `sandbox` can be read only where that page is of this site. */
function mayBeForbidden(): boolean {
  if (window.self === window.top) return false
  try {
    return window.frameElement?.hasAttribute('sandbox') ?? true
  } catch {
    return true
  }
}

/** Hands a file to the browser's own download. */
export function saveFile(name: string, content: Blob): Handed {
  const url = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // Not at once: the download may begin a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  return mayBeForbidden() ? 'sandboxed' : 'saved'
}
