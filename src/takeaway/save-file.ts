/** Hands a file to the browser's own download. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // Not at once: the download may begin a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
