import type { Processing } from '#src/features/people/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { type Catalogue, LANGS } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

const period: Catalogue<(months: number) => string> = {
  sv: (months) => plural('sv', months, { one: 'En månad efter avslut.', other: '# månader efter avslut.' }),
  fi: (months) => plural('fi', months, { one: 'Kuukausi päättämisestä.', other: '# kuukautta päättämisestä.' }),
  en: (months) =>
    plural('en', months, { one: 'One month after it was closed.', other: '# months after it was closed.' }),
  ar: (months) =>
    plural('ar', months, {
      one: 'شهر واحد بعد الإغلاق.',
      two: 'شهران بعد الإغلاق.',
      few: '# أشهر بعد الإغلاق.',
      many: '# شهرًا بعد الإغلاق.',
      other: '# شهر بعد الإغلاق.',
    }),
}

/** What the room of inquiries keeps of people, and why, for as many months as are set. */
export function processingOfInquiries(monthsKept: (db: Db) => Promise<number>): Processing {
  return {
    key: 'inquiries',
    name: { sv: 'Förfrågningar', fi: 'Yhteydenotot', en: 'Inquiries', ar: 'الاستفسارات' },
    purpose: {
      sv: 'Att svara på det som människor frågar staden.',
      fi: 'Vastata siihen, mitä kaupungilta kysytään.',
      en: 'To answer what people ask the city.',
      ar: 'الرد على ما يسأل الناس المدينة عنه.',
    },
    basis: 'public_task',
    whose: {
      sv: 'De som skriver till staden.',
      fi: 'Kaupungille kirjoittaneet.',
      en: 'Those who write to the city.',
      ar: 'من يكتبون إلى المدينة.',
    },
    async period(db) {
      const months = await monthsKept(db)
      return Object.fromEntries(LANGS.map((lang) => [lang, period[lang](months)])) as Catalogue<string>
    },
    fields: [
      {
        table: 'inquiries',
        columns: ['contact_name', 'contact_email', 'answers'],
        words: {
          sv: 'Namn, e-postadress och svar på ämnets frågor',
          fi: 'Nimi, sähköpostiosoite ja vastaukset aiheen kysymyksiin',
          en: 'Name, mail address and answers to the questions of the topic',
          ar: 'الاسم والبريد الإلكتروني والإجابات عن أسئلة الموضوع',
        },
      },
      {
        table: 'inquiry_messages',
        columns: ['subject', 'body', 'whole', 'sender', 'mail_id'],
        words: {
          sv: 'Det som har sagts, med avsändarens adress',
          fi: 'Viestit ja lähettäjän osoite',
          en: 'What was said, with the address of the sender',
          ar: 'ما قيل، مع عنوان المرسل',
        },
      },
      {
        table: 'inquiry_files',
        columns: ['name', 'file_id'],
        words: { sv: 'Filer', fi: 'Tiedostot', en: 'Files', ar: 'الملفات' },
      },
    ],
  }
}
