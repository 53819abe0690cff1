/** Tells the page around the frame how high the figure is, whenever that changes: see the README, "Embedding". */
export function tellHeight(): void {
  if (parent === window || !document.querySelector('main.embed')) return
  let told = 0
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    if (height === told) return
    told = height
    parent.postMessage({ type: 'cross-entropy:height', height }, '*')
  }
  tell()
  if ('ResizeObserver' in window) new ResizeObserver(tell).observe(document.documentElement)
}
