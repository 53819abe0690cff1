/**
 * Adds the page's script, if the browser has what the script and React need; else the page stays as it was served and
 * says so once. Scripts are asked for once the page has been painted: before, they would compete with its own paint. Its
 * text runs as a script in the <head>: it refers to nothing outside itself, and is written in ES2015, which an engine must
 * read that is too old for all else.
 */
function start(source: string, ahead: readonly string[]): void {
  const say = (why: string) => {
    const show = () => {
      const sentence = document.getElementById('site-stand-still')
      const reason = sentence && sentence.querySelector<HTMLElement>(`[data-why=${why}]`)
      if (!sentence || !reason || !sentence.hidden) return
      sentence.hidden = false
      reason.hidden = false
      const again = reason.querySelector('button')
      if (again) again.onclick = () => location.reload()
    }
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show)
    else show()
  }
  const needed = [
    'noModule' in HTMLScriptElement.prototype,
    'hasOwn' in Object,
    'at' in Array.prototype,
    'replaceAll' in String.prototype,
    'replaceChildren' in Element.prototype,
  ]
  if (needed.indexOf(false) >= 0) {
    say('engine')
    return
  }
  const add = () => {
    for (const address of ahead) {
      const link = document.createElement('link')
      link.rel = 'modulepreload'
      link.href = address
      link.fetchPriority = 'low'
      document.head.appendChild(link)
    }
    const script = document.createElement('script')
    script.type = 'module'
    script.src = source
    script.fetchPriority = 'low'
    script.onerror = () => say('lost')
    // It was fetched; had it failed while it ran, this mark would be missing (client/main.ts).
    script.onload = () => {
      if (document.documentElement.dataset.started === undefined) say('lost')
    }
    document.head.appendChild(script)
  }
  // Who touches a figure before its script is there has touched it (client/islands.ts).
  const touched = ({ target }: Event) => {
    const island = target instanceof Element && target.closest<HTMLElement>('[data-island]')
    if (island) island.dataset.touched = ''
  }
  document.addEventListener('pointerdown', touched)
  document.addEventListener('focusin', touched)
  // What is asked for in a frame is painted at its end; a page in the background is not painted.
  const painted = () => (document.hidden ? add() : requestAnimationFrame(() => setTimeout(add)))
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', painted)
  else painted()
}

/** The text of the script that starts the page's module. */
export const startScript = (source: string, ahead: readonly string[]): string =>
  `(${start.toString()})(${JSON.stringify(source)},${JSON.stringify(ahead)})`
