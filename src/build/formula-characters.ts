const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')

/** The signs that these pages' formulas hold, and those that a live number may. The last is KaTeX's stroke of ≠. */
const signs = '\u00a0±×·½¹²³⁴⁵⁶⁷⁸⁹⁰⁻αβγδεζηθλμπρστφψωΔΣΩ′…←→⇒⇔∂∈∏∑−∗∘√∞∣∥∧∫≈≠≡≤≥⋅⋯ℓ↦\ue020'

/** To what KaTeX's fonts are cut (katex-fonts.ts): a page fetches half of what they hold. */
export const formulaCharacters = printable + signs

const known = new Set(formulaCharacters)

/** KaTeX has no Chinese: that comes from the reader's own fonts. Its zero-width space has no picture. */
const notItsOwn = /[\p{Script=Han}，。：；、\u200b]/u

const named = (character: string) => `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase()})`

/** What a formula shows and the fonts would lack. */
export const lackingCharacters = (shown: string): readonly string[] =>
  [...new Set(shown)].filter(character => !known.has(character) && !notItsOwn.test(character)).map(named)
