import { expect, test } from 'vitest'
import { chapters, numberOf } from '../../src/chapters/chapters.ts'
import { chapterWords } from '../../src/chapters/chapters.words.ts'
import { descriptions } from '../../src/chapters/descriptions.ts'
import { previews } from '../../src/chapters/previews.ts'
import { figures } from '../../src/figures/registry.ts'

test('chapters are numbered from 1 in the order of reading, and the home page is none', () => {
  expect(chapters.map(numberOf)).toEqual(chapters.map((_, index) => index))
  expect(chapters[0]?.slug).toBe('')
})

for (const language of ['zh', 'en'] as const) {
  test(`in ${language} every chapter after the first is led to by a question of its own`, () => {
    const questions = chapters.slice(2).map(({ slug }) => chapterWords[language][slug]?.question ?? slug)
    for (const question of questions) expect(question).toMatch(/[?？]$/)
    expect(new Set(questions).size).toBe(questions.length)
  })
}

test('every page has a description, and a preview of a figure that exists', () => {
  for (const { slug } of chapters) {
    expect(Object.keys(descriptions), slug).toContain(slug)
    expect(Object.keys(figures), slug).toContain(previews[slug]?.figure)
  }
})
