import { inFour, type Period, type PersonalField, type Processing } from '#src/features/people/index.ts'
import { type RetentionPeriod, readSetting } from '#src/features/settings/index.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

const days: Catalogue<(number: number) => string> = {
  sv: (number) => plural('sv', number, { one: '# dag', other: '# dagar' }),
  fi: (number) => plural('fi', number, { one: '# päivä', other: '# päivää' }),
  en: (number) => plural('en', number, { one: '# day', other: '# days' }),
  ar: (number) =>
    plural('ar', number, { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' }),
}

/** A period that the city sets in days, with what it is counted from. */
const setDays =
  (words: Catalogue<string>, ...of: readonly RetentionPeriod[]): Period =>
  async (db) => {
    const kept = await readSetting(db, 'retention')
    const said = (lang: Lang) =>
      of.reduce((text, name, at) => text.replace(`{${at}}`, days[lang](kept[name])), words[lang])
    return inFour(said('sv'), said('fi'), said('en'), said('ar'))
  }

const field = (table: string, columns: string[], words: Catalogue<string>): PersonalField => ({ table, columns, words })
const STAFF = inFour(
  'De som arbetar i kansliet',
  'Toimistossa työskentelevät',
  'Those who work in the office',
  'العاملون في المكتب',
)

/** What staff have begun to write, and who has what open. */
export const writingProcessing: Processing = {
  key: 'writing',
  name: inFour(
    'Utkast och förhandsvisningar',
    'Luonnokset ja esikatselut',
    'Drafts and previews',
    'المسودات والمعاينات',
  ),
  purpose: inFour(
    'Att inget som skrivs går förlorat, och att två inte skriver på samma text.',
    'Ettei kirjoitettua katoa eivätkä kaksi kirjoita samaa tekstiä.',
    'That nothing typed is lost, and no two write in the same text.',
    'ألا يضيع شيء كُتب، وألا يكتب اثنان في النص نفسه.',
  ),
  basis: 'public_task',
  whose: STAFF,
  period: setDays(
    inFour(
      'Utkast: {0}. Förhandsvisningar: {1} efter att länken slutat gälla. Vem som har en text öppen: ett dygn.',
      'Luonnokset: {0}. Esikatselut: {1} linkin päättymisestä. Kenellä teksti on auki: vuorokausi.',
      'Drafts: {0}. Previews: {1} after the link ended. Who has a text open: one day.',
      'المسودات: {0}. المعاينات: {1} بعد انتهاء الرابط. من يفتح نصًا: يوم واحد.',
    ),
    'draftDays',
    'previewDays',
  ),
  fields: [
    field('text_drafts', ['staff_id', 'fields', 'at'], inFour('Utkast', 'Luonnos', 'Draft', 'مسودة')),
    field(
      'text_presence',
      ['staff_id', 'seen_at'],
      inFour('Öppen text', 'Avoin teksti', 'A text that is open', 'نص مفتوح'),
    ),
    field(
      'kept_forms',
      ['id', 'staff_id', 'fields', 'action', 'page'],
      inFour('Sparat formulär', 'Säilytetty lomake', 'A form that was kept', 'استمارة محفوظة'),
    ),
    field(
      'saved_views',
      ['staff_id', 'name', 'query'],
      inFour('Sparad vy', 'Tallennettu näkymä', 'A saved view', 'عرض محفوظ'),
    ),
    field(
      'preview_links',
      ['secret_hash', 'by', 'by_id'],
      inFour('Länk till förhandsvisning', 'Esikatselulinkki', 'Link to a preview', 'رابط معاينة'),
    ),
    field(
      'translation_files',
      ['staff_id', 'name', 'content'],
      inFour('Fil från byrå', 'Toimiston tiedosto', 'File of an agency', 'ملف وكالة'),
    ),
  ],
}

/** Mails on their way and those that are done with. */
export const mailProcessing: Processing = {
  key: 'mails',
  name: inFour('Utgående mejl', 'Lähtevät viestit', 'Mails that go out', 'الرسائل الصادرة'),
  purpose: inFour(
    'Att skicka det som någon har bett om, och veta om det kom fram.',
    'Pyydettyjen viestien lähettäminen ja tieto perillemenosta.',
    'To send what somebody has asked for, and know whether it arrived.',
    'إرسال ما طلبه أحد ومعرفة هل وصل.',
  ),
  basis: 'public_task',
  whose: inFour(
    'De som får mejl från staden',
    'Kaupungilta viestejä saavat',
    'Those who get mails from the city',
    'من تصلهم رسائل من المدينة',
  ),
  recipients: inFour(
    'Mottagarens egen e-posttjänst.',
    'Vastaanottajan oma sähköpostipalvelu.',
    'The mail service of whoever it goes to.',
    'خدمة بريد من تُرسل إليه.',
  ),
  period: setDays(
    inFour(
      'Texten glöms när mejlet är skickat. Adress och ämne: {0}.',
      'Teksti unohdetaan, kun viesti on lähetetty. Osoite ja aihe: {0}.',
      'What it says is forgotten when it was sent. Address and subject: {0}.',
      'يُنسى النص بعد الإرسال. العنوان والموضوع: {0}.',
    ),
    'mailDays',
  ),
  fields: [
    field('outbox', ['to'], inFour('Till', 'Vastaanottaja', 'To', 'إلى')),
    field('outbox', ['subject'], inFour('Ämne', 'Aihe', 'Subject', 'الموضوع')),
    field('outbox', ['created_at'], inFour('Skrivet', 'Kirjoitettu', 'Written', 'كُتبت')),
    field(
      'outbox',
      ['text', 'html', 'person_id', 'to_mark', 'reply_to', 'answers', 'leave', 'domain', 'error'],
      inFour('Innehåll och svar', 'Sisältö ja vastaus', 'Content and answer', 'المحتوى والرد'),
    ),
  ],
}

/** Files that came in or are given out: they can hold anything. */
export const fileProcessing: Processing = {
  key: 'files',
  name: inFour('Importer och exporter', 'Tuonnit ja viennit', 'Imports and exports', 'الاستيراد والتصدير'),
  purpose: inFour(
    'Att ta in tabeller och lämna ut dem. De kan innehålla vad som helst.',
    'Taulukoiden tuonti ja luovutus. Niissä voi olla mitä tahansa.',
    'To take tables in and give them out. They can hold anything.',
    'إدخال الجداول وإخراجها، وقد تحوي أي شيء.',
  ),
  basis: 'public_task',
  whose: inFour('De som en tabell nämner', 'Taulukossa mainitut', 'Those whom a table names', 'من يذكرهم جدول'),
  period: setDays(
    inFour(
      'Importerade filer: {0}. Exporter: {1}. När någon raderar sina uppgifter tas alla filer bort genast.',
      'Tuodut tiedostot: {0}. Viennit: {1}. Kun joku poistaa tietonsa, kaikki tiedostot poistetaan heti.',
      'Imported files: {0}. Exports: {1}. When somebody erases their data, every file goes at once.',
      'الملفات المستوردة: {0}. ملفات التصدير: {1}. حين يمحو أحد بياناته تُحذف كل الملفات فورًا.',
    ),
    'importDays',
    'exportDays',
  ),
  fields: [
    field('stored_files', ['name'], inFour('Fil', 'Tiedosto', 'File', 'ملف')),
    field('stored_file_parts', ['bytes'], inFour('Innehåll', 'Sisältö', 'Content', 'المحتوى')),
    field(
      'import_runs',
      ['name', 'address', 'head', 'trial', 'result', 'by_id', 'by_name', 'carried_out_by'],
      inFour('Import', 'Tuonti', 'Import', 'استيراد'),
    ),
    field(
      'import_doubts',
      ['written', 'folded', 'cells', 'described', 'candidates', 'place', 'decided_by'],
      inFour('Rad att avgöra', 'Ratkaistava rivi', 'A row to decide', 'صف ينتظر قرارًا'),
    ),
    field('exports', ['by_id', 'by_name'], inFour('Export', 'Vienti', 'Export', 'تصدير')),
    field('jobs', ['wish', 'by_id', 'by_name', 'problem'], inFour('Arbete', 'Työ', 'Work', 'عمل')),
  ],
}
