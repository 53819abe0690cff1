import { execFileSync } from 'node:child_process'
import { describe, expect, test, vi } from 'vitest'
import { lossPrediction } from '../../src/figures/loss-prediction/loss-prediction.model.ts'
import { lossPredictionCode } from '../../src/figures/loss-prediction/loss-prediction.code.ts'
import { lossScore } from '../../src/figures/loss-score/loss-score.model.ts'
import { lossScoreCode } from '../../src/figures/loss-score/loss-score.code.ts'
import { training } from '../../src/figures/training/training.model.ts'
import { trainingCode } from '../../src/figures/training/training.code.ts'
import { languages, type Language } from '../../src/language/language.ts'
import { namesOf, type Numeric } from '../../src/state/numbers.ts'
import { readQuery } from '../../src/state/query.ts'
import { notebook } from '../../src/takeaway/notebook.ts'

interface Cell {
  cell_type: string
  id: string
  source: string[]
  outputs?: unknown[]
}

// Python begins slowly where the machine has much to do.
vi.setConfig({ testTimeout: 60_000 })

const made = (language: Language, code: string, numbers: Readonly<Record<string, Numeric>>) =>
  notebook({
    language,
    title: '“One” curve',
    sentences: 'It falls.\nSlowly.',
    address: 'https://example.org/?a=1#b',
    code,
    numbers,
  })

/** The notebook's code in the order of its cells, as its kernel would run it. */
const run = (text: string) => {
  const { cells } = JSON.parse(text) as { cells: Cell[] }
  const program = cells.flatMap(({ cell_type, source }) => (cell_type === 'code' ? [source.join('')] : [])).join('\n\n')
  return execFileSync('python3', ['-c', program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
    .trim()
    .split('\n')
}

describe('a notebook', () => {
  test('is nbformat 4.5: cells of lines with an id each, nothing run, the same every time', () => {
    const text = made('en', 'print("x", 1)\n', { x: 1 })
    expect(made('en', 'print("x", 1)\n', { x: 1 })).toBe(text)
    const { cells, nbformat, nbformat_minor, metadata } = JSON.parse(text) as {
      cells: Cell[]
      nbformat: number
      nbformat_minor: number
      metadata: { kernelspec: { name: string } }
    }
    expect([nbformat, nbformat_minor, metadata.kernelspec.name]).toEqual([4, 5, 'python3'])
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length)
    for (const { id, source, cell_type, outputs } of cells) {
      expect(id).toMatch(/^[\w-]{1,64}$/)
      for (const line of source.slice(0, -1)) expect(line).toMatch(/^[^\n]*\n$/)
      expect(source.at(-1)).toMatch(/[^\n]$/)
      if (cell_type === 'code') expect(outputs).toEqual([])
    }
    expect(cells[0]?.source.join('')).toBe(
      '# “One” curve\n\nIt falls.\nSlowly.\n\nThe figure itself, in this state, to drag: <https://example.org/?a=1#b>',
    )
  })

  const states: [string, string, Readonly<Record<string, Numeric>>, string][] = []
  for (const search of [
    '',
    '?training.a0=0.9&training.epoch=37',
    '?training.y=1&training.a0=0.999&training.epochs=50',
  ]) {
    const { values } = readQuery(search, training)
    const numbers = training.numbers(values)
    const shown = Object.fromEntries(namesOf(training.shown).map(key => [key, numbers[key] ?? null]))
    states.push([
      `training ${search}`,
      trainingCode(training.state(values)).python,
      shown,
      String(namesOf(shown).length),
    ])
  }
  const score = readQuery('?loss-score.s=2.5', lossScore).values
  states.push(['loss-score', lossScoreCode(lossScore.state(score)).python, lossScore.numbers(score), '6'])
  const prediction = readQuery('?loss-prediction.p=0.3', lossPrediction).values
  states.push([
    'loss-prediction',
    lossPredictionCode(lossPrediction.state(prediction)).python,
    lossPrediction.numbers(prediction),
    '3',
  ])

  test.each(states)(
    'of %s runs in plain Python, prints what the figure shows, and says that they agree',
    (_, code, numbers, count) => {
      for (const language of languages) {
        const lines = run(made(language, code, numbers))
        expect(lines.at(-1)).toMatch(new RegExp(`^${count} (numbers, all as in the figure|个数，都和图上一致)$`))
        for (const line of lines.slice(0, -1)) {
          const [key = '', value] = line.split(' ')
          const shown = numbers[key] ?? null
          if (shown === null) expect(value, key).toBe('none')
          else expect(Math.abs(Number(value) - shown), key).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(shown)))
        }
      }
    },
    30_000,
  )

  test('that was changed says which number is another', () => {
    expect(() => run(made('en', 'print("x", 1.5)', { x: 1 }))).toThrow(/x: 1\.5, in the figure 1/)
    expect(() => run(made('en', 'print("other", 1)', { x: 1 }))).toThrow('AssertionError')
  })

  test('knows none, infinity and what is no number', () => {
    const code = 'print("a", "none")\nprint("b", float("inf"))\nprint("c", float("nan"))\nprint("d", -float("inf"))'
    expect(run(made('zh', code, { a: null, b: Infinity, c: NaN, d: -Infinity })).at(-1)).toBe('4 个数，都和图上一致')
  })
})
