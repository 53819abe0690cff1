const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

interface Embedded {
  /** Where the figure stands alone. */
  address: string
  title: string
}

/**
 * An <iframe> with the figure, which may fill the screen and copy, and a few lines that fit its height: the frame says
 * `{ type: 'cross-entropy:height', height }` to its parent whenever the figure's height changes.
 */
export function embedCode({ address, title }: Embedded): string {
  const { origin } = new URL(address)
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" style="width: 100%; height: 720px; border: 0" allow="fullscreen; clipboard-write" loading="lazy"></iframe>
<script>
  (frame => addEventListener('message', ({ data, origin, source }) => {
    if (source === frame.contentWindow && origin === ${JSON.stringify(origin)} && data.type === 'cross-entropy:height')
      frame.style.height = data.height + 'px'
  }))(document.currentScript.previousElementSibling)
</script>`
}
