import { htmlLanguage } from '../language/language.ts'
import { findPageScript } from '../client/find-page.ts'
import { LanguageLinks } from './landing.tsx'
import { addressOf } from './pages.ts'

/** 404.html: the host shows it in no particular language; where the address was bent, its script goes to what was meant. */
export function NotFound() {
  return (
    <main className="landing">
      <script dangerouslySetInnerHTML={{ __html: findPageScript(addressOf('')) }} />
      <h1>
        <span>There is no such page</span>
        <span lang={htmlLanguage.zh}>没有这一页</span>
      </h1>
      <LanguageLinks />
    </main>
  )
}
