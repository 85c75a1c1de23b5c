import { inFour, type Processing, showLang } from '#src/features/people/index.ts'
import type { Catalogue } from '#src/platform/i18n/languages.ts'

const field = (columns: string[], words: Catalogue<string>) => ({ table: 'hosts', columns, words })

/** Whom the office writes to at a host. */
export const hostProcessing: Processing = {
  key: 'hosts',
  name: inFour(
    'Kontaktpersoner hos värdar',
    'Isäntien yhteyshenkilöt',
    'Contacts of hosts',
    'جهات الاتصال لدى المضيفين',
  ),
  purpose: inFour(
    'Att fråga den som tar emot gäster, och skicka programmet.',
    'Vieraita vastaanottavilta kysyminen ja ohjelman lähettäminen.',
    'To ask those who receive guests, and send them the programme.',
    'سؤال من يستقبلون الضيوف وإرسال البرنامج إليهم.',
  ),
  basis: 'public_task',
  whose: inFour(
    'Kontaktpersoner hos förvaltningar, skolor, företag och föreningar',
    'Hallintokuntien, koulujen, yritysten ja yhdistysten yhteyshenkilöt',
    'Contacts at departments, schools, companies and associations',
    'جهات الاتصال في الإدارات والمدارس والشركات والجمعيات',
  ),
  period: inFour(
    'Så länge värden tar emot gäster, och 12 månader därefter.',
    'Niin kauan kuin isäntä ottaa vastaan vieraita, ja 12 kuukautta sen jälkeen.',
    'As long as the host receives guests, and 12 months after.',
    'ما دام المضيف يستقبل ضيوفًا، و12 شهرًا بعد ذلك.',
  ),
  stays: inFour(
    'Värden själv, utan kontaktperson. Den tillfrågas inte förrän någon annan har satts in.',
    'Isäntä itse ilman yhteyshenkilöä. Siltä ei kysytä ennen kuin joku toinen on nimetty.',
    'The host itself, without a contact. It is not asked before somebody else is named.',
    'المضيف نفسه دون جهة اتصال. ولا يُسأل قبل تعيين شخص آخر.',
  ),
  fields: [
    field(['contact_name'], inFour('Namn', 'Nimi', 'Name', 'الاسم')),
    field(['contact_email'], inFour('E-postadress', 'Sähköpostiosoite', 'Mail address', 'البريد الإلكتروني')),
    field(['contact_phone'], inFour('Telefon', 'Puhelin', 'Phone', 'الهاتف')),
    { ...field(['contact_lang'], inFour('Språk', 'Kieli', 'Language', 'اللغة')), show: showLang },
    field(['notes'], inFour('Anteckningar', 'Muistiinpanot', 'Notes', 'ملاحظات')),
    {
      table: 'host_asks',
      columns: ['secret_hash', 'answer', 'answered_at', 'words'],
      words: inFour('Svar på frågor', 'Vastaukset kysymyksiin', 'Answers to questions', 'الإجابات عن الأسئلة'),
    },
  ],
}
