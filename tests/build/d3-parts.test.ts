import { build } from 'vite'
import { expect, test } from 'vitest'
import { d3Parts } from '../../src/build/d3-parts.ts'
import { sideOf, type Axis } from '../../src/plot/axis.ts'

/** A module with all that it imports, as it is shipped. */
async function shipped(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [d3Parts()],
    build: { write: false, lib: { entry, formats: ['es'] } },
  })
  const files = [result].flat().flatMap(built => ('output' in built ? built.output : []))
  return files.map(file => ('code' in file ? file.code : '')).join('')
}

test('axes are shipped without colours, dates and formats of D3, and measure as they do with them', async () => {
  const code = await shipped('src/plot/axis.ts')
  expect(code).not.toMatch(/steelblue|rgba?\(|UTC|currency|translate\(/)
  const own: { sideOf: typeof sideOf } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  const axes: Axis[] = [
    { domain: [0.3, -7], title: '' },
    { domain: [0, 0.01, 1], shares: [0, 0.5, 1], title: '' },
    { domain: [0.001, 100], kind: 'log', title: '', ticks: 3 },
  ]
  for (const axis of axes) {
    const [mine, whole] = [own.sideOf, sideOf].map(side => side<object>(axis, 20, 340, 'en')({}))
    expect(mine?.ticks).toEqual(whole?.ticks)
    const places = (side = mine) => [0.02, 0.5, 70].flatMap(at => [side?.scale(at), side?.scale.invert(at * 3)])
    expect(places(mine)).toEqual(places(whole))
  }
})
