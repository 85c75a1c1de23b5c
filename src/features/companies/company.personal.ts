import { forgetOldProofs, monthsIn } from '#src/features/joining/index.ts'
import {
  holdRows,
  inFour,
  type Person,
  type PersonalRoom,
  type Processing,
  showLang,
  wordOf,
} from '#src/features/people/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { companyTexts } from './company.messages.ts'
import { BY_COMPANY, type CompanySaid } from './company.model.ts'
import { presentSaid } from './company.present.ts'
import { eraseRecord, letGoOfRecord } from './erase.store.ts'
import { readPersonalRows } from './personal.reads.ts'
import { lockRecord, readRecords } from './record.reads.ts'
import { readOverRecords } from './yearly.store.ts'

const BY = 'schedule'
const fieldWord = (name: 'role' | 'lang') => wordOf(companyTexts, ({ fields }) => fields[name].label)

const processing: Processing = {
  key: 'companies',
  name: inFour('Företag', 'Yritykset', 'Companies', 'الشركات'),
  purpose: inFour(
    'Att hålla kontakt med företag från andra länder, och att visa dem i en katalog när de vill.',
    'Yhteydenpito muista maista tulleisiin yrityksiin ja niiden näyttäminen hakemistossa, kun ne haluavat.',
    'To keep contact with companies from other countries, and to show them in a directory when they want.',
    'التواصل مع الشركات القادمة من بلدان أخرى وعرضها في دليل إذا رغبت.',
  ),
  basis: 'consent',
  whose: inFour(
    'Kontaktpersoner för företag som har anmält sig',
    'Ilmoittautuneiden yritysten yhteyshenkilöt',
    'Contacts of companies that have registered',
    'جهات الاتصال في الشركات المسجّلة',
  ),
  period: async (db) => {
    const { silentMonths, declinedMonths } = await readSetting(db, 'companies')
    return inFour(
      `Tills företaget raderar sig, eller ${monthsIn('sv', silentMonths)} efter dess senaste livstecken. Avböjda anmälningar: ${monthsIn('sv', declinedMonths)}. Obekräftade: 2 dagar.`,
      `Kunnes yritys poistaa tietonsa; muuten yrityksen viimeisestä yhteydenotosta ${monthsIn('fi', silentMonths)}. Torjutut ilmoitukset: ${monthsIn('fi', declinedMonths)}. Vahvistamattomat: 2 päivää.`,
      `Until the company erases itself, or ${monthsIn('en', silentMonths)} after it was last heard of. What was declined: ${monthsIn('en', declinedMonths)}. What was not confirmed: 2 days.`,
      `حتى تحذف الشركة بياناتها، أو ${monthsIn('ar', silentMonths)} بعد آخر تواصل منها. ما رُفض: ${monthsIn('ar', declinedMonths)}. ما لم يُؤكَّد: يومان.`,
    )
  },
  stays: inFour(
    'Det som företaget har gjort tillsammans med staden, som evenemang, står kvar i registret utan att synas för andra.',
    'Se, mitä yritys on tehnyt kaupungin kanssa, kuten tapahtumat, jää rekisteriin muiden näkymättömiin.',
    'What the company has done with the city, like events, stays in the register, unseen by others.',
    'ما قامت به الشركة مع المدينة، كالفعاليات، يبقى في السجل دون أن يراه الآخرون.',
  ),
  fields: [
    { table: 'company_records', columns: ['role'], words: fieldWord('role') },
    { table: 'company_records', columns: ['lang'], words: fieldWord('lang'), show: showLang },
    {
      table: 'company_records',
      columns: ['said'],
      words: inFour('Det företaget säger', 'Yrityksen omat tiedot', 'What the company says', 'ما تقوله الشركة'),
      show: (value, lang) =>
        presentSaid(lang, value as CompanySaid)
          .filter((row) => row.value)
          .map((row) => `${row.label}: ${row.value}`)
          .join('; '),
    },
    {
      table: 'company_records',
      columns: ['reason'],
      words: inFour('Varför det inte togs emot', 'Miksi sitä ei otettu vastaan', 'Why it was declined', 'سبب الرفض'),
    },
    {
      table: 'company_records',
      columns: ['since', 'confirmed_at', 'asked_at', 'reminded_at', 'told_at'],
      words: inFour('När', 'Milloin', 'When', 'متى'),
    },
    {
      table: 'company_notes',
      columns: ['words'],
      words: inFour('Anteckning', 'Muistiinpano', 'Note', 'ملاحظة'),
    },
    {
      table: 'proofs',
      columns: ['sealed', 'lang'],
      words: inFour(
        'Anmälan som väntar på att adressen bekräftas',
        'Ilmoitus, joka odottaa osoitteen vahvistamista',
        'What waits for its address to be confirmed',
        'ما ينتظر تأكيد عنوانه',
      ),
    },
  ],
}

/** The contacts of companies: what is kept, for how long, and how it goes. */
export const companyPersonal: PersonalRoom = holdRows({
  processing,
  read: ({ db }, person) => readPersonalRows(db, person.id),
  async erase(tx, person: Person) {
    for (const { id } of await readRecords(tx, { personId: person.id })) {
      const record = await lockRecord(tx, id)
      if (record) await eraseRecord(tx, record, BY_COMPANY)
    }
  },
  async letGo({ db }: { db: Db }, now) {
    const rules = await readSetting(db, 'companies')
    const over = await readOverRecords(db, rules, now)
    for (const id of over) await inTransaction(db, (tx) => letGoOfRecord(tx, id, BY))
    return over.length + (await forgetOldProofs(db, ['company', 'address'], now))
  },
})
