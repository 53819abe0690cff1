/** `sandboxed`: the file was handed over, but the frame around may forbid downloads, and nobody is told. */
export type Handed = 'saved' | 'sandboxed'

/** Hands a file to the browser's own download. */
export function saveFile(name: string, content: Blob): Handed {
  const url = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // Not at once: the download may begin a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  return self.origin === 'null' ? 'sandboxed' : 'saved'
}
