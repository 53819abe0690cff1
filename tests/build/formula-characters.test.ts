import { describe, expect, it } from 'vitest'
import { formulaCharacters, lackingCharacters } from '../../src/build/formula-characters.ts'
import { compileEnglish } from './compile.ts'

describe('the characters to which the fonts of formulas are cut', () => {
  it('hold what is typed, what a live number may show, and no character twice', () => {
    expect(lackingCharacters('∂C/∂w = (a − y)·σ′(z) ≈ −2.5×10⁻⁷')).toEqual([])
    expect(new Set(formulaCharacters).size).toBe(formulaCharacters.length)
  })

  it('name what a formula shows and they lack, by its number too; Chinese is the reader’s own', () => {
    expect(lackingCharacters('a ⊗ b ⊗ 常数，∮')).toEqual(['⊗ (U+2297)', '∮ (U+222E)'])
  })

  it('stop the build at a formula that shows another one', async () => {
    await expect(compileEnglish(String.raw`A formula: $a \otimes b$.`)).rejects.toThrow('lacks ⊗')
  })
})
