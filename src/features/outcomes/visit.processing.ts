import { inFour, type PersonalField, type Processing, showLang } from '#src/features/people/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { type Stage, stageTexts } from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

const months: Catalogue<(number: number) => string> = {
  sv: (number) => plural('sv', number, { one: '# månad', other: '# månader' }),
  fi: (number) => plural('fi', number, { one: '# kuukausi', other: '# kuukautta' }),
  en: (number) => plural('en', number, { one: '# month', other: '# months' }),
  ar: (number) =>
    plural('ar', number, { one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' }),
}

/** Until when what is personal in a visit is kept, as the city has set it. */
export async function periodOfVisits(db: Db): Promise<Catalogue<string>> {
  const { monthsKept } = await readSetting(db, 'visits')
  const said = (lang: Lang) => months[lang](monthsKept)
  return inFour(
    `${said('sv')} efter besökets sista dag, eller efter att förfrågan avslutades. Det som påbörjats och inte skickats in: 30 dagar.`,
    `${said('fi')} vierailun viimeisestä päivästä tai siitä, kun pyyntö päättyi. Aloitettu mutta lähettämätön: 30 päivää.`,
    `${said('en')} after the last day of the visit, or after the request came to an end. What was begun and not sent: 30 days.`,
    `${said('ar')} بعد آخر يوم في الزيارة أو بعد انتهاء الطلب. ما بُدئ ولم يُرسل: 30 يومًا.`,
  )
}

const field = (table: string, columns: string[], words: Catalogue<string>, show?: PersonalField['show']) => ({
  table,
  columns,
  words,
  show,
})
const COUNTRY: PersonalField['show'] = (value, lang) => formatCountry(lang, String(value))

/** Visits, as far as they hold something of those who asked for them. */
export const visitProcessing: Processing = {
  key: 'visits',
  name: inFour('Besök', 'Vierailut', 'Visits', 'الزيارات'),
  purpose: inFour(
    'Att ta ställning till en förfrågan om besök, svara på den och ta emot gästerna.',
    'Vierailupyynnön käsittely, siihen vastaaminen ja vieraiden vastaanotto.',
    'To consider a request for a visit, answer it and receive the guests.',
    'دراسة طلب الزيارة والرد عليه واستقبال الضيوف.',
  ),
  basis: 'public_task',
  whose: inFour(
    'De som ber om ett besök för sin organisations räkning',
    'Ne, jotka pyytävät vierailua organisaationsa puolesta',
    'Those who ask for a visit on behalf of their organisation',
    'من يطلبون زيارة باسم مؤسستهم',
  ),
  recipients: inFour(
    'Värdarna får veta vem som kommer och varifrån.',
    'Isännille kerrotaan, keitä tulee ja mistä.',
    'The hosts learn who comes and from where.',
    'يعلم المضيفون من سيأتي ومن أين.',
  ),
  period: periodOfVisits,
  stays: inFour(
    'Att ett besök ägde rum, från vilken organisation, när och med hur många: det hör till stadens verksamhet och nämner ingen.',
    'Se, että vierailu järjestettiin, mikä organisaatio tuli, milloin ja montako: tieto kuuluu kaupungin toimintaan eikä nimeä ketään.',
    'That there was a visit, from which organisation, when and how many came: it belongs to the work of the city and names nobody.',
    'أن زيارة جرت، ومن أي مؤسسة، ومتى، وعدد من جاؤوا: هذا جزء من عمل المدينة ولا يذكر اسم أحد.',
  ),
  fields: [
    field('visits', ['year', 'number'], inFour('Nummer', 'Numero', 'Number', 'الرقم')),
    field(
      'visits',
      ['stage'],
      inFour('Läge', 'Vaihe', 'Stage', 'المرحلة'),
      (value, lang) => stageTexts[lang][value as Stage],
    ),
    field('visits', ['organisation'], inFour('Organisation', 'Organisaatio', 'Organisation', 'المؤسسة')),
    field('visits', ['country'], inFour('Land', 'Maa', 'Country', 'البلد'), COUNTRY),
    field('visits', ['contact_name'], inFour('Namn', 'Nimi', 'Name', 'الاسم')),
    field('visits', ['contact_email'], inFour('E-postadress', 'Sähköpostiosoite', 'Mail address', 'البريد الإلكتروني')),
    field('visits', ['contact_phone'], inFour('Telefon', 'Puhelin', 'Phone', 'الهاتف')),
    field(
      'visits',
      ['lang'],
      inFour('Språk för kontakt', 'Yhteydenpidon kieli', 'Language of contact', 'لغة المراسلة'),
      showLang,
    ),
    field('visits', ['purpose'], inFour('Syfte', 'Tarkoitus', 'Purpose', 'الغرض')),
    field(
      'visits',
      ['meets'],
      inFour('Vilka ni vill träffa', 'Ketä haluatte tavata', 'Whom you want to meet', 'من تودّون لقاءهم'),
    ),
    field('visits', ['accessibility'], inFour('Tillgänglighet', 'Esteettömyys', 'Accessibility', 'تسهيلات الوصول')),
    field('visits', ['budget'], inFour('Kostnader', 'Kustannukset', 'Costs', 'التكاليف')),
    field(
      'visits',
      ['exception'],
      inFour('Skäl för undantag', 'Poikkeuksen perustelu', 'Reason for an exception', 'سبب الاستثناء'),
    ),
    field('visits', ['asked_at'], inFour('Inkom', 'Saapui', 'Asked on', 'تاريخ الطلب')),
    field('visit_messages', ['at'], inFour('Meddelande', 'Viesti', 'Message', 'رسالة')),
    field('visit_messages', ['subject', 'body'], inFour('Text', 'Teksti', 'Text', 'النص')),
    field('visit_messages', ['by'], inFour('Från', 'Lähettäjä', 'From', 'من')),
    field(
      'visit_drafts',
      ['typed'],
      inFour('Påbörjad förfrågan', 'Aloitettu pyyntö', 'A request that was begun', 'طلب بُدئ به'),
    ),
    field(
      'visit_gifts',
      ['whereabouts'],
      inFour('Vem som fick en gåva', 'Kenelle lahja annettiin', 'To whom a gift went', 'لمن قُدّمت الهدية'),
    ),
    field(
      'visit_costs',
      ['note'],
      inFour('Anteckning om kostnader', 'Kustannusmerkintä', 'Note on costs', 'ملاحظة عن التكاليف'),
    ),
    field('visit_efforts', ['who'], inFour('Vem som arbetade', 'Kuka työskenteli', 'Who worked', 'من عمل')),
    field(
      'visit_calls',
      ['name', 'phone'],
      inFour('Den som gästerna ringer', 'Kenelle vieraat soittavat', 'Whom guests call', 'من يتصل به الضيوف'),
    ),
    field(
      'sessions',
      ['speakers', 'host_notes'],
      inFour('Talare och anteckningar', 'Puhujat ja muistiinpanot', 'Speakers and notes', 'المتحدثون والملاحظات'),
    ),
    field('host_asks', ['words'], inFour('Värdarnas ord', 'Isäntien sanat', 'Words of hosts', 'كلمات المضيفين')),
    field('visits', ['owner_id'], inFour('Ansvarig', 'Vastuuhenkilö', 'Officer', 'المسؤول')),
    field('visits', ['secret_hash'], inFour('Märke för länken', 'Linkin tunniste', 'Mark of the link', 'علامة الرابط')),
  ],
}

/** What guests said of a visit. */
export const feedbackProcessing: Processing = {
  key: 'feedback',
  name: inFour('Synpunkter på besök', 'Palaute vierailuista', 'What guests thought', 'آراء الضيوف'),
  purpose: inFour(
    'Att göra besöken bättre. Svaren hålls isär från den som svarade.',
    'Vierailujen parantaminen. Vastaukset pidetään erillään vastaajasta.',
    'To make visits better. Answers are kept apart from who gave them.',
    'تحسين الزيارات. تُحفظ الإجابات بمعزل عمّن قدّمها.',
  ),
  basis: 'public_task',
  whose: inFour('Gäster', 'Vieraat', 'Guests', 'الضيوف'),
  period: periodOfVisits,
  stays: inFour(
    'Svaren: ingen kan längre säga vem som gav dem.',
    'Vastaukset: kukaan ei enää voi sanoa, kuka ne antoi.',
    'The answers: nobody can tell any more who gave them.',
    'الإجابات: لا يستطيع أحد أن يعرف من قدّمها.',
  ),
  fields: [
    field('visit_feedback', ['words'], inFour('Egna ord', 'Omin sanoin', 'Own words', 'بكلماتهم')),
    field(
      'visit_feedback_asked',
      ['secret_hash', 'asked_at', 'is_given'],
      inFour('Att någon tillfrågats', 'Että on kysytty', 'That somebody was asked', 'أنه سُئل'),
    ),
  ],
}
