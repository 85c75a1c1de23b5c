import { sql } from 'kysely'
import { type ActivityReading, readActivities } from '#src/features/activities/index.ts'
import { type EntryKind, isPublicFact, textShownTo } from '#src/features/entries/index.ts'
import { type PartyReading, readParties } from '#src/features/parties/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type Description, plainText } from './document.ts'
import type { HitKind } from './search.tables.ts'

/** An entry as the readers of a language may search it. */
export interface Described extends Description {
  readonly entryId: string
  readonly lang: Lang
  readonly textLang: Lang
  readonly number: number | null
  readonly kind: HitKind
  readonly reliesOn: readonly string[]
  readonly rankedAt: string
}

/** What the public sees of some entries, in each open language. */
export async function describeEntries(tx: Tx, ids: readonly string[]): Promise<Described[]> {
  const languages = await tx.selectFrom('languages').select('code').where('open', '=', true).execute()
  const parties = new Map((await readParties(tx, { ids })).map((party) => [party.id, party]))
  const activities = new Map((await readActivities(tx, { ids })).map((activity) => [activity.id, activity]))
  const partners = await readPartners(tx, [...activities.values()])
  const described: Described[] = []
  for (const { code: lang } of languages) {
    for (const row of await readShown(tx, ids, lang)) {
      const party = parties.get(row.id)
      const activity = activities.get(row.id)
      const facts = party ? describeParty(party, lang) : activity && describeActivity(activity, partners, lang)
      if (!facts && row.number === null) continue
      const { names = [], words = [], reliesOn = [] } = facts ?? {}
      described.push({
        entryId: row.id,
        lang,
        textLang: row.text_lang ?? lang,
        number: row.number,
        kind: activity?.kind ?? (row.kind as HitKind),
        names: [...(row.title === null ? [] : [row.title]), ...names],
        lead: row.lead ?? '',
        body: [...words, row.call_label ?? '', plainText(row.html ?? '')].join(' '),
        reliesOn,
        rankedAt: facts ? rankOfFact(activity) : (row.listed_at ?? row.published_at ?? LAST).toString(),
      })
    }
  }
  return described
}

// Of what is found, parties come before all that has a date.
const FIRST = Temporal.Instant.from('9999-01-01T00:00:00Z')
const LAST = Temporal.Instant.from('1900-01-01T00:00:00Z')

function rankOfFact(activity: ActivityReading | undefined): string {
  if (!activity) return FIRST.toString()
  const day = activity.when?.from.toZonedDateTime('UTC').toInstant()
  return (activity.hours?.start ?? day ?? LAST).toString()
}

function describeParty(party: PartyReading, lang: Lang) {
  const words = party.country ? [nameOfCountry(lang, party.country)] : []
  return { names: party.names.map((name) => name.name), words, reliesOn: [] }
}

function describeActivity(activity: ActivityReading, partners: ReadonlyMap<string, PartyReading>, lang: Lang) {
  const named = activity.roles.flatMap(({ partyId }) => partners.get(partyId) ?? [])
  return {
    names: activity.names.map((name) => name.name),
    words: [
      activity.programme ?? '',
      activity.reasons[lang] ?? '',
      activity.places[lang] ?? '',
      ...named.flatMap((party) => party.names.map((name) => name.name)),
    ],
    reliesOn: named.map((party) => party.id),
  }
}

async function readPartners(tx: Tx, activities: readonly ActivityReading[]): Promise<Map<string, PartyReading>> {
  const ids = new Set(activities.flatMap((activity) => activity.roles.map((role) => role.partyId)))
  return new Map((await readParties(tx, { ids: [...ids] })).map((party) => [party.id, party]))
}

const countryNames = new Map<Lang, Intl.DisplayNames>()

function nameOfCountry(lang: Lang, country: string): string {
  const names = countryNames.get(lang) ?? new Intl.DisplayNames(lang, { type: 'region' })
  countryNames.set(lang, names)
  return names.of(country) ?? ''
}

interface ShownRow {
  id: string
  kind: EntryKind
  listed_at: Temporal.Instant | null
  text_lang: Lang | null
  number: number | null
  published_at: Temporal.Instant | null
  title: string | null
  lead: string | null
  html: string | null
  call_label: string | null
}

async function readShown(tx: Tx, ids: readonly string[], lang: Lang): Promise<ShownRow[]> {
  const { rows } = await sql<ShownRow>`
    select entry.id, entry.kind, entry.listed_at, shown.lang as text_lang, shown.live as number, shown.published_at,
           revision.title, revision.lead, revision.html, revision.call_label
      from entries entry
      left join lateral ${textShownTo(lang, 'entry')} shown on true
      left join revisions revision
        on revision.entry_id = entry.id and revision.lang = shown.lang and revision.number = shown.live
     where entry.id = any(${ids}::uuid[])
       and (entry.kind in ('page', 'story', 'highlight') or ${isPublicFact('entry')})`.execute(tx)
  return rows
}
