// What the checks of a whole page look at: each runs in the page, refers to nothing outside itself, and answers at once.

/** What the page has said to the console, from its first script on. */
export const overheard = () => window.said

export const seenIslands = () =>
  [...document.querySelectorAll('[data-island]')].map(island => ({
    id: island.getAttribute('data-island') ?? '',
    isAwake: island.hasAttribute('data-awake'),
  }))

export const showIsland = (id: string) => {
  document.querySelector(`[data-island="${id}"]`)?.scrollIntoView({ block: 'center', behavior: 'instant' })
}

/** A figure that asks for a guess keeps its outcome to itself until then. */
export const skipGuesses = () => {
  for (const button of document.querySelectorAll<HTMLElement>('[data-action=skip-guess]')) button.click()
}

/** What is wrong with how the page is laid out. */
export const seenLayout = () => {
  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return element.checkVisibility() && width > 0 && height > 0
  }
  const faults: string[] = []
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px wider than its window`)
  for (const sentence of document.querySelectorAll('.stand-still')) {
    if (isShown(sentence)) faults.push(sentence.textContent ?? '')
  }
  for (const figure of document.querySelectorAll('[data-figure]')) {
    const plots = [...figure.querySelectorAll('svg.plot')].filter(isShown)
    if (!plots.some(plot => plot.querySelector('path'))) {
      faults.push(`${figure.getAttribute('data-figure')} has no picture`)
    }
  }
  for (const formula of document.querySelectorAll('.katex-html')) {
    if (formula.checkVisibility() && !isShown(formula)) faults.push(`no formula to see: ${formula.textContent}`)
  }
  for (const { family, status } of document.fonts) {
    // The reader's own fonts, which stand in for these until they have come (build/formula-fallbacks.ts), need not be there.
    if (family.includes('KaTeX') && status === 'error') faults.push(`${family} is not loaded`)
  }
  return faults
}

/** How far words are from what they stand on, at the least: the page's, and those of drawings. */
export const seenContrast = () => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const luminance = (colour: string) => {
    if (!canvas) return NaN
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(part =>
      part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const page = luminance(getComputedStyle(document.body).backgroundColor)
  const contrast = (colour: string, ground = page) => {
    const ink = luminance(colour)
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
  }
  /** What a word in a drawing stands on: a point has its number on itself. */
  const groundOf = (word: Element) => {
    const point = word.parentElement?.querySelector('.label-mark')
    const fill = point ? getComputedStyle(point).fill : 'none'
    return fill === 'none' ? page : luminance(fill)
  }
  const words = [...document.querySelectorAll('main p, main h2')]
    .filter(word => word.checkVisibility() && word.textContent)
    .map(word => contrast(getComputedStyle(word).color))
  const drawn = [...document.querySelectorAll('svg.plot text')]
    .filter(word => word.checkVisibility() && word.textContent)
    .map(word => contrast(getComputedStyle(word).fill, groundOf(word)))
  return { page, words: Math.min(...words), drawn: Math.min(...drawn, 21) }
}

export const hasThemeSwitch = () => document.querySelector('.theme-switch:enabled') !== null

export const pressThemeSwitch = () => {
  document.querySelector<HTMLElement>('.theme-switch')?.click()
  return document.documentElement.dataset.theme ?? 'system'
}

/** The prose's words between its formulas, and those of the drawings that are shown: what paper must have. */
export const seenWords = () => {
  const prose: string[] = []
  const walk = (node: Node) => {
    if (node instanceof Text) prose.push(node.data)
    else if (
      node instanceof Element &&
      node.checkVisibility() &&
      !node.matches('.katex, svg, [data-island], .anchor')
    ) {
      node.childNodes.forEach(walk)
    }
  }
  for (const block of document.querySelectorAll('main :is(p, li, h1, h2, td)')) {
    if (!block.closest('[data-island], details, .stand-still')) walk(block)
  }
  const drawn = [...document.querySelectorAll('svg.plot text')]
    .filter(word => word.checkVisibility() && !word.querySelector('*'))
    .map(word => word.textContent ?? '')
  return { prose, drawn, titles: [...document.querySelectorAll('.figure-title')].map(title => title.textContent ?? '') }
}
