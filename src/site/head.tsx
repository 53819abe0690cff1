import { titleOf } from './chapter-words.ts'
import { descriptions } from '../chapters/descriptions.ts'
import { figures } from '../figures/registry.ts'
import { htmlLanguage, languages, type Language, type Words } from '../language/language.ts'
import { chapterPath } from './chapter-path.ts'
import { addressOf, type ChapterPage, type EmbedPage, type SitePage } from './pages.ts'
import { siteName } from './site.ts'
import { paper } from '../client/paper.ts'
import { embedThemeScript, themeScript } from '../client/theme.ts'

interface HeadProps {
  page: SitePage
  origin: string
}

const openGraphLocale: Words = { zh: 'zh_CN', en: 'en_US' }
const previewAlt: Words = {
  zh: '两条学习曲线从同一个起点出发：二次代价久久停在高处，交叉熵很快降下来。',
  en:
    'Two learning curves from one start: the quadratic cost stays high for long, ' +
    'cross-entropy comes down at once.',
}

/** Text for a <script>: "</script>" inside it must not end it. */
const scriptText = (text: string) => ({ __html: text.replaceAll('<', '\\u003c') })

/** What stands in the <head> of a page beyond the template's own. */
export function Head({ page, origin }: HeadProps) {
  const speculation = { prefetch: [{ where: { href_matches: addressOf('*') }, eagerness: 'moderate' }] }
  return (
    <>
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
      <script type="speculationrules" dangerouslySetInnerHTML={scriptText(JSON.stringify(speculation))} />
    </>
  )
}

/** `x-default` is the page that offers both. */
function Alternates({ root, path }: { root: string; path: (language: Language) => string }) {
  return (
    <>
      {languages.map(language => (
        <link
          key={language}
          rel="alternate"
          hrefLang={htmlLanguage[language]}
          href={root + addressOf(path(language))}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={root + addressOf('')} />
    </>
  )
}

function ChapterHead({ page, root }: { page: ChapterPage; root: string }) {
  const { chapter, language, path } = page
  const url = root + addressOf(path)
  const image = root + addressOf(`preview-${language}.png`)
  const name = siteName[language]
  const title = chapter.slug ? `${titleOf(chapter, language)} · ${name}` : `${name} · ${titleOf(chapter, language)}`
  const description = descriptions[chapter.slug]?.[language]
  if (description === undefined) throw new Error(`no description of the page "${chapter.slug}"`)
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      <Alternates root={root} path={other => chapterPath(chapter, other)} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={titleOf(chapter, language)} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={openGraphLocale[language]} />
      <meta property="og:locale:alternate" content={openGraphLocale[other]} />
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={previewAlt[language]} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={titleOf(chapter, language)} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={image} />
      <meta name="twitter:image:alt" content={previewAlt[language]} />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={scriptText(
          JSON.stringify({
            '@context': 'https://schema.org',
            '@type': ['Article', 'LearningResource'],
            headline: titleOf(chapter, language),
            name: title,
            description,
            url,
            image,
            inLanguage: htmlLanguage[language],
            learningResourceType: 'Interactive explanation',
            isAccessibleForFree: true,
            isPartOf: { '@type': 'WebSite', name, url: root + addressOf('') },
          }),
        )}
      />
    </>
  )
}

/** Found under its chapter, not on its own. */
function EmbedHead({ page: { figure, language }, root }: { page: EmbedPage; root: string }) {
  return (
    <>
      <title>{`${figure} · ${siteName[language]}`}</title>
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={root + addressOf(`${language}/${figures[figure]?.chapter ?? ''}/`)} />
    </>
  )
}

function LandingHead({ root }: { root: string }) {
  return (
    <>
      <title>{`${siteName.en} · ${siteName.zh}`}</title>
      <meta name="description" content="Cross-entropy, explained with figures you can drag. 交叉熵，拖得动的图解。" />
      <link rel="canonical" href={root + addressOf('')} />
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
