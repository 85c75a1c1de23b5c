import { sql } from 'kysely'
import { addGuest } from '#src/features/delegation/index.ts'
import { ENDED_DAYS } from '#src/features/followers/index.ts'
import { knowPerson } from '#src/features/people/index.ts'
import { beginDraft } from '#src/features/visits/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { confirmVisit } from './confirmed-visit.ts'

/** A city in which somebody is planted. */
interface Ground {
  readonly db: Db
  readonly vault: Vault
}

/**
 * How somebody comes to stand in a room, with a word that is nowhere else in every field of theirs; and how long after
 * that the room lets go of them.
 */
export interface Planted {
  plant(city: Ground, word: string): Promise<void>
  readonly kept: Temporal.DurationLike
  /** How near to the end of the period is looked: a day, where it is not shorter itself. */
  readonly margin?: Temporal.DurationLike
}

const emailOf = (word: string) => `${word}@away.example`
const today = () => Temporal.Now.plainDateISO('UTC')

const visitOf = (db: Db, word: string) =>
  confirmVisit(db, {
    wish: {
      contact: { name: word, email: emailOf(word), phone: word },
      purpose: word,
      meets: word,
      accessibility: word,
      budget: word,
      exception: word,
    },
    days: { from: today(), to: today() },
  })

/** Somebody in every room that keeps people, by the key of its processing. A room that is added is added here. */
export const PLANTED: Readonly<Record<string, Planted>> = {
  visits: {
    kept: { months: 6 },
    async plant({ db, vault }, word) {
      const { id } = await visitOf(db, word)
      await sql`insert into visit_messages (visit_id, direction, subject, body, by)
                values (${id}, 'from_guest', ${word}, ${word}, ${word}), (${id}, 'note', '', ${word}, 'An officer')`.execute(
        db,
      )
      await sql`insert into visit_gifts (visit_id, direction, what, whereabouts, by)
                values (${id}, 'given', 'A book', ${word}, 'An officer')`.execute(db)
      await beginDraft({ db, vault }, { lang: 'en', typed: { email: [emailOf(word)], name: [word] } })
    },
  },
  feedback: {
    kept: { months: 6 },
    async plant({ db }, word) {
      const { id } = await confirmVisit(db, { days: { from: today(), to: today() } })
      await sql`insert into visit_feedback (visit_id, useful, cared_for, words, lang, on_date)
                values (${id}, 5, 5, ${`feedback-${word}`}, 'en', current_date)`.execute(db)
    },
  },
  guests: {
    kept: { months: 6 },
    async plant({ db, vault }, word) {
      const { id: visitId } = await confirmVisit(db, { days: { from: today(), to: today() } })
      const added = await addGuest(db, vault, { visitId, name: word, email: emailOf(word), lang: 'en' }, 'a test')
      if (typeof added === 'string') throw new Error(added)
      await sql`update guests set title = ${word}, organisation = ${word}, diet_note = ${word}, accessibility = ${word},
                  arrival_note = ${word}, passport_name = ${word}, born_on = '1980-01-01' where id = ${added.guest.id}`.execute(
        db,
      )
      const { rows } = await sql<{ id: string }>`
        insert into staff (name, email, lang, state) values ('Writer', ${`${crypto.randomUUID()}@city.example`}, 'en', 'active') returning id`.execute(
        db,
      )
      await sql`insert into letters (visit_id, guest_id, year, number, lang, body, state, writer_id)
                values (${visitId}, ${added.guest.id}, 2026, (select count(*) + 1 from letters), 'en', ${word}, 'draft', ${rows[0]?.id})`.execute(
        db,
      )
    },
  },
  hosts: {
    kept: { months: 12 },
    async plant({ db }, word) {
      await sql`insert into hosts (kind, names, contact_name, contact_email, contact_phone, contact_lang, notes, is_active)
                values ('school', '{"en": "A school"}', ${word}, ${emailOf(word)}, ${word}, 'en', ${word}, false)`.execute(
        db,
      )
    },
  },
  followers: {
    kept: { days: ENDED_DAYS },
    async plant({ db }, word) {
      await inTransaction(db, async (tx) => {
        const { id } = await knowPerson(tx, { email: emailOf(word), lang: 'en', name: word })
        const { rows } = await sql<{ id: string }>`
          insert into followers (person_id, lang, frequency, state, ends_on, ended_at, ended_reason)
          values (${id}, 'en', 'weekly', 'ended', current_date, now(), 'left') returning id`.execute(tx)
        await sql`insert into follows (follower_id, kinds) values (${rows[0]?.id}, '{story}')`.execute(tx)
      })
    },
  },
  companies: {
    kept: { months: 24 },
    async plant({ db }, word) {
      await inTransaction(db, async (tx) => {
        const { id } = await knowPerson(tx, { email: emailOf(word), lang: 'en', name: word, phone: word })
        const said = { name: 'A company', country: 'SE', field: 'J', descriptions: { en: word }, consents: false }
        await sql`insert into company_records (person_id, lang, role, said, state, decided_at)
                  values (${id}, 'en', ${word}, ${JSON.stringify({ ...said, langs: [], wants: [] })}, 'accepted', now())`.execute(
          tx,
        )
      })
    },
  },
  inquiries: {
    kept: { months: 12 },
    async plant({ db }, word) {
      const { rows } = await sql<{ id: string }>`
        with topic as (
          insert into inquiry_topics (key, position, names, leads, slugs, due_days)
          values (gen_random_uuid()::text, 1, '{"en": "A topic"}', '{}', '{}', 5) returning id)
        insert into inquiries (year, number, topic_id, lang, state, waits_for, outcome, asked_on, promised_on,
                               contact_name, contact_email, answers, closed_at)
        select 2026, 9000, topic.id, 'en', 'closed', 'them', 'answered', current_date, current_date,
               ${word}, ${emailOf(word)}, ${JSON.stringify([word])}, now() from topic
        returning id`.execute(db)
      await sql`insert into inquiry_messages (inquiry_id, direction, subject, body, whole, sender)
                values (${rows[0]?.id}, 'from_them', ${word}, ${word}, ${word}, ${emailOf(word)})`.execute(db)
    },
  },
  participants: {
    kept: { months: 24 },
    async plant({ db }, word) {
      await inTransaction(db, async (tx) => {
        const { id } = await knowPerson(tx, { email: emailOf(word), lang: 'en', name: word, phone: word })
        const { rows } = await sql<{ id: string }>`
          insert into participants (person_id, lang, association, roles, speaks, words, state)
          values (${id}, 'en', ${word}, '{guide}', '[]', ${word}, 'paused') returning id`.execute(tx)
        const { rows: asked } = await sql<{ id: string }>`
          insert into invitations (kind, titles, texts, answer_by, by)
          values ('consultation', '{"en": "A question"}', '{"en": "A question"}', current_date, 'An officer') returning id`.execute(
          tx,
        )
        await sql`insert into invitees (invitation_id, participant_id, answer, words, answered_at)
                  values (${asked[0]?.id}, ${rows[0]?.id}, 'yes', ${word}, now())`.execute(tx)
      })
    },
  },
  mails: {
    kept: { days: 30 },
    async plant({ db }, word) {
      await sql`insert into outbox ("to", subject, state, error, done_at) values (${emailOf(word)}, ${word}, 'failed', ${word}, now())`.execute(
        db,
      )
    },
  },
  files: {
    kept: { days: 30 },
    async plant({ db }, word) {
      const { rows } = await sql<{
        id: string
      }>`insert into stored_files (name, size) values (${word}, 9) returning id`.execute(db)
      const id = rows[0]?.id
      await sql`insert into stored_file_parts (file_id, number, bytes) values (${id}, 0, convert_to(${word}, 'UTF8'))`.execute(
        db,
      )
      await sql`insert into import_runs (name, files, head, by_name)
                values ('table.csv', array[${id}]::uuid[], ${JSON.stringify({ samples: [{ name: word }] })}, 'An officer')`.execute(
        db,
      )
    },
  },
  staff: {
    kept: { months: 12 },
    async plant({ db }, word) {
      const { rows } = await sql<{ id: string }>`
        insert into staff (name, email, lang, state) values ('Somebody', ${emailOf(word)}, 'en', 'active') returning id`.execute(
        db,
      )
      await sql`insert into passkeys (id, staff_id, name, public_key, counter) values (${word}, ${rows[0]?.id}, ${word}, 'k', 0)`.execute(
        db,
      )
      await sql`update staff set state = 'closed' where id = ${rows[0]?.id}`.execute(db)
    },
  },
  guard: {
    kept: { hours: 24 },
    margin: { hours: 1 },
    async plant({ db }, word) {
      await sql`insert into sign_in_failures (source, account) values (${word}, ${word})`.execute(db)
      await sql`insert into outside_attempts (kind, mark) values ('mail', ${word})`.execute(db)
    },
  },
  own_data: {
    kept: { hours: 24 },
    margin: { hours: 1 },
    async plant({ db }, word) {
      await sql`insert into own_data_links (token_hash, email, email_mark, lang, expires_at)
                values (${word}, 'sealed', ${word}, 'en', now() + interval '24 hours')`.execute(db)
    },
  },
  people: {
    kept: { hours: 48 },
    margin: { hours: 1 },
    async plant({ db }, word) {
      await inTransaction(db, async (tx) => {
        const { id } = await knowPerson(tx, { email: emailOf(word), lang: 'en', name: word, phone: word })
        await sql`insert into person_notes (person_id, body, by) values (${id}, ${word}, 'An officer')`.execute(tx)
      })
    },
  },
}

/** Every table of the database that a word stands in, as text or in bytes. */
export async function tablesWith(db: Db, word: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db)
  const hex = Buffer.from(word).toString('hex')
  const looks = rows.map(
    ({ name }) => sql`
      select ${sql.lit(name)} as name where exists (
        select 1 from ${sql.table(name)} line
         where position(${sql.lit(word)} in lower(to_jsonb(line)::text)) > 0
            or position(${sql.lit(hex)} in to_jsonb(line)::text) > 0)`,
  )
  const { rows: found } = await sql<{ name: string }>`${sql.join(looks, sql` union all `)}`.execute(db)
  return found.map(({ name }) => name).sort()
}
