import { sql } from 'kysely'
import { pathOfContact, recordAudit } from '#src/features/entries/index.ts'
import { beginProof, takeProof } from '#src/features/joining/index.ts'
import { forgetUnneeded, knowPerson } from '#src/features/people/index.ts'
import { forgiveBounce } from '#src/features/suppressing/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type CompanyMailMeans, mailToCompany, mailToContact } from './company.mail.ts'
import { BY_COMPANY, type CompanyForm, type CompanyRecord, changesFacts } from './company.model.ts'
import { followCompanyNews } from './news.store.ts'
import { withdrawConsent } from './party.store.ts'
import { lockRecord, readRecord } from './record.reads.ts'

type Means = CompanyMailMeans & { readonly db: Db }

/** Keeps what somebody typed, sealed, and mails the link that proves whose address it is. */
export async function askForProof(means: Means, form: CompanyForm): Promise<void> {
  const { contact, said } = form
  await inTransaction(means.db, async (tx) => {
    const secret = await beginProof(tx, means.vault, { kind: 'company', lang: contact.lang, said: form })
    const path = pathOfContact(contact.lang, 'company', 'prove', secret)
    await mailToCompany(means, tx, 'prove', { to: contact, company: said.name, path })
  })
}

/** Makes a record of what waited for its address: it waits for a look now. Undefined when the link has ended. */
export async function proveCompany(means: Means, secret: string): Promise<CompanyRecord | undefined> {
  return inTransaction(means.db, async (tx) => {
    const proven = await takeProof<CompanyForm>(tx, means.vault, 'company', secret)
    if (!proven) return undefined
    const { said, contact } = proven.said
    const person = await knowPerson(tx, contact)
    await forgiveBounce(tx, means.vault, contact.email)
    const { id } = await tx
      .insertInto('company_records')
      .values({
        person_id: person.id,
        party_id: null,
        lang: contact.lang,
        role: contact.role,
        said: JSON.stringify(said),
        state: 'waiting',
        waits_since: sql`now()`,
        decided_at: null,
        decided_by: null,
        asked_at: null,
        reminded_at: null,
        told_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordAudit(tx, { by: BY_COMPANY, action: 'company.registered', detail: { record: id } })
    if (said.wants.includes('news')) await followCompanyNews(tx, means, contact)
    const record = await readRecord(tx, id)
    if (record) await mailToContact(means, tx, 'received', record)
    return record
  })
}

export type SaveResult = 'saved' | 'waits' | 'changed_meanwhile' | 'gone'

/** Saves what a company changed of itself. What the public sees waits for a look; consent that is taken back does not. */
export async function saveRecord(
  means: Means,
  change: { id: string; version: number; form: CompanyForm },
): Promise<SaveResult> {
  const { id, version, form } = change
  return inTransaction(means.db, async (tx) => {
    const record = await lockRecord(tx, id)
    if (!record) return 'gone'
    if (record.version !== version) return 'changed_meanwhile'
    if (record.said.consents && !form.said.consents) await withdrawConsent(tx, record, BY_COMPANY)
    const before = { ...record.said, consents: record.said.consents && form.said.consents }
    const waits = record.state === 'declined' || changesFacts(before, form.said)
    await tx
      .updateTable('company_records')
      .set({
        said: JSON.stringify(form.said),
        lang: form.contact.lang,
        role: form.contact.role,
        ...(waits && { waits_since: sql`coalesce(waits_since, now())` }),
        ...(record.state === 'declined' && { state: 'waiting' }),
        ...CONFIRMED,
        version: sql`version + 1`,
      })
      .where('id', '=', id)
      .execute()
    await changePerson(tx, record.personId, form.contact)
    await recordAudit(tx, { by: BY_COMPANY, action: 'company.changed', detail: { record: id } })
    if (form.said.wants.includes('news') && !record.said.wants.includes('news'))
      await followCompanyNews(tx, means, { ...form.contact, email: record.contact.email })
    return waits ? 'waits' : 'saved'
  })
}

const CONFIRMED = { confirmed_at: sql<Temporal.Instant>`now()`, asked_at: null, reminded_at: null, told_at: null }

function changePerson(tx: Tx, id: string, { name, phone, lang }: { name: string; phone: string; lang: Lang }) {
  return tx.updateTable('people').set({ name, phone, lang, version: sql`version + 1` }).where('id', '=', id).execute()
}

/** Says that all is still right. */
export async function confirmRecord(db: Db, id: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.updateTable('company_records').set(CONFIRMED).where('id', '=', id).execute()
    await recordAudit(tx, { by: BY_COMPANY, action: 'company.confirmed', detail: { record: id } })
  })
}

/** Takes the company out of the public at once. */
export async function leaveDirectory(db: Db, id: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    const record = await lockRecord(tx, id)
    if (record) await withdrawConsent(tx, record, BY_COMPANY)
  })
}

/** Mails the link that proves a new address of a contact. */
export async function askForAddress(means: Means, record: CompanyRecord, email: string): Promise<void> {
  await inTransaction(means.db, async (tx) => {
    const { lang, name } = record.contact
    const said = { record: record.id, email, company: record.said.name }
    const secret = await beginProof(tx, means.vault, { kind: 'address', lang, said })
    const path = pathOfContact(lang, 'company', 'address', secret)
    await mailToCompany(means, tx, 'address', { to: { email, name, lang }, company: record.said.name, path })
  })
}

/** Moves a record to the address that was proven. Whoever has it becomes the contact; old links end. */
export async function proveAddress(means: Means, secret: string): Promise<CompanyRecord | undefined> {
  return inTransaction(means.db, async (tx) => {
    const proven = await takeProof<{ record: string; email: string }>(tx, means.vault, 'address', secret)
    const record = proven && (await lockRecord(tx, proven.said.record))
    if (!record) return undefined
    const { name, phone, lang } = record.contact
    const person = await knowPerson(tx, { email: proven.said.email, name, phone, lang })
    await tx
      .updateTable('company_records')
      .set({ person_id: person.id, link_number: sql`link_number + 1`, version: sql`version + 1` })
      .where('id', '=', record.id)
      .execute()
    if (person.id !== record.personId) await forgetUnneeded(tx, record.personId)
    await recordAudit(tx, { by: BY_COMPANY, action: 'company.changed', detail: { record: record.id } })
    return readRecord(tx, record.id)
  })
}
