import { raw } from 'hono/html'
import { pathOfSection } from '#src/features/entries/index.ts'
import { CalendarOfParty } from '#src/features/happenings/index.ts'
import { partyAsSchema } from '#src/features/parties/index.ts'
import {
  type Deps,
  EntryText,
  FollowList,
  frameOf,
  listingAbout,
  presentListed,
  presentTerms,
} from '#src/features/reading/index.ts'
import {
  ActivityYears,
  linkToParty,
  nameOfFact,
  pathOfFact,
  presentActivity,
  presentTie,
  TieList,
  townsOf,
  twinTownTexts,
} from '#src/features/register/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx'
import { keepDrawing } from '#src/ui/charts/kept-drawing.ts'
import { TownsMap } from '#src/ui/charts/towns-map.tsx'
import { EntryList, inLang } from '#src/ui/entry-list.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { Section } from '#src/ui/start.tsx'
import { findNeighbours } from './neighbour.ts'
import type { Profile } from './profile.load.ts'
import { profileTexts } from './profile.messages.ts'
import { ProfileHead } from './profile-head.view.tsx'
import { NeighbourSection } from './profile-neighbours.view.tsx'
import { registerListTexts } from './register-list.messages.ts'

/** The page of a party: who it is, what binds us, what we do together, and whom it is near to. */
export function ProfilePage({ deps, profile }: { deps: Deps; profile: Profile }) {
  const { party, view, ties, activities, text, news } = profile
  const { site, lang } = view
  const texts = profileTexts[lang]
  const name = nameOfFact(party, lang)
  const city = labelIn(site, site.names, lang)
  const items = ties.flatMap((tie) => presentTie(view, tie, party.id) ?? [])
  const listing = listingAbout(lang, 'party', party)
  const frame = frameOf(deps, site, lang, {
    title: name,
    description: text?.lead ?? items[0]?.summary ?? registerListTexts[lang].lead,
    pathIn: (other) => pathOfFact('party', party, other),
    listing,
    crumbs: [{ label: registerListTexts[lang].title, href: pathOfSection(lang, 'party') }],
    picture: `/og/${lang}/${party.id}.png`,
    jsonLd: [{ ...(partyAsSchema(deps.origin, lang, party, view.parties.get(party.partOfId ?? '')) as object) }],
  })
  return (
    <PageShell frame={frame}>
      <ProfileHead profile={profile} terms={presentTerms(site, lang, party.termIds)}>
        <PlaceOnMap profile={profile} />
      </ProfileHead>
      {text && (
        <div class="wrap">
          <p class="profile-lead" {...inLang(text.lang === lang ? undefined : text.lang)}>
            {text.lead}
          </p>
          <EntryText site={site} lang={lang} entry={text} />
        </div>
      )}
      {items.length > 0 && (
        <Section id="ties" title={texts.binds} tone="tinted">
          <TieList lang={lang} ties={items} />
        </Section>
      )}
      {activities.length > 0 && (
        <Section id="together" title={texts.together(city, name)}>
          <ActivityYears lang={lang} items={activities.map((activity) => presentActivity(view, activity, party.id))} />
        </Section>
      )}
      <Section id="news" title={texts.news} tone="tinted">
        {news.length > 0 ? (
          <EntryList level={3} entries={news.map((entry) => presentListed(site, lang, entry))} />
        ) : (
          <p>{texts.noNews}</p>
        )}
        <FollowList site={site} listing={listing} />
        <CalendarOfParty deps={deps} lang={lang} party={party} />
      </Section>
      <NeighbourSection
        lang={lang}
        city={city}
        neighbours={findNeighbours(profile)}
        parts={profile.parts.map((part) => linkToParty(part, lang))}
      />
    </PageShell>
  )
}

// Where it is, drawn together with home as its tie stands today.
function PlaceOnMap({ profile: { party, view, ties } }: { profile: Profile }) {
  const { site, lang } = view
  const texts = profileTexts[lang]
  const name = nameOfFact(party, lang)
  const home = { name: labelIn(site, site.names, lang), ...site.place }
  const town = ties.flatMap((tie) => townsOf(view, tie)).find((each) => each.name === name)
  if (!town) return null
  const map = {
    home,
    towns: [town],
    label: texts.mapLabel(home.name, name),
    toneNames: twinTownTexts[lang].tones,
    size: 'small' as const,
  }
  return (
    <ChartFigure
      id="map"
      title={texts.map(name)}
      tableLabel={twinTownTexts[lang].table}
      table={{
        caption: texts.map(name),
        columns: [
          { label: texts.place },
          { label: texts.latitude, numeric: true },
          { label: texts.longitude, numeric: true },
        ],
        rows: [[name, String(town.latitude), String(town.longitude)]],
      }}
      downloads={[{ label: 'GeoJSON', href: `/api/v1/parties/${party.key}.geojson`, type: 'application/geo+json' }]}
    >
      {raw(keepDrawing(map, () => <TownsMap {...map} />))}
    </ChartFigure>
  )
}
