import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from '@swc/core'
import { describe, expect, test } from 'vitest'
import type { Code } from '../../src/kit/code.ts'
import type { AnyFigure } from '../../src/state/figure.ts'
import type { Parameters, Values } from '../../src/state/parameter.ts'
import { readQuery } from '../../src/state/query.ts'

/** Runs a program of one file and reads its `key value` lines; what a line with # says is for people. */
function run(command: string, file: string, source: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'code-'))
  try {
    writeFileSync(join(folder, file), source)
    const lines = execFileSync(command, [join(folder, file)], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .filter(line => !line.startsWith('#'))
    return new Map(lines.map(line => line.split(' ') as [string, string]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The Python that has a module, or none: Debian's packages are for /usr/bin/python3. */
function pythonWith(module: string): string | undefined {
  return ['/usr/bin/python3', 'python3'].find(python => {
    try {
      execFileSync(python, ['-c', `import ${module}`], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
}

const plain = (source: string) =>
  transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }).code

/** A printed number; Python writes inf and nan. */
const read = (text: string | undefined) => Number(text?.replace(/^(-?)inf$/u, '$1Infinity').replace(/^nan$/u, 'NaN'))

/** A figure's code, run in each language, against the figure's own numbers. */
export function describeCode<P extends Parameters>(
  model: AnyFigure<P>,
  code: (values: Values<P>) => Code,
  searches: readonly string[],
  keys: readonly string[],
): void {
  const numpy = pythonWith('numpy')
  const torch = pythonWith('torch')
  describe(`the code of \`${model.id}\` prints the figure’s values`, () => {
    describe.each(searches)('for "%s"', search => {
      const { values } = readQuery(search, model)
      const numbers = model.numbers(values)
      const source = code(values)
      const agrees = (printed: Map<string, string>) => {
        expect([...printed.keys()].sort()).toEqual([...keys].sort())
        for (const key of keys) {
          const exact = numbers[key] ?? null
          if (exact === null) expect(printed.get(key), key).toBe('none')
          else if (!Number.isFinite(exact)) {
            expect(printed.get(key), key).toMatch(/^-?(?:inf|nan)/iu)
            expect(read(printed.get(key)), key).toBe(exact)
          } else
            expect(
              Math.abs(read(printed.get(key)) - exact),
              `${key}: ${printed.get(key)} for ${exact}`,
            ).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(exact)))
        }
      }
      test('in Python', () => agrees(run('python3', 'state.py', source.python)))
      test('in TypeScript', () => agrees(run(process.execPath, 'state.mjs', plain(source.typescript))))
      test.skipIf(!numpy)(`in NumPy${numpy ? '' : ' (skipped: no Python here has numpy)'}`, () =>
        agrees(run(numpy ?? '', 'state.py', source.numpy)),
      )
      test.skipIf(!torch)(
        `in PyTorch${torch ? '' : ' (skipped: no Python here has torch)'}`,
        () => agrees(run(torch ?? '', 'state.py', source.pytorch)),
        60_000,
      )
    })
  })
}
