import { inFour, type PersonalField, type Processing, showLang } from '#src/features/people/index.ts'
import type { Catalogue } from '#src/platform/i18n/languages.ts'

const field = (table: string, columns: string[], words: Catalogue<string>): PersonalField => ({ table, columns, words })

/** The people that the city keeps contact with: what all rooms have in common of them. */
export const personProcessing: Processing = {
  key: 'people',
  name: inFour('Kontakter', 'Yhteystiedot', 'Contacts', 'جهات الاتصال'),
  purpose: inFour(
    'Att veta vem en adress tillhör, och på vilket språk vi skriver.',
    'Tieto siitä, kenen osoite on ja millä kielellä kirjoitamme.',
    'To know whose an address is, and in which language we write.',
    'معرفة صاحب العنوان واللغة التي نكتب بها.',
  ),
  basis: 'public_task',
  whose: inFour(
    'De som följer oss, skriver till oss, deltar eller företräder ett företag',
    'Ne, jotka seuraavat meitä, kirjoittavat meille, osallistuvat tai edustavat yritystä',
    'Those who follow us, write to us, take part or speak for a company',
    'من يتابعوننا أو يكتبون إلينا أو يشاركون أو يمثلون شركة',
  ),
  period: inFour(
    'Så länge något annat här gäller personen. Två dygn efter det sista tas posten bort.',
    'Niin kauan kuin jokin muu tieto täällä koskee henkilöä. Tiedot poistetaan kahden vuorokauden kuluttua viimeisestä.',
    'As long as anything else here is about the person. Two days after the last of it the record goes.',
    'ما دام شيء آخر هنا يخص الشخص. ويُحذف السجل بعد يومين من آخر ما يخصه.',
  ),
  fields: [
    field('people', ['email'], inFour('E-postadress', 'Sähköpostiosoite', 'Mail address', 'البريد الإلكتروني')),
    field('people', ['name'], inFour('Namn', 'Nimi', 'Name', 'الاسم')),
    field('people', ['phone'], inFour('Telefon', 'Puhelin', 'Phone', 'الهاتف')),
    { ...field('people', ['lang'], inFour('Språk', 'Kieli', 'Language', 'اللغة')), show: showLang },
    field('people', ['created_at', 'merged_into'], inFour('Känd sedan', 'Tunnettu alkaen', 'Known since', 'معروف منذ')),
    field('person_notes', ['body'], inFour('Anteckning', 'Muistiinpano', 'Note', 'ملاحظة')),
    field('person_notes', ['at', 'by', 'by_id'], inFour('Antecknat', 'Kirjattu', 'Noted', 'دُوّنت')),
  ],
}

/** Links to one's own data. */
export const ownDataProcessing: Processing = {
  key: 'own_data',
  name: inFour(
    'Länkar till egna uppgifter',
    'Linkit omiin tietoihin',
    'Links to one’s own data',
    'روابط البيانات الشخصية',
  ),
  purpose: inFour(
    'Att den som äger en adress, och ingen annan, ser vad som finns om den.',
    'Että vain osoitteen omistaja näkee, mitä siitä säilytetään.',
    'That whoever owns an address, and nobody else, sees what is kept of it.',
    'ألا يرى ما يُحفظ عن عنوان إلا صاحبه.',
  ),
  basis: 'legal_obligation',
  whose: inFour(
    'De som frågar vad vi sparar',
    'Ne, jotka kysyvät, mitä säilytämme',
    'Those who ask what we keep',
    'من يسألون عمّا نحفظه',
  ),
  period: inFour('24 timmar.', '24 tuntia.', '24 hours.', '24 ساعة.'),
  fields: [
    field('own_data_links', ['created_at'], inFour('Länk beställd', 'Linkki tilattu', 'Link asked for', 'طُلب الرابط')),
    field(
      'own_data_links',
      ['email', 'email_mark', 'token_hash', 'lang'],
      inFour('Adress, förseglad', 'Osoite, sinetöity', 'Address, sealed', 'العنوان، مختوم'),
    ),
  ],
}
