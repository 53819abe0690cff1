import { htmlLanguage } from '../language/language.ts'
import { LanguageLinks } from './landing.tsx'

/** 404.html: the host shows it in no particular language. */
export function NotFound() {
  return (
    <main className="landing">
      <h1>
        <span>There is no such page</span>
        <span lang={htmlLanguage.zh}>没有这一页</span>
      </h1>
      <LanguageLinks />
    </main>
  )
}
