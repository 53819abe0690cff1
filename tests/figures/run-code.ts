import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { transform } from '@swc/core'
import type { Code } from '../../src/kit/code.ts'

type CodeLanguage = keyof Code

/** Stands before what each program prints. */
const mark = '\f'

/** Exit of the runner where the interpreter lacks the module. */
const lacking = 3

/**
 * Runs files one after the other in one Python that has imported the module, since importing PyTorch takes longer than any of
 * the programs. Each has names of its own; what one throws goes to stderr, and the next one runs.
 */
const pythonRunner = `
import importlib, sys, traceback
try:
    if sys.argv[1]: importlib.import_module(sys.argv[1])
except ImportError:
    sys.exit(${lacking})
for path in sys.argv[2:]:
    print(${JSON.stringify(mark)})
    try:
        exec(compile(open(path, encoding="utf-8").read(), path, "exec"), {"__name__": "__main__"})
    except BaseException:
        traceback.print_exc()
`

const nodeRunner = `
import { pathToFileURL } from 'node:url'
for (const path of process.argv.slice(1)) {
  console.log(${JSON.stringify(mark)})
  await import(pathToFileURL(path)).catch(console.error)
}
`

const modules: Readonly<Record<CodeLanguage, string>> = { python: '', numpy: 'numpy', pytorch: 'torch', typescript: '' }

/** Debian's packages are for /usr/bin/python3, which need not be the first on the path. */
const interpreters = (language: CodeLanguage): readonly string[] =>
  language === 'typescript' ? [process.execPath] : language === 'python' ? ['python3'] : ['/usr/bin/python3', 'python3']

const plain = async (typescript: string) =>
  (await transform(typescript, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } })).code

/** The `key value` lines of a program; what a line with # says is for people. */
const linesOf = (output: string) =>
  new Map(
    output
      .split('\n')
      .filter(line => line.trim() && !line.startsWith('#'))
      .map(line => line.split(' ') as [string, string]),
  )

/** What each program prints, in the same order; null where no interpreter here has what the language needs. */
export async function runAll(
  language: CodeLanguage,
  programs: readonly string[],
): Promise<ReadonlyMap<string, string>[] | null> {
  const folder = await mkdtemp(join(tmpdir(), 'code-'))
  const isPython = language !== 'typescript'
  try {
    const files = await Promise.all(
      programs.map(async (program, index) => {
        const file = join(folder, `state-${index}.${isPython ? 'py' : 'mjs'}`)
        await writeFile(file, isPython ? program : await plain(program))
        return file
      }),
    )
    const runner = isPython ? ['-c', pythonRunner, modules[language]] : ['--input-type=module', '-e', nodeRunner]
    for (const command of interpreters(language)) {
      try {
        const { stdout, stderr } = await promisify(execFile)(command, [...runner, ...files])
        if (stderr) console.error(stderr)
        return stdout.split(`${mark}\n`).slice(1).map(linesOf)
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : null
        if (code !== lacking && code !== 'ENOENT') throw error
      }
    }
    return null
  } finally {
    await rm(folder, { recursive: true })
  }
}
