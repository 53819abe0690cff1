import { numberedTitle, titleOf } from './chapter-words.ts'
import { descriptions } from '../chapters/descriptions.ts'
import { previews } from '../chapters/previews.ts'
import { figures } from '../figures/registry.ts'
import { htmlLanguage, languages, type Language, type Words } from '../language/language.ts'
import { chapterPath } from './chapter-path.ts'
import { addressOf, type ChapterPage, type EmbedPage, type SitePage } from './pages.ts'
import compact from './compact.css?inline'
import { siteName } from './site.ts'
import { paper } from '../client/paper.ts'
import { embedThemeScript, themeScript } from '../client/theme.ts'

interface HeadProps {
  page: SitePage
  /** null: nobody has said where the site is reached; what would name it is left out. */
  origin: string | null
}

const openGraphLocale: Words = { zh: 'zh_CN', en: 'en_US' }
/** Text for a <script>: "</script>" inside it must not end it. */
const scriptText = (text: string) => ({ __html: text.replaceAll('<', '\\u003c') })

/** What stands in the <head> of a page beyond the template's own. */
export function Head({ page, origin }: HeadProps) {
  return (
    <>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={paper.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={paper.dark} />
      <script dangerouslySetInnerHTML={{ __html: page.kind === 'embed' ? embedThemeScript : themeScript }} />
      <link rel="icon" href={addressOf('favicon.svg')} type="image/svg+xml" />
      <link rel="icon" href={addressOf('icon-192.png')} type="image/png" sizes="192x192" />
      <link rel="apple-touch-icon" href={addressOf('apple-touch-icon.png')} />
      <link rel="manifest" href={addressOf('manifest.webmanifest')} />
      {page.kind === 'chapter' && <ChapterHead page={page} root={origin} />}
      {page.kind === 'embed' && <EmbedHead page={page} root={origin} />}
      {page.kind === 'landing' && <LandingHead root={origin} />}
      {page.kind === 'not-found' && <NotFoundHead />}
      {page.kind !== 'embed' && <FetchAhead />}
    </>
  )
}

/** Where the reader asks for little to be loaded, nothing is fetched that may not be wanted. */
const unlessDataIsSaved =
  'if(navigator.connection&&navigator.connection.saveData)document.currentScript.previousElementSibling.remove()'

/** A page whose link is pointed at is fetched ahead. Not from a frame: whose page that is decides. */
function FetchAhead() {
  const speculation = { prefetch: [{ where: { href_matches: addressOf('*') }, eagerness: 'moderate' }] }
  return (
    <>
      <script type="speculationrules" dangerouslySetInnerHTML={scriptText(JSON.stringify(speculation))} />
      <script dangerouslySetInnerHTML={{ __html: unlessDataIsSaved }} />
    </>
  )
}

/** Search engines read no alternate whose address is not whole; where nobody has said the site's, the browser knows it. */
const wholeAddresses = 'for(const link of document.querySelectorAll("link[hreflang]"))link.href=link.href'

/** `x-default` is the page that offers both. */
function Alternates({ root, path }: { root: string | null; path: (language: Language) => string }) {
  const address = (own: string) => (root ?? '') + addressOf(own)
  return (
    <>
      {languages.map(language => (
        <link key={language} rel="alternate" hrefLang={htmlLanguage[language]} href={address(path(language))} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address('')} />
      {root === null && <script dangerouslySetInnerHTML={{ __html: wholeAddresses }} />}
    </>
  )
}

const Canonical = ({ root, path }: { root: string | null; path: string }) =>
  root === null ? null : <link rel="canonical" href={root + addressOf(path)} />

function ChapterHead({ page, root }: { page: ChapterPage; root: string | null }) {
  const { chapter, language, path } = page
  const name = siteName[language]
  const own = numberedTitle(chapter, language)
  const title = chapter.slug ? `${own} · ${name}` : `${name} · ${own}`
  const description = descriptions[chapter.slug]?.[language]
  if (description === undefined) throw new Error(`no description of the page "${chapter.slug}"`)
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <Canonical root={root} path={path} />
      <Alternates root={root} path={other => chapterPath(chapter, other)} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={own} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={openGraphLocale[language]} />
      <meta property="og:locale:alternate" content={openGraphLocale[other]} />
      <meta name="twitter:title" content={own} />
      <meta name="twitter:description" content={description} />
      {root !== null && <PreviewHead page={page} root={root} />}
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={scriptText(
          JSON.stringify({
            '@context': 'https://schema.org',
            '@type': ['Article', 'LearningResource'],
            headline: titleOf(chapter, language),
            name: title,
            description,
            ...(root !== null && { url: root + addressOf(path), image: root + addressOf(previewOf(page)) }),
            inLanguage: htmlLanguage[language],
            learningResourceType: 'Interactive explanation',
            isAccessibleForFree: true,
            isPartOf: { '@type': 'WebSite', name, ...(root !== null && { url: root + addressOf('') }) },
          }),
        )}
      />
    </>
  )
}

/** The picture that goes with a shared link to a page, below the site's base. */
export const previewOf = ({ chapter: { slug }, language }: Pick<ChapterPage, 'chapter' | 'language'>): string =>
  `preview-${language}${slug && `-${slug}`}.png`

/** What can only be said with the site's full address. */
function PreviewHead({ page, root }: { page: ChapterPage; root: string }) {
  const { chapter, language, path } = page
  const image = root + addressOf(previewOf(page))
  const alt = previews[chapter.slug]?.alt[language]
  if (alt === undefined) throw new Error(`no preview of the page "${chapter.slug}"`)
  return (
    <>
      <meta property="og:url" content={root + addressOf(path)} />
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image" content={image} />
      <meta name="twitter:image:alt" content={alt} />
    </>
  )
}

/** Found under its chapter, not on its own. */
function EmbedHead({ page: { figure, language }, root }: { page: EmbedPage; root: string | null }) {
  return (
    <>
      <title>{`${figure} · ${siteName[language]}`}</title>
      <meta name="robots" content="noindex" />
      <style dangerouslySetInnerHTML={{ __html: compact }} />
      <Canonical root={root} path={`${language}/${figures[figure]?.chapter ?? ''}/`} />
    </>
  )
}

function LandingHead({ root }: { root: string | null }) {
  return (
    <>
      <title>{`${siteName.en} · ${siteName.zh}`}</title>
      <meta name="description" content="Cross-entropy, explained with figures you can drag. 交叉熵，拖得动的图解。" />
      <Canonical root={root} path="" />
      <Alternates root={root} path={language => `${language}/`} />
    </>
  )
}

function NotFoundHead() {
  return (
    <>
      <title>{`404 · ${siteName.en} · ${siteName.zh}`}</title>
      <meta name="robots" content="noindex" />
    </>
  )
}
