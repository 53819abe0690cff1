const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

interface Embedded {
  /** Where the figure stands alone. */
  address: string
  title: string
}

/** How high the small view is, in any width: see site/compact.css. */
const compactHeight = 480

const frame = ({ address, title }: Embedded, height: number) =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" style="width: 100%; height: ${height}px; border: 0" allow="fullscreen; clipboard-write" loading="lazy"></iframe>`

/** An <iframe> with the small view: its height is known, so it needs no script, which many places take out. */
export const compactEmbedCode = (embedded: Embedded): string => frame(embedded, compactHeight)

/**
 * An <iframe> with the figure, which may fill the screen and copy, and a few lines that fit its height: the frame says
 * `{ type: 'cross-entropy:height', height }` to its parent whenever the figure's height changes.
 */
export function embedCode(embedded: Embedded): string {
  const { origin } = new URL(embedded.address)
  return `${frame(embedded, 720)}
<script>
  (frame => addEventListener('message', ({ data, origin, source }) => {
    if (source === frame.contentWindow && origin === ${JSON.stringify(origin)} && data.type === 'cross-entropy:height')
      frame.style.height = data.height + 'px'
  }))(document.currentScript.previousElementSibling)
</script>`
}
