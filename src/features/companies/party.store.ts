import {
  type Actor,
  type EntryName,
  isSlug,
  publishText,
  recordAudit,
  slugFrom,
  withdrawText,
  writeText,
} from '#src/features/entries/index.ts'
import { type PartyFacts, readPartyFacts, saveParty } from '#src/features/parties/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import type { CompanyRecord, CompanySaid } from './company.model.ts'

/**
 * Writes what a company said into the register: a company of its own, or the one that it is known as there. Answers the
 * id of the party, or nothing when there is no such party.
 */
export async function writeIntoRegister(
  tx: Tx,
  said: CompanySaid,
  as: { partyId: string | undefined; isOwnWord: boolean; today: Temporal.PlainDate; by: Actor },
): Promise<string | undefined> {
  const { partyId, today, by } = as
  const known = partyId ? await readPartyFacts(tx, partyId) : undefined
  if (partyId && known?.kind !== 'company') return undefined
  const key = known?.key ?? (await freeKey(tx, said.name))
  const facts: PartyFacts = {
    ...known,
    key,
    kind: 'company',
    names: namesOf(known?.names ?? [], said.name, as.isOwnWord),
    country: said.country,
    field: said.field,
    website: said.website,
    arrived: said.year
      ? { date: Temporal.PlainDate.from({ year: said.year, month: 1, day: 1 }), precision: 'year' }
      : known?.arrived,
    consentedOn: said.consents ? (known?.consentedOn ?? today) : undefined,
    figures: said.employees
      ? [
          {
            key: 'employees',
            value: said.employees,
            when: { date: today.with({ month: 1, day: 1 }), precision: 'year' },
          },
        ]
      : [],
  }
  const saved = await saveParty(tx, facts, by)
  if (typeof saved === 'string') return undefined
  if (said.consents) await writeDescriptions(tx, saved.id, said, by)
  return saved.id
}

// By its own word a company is called otherwise now; one that staff found under another name is called so too.
function namesOf(known: readonly EntryName[], name: string, isOwnWord: boolean): EntryName[] {
  if (known.length === 0) return [{ lang: 'und', name, kind: 'name' }]
  if (known.some((each) => each.name === name && each.kind === 'name')) return [...known]
  const others = known.filter((each) => each.name !== name)
  if (!isOwnWord) return [...others, { lang: 'und', name, kind: 'variant' }]
  const former = others.map((each): EntryName => (each.kind === 'name' ? { ...each, kind: 'former' } : each))
  return [{ lang: 'und', name, kind: 'name' }, ...former]
}

async function freeKey(tx: Tx, name: string): Promise<string> {
  const words = (slugFrom(name).match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 60).replace(/-$/, '') || 'company'
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? words : `${words}-${number}`
    const taken = await tx
      .selectFrom('entries')
      .select('id')
      .where('kind', '=', 'party')
      .where('key', '=', key)
      .executeTakeFirst()
    if (!taken) return key
  }
}

async function writeDescriptions(tx: Tx, id: string, said: CompanySaid, by: Actor): Promise<void> {
  const slug = await slugOf(tx, id)
  if (!slug) return
  const stored = await tx
    .selectFrom('translations')
    .innerJoin('revisions', (join) =>
      join
        .onRef('revisions.entry_id', '=', 'translations.entry_id')
        .onRef('revisions.lang', '=', 'translations.lang')
        .onRef('revisions.number', '=', 'translations.latest'),
    )
    .select(['translations.lang', 'translations.state', 'revisions.lead', 'revisions.title'])
    .where('translations.entry_id', '=', id)
    .execute()
  for (const lang of LANGS) {
    const words = said.descriptions[lang]
    const current = stored.find((text) => text.lang === lang)
    if (!words) {
      if (current?.state === 'published') await withdrawText(tx, { entryId: id, lang, by })
      continue
    }
    if (current?.lead !== words || current.title !== said.name) {
      const text = { title: said.name, lead: words, body: '' }
      const written = { entryId: id, kind: 'party' as const, lang, text, slug, madeFrom: null, ofSubstance: true, by }
      if ((await writeText(tx, written)) === 'slug_taken') continue
    }
    await publishText(tx, { entryId: id, lang, by })
  }
}

async function slugOf(tx: Tx, id: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('entry_names')
    .select('slug')
    .where('entry_id', '=', id)
    .where('slug', 'is not', null)
    .orderBy('position')
    .executeTakeFirst()
  return row?.slug && isSlug(row.slug) ? row.slug : undefined
}

/**
 * Takes a company out of the public: its page, lists, search, feeds, open data. Every record of it learns that it does
 * not consent; it counts in the figures as before.
 */
export async function withdrawConsent(tx: Tx, record: CompanyRecord, by: Actor): Promise<void> {
  await forgetConsent(tx, record)
  if (!record.partyId) return
  await hideCompany(tx, record.partyId, by)
  await recordAudit(tx, { by, action: 'company.consent_withdrawn', entryId: record.partyId })
}

async function forgetConsent(tx: Tx, { id, partyId }: CompanyRecord): Promise<void> {
  const rows = await tx
    .selectFrom('company_records')
    .select(['id', 'said'])
    .where((is) => (partyId ? is.or([is('id', '=', id), is('party_id', '=', partyId)]) : is('id', '=', id)))
    .execute()
  for (const row of rows)
    await tx
      .updateTable('company_records')
      .set({ said: JSON.stringify({ ...row.said, consents: false }) })
      .where('id', '=', row.id)
      .execute()
}

/** Hides a company: its facts, and the texts about it. */
export async function hideCompany(tx: Tx, partyId: string, by: Actor): Promise<void> {
  const facts = await readPartyFacts(tx, partyId)
  if (facts) await saveParty(tx, { ...facts, consentedOn: undefined }, by)
  const texts = await tx
    .selectFrom('translations')
    .select('lang')
    .where('entry_id', '=', partyId)
    .where('state', 'in', ['published', 'scheduled'])
    .execute()
  for (const { lang } of texts) await withdrawText(tx, { entryId: partyId, lang: lang as Lang, by })
}
