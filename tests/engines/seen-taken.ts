// What the checks of frames and of what leaves a page look at: each runs in the page and refers to nothing outside itself.

/** A frame at the top of the window. */
export const showFrame = (index: number) => {
  document.querySelectorAll('iframe')[index]?.scrollIntoView({ block: 'start', behavior: 'instant' })
}

export const seenFrame = (index: number) => {
  const box = document.querySelectorAll('iframe')[index]?.getBoundingClientRect()
  return { corner: [box?.x ?? NaN, box?.y ?? NaN] as const, height: box?.height ?? NaN }
}

/** Files are kept in the page from now on instead of being saved, and the drawer with the tools is opened. */
export const keepFiles = () => {
  const blobs = new Map<string, Blob>()
  window.kept = []
  const make = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (content: Blob) => {
    const url = make(content)
    blobs.set(url, content)
    return url
  }
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const content = blobs.get(this.href)
    if (content) window.kept.push({ name: this.download, content })
  }
  const drawer = document.querySelector<HTMLDetailsElement>('.drawer.share')
  if (drawer) drawer.open = true
}

export const seenKept = () => window.kept.filter(({ content }) => content.size > 500).map(({ name }) => name)

/** How many colours there are in the PNG that was kept. */
export const drawnOnPicture = async () => {
  const file = window.kept.find(({ name }) => name.endsWith('.png'))
  if (!file) return 0
  const picture = await createImageBitmap(file.content)
  const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height })
  const context = canvas.getContext('2d')
  context?.drawImage(picture, 0, 0)
  const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] }
  const colours = new Set<number>()
  for (let dot = 0; dot < data.length; dot += 4) {
    colours.add(((data[dot] ?? 0) << 16) | ((data[dot + 1] ?? 0) << 8) | (data[dot + 2] ?? 0))
  }
  return colours.size
}

/** Clicks what has an action, if it is there and lives. */
export const clickTool = (action: string) => {
  const button = document.querySelector<HTMLElement>(`[data-action="${action}"]:enabled:not([data-asleep])`)
  button?.click()
  return button !== null
}

export const seenTools = () => ({
  /** One for each that is there: whether it is open. */
  dialogs: [...document.querySelectorAll('dialog')].map(({ open }) => open),
  isPresented: document.querySelector('figure.presented') !== null,
})
