import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface ActivityTexts {
  readonly yearUnknown: string
  readonly together: string
  readonly visits: string
  readonly visitCount: (visits: number) => string
  readonly visitsByYear: string
  readonly year: string
  readonly noVisits: string
}

/** The texts of what the register shows of activities. */
export const activityTexts: Catalogue<ActivityTexts> = {
  sv: {
    yearUnknown: 'Utan årtal i våra källor',
    together: 'Med',
    visits: 'Besök som har varit',
    visitCount: (visits) => plural('sv', visits, { one: 'Ett besök i registret', other: '# besök i registret' }),
    visitsByYear: 'Besök per år',
    year: 'År',
    noVisits: 'Ännu finns inget besök i registret.',
  },
  fi: {
    yearUnknown: 'Lähteemme eivät kerro vuotta',
    together: 'Mukana',
    visits: 'Tapahtuneet vierailut',
    visitCount: (visits) =>
      plural('fi', visits, { one: 'Yksi vierailu rekisterissä', other: '# vierailua rekisterissä' }),
    visitsByYear: 'Vierailut vuosittain',
    year: 'Vuosi',
    noVisits: 'Rekisterissä ei ole vielä yhtään vierailua.',
  },
  en: {
    yearUnknown: 'Our sources give no year',
    together: 'With',
    visits: 'Past visits',
    visitCount: (visits) =>
      plural('en', visits, { one: 'One visit in the register', other: '# visits in the register' }),
    visitsByYear: 'Visits by year',
    year: 'Year',
    noVisits: 'There is no visit in the register yet.',
  },
  ar: {
    yearUnknown: 'لا تذكر مصادرنا السنة',
    together: 'مع',
    visits: 'زيارات سابقة',
    visitCount: (visits) =>
      plural('ar', visits, {
        one: 'زيارة واحدة في السجل',
        two: 'زيارتان في السجل',
        few: '# زيارات في السجل',
        many: '# زيارة في السجل',
        other: '# زيارة في السجل',
      }),
    visitsByYear: 'الزيارات حسب السنة',
    year: 'السنة',
    noVisits: 'لا توجد زيارة في السجل بعد.',
  },
}
