import { type AddressReading, type EntryKind, pathOfEntry, pathOfSection } from '#src/features/entries/index.ts'
import { menuTextIn, type Site } from '#src/features/site/index.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { inLang } from '#src/ui/entry-list.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { errorTexts } from './errors.messages.ts'
import { frameOf } from './frame.ts'
import type { Deps } from './reader.ts'
import { readingTexts } from './reading.messages.ts'
import { sectionTexts } from './section.messages.ts'

type Frameable = Pick<Deps, 'origin' | 'assets'>

/** A page that says what is the matter and where to go from here. */
export function ErrorPage(props: {
  deps: Frameable
  site: Site
  lang: Lang
  kind: 'notFound' | 'failed' | 'away' | 'notAllowed'
}) {
  const { deps, site, lang, kind } = props
  const { title, explanation } = errorTexts[lang][kind]
  const frame = frameOf(deps, site, lang, { title, pathIn: (other) => `/${other}`, noindex: true })
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        <p class="lead">{explanation}</p>
      </div>
      <div class="wrap prose">
        <WaysOn site={site} lang={lang} />
      </div>
    </PageShell>
  )
}

/** What stands where a text was withdrawn: the city's notice, and the languages in which there still is a text. */
export function WithdrawnPage(props: {
  deps: Frameable
  site: Site
  lang: Lang
  kind: EntryKind
  withdrawn: Extract<AddressReading, { found: 'withdrawn' }>
}) {
  const { deps, site, lang, kind, withdrawn } = props
  const { title, explanation } = errorTexts[lang].withdrawn
  const frame = frameOf(deps, site, lang, { title, pathIn: (other) => `/${other}`, noindex: true })
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        {withdrawn.notice ? (
          <p class="lead" {...inLang(withdrawn.lang === lang ? undefined : withdrawn.lang)}>
            {withdrawn.notice}
          </p>
        ) : (
          <p class="lead">{explanation}</p>
        )}
      </div>
      <div class="wrap prose">
        {withdrawn.alternates.length > 0 && (
          <>
            <h2>{readingTexts[lang].otherLanguages}</h2>
            <ul>
              {withdrawn.alternates.map((text) => (
                <li>
                  <a
                    href={pathOfEntry(text.lang, { kind, slug: text.slug })}
                    hreflang={text.lang}
                    {...inLang(text.lang)}
                  >
                    {nameOfLang(text.lang)}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <WaysOn site={site} lang={lang} />
      </div>
    </PageShell>
  )
}

function WaysOn({ site, lang }: { site: Site; lang: Lang }) {
  const texts = errorTexts[lang]
  const pages = site.menu.filter((entry) => entry.place === 'main')
  return (
    <>
      <h2>{texts.goOn}</h2>
      <ul>
        <li>
          <a href={`/${lang}`}>{readingTexts[lang].startPage}</a>
        </li>
        {pages.map((entry) => {
          const text = menuTextIn(entry, lang)
          return (
            text && (
              <li>
                <a
                  href={pathOfEntry(lang, { kind: entry.kind, slug: text.slug })}
                  {...inLang(text.lang === lang ? undefined : text.lang)}
                >
                  {text.title}
                </a>
              </li>
            )
          )
        })}
        <li>
          <a href={pathOfSection(lang, 'story')}>{sectionTexts[lang].story.title}</a>
        </li>
      </ul>
      <p>{texts.contact(site.contact)}</p>
    </>
  )
}
