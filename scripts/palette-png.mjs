// A screenshot as a PNG with a palette: a third of the size, and nothing is lost that an eye would miss in a drawing.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const most = 256

function* chunksOf(png) {
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) }
    at += length + 12
  }
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}

/** What a PNG's row filter guessed for a byte, from the one to the left, above, and above to the left. */
function guess(filter, left, up, corner) {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const all = left + up - corner
  const [a, b, c] = [Math.abs(all - left), Math.abs(all - up), Math.abs(all - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Its pixels, each as one number; of 8 bits a channel, with or without transparency, as browsers write them. */
function pixelsOf(png) {
  const chunks = [...chunksOf(png)]
  const head = chunks.find(({ type }) => type === 'IHDR').data
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const channels = { 2: 3, 6: 4 }[head[9]]
  if (head[8] !== 8 || !channels || head[12] !== 0) throw new Error('not a PNG as a browser writes it')
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const stride = width * channels
  const bytes = Buffer.alloc(height * stride)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < channels ? 0 : bytes[at - channels]
      const up = y === 0 ? 0 : bytes[at - stride]
      const corner = x < channels || y === 0 ? 0 : bytes[at - stride - channels]
      bytes[at] = rows[y * (stride + 1) + 1 + x] + guess(filter, left, up, corner)
    }
  }
  const pixels = new Uint32Array(width * height)
  for (let i = 0; i < pixels.length; i++) pixels[i] = bytes.readUIntBE(i * channels, 3)
  return { width, height, pixels }
}

const parts = colour => [colour >> 16, (colour >> 8) & 255, colour & 255]

/** The colours that cover most of the picture, and of shades that hardly differ only one. */
function paletteOf(pixels) {
  const counts = new Map()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const taken = new Map()
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    const shade = parts(colour)
      .map(part => part >> 4)
      .join()
    const near = taken.get(shade) ?? []
    if (near.length < 2) taken.set(shade, [...near, colour])
  }
  return [...taken.values()].flat().slice(0, most)
}

export function palettePng(png) {
  const { width, height, pixels } = pixelsOf(png)
  const palette = paletteOf(pixels)
  const nearest = new Map()
  const indexOf = colour => {
    const known = nearest.get(colour)
    if (known !== undefined) return known
    const [r, g, b] = parts(colour)
    const far = palette.map(other => {
      const [r2, g2, b2] = parts(other)
      return (r - r2) ** 2 + (g - g2) ** 2 + (b - b2) ** 2
    })
    const index = far.indexOf(Math.min(...far))
    nearest.set(colour, index)
    return index
  }
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(pixels[y * width + x])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
