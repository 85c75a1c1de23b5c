import { pathOfEntry, pathOfSection } from '#src/features/entries/index.ts'
import { type Deps, frameOf, presentDay, readingTexts, searchBoxIn, sectionTexts } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { inLang } from '#src/ui/entry-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { excerptOf, markWords, type Piece } from './excerpt.ts'
import { SearchForm } from './form.view.tsx'
import { pathOfWish, type SearchWish } from './search.address.ts'
import { searchTexts } from './search.messages.ts'
import { type Hit, MOST_HITS } from './search.model.ts'
import type { Found } from './search.ts'

/** What the page says: what was found, or why nothing was looked for. */
export type SearchOutcome = Found | 'not_asked' | 'nothing_to_look_for' | 'too_long' | 'too_much'

/** The search: its form, and below it what was found. */
export function SearchPage(props: {
  deps: Pick<Deps, 'origin' | 'assets'>
  site: Site
  wish: SearchWish
  years: readonly number[]
  outcome: SearchOutcome
}) {
  const { deps, site, wish, years, outcome } = props
  const { lang, question, page } = wish
  const texts = searchTexts[lang]
  const written = question === 'too_long' ? '' : question.written
  const title = written ? texts.titleFor(written) : texts.title
  const frame = frameOf(deps, site, lang, {
    title: page > 1 ? `${title} – ${readingTexts[lang].pageNumber(page)}` : title,
    // Filters are narrowed anew in another language: their words may be others there.
    pathIn: (other) => pathOfWish(site, { ...wish, lang: other, page: 1 }),
    crumbs: [],
    noindex: true,
    isSearch: true,
  })
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <div class="wrap">
        <SearchForm site={site} wish={wish} years={years} box={searchBoxIn(lang)} />
        <Outcome site={site} wish={wish} outcome={outcome} />
      </div>
    </PageShell>
  )
}

function Outcome({ site, wish, outcome }: { site: Site; wish: SearchWish; outcome: SearchOutcome }) {
  const texts = searchTexts[wish.lang]
  if (outcome === 'not_asked') return <p class="narrow">{texts.hint}</p>
  if (outcome === 'too_long') return <Notice>{<p>{texts.tooLong}</p>}</Notice>
  if (outcome === 'too_much') return <Notice>{<p>{texts.tooMuch}</p>}</Notice>
  if (outcome === 'nothing_to_look_for') return <Notice>{<p>{texts.nothingToLookFor}</p>}</Notice>
  if (outcome.hits.length === 0) return <NothingFound site={site} wish={wish} found={outcome} />
  return <HitPages site={site} wish={wish} found={outcome} />
}

function HitPages({ site, wish, found }: { site: Site; wish: SearchWish; found: Found }) {
  const { lang, page } = wish
  const texts = searchTexts[lang]
  const linkTo = (label: string, number: number) => ({ label, href: pathOfWish(site, { ...wish, page: number }) })
  const isAll = found.found < MOST_HITS
  return (
    <section aria-labelledby="found">
      {found.corrected && (
        <Notice>
          <p>{texts.corrected(writtenOf(wish), found.corrected.written)}</p>
        </Notice>
      )}
      {found.isPartial && (
        <Notice>
          <p>{texts.partial}</p>
        </Notice>
      )}
      <h2 id="found" class="hits-title">
        {isAll
          ? texts.found(found.found)
          : texts.foundMany(MOST_HITS).replace(`${MOST_HITS}`, formatNumber(lang, MOST_HITS))}
      </h2>
      <ol class="hits">
        {found.hits.map((hit) => (
          <HitItem site={site} lang={lang} hit={hit} forms={found.forms} />
        ))}
      </ol>
      <Pagination
        label={texts.pages}
        newer={page > 1 ? linkTo(texts.newer, page - 1) : undefined}
        current={readingTexts[lang].pageNumber(page)}
        older={found.more ? linkTo(texts.older, page + 1) : undefined}
      />
    </section>
  )
}

function HitItem({ site, lang, hit, forms }: { site: Site; lang: Lang; hit: Hit; forms: ReadonlySet<string> }) {
  const texts = searchTexts[lang]
  const foreign = hit.lang === lang ? undefined : hit.lang
  const isDated = hit.kind === 'story' || hit.kind === 'highlight'
  const day = isDated && hit.publishedAt ? presentDay(site, lang, hit.publishedAt) : undefined
  const excerpt = excerptOf(hit, forms)
  // Names are shown when it was one of them that was asked for.
  const others = hit.otherNames.filter((name) => markWords(name, forms).some((piece) => piece.isMarked))
  return (
    <li>
      <article class="hit">
        <h3 class="entry-title" {...inLang(foreign)}>
          <a href={pathOfEntry(lang, { kind: hit.entryKind, slug: hit.slug })} hreflang={foreign}>
            <Marked pieces={markWords(hit.title, forms)} />
          </a>
        </h3>
        <p class="hit-kind">
          {texts.oneOf[hit.kind]}
          {day && (
            <>
              {' · '}
              <time datetime={day.datetime}>{day.text}</time>
            </>
          )}
          {foreign && ` · ${readingTexts[lang].inLanguage(foreign)}`}
        </p>
        {others.length > 0 && (
          <p>
            {texts.alsoCalled}: <Marked pieces={markWords([...new Set(others)].join(', '), forms)} />
          </p>
        )}
        {excerpt.length > 0 && (
          <p {...inLang(foreign)}>
            <Marked pieces={excerpt} />
          </p>
        )}
      </article>
    </li>
  )
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}</>
}

function NothingFound({ site, wish, found }: { site: Site; wish: SearchWish; found: Found }) {
  const { lang, kind, audience, theme, year } = wish
  const texts = searchTexts[lang]
  const isNarrowed = kind ?? audience ?? theme ?? year
  const everywhere = { lang, question: wish.question, page: 1 }
  return (
    <section class="prose" aria-labelledby="found">
      <h2 id="found">{texts.nothing(writtenOf(wish))}</h2>
      <h3>{texts.tryThis}</h3>
      <ul>
        {found.elsewhere.map((other) => (
          <li>
            <a href={pathOfWish(site, { ...everywhere, lang: other })} hreflang={other}>
              {texts.elsewhere(other)}
            </a>
          </li>
        ))}
        {isNarrowed && (
          <li>
            <a href={pathOfWish(site, everywhere)}>{texts.withoutFilters}</a>
          </li>
        )}
        <li>{texts.checkSpelling}</li>
        <li>{texts.fewerWords}</li>
      </ul>
      <h3>{texts.lists}</h3>
      <ul>
        {(['story', 'highlight', 'audience'] as const).map((section) => (
          <li>
            <a href={pathOfSection(lang, section)}>{sectionTexts[lang][section].title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function writtenOf({ question }: SearchWish): string {
  return question === 'too_long' ? '' : question.written
}
