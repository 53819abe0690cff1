import { expect, test } from 'vitest'
import { compileEnglish } from './compile.ts'

const table = '| start | cost |\n| --- | --- |\n| 0.82 | a |\n| | b |\n| 0.98 | c |\n'
const inTable = (attributes: string) => compileEnglish(`<Table ${attributes}>\n\n${table}\n</Table>`)

test('a table has its caption, and says which cells head a column and which a row', async () => {
  const code = await inTable('caption="Two experiments"')
  expect(code).toMatch(/_components\.caption, \{\s*children: "Two experiments"/)
  expect(code.match(/scope: "col"/g)).toHaveLength(2)
  expect(code.match(/scope: "row"/g)).toHaveLength(2)
})

test('an empty first cell is headed by the one above', async () => {
  const code = await inTable('caption="Two experiments"')
  expect(code).toMatch(/scope: "row",\s*rowSpan: "2",\s*children: "0\.82"/)
  expect(code.match(/_components\.td, /g)).toHaveLength(3)
})

test('as cards, each cell is named by its column, and each part says what it is', async () => {
  const code = await inTable('caption="Two experiments" as="cards"')
  expect(code.match(/"data-label": "cost"/g)).toHaveLength(3)
  for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) {
    expect(code, role).toContain(`role: "${role}"`)
  }
})

test('a table without a caption fails with its line', async () => {
  await expect(compileEnglish(`One.\n\n${table}`)).rejects.toMatchObject({ line: 3 })
  await expect(compileEnglish(`<Table>\n\n${table}\n</Table>`)).rejects.toThrow('needs a caption')
  await expect(compileEnglish('<Table caption="None">\n\nOne.\n\n</Table>')).rejects.toThrow('around a table')
})
