import { pathOfEntry } from '#src/features/entries/index.ts'
import { PARTY_KINDS, type PartyKind } from '#src/features/parties/index.ts'
import { type Deps, frameOf, PARAMS, readingTexts } from '#src/features/reading/index.ts'
import { downloadsOf, FileList, wordTexts } from '#src/features/register/index.ts'
import { labelIn, type Site, slugOfTerm } from '#src/features/site/index.ts'
import { compareIn } from '#src/platform/i18n/alphabet.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type Filter, Filters } from '#src/ui/filters.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { KIND_SLUGS, PARTY_PARAMS, type PartyListing, pathOfPartyListing } from './party-listing.ts'
import { registerListTexts } from './register-list.messages.ts'

interface Listed {
  readonly kind: PartyKind
  readonly name: string
  readonly slug: string
  readonly country: string | null
}

/** All public parties by kind, narrowed by kind, theme and country. */
export function PartyListPage(props: {
  deps: Deps
  site: Site
  listing: PartyListing
  parties: readonly Listed[]
  hasMore: boolean
  total: number
  kinds: readonly PartyKind[]
  countries: readonly string[]
}) {
  const { deps, site, listing, parties, hasMore, total } = props
  const { lang, kind, theme, country, page } = listing
  const texts = registerListTexts[lang]
  const reading = readingTexts[lang]
  const narrowed = [
    kind && wordTexts[lang].parties[kind],
    theme && labelIn(site, theme.names, lang),
    country && formatCountry(lang, country),
  ].filter((word) => word !== undefined)
  const title = narrowed.length > 0 ? `${texts.title}: ${narrowed.join(lang === 'ar' ? '، ' : ', ')}` : texts.title
  const linkTo = (label: string, number: number) => ({
    label,
    href: pathOfPartyListing(site, { ...listing, page: number }),
  })
  const whole = pathOfPartyListing(site, { lang, page: 1 })
  const frame = frameOf(deps, site, lang, {
    title: page > 1 ? `${title} – ${reading.pageNumber(page)}` : title,
    description: texts.lead,
    pathIn: (other) => pathOfPartyListing(site, { ...listing, lang: other }),
    crumbs: narrowed.length > 0 ? [{ label: texts.title, href: whole }] : [],
  })
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <div class="wrap">
        <Filters
          title={reading.filterTitle}
          action={whole}
          filters={filtersOf(props)}
          submit={reading.showFiltered}
          clear={narrowed.length > 0 ? { label: reading.clearFilters, href: whole } : undefined}
        />
        {parties.length > 0 ? <p class="quiet">{texts.count(total)}</p> : <p>{reading.nothingFound}</p>}
        {[...Map.groupBy(parties, (party) => party.kind)].map(([each, ofKind]) => (
          <div class="party-group">
            <h2>{wordTexts[lang].parties[each]}</h2>
            <ul class="party-list">
              {ofKind.map((party) => (
                <Party lang={lang} party={party} />
              ))}
            </ul>
          </div>
        ))}
        <Pagination
          label={reading.pages}
          newer={page > 1 ? linkTo(texts.previous, page - 1) : undefined}
          current={reading.pageNumber(page)}
          older={hasMore ? linkTo(texts.next, page + 1) : undefined}
        />
        <FileList
          label={texts.files}
          files={downloadsOf('parties', ['csv', 'json', 'geojson'], { kind, country, theme: theme?.key })}
        />
      </div>
    </PageShell>
  )
}

function Party({ lang, party: { name, slug, country } }: { lang: Lang; party: Listed }) {
  return (
    <li>
      <a href={pathOfEntry(lang, { kind: 'party', slug })}>{name}</a>
      {country && <p class="quiet">{formatCountry(lang, country)}</p>}
    </li>
  )
}

function filtersOf(props: {
  site: Site
  listing: PartyListing
  kinds: readonly PartyKind[]
  countries: readonly string[]
}): Filter[] {
  const { site, listing, kinds, countries } = props
  const { lang, kind, theme, country } = listing
  const texts = registerListTexts[lang]
  const reading = readingTexts[lang]
  const compare = compareIn(lang)
  return [
    {
      name: PARTY_PARAMS[lang].kind,
      label: texts.kind,
      all: texts.allKinds,
      options: PARTY_KINDS.filter((each) => kinds.includes(each)).map((each) => ({
        value: KIND_SLUGS[lang][each],
        label: wordTexts[lang].parties[each],
        selected: each === kind,
      })),
    },
    {
      name: PARAMS[lang].theme,
      label: reading.themes,
      all: reading.allThemes,
      options: site.themes.map((each) => ({
        value: slugOfTerm(site, each, lang),
        label: labelIn(site, each.names, lang),
        selected: each.id === theme?.id,
      })),
    },
    {
      name: PARTY_PARAMS[lang].country,
      label: texts.country,
      all: texts.allCountries,
      options: countries
        .map((code) => ({ value: code, label: formatCountry(lang, code), selected: code === country }))
        .sort((a, b) => compare(a.label, b.label)),
    },
  ]
}
