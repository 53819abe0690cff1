/** Dots for each pixel of the screen: sharp on a projector. */
const scale = 2

/** The browser shields its reader: what a page draws comes back as noise, or white. */
export class ShieldedError extends Error {}

const [red, green, blue] = [18, 98, 180]

/** So much may a known colour be off: some browsers blur the last bit only, which nobody sees. */
const slack = 3

/** Draws one known colour and reads it back, before the picture is drawn over it. */
function checkPixels(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = `rgb(${red}, ${green}, ${blue})`
  context.fillRect(0, 0, width, height)
  for (const [x, y] of [
    [1, 1],
    [width >> 1, height >> 1],
    [width - 2, height - 2],
  ] as const) {
    const pixel = context.getImageData(x, y, 1, 1).data
    const off = [red, green, blue].map((value, channel) => Math.abs(value - (pixel[channel] ?? NaN)))
    if (!off.every(distance => distance <= slack)) throw new ShieldedError('pixels do not come back as they were drawn')
  }
  context.clearRect(0, 0, width, height)
}

/** The SVG as a picture of dots, in the colours that it has. Throws where the browser would make noise of it. */
export async function pngFile(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) throw new Error('there is no canvas')
    checkPixels(context, canvas.width, canvas.height)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
