import type { Language } from '../language/language.ts'
import type { Numeric } from '../state/numbers.ts'
import { notebookWords } from './notebook.words.ts'

interface NotebookOf {
  language: Language
  title: string
  /** The picture in sentences, as it says itself. */
  sentences: string
  /** Where the figure is alive, in this state. */
  address: string
  /** Plain Python that prints `key value` lines. */
  code: string
  /** What the figure shows, by its public keys. */
  numbers: Readonly<Record<string, Numeric>>
}

type Cell = Readonly<Record<string, unknown>>

/** nbformat wants a text by its lines, each with its end. */
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line, index, { length }) => (index < length - 1 ? `${line}\n` : line))

const words = (id: string, text: string): Cell => ({ cell_type: 'markdown', id, metadata: {}, source: linesOf(text) })

const code = (id: string, text: string): Cell => ({
  cell_type: 'code',
  execution_count: null,
  id,
  metadata: {},
  outputs: [],
  source: linesOf(text),
})

/** A number as Python writes it. */
function inPython(value: Numeric | undefined): string {
  if (value === null || value === undefined) return 'None'
  return Number.isFinite(value) ? String(value) : `float("${value}")`
}

const remember = (comment: string) => `import builtins

printed = {}


def print(*parts):
    """${comment}"""
    builtins.print(*parts)
    key, _, rest = " ".join(map(str, parts)).partition(" ")
    printed[key] = rest
`

const check = (numbers: NotebookOf['numbers'], agree: string) => `from math import isclose

in_the_figure = {
${Object.entries(numbers)
  .map(([key, value]) => `    ${JSON.stringify(key)}: ${inPython(value)},`)
  .join('\n')}
}


def is_same(text, number):
    if number is None or text == "none":
        return number is None and text == "none"
    if number != number:  # not a number
        return float(text) != float(text)
    return isclose(float(text), number, rel_tol=1e-9, abs_tol=1e-9)


compared = [key for key in printed if key in in_the_figure]
for key in compared:
    assert is_same(printed[key], in_the_figure[key]), f"{key}: {printed[key]}, in the figure {in_the_figure[key]}"
assert compared
builtins.print(len(compared), ${JSON.stringify(agree)})
`

/** A figure's state as a Jupyter notebook (nbformat 4.5): words, code, and the figure's numbers as a check. */
export function notebook({ language, title, sentences, address, code: program, numbers }: NotebookOf): string {
  const said = notebookWords[language]
  const file = {
    cells: [
      words('figure', `# ${title}\n\n${sentences}\n\n${said.alive(address)}`),
      words('about-printing', said.remember),
      code('printing', remember(said.prints)),
      words('about-the-code', said.code),
      code('code', program),
      words('about-the-check', said.check),
      code('check', check(numbers, said.agree)),
    ],
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  }
  return JSON.stringify(file, null, 1) + '\n'
}
