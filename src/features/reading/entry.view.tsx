import { type EntryReading, pathOfEntry, type TextSection } from '#src/features/entries/index.ts'
import { type Picture, pathOfPicture, sizesForPages } from '#src/features/media/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { Chips, inLang } from '#src/ui/entry-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { Prose } from '#src/ui/prose.tsx'
import { Stamps } from '#src/ui/stamps.tsx'
import { Corrections } from './corrections.tsx'
import { chosenBeside } from './following.ts'
import { FollowChoice } from './following.view.tsx'
import { frameOf, type PageFacts } from './frame.ts'
import { pathOfListing } from './listing.ts'
import { presentLink, presentOccurrence, presentStamp, presentTerms } from './present.ts'
import type { Deps } from './reader.ts'
import { readingTexts } from './reading.messages.ts'
import { entryAsSchema } from './schema-org.ts'
import { sectionTexts } from './section.messages.ts'
import { linkedHtml } from './text.ts'

/** The page of a dated entry: its text, its dates, what it is about, for whom, and its translations. */
export function EntryPage(props: {
  deps: Deps
  site: Site
  lang: Lang
  section: Exclude<TextSection, 'audience'>
  describe: Record<string, unknown>
  entry: EntryReading
  picture: Picture | undefined
}) {
  const { deps, site, lang, section, describe, entry, picture } = props
  const listing = { section, lang, page: 1 } as const
  const frame = frameOf(deps, site, lang, {
    ...entryFacts(site, entry, lang),
    type: 'article',
    listing,
    crumbs: [{ label: sectionTexts[lang][section].title, href: pathOfListing(site, listing) }],
    jsonLd: [entryAsSchema(deps.origin, site, entry, describe)],
  })
  return (
    <PageShell frame={frame}>
      <article>
        <EntryHead entry={entry} lang={lang} />
        <div class="wrap columns">
          <div>
            {picture && <EntryPicture site={site} lang={lang} picture={picture} />}
            <EntryText site={site} lang={lang} entry={entry} />
            <FollowChoice site={site} lang={lang} chosen={chosenBeside(site, entry)} />
          </div>
          <EntryFactsList site={site} lang={lang} entry={entry} />
        </div>
      </article>
    </PageShell>
  )
}

/** What the frame of an entry's page says: its title, its address in each language, where it really exists. */
export function entryFacts(site: Site, entry: EntryReading, lang: Lang): PageFacts {
  const fallback =
    entry.alternates.find((text) => text.lang === entry.originalLang) ??
    site.languages.flatMap((other) => entry.alternates.find((text) => text.lang === other) ?? [])[0]
  const slugIn = (other: Lang) => (entry.alternates.find((text) => text.lang === other) ?? fallback)?.slug ?? entry.slug
  return {
    title: entry.title,
    description: entry.lead,
    pathIn: (other) => pathOfEntry(other, { kind: entry.kind, slug: slugIn(other) }),
    alternates: entry.alternates.map((text) => text.lang),
    ...(entry.lang !== lang && { canonicalLang: entry.lang }),
    picture: `/og/${lang}/${entry.id}.png`,
  }
}

/** The title and the lead of an entry. */
export function EntryHead({ entry, lang }: { entry: EntryReading; lang: Lang }) {
  return (
    <div class="wrap page-head" {...inLang(entry.lang === lang ? undefined : entry.lang)}>
      <h1>{entry.title}</h1>
      <p class="lead">{entry.lead}</p>
    </div>
  )
}

/** The text of an entry with what readers should know of it, its call to act and its stamps. */
export function EntryText({ site, lang, entry }: { site: Site; lang: Lang; entry: EntryReading }) {
  const texts = readingTexts[lang]
  const foreign = entry.lang === lang ? undefined : entry.lang
  return (
    <>
      <LanguageNotice lang={lang} entry={entry} />
      <Prose html={linkedHtml(site, lang, entry)} lang={foreign} />
      {entry.call && (
        <p>
          <a class="ds-button" href={entry.call.href} {...inLang(foreign)}>
            {entry.call.label}
          </a>
        </p>
      )}
      <Stamps
        published={presentStamp(site, lang, entry.publishedAt)}
        updated={entry.updatedAt && presentStamp(site, lang, entry.updatedAt)}
        texts={texts}
        comma={lang === 'ar' ? '،' : ','}
      />
      <Corrections site={site} lang={lang} wordsLang={foreign} corrections={entry.corrections} />
    </>
  )
}

/** Tells a reader that the text is in another language than theirs, or older than its original. */
export function LanguageNotice({ lang, entry }: { lang: Lang; entry: EntryReading }) {
  const texts = readingTexts[lang]
  const original = entry.alternates.find((text) => text.lang === entry.originalLang)
  if (entry.lang !== lang) return <Notice>{<p>{texts.notTranslated(entry.lang)}</p>}</Notice>
  if (!entry.stale || !original) return null
  return (
    <Notice>
      <p>
        {texts.olderThanOriginal(entry.originalLang)}{' '}
        <a href={pathOfEntry(original.lang, { kind: entry.kind, slug: original.slug })} hreflang={original.lang}>
          {texts.readOriginal}
        </a>
      </p>
    </Notice>
  )
}

function EntryPicture({ site, lang, picture }: { site: Site; lang: Lang; picture: Picture }) {
  const sizes = sizesForPages(picture)
  const largest = sizes.at(-1)
  if (!largest) return null
  return (
    <figure class="picture">
      <img
        src={pathOfPicture(picture, largest)}
        srcset={sizes.map((size) => `${pathOfPicture(picture, size)} ${size.width}w`).join(', ')}
        sizes="(min-width: 48rem) 42rem, 100vw"
        width={largest.width}
        height={largest.height}
        alt={labelIn(site, picture.alts, lang)}
      />
      {picture.credit && <figcaption>{picture.credit}</figcaption>}
    </figure>
  )
}

function EntryFactsList({ site, lang, entry }: { site: Site; lang: Lang; entry: EntryReading }) {
  const texts = readingTexts[lang]
  const when = entry.occurs && presentOccurrence(lang, entry.occurs)
  const terms = presentTerms(site, lang, entry.termIds)
  const others = entry.alternates.filter((text) => text.lang !== lang)
  return (
    <aside class="facts" aria-label={texts.about}>
      {when && (
        <div>
          <h2>{texts.when}</h2>
          <p>
            <time datetime={when.datetime}>{when.text}</time>
          </p>
        </div>
      )}
      {terms.length > 0 && (
        <div>
          <h2>{texts.audiencesAndThemes}</h2>
          <Chips links={terms} />
        </div>
      )}
      {entry.about.length > 0 && (
        <div>
          <h2>{texts.about}</h2>
          <ul>
            {entry.about.map((link) => {
              const { title, href, lang: linkLang } = presentLink(lang, link)
              return (
                <li>
                  <a href={href} {...inLang(linkLang)}>
                    {title}
                  </a>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <div>
          <h2>{texts.otherLanguages}</h2>
          <ul>
            {others.map((text) => (
              <li>
                <a
                  href={pathOfEntry(text.lang, { kind: entry.kind, slug: text.slug })}
                  hreflang={text.lang}
                  {...inLang(text.lang)}
                >
                  {nameOfLang(text.lang)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </aside>
  )
}
