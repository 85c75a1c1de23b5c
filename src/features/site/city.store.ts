import { type Actor, noteChangeOfAll, recordAudit } from '#src/features/entries/index.ts'
import { lockSettings } from '#src/features/settings/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { PartialDate } from '#src/platform/time/partial-date.ts'
import type { Labels, Vocabulary } from './site.tables.ts'

/** All that a city says of itself. */
export interface CityFacts {
  readonly names: Labels
  readonly titles: Labels
  readonly country: string
  readonly wikidata?: string | undefined
  readonly latitude: number
  readonly longitude: number
  readonly timeZone: string
  readonly website?: string | undefined
  readonly contact: string
  readonly languages: readonly { readonly code: Lang; readonly required: boolean; readonly open: boolean }[]
  readonly terms: readonly TermFacts[]
  readonly figures: readonly FigureFacts[]
}

export interface TermFacts {
  readonly vocabulary: Vocabulary
  readonly key: string
  readonly names: Labels
  readonly slugs: Labels
  readonly leads: Labels
}

export interface FigureFacts {
  readonly key: string
  readonly unit: 'percent' | 'count'
  readonly labels: Labels
  readonly values: readonly {
    readonly value: number
    readonly bound?: 'about' | 'over' | undefined
    readonly when: PartialDate
    readonly sources: Labels
  }[]
}

/**
 * Brings the city's own facts up to date. A language that is there already stays open or closed as people set it: only
 * a new one takes that from the facts. Terms are added and renamed, never removed: entries carry them.
 */
export async function saveCity(db: Db, city: CityFacts): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockSettings(tx)
    for (const [position, { code, required, open }] of city.languages.entries()) {
      await tx
        .insertInto('languages')
        .values({ code, position, required, open })
        .onConflict((row) => row.column('code').doUpdateSet({ position, required }))
        .execute()
    }
    const site = {
      names: JSON.stringify(city.names),
      titles: JSON.stringify(city.titles),
      country: city.country,
      wikidata: city.wikidata ?? null,
      latitude: city.latitude,
      longitude: city.longitude,
      time_zone: city.timeZone,
      website: city.website ?? null,
      contact: city.contact,
    }
    await tx
      .insertInto('site')
      .values(site)
      .onConflict((row) => row.column('single').doUpdateSet(site))
      .execute()
    for (const [position, term] of city.terms.entries()) await saveTerm(tx, term, position)
    for (const [position, figure] of city.figures.entries()) await saveFigure(tx, figure, position)
    await announceTags(tx, ['site'])
  })
}

/** Adds an audience or a theme, or brings it up to date. Its addresses stay its own; one that another had first is that one's. */
export async function saveTerm(
  tx: Tx,
  { vocabulary, key, names, slugs, leads }: TermFacts,
  position: number,
): Promise<string> {
  const row = {
    position,
    names: JSON.stringify(names),
    slugs: JSON.stringify(slugs),
    leads: JSON.stringify(leads),
  }
  const { id } = await tx
    .insertInto('terms')
    .values({ vocabulary, key, ...row })
    .onConflict((conflict) => conflict.columns(['vocabulary', 'key']).doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  const owned = [...new Set(Object.values(slugs).filter((slug) => slug !== undefined))].map((slug) => ({
    vocabulary,
    slug,
    term_id: id,
  }))
  if (owned.length > 0) {
    await tx
      .insertInto('term_slugs')
      .values(owned)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return id
}

/** Adds a key figure, or brings it up to date with all its values. */
export async function saveFigure(tx: Tx, { key, unit, labels, values }: FigureFacts, position: number): Promise<void> {
  const row = { position, unit, labels: JSON.stringify(labels) }
  const { id } = await tx
    .insertInto('figures')
    .values({ key, ...row })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('figure_values').where('figure_id', '=', id).execute()
  if (values.length === 0) return
  await tx
    .insertInto('figure_values')
    .values(
      values.map(({ value, bound, when, sources }) => ({
        figure_id: id,
        value,
        bound: bound ?? null,
        on_date: when.date,
        precision: when.precision,
        sources: JSON.stringify(sources),
      })),
    )
    .execute()
}

export type LanguageResult = 'opened' | 'closed' | 'unchanged' | 'unknown_language' | 'required' | 'last_open'

/** Opens a language to readers, or closes it. A required language cannot be closed, nor the only one that is open. */
export async function setLanguageOpen(
  db: Db,
  wish: { lang: Lang; open: boolean },
  by: Actor = 'command line',
): Promise<LanguageResult> {
  return inTransaction(db, async (tx) => {
    // Two who close the last two at once: the second must see that one is left.
    await lockSettings(tx)
    const language = await tx
      .selectFrom('languages')
      .select(['required', 'open'])
      .where('code', '=', wish.lang)
      .forUpdate()
      .executeTakeFirst()
    if (!language) return 'unknown_language'
    if (language.open === wish.open) return 'unchanged'
    if (language.required && !wish.open) return 'required'
    if (!wish.open && (await countOpen(tx)) === 1) return 'last_open'
    await tx.updateTable('languages').set({ open: wish.open }).where('code', '=', wish.lang).execute()
    // Which text of an entry its readers are shown depends on the languages that are open.
    await noteChangeOfAll(tx)
    await recordAudit(tx, { by, action: wish.open ? 'language.opened' : 'language.closed', lang: wish.lang })
    await announceTags(tx, ['site'])
    return wish.open ? 'opened' : 'closed'
  })
}

async function countOpen(tx: Tx): Promise<number> {
  const open = await tx.selectFrom('languages').select('code').where('open', '=', true).execute()
  return open.length
}
