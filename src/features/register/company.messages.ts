import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface CompanyTexts {
  readonly title: string
  readonly count: (companies: number, countries: number) => string
  readonly who: string
  readonly byCountry: string
  readonly byField: string
  readonly byYear: string
  readonly country: string
  readonly field: string
  readonly year: string
  readonly companies: string
  readonly company: string
  readonly arrived: string
  readonly unknown: string
  readonly directory: string
  readonly directoryLead: string
  readonly noDirectory: string
  readonly registerLead: string
  readonly register: string
}

/** The texts of what the register shows of companies. */
export const companyTexts: Catalogue<CompanyTexts> = {
  sv: {
    title: 'Utländska företag i registret',
    count: (companies, countries) =>
      `${plural('sv', companies, { one: 'Ett företag', other: '# företag' })} från ${plural('sv', countries, { one: 'ett land', other: '# länder' })}`,
    who: 'Siffrorna räknar alla företag i registret. Med namn visas bara de som har sagt ja till det.',
    byCountry: 'Efter land',
    byField: 'Efter bransch',
    byYear: 'Efter år då de kom',
    country: 'Land',
    field: 'Bransch',
    year: 'År',
    companies: 'Företag',
    company: 'Företag',
    arrived: 'Här sedan',
    unknown: 'uppgift saknas',
    directory: 'Företagskatalog',
    directoryLead: 'Företag som har sagt ja till att stå här.',
    noDirectory: 'Inget företag har ännu sagt ja till att stå här.',
    registerLead:
      'Kommer ert företag från ett annat land? Ni sköter själva era uppgifter och bestämmer om de ska synas.',
    register: 'Anmäl ert företag',
  },
  fi: {
    title: 'Ulkomaiset yritykset rekisterissä',
    count: (companies, countries) =>
      `${plural('fi', companies, { one: 'Yksi yritys', other: '# yritystä' })} ${plural('fi', countries, { one: 'yhdestä maasta', other: '# maasta' })}`,
    who: 'Luvuissa ovat mukana kaikki rekisterin yritykset. Nimeltä näkyvät vain ne, jotka ovat antaneet siihen luvan.',
    byCountry: 'Maittain',
    byField: 'Toimialoittain',
    byYear: 'Tulovuosittain',
    country: 'Maa',
    field: 'Toimiala',
    year: 'Vuosi',
    companies: 'Yrityksiä',
    company: 'Yritys',
    arrived: 'Täällä vuodesta',
    unknown: 'ei tietoa',
    directory: 'Yrityshakemisto',
    directoryLead: 'Yritykset, jotka ovat antaneet luvan näkyä täällä.',
    noDirectory: 'Yksikään yritys ei ole vielä antanut lupaa näkyä täällä.',
    registerLead: 'Tuleeko yrityksenne toisesta maasta? Pidätte tiedot itse ajan tasalla ja päätätte, näkyvätkö ne.',
    register: 'Ilmoittakaa yrityksenne',
  },
  en: {
    title: 'Foreign companies in the register',
    count: (companies, countries) =>
      `${plural('en', companies, { one: 'One company', other: '# companies' })} from ${plural('en', countries, { one: 'one country', other: '# countries' })}`,
    who: 'The figures count every company in the register. Only those that have agreed to it are shown by name.',
    byCountry: 'By country',
    byField: 'By field',
    byYear: 'By year of arrival',
    country: 'Country',
    field: 'Field',
    year: 'Year',
    companies: 'Companies',
    company: 'Company',
    arrived: 'Here since',
    unknown: 'not known',
    directory: 'Directory of companies',
    directoryLead: 'Companies that have agreed to stand here.',
    noDirectory: 'No company has agreed to stand here yet.',
    registerLead:
      'Does your company come from another country? You keep its record yourselves, and decide whether it is seen.',
    register: 'Register your company',
  },
  ar: {
    title: 'الشركات الأجنبية في السجل',
    count: (companies, countries) =>
      `${plural('ar', companies, { one: 'شركة واحدة', two: 'شركتان', few: '# شركات', many: '# شركة', other: '# شركة' })} من ${plural('ar', countries, { one: 'بلد واحد', two: 'بلدين', few: '# بلدان', many: '# بلدًا', other: '# بلد' })}`,
    who: 'تشمل الأرقام كل الشركات في السجل. ولا تُعرض بالاسم إلا الشركات التي وافقت على ذلك.',
    byCountry: 'حسب البلد',
    byField: 'حسب القطاع',
    byYear: 'حسب سنة القدوم',
    country: 'البلد',
    field: 'القطاع',
    year: 'السنة',
    companies: 'عدد الشركات',
    company: 'الشركة',
    arrived: 'هنا منذ',
    unknown: 'غير معروف',
    directory: 'دليل الشركات',
    directoryLead: 'الشركات التي وافقت على إدراجها هنا.',
    noDirectory: 'لم توافق أي شركة بعد على إدراجها هنا.',
    registerLead: 'هل جاءت شركتكم من بلد آخر؟ تعتنون ببياناتها بأنفسكم وتقررون هل تظهر.',
    register: 'سجّلوا شركتكم',
  },
}
