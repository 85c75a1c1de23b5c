import { randomUUID } from 'node:crypto'
import { saveActivity } from '#src/features/activities/index.ts'
import { saveText } from '#src/features/editing/index.ts'
import { type Actor, type EntryName, linkEntry, recordAudit, saveEntry } from '#src/features/entries/index.ts'
import { numberOf, readVisit } from '#src/features/visits/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** What of a visit may be public, as an officer has seen and named it. */
export interface PublicVisit {
  readonly names: readonly { readonly lang: Lang; readonly name: string }[]
  /** The keys of the guest and of ourselves in the register, where they are in it. */
  readonly guest: string | undefined
  readonly host: string | undefined
  readonly themes: readonly string[]
  /** The draft of a story, in the city's original language. */
  readonly story: { readonly lang: Lang; readonly title: string; readonly lead: string }
}

export type PublishVisitResult =
  | { readonly activityId: string; readonly storyId: string }
  | 'unknown_visit'
  | 'not_done'
  | 'public_already'
  | 'no_name'

/** Makes a done visit a public activity, and begins a story about it that nobody reads yet. One step, or none of it. */
export async function publishVisit(
  db: Db,
  visitId: string,
  facts: PublicVisit,
  by: Actor,
): Promise<PublishVisitResult> {
  return inTransaction(db, async (tx) => {
    await tx.selectFrom('visits').select('id').where('id', '=', visitId).forUpdate().execute()
    const visit = await readVisit(tx, visitId)
    if (!visit) return 'unknown_visit'
    if (visit.stage !== 'done' || !visit.days) return 'not_done'
    if (visit.activityId) return 'public_already'
    const [first] = facts.names
    if (!first) return 'no_name'
    const day = (date: Temporal.PlainDate) => ({ date, precision: 'day' as const })
    const { from, to } = visit.days
    const key = `visit-${numberOf(visit)}`
    const names: EntryName[] = [
      { lang: 'und', name: first.name, kind: 'name' },
      ...facts.names.map(({ lang, name }) => ({ lang, name, kind: 'name' as const })),
    ]
    const saved = await saveActivity(
      tx,
      {
        key,
        kind: 'visit',
        names,
        when: { from: day(from), to: from.equals(to) ? undefined : day(to) },
        roles: [
          ...(facts.guest ? [{ role: 'guest' as const, party: facts.guest }] : []),
          ...(facts.host ? [{ role: 'host' as const, party: facts.host }] : []),
        ],
        themes: facts.themes,
        isPublic: true,
      },
      by,
    )
    if (typeof saved === 'string') return 'no_name'
    const { lang, title, lead } = facts.story
    const story = { kind: 'story' as const, key: `${key}-${randomUUID().slice(0, 8)}`, originalLang: lang }
    const { id: storyId } = await saveEntry(tx, { ...story, termIds: [] }, by)
    await linkEntry(tx, { id: storyId, kind: 'story', about: [saved.id] }, by)
    await saveText(tx, {
      entry: { id: storyId, ...story },
      lang,
      base: 0,
      text: { title, lead, body: '', slug: '', callLabel: '', callHref: '' },
      ofSubstance: true,
      note: '',
      by,
    })
    await tx.updateTable('visits').set({ activity_id: saved.id }).where('id', '=', visitId).execute()
    await recordAudit(tx, { by, action: 'visit.made_public', entryId: saved.id, detail: { visit: visitId } })
    return { activityId: saved.id, storyId }
  })
}
