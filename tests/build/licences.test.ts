import { expect, test } from 'vitest'
import { licencesText, packageFolder } from '../../src/build/licences.ts'

test('a module belongs to the innermost package that it lies in, what a tool wrote to the tool, and ours to nobody', () => {
  expect(packageFolder('/a/node_modules/d3-array/src/bisect.js')).toBe('/a/node_modules/d3-array')
  expect(packageFolder('/a/node_modules/x/node_modules/@y/z/index.js')).toBe('/a/node_modules/x/node_modules/@y/z')
  expect(packageFolder('C:\\a\\node_modules\\katex\\dist\\katex.css')).toBe('C:/a/node_modules/katex')
  expect(packageFolder('\0rolldown/runtime.js')).toBe('node_modules/rolldown')
  expect(packageFolder('/a/src/math/train.ts')).toBeUndefined()
})

test('each package is named with its version and licence, and a text that several share stands once', () => {
  const text = licencesText(
    [
      { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Do what you like.' },
      { name: 'b', version: '2.0.0', licence: 'ISC', text: 'Do what you must.' },
      { name: 'c', version: '3.0.0', licence: 'MIT', text: 'Do what you like.' },
    ],
    'Ours.',
  )
  expect(text).toMatch(/a 1\.0\.0 \(MIT\)\nc 3\.0\.0 \(MIT\)\n-+\n\nDo what you like\.\n/)
  expect(text.match(/Do what you like/g)).toHaveLength(1)
  expect(text.indexOf('Ours.')).toBeLessThan(text.indexOf('a 1.0.0'))
})
