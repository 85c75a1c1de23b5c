import type { PartyReading } from '#src/features/parties/index.ts'
import {
  cite,
  fieldTexts,
  linkToParty,
  nameOfFact,
  placeOf,
  type TieView,
  wordTexts,
} from '#src/features/register/index.ts'
import { webAddress } from '#src/platform/http/web-address.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/formats.ts'
import { profileTexts } from './profile.messages.ts'

/** A name that is not the one shown, with its language where that is known (BCP 47). */
export interface OtherName {
  readonly name: string
  readonly lang: string | undefined
}

/** A line of what is known of a party itself. */
export interface ProfileFact {
  readonly label: string
  readonly text: string
  readonly href?: string | undefined
  readonly note?: string | undefined
}

/** The names that a party has beside the one that is shown, each once. */
export function otherNames(party: PartyReading, shown: string, kind: 'current' | 'former'): OtherName[] {
  const names = party.names.filter((each) => (each.kind === 'former') === (kind === 'former') && each.name !== shown)
  return [...Map.groupBy(names, (each) => each.name)].map(([name, same]) => {
    const lang = same.length === 1 ? same[0]?.lang : undefined
    return { name, lang: lang === 'und' ? undefined : lang }
  })
}

/** What stands over the name: the kind of party, and where it is. */
export function kickerOf(view: TieView, party: PartyReading): string {
  return [wordTexts[view.lang].party[party.kind], placeOf(view, party)].filter(Boolean).join(' · ')
}

/** What the register knows of a party itself. */
export function factsOf(view: TieView, party: PartyReading): ProfileFact[] {
  const { lang, parties } = view
  const texts = profileTexts[lang]
  const whole = parties.get(party.partOfId ?? '')
  const facts: ProfileFact[] = []
  if (whole) {
    const { label, href } = linkToParty(whole, lang)
    facts.push({ label: texts.partOf, text: label, href })
  }
  if (party.field) facts.push({ label: texts.field, text: fieldTexts[lang][party.field] ?? party.field })
  if (party.arrived) facts.push({ label: texts.arrived, text: formatDate(lang, party.arrived) })
  for (const figure of latestOf(party)) {
    const source = figure.source && cite(view, figure.source).name
    facts.push({
      label: texts.figures[figure.key],
      text: formatNumber(lang, figure.value),
      note: [formatDate(lang, figure.when), source].filter(Boolean).join(lang === 'ar' ? '، ' : ', '),
    })
  }
  const website = webAddress(party.website)
  if (website) facts.push({ label: texts.website, text: hostOf(website), href: website })
  if (party.wikidata) {
    const href = `https://www.wikidata.org/wiki/${party.wikidata}`
    facts.push({ label: texts.wikidata, text: nameOfFact(party, lang), href })
  }
  if (party.source) {
    const { name, url } = cite(view, party.source)
    facts.push({ label: texts.source, text: name, href: url })
  }
  return facts
}

function latestOf(party: PartyReading) {
  // They come by key and date.
  return [...Map.groupBy(party.figures, (figure) => figure.key).values()].flatMap((figures) => figures.at(-1) ?? [])
}

function hostOf(website: string): string {
  return URL.parse(website)?.hostname.replace(/^www\./, '') ?? website
}
