import { expect, test } from 'vitest'
import { compileEnglish } from './compile.ts'

test('a formula that others may cite takes its id from behind its opening', async () => {
  expect(await compileEnglish('$$ #formula-loss\nx\n$$')).toMatch(/_jsx\(FormulaBox, \{\s*id: "formula-loss"/)
})

test('its id cannot be that of a heading, and stands once', async () => {
  await expect(compileEnglish('Text.\n\n$$ #loss\nx\n$$')).rejects.toMatchObject({
    line: 3,
    reason: expect.stringContaining('is no id of a formula'),
  })
  await expect(compileEnglish('$$ #formula-a\nx\n$$\n\n$$ #formula-a\ny\n$$')).rejects.toThrow('taken already')
})
