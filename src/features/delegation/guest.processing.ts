import { inFour, type PersonalField, type Processing, showLang, wordOf } from '#src/features/people/index.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { localeOf } from '#src/platform/i18n/formats.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import { guestTexts } from './guest.messages.ts'
import type { ArrivalMode, Diet } from './guest.model.ts'

const field = (table: string, columns: string[], words: Catalogue<string>, show?: PersonalField['show']) => ({
  table,
  columns,
  words,
  show,
})
const own = (column: string, of: (fields: (typeof guestTexts.en)['fields']) => string, show?: PersonalField['show']) =>
  field(
    'guests',
    [column],
    wordOf(guestTexts, ({ fields }) => of(fields)),
    show,
  )
const namesOfLangs = (value: unknown, lang: Lang) => {
  const names = new Intl.DisplayNames(localeOf(lang), { type: 'language' })
  return (value as string[]).map((code) => names.of(code) ?? code).join(', ')
}

/** Guests, their letters and their arrivals. */
export const guestProcessing: Omit<Processing, 'period'> = {
  key: 'guests',
  name: inFour('Gäster på besök', 'Vierailujen vieraat', 'Guests of visits', 'ضيوف الزيارات'),
  purpose: inFour(
    'Att ta emot gäster: program, måltider, tillgänglighet, namnskyltar och inbjudningsbrev.',
    'Vieraiden vastaanotto: ohjelma, ateriat, esteettömyys, nimikyltit ja kutsukirjeet.',
    'To receive guests: programme, meals, accessibility, badges and letters of invitation.',
    'استقبال الضيوف: البرنامج والوجبات وتسهيلات الوصول والشارات ورسائل الدعوة.',
  ),
  basis: 'consent',
  whose: inFour('Gäster i delegationer', 'Valtuuskuntien vieraat', 'Guests in delegations', 'ضيوف الوفود'),
  recipients: inFour(
    'Värdarna: hur många, vilka språk och vid måltider vilken kost; namnet bara på den som kommer.',
    'Isännät: montako, mitkä kielet ja aterioilla mitkä ruokavaliot; nimestä vain se, että tulee.',
    'The hosts: how many, which languages and, for meals, which diets; of a name only that somebody comes.',
    'المضيفون: العدد واللغات، وعند الوجبات الأنظمة الغذائية؛ ومن الاسم أن صاحبه قادم فقط.',
  ),
  stays: inFour(
    'Att någon från ett land kom på ett besök, som en siffra.',
    'Se, että joku jostakin maasta tuli vierailulle, lukuna.',
    'That somebody from a country came on a visit, as a number.',
    'أن شخصًا من بلد ما جاء في زيارة، كرقم فقط.',
  ),
  fields: [
    own('name', ({ name }) => name),
    own('email', ({ email }) => email),
    own('lang', ({ language }) => language, showLang),
    own('title', ({ jobTitle }) => jobTitle),
    own('organisation', ({ organisation }) => organisation),
    own(
      'country',
      ({ country }) => country,
      (value, lang) => formatCountry(lang, String(value)),
    ),
    own('speaks', ({ speaks }) => speaks, namesOfLangs),
    own(
      'diets',
      ({ diets }) => diets,
      (value, lang) => (value as Diet[]).map((diet) => guestTexts[lang].diets[diet]).join(', '),
    ),
    own('diet_note', ({ dietNote }) => dietNote),
    own('accessibility', ({ accessibility }) => accessibility),
    own('arrives_at', ({ arrival }) => arrival),
    own(
      'arrives_by',
      ({ arrivesBy }) => arrivesBy,
      (value, lang) => guestTexts[lang].modes[value as ArrivalMode],
    ),
    own('arrival_note', ({ arrivalNote }) => arrivalNote),
    own('photo_consent', ({ photo }) => photo),
    own('passport_name', ({ passportName }) => passportName),
    own('born_on', ({ bornOn }) => bornOn),
    field('guests', ['answered_at', 'confirmed_at'], inFour('Svarade', 'Vastasi', 'Answered', 'أجاب في')),
    field('guests', ['came_at'], inFour('Anlände', 'Saapui', 'Arrived', 'وصل في')),
    field('guests', ['badge'], inFour('Kod på namnskylten', 'Nimikyltin koodi', 'Code on the badge', 'رمز الشارة')),
    field(
      'guests',
      ['secret_hash', 'left_at'],
      inFour('Märke för länken', 'Linkin tunniste', 'Mark of the link', 'علامة الرابط'),
    ),
    field(
      'guest_arrivals',
      ['at', 'came', 'by'],
      inFour('Avprickad vid dörren', 'Merkitty ovella', 'Ticked off at the door', 'سُجّل عند الباب'),
    ),
    field('letters', ['body'], inFour('Inbjudningsbrev', 'Kutsukirje', 'Letter of invitation', 'رسالة الدعوة')),
    field(
      'session_leavers',
      ['reader_id', 'titles'],
      inFour(
        'Programpunkt som utgått',
        'Pois jäänyt ohjelmakohta',
        'A session no longer in the programme',
        'جلسة لم تعد في البرنامج',
      ),
    ),
    field(
      'programme_told',
      ['reader_id', 'sessions'],
      inFour(
        'Program som senast meddelats',
        'Viimeksi ilmoitettu ohjelma',
        'The programme as last told',
        'البرنامج كما أُبلغ آخر مرة',
      ),
    ),
    field(
      'session_guests',
      ['guest_id'],
      inFour('Egna programpunkter', 'Omat ohjelmakohdat', 'Sessions of their own', 'جلسات خاصة'),
    ),
  ],
}
