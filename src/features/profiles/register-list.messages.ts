import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface RegisterListTexts {
  readonly title: string
  readonly lead: string
  readonly count: (parties: number) => string
  readonly kind: string
  readonly allKinds: string
  readonly country: string
  readonly allCountries: string
  readonly next: string
  readonly previous: string
  readonly files: string
}

/** The texts of the list of parties. */
export const registerListTexts: Catalogue<RegisterListTexts> = {
  sv: {
    title: 'Partner',
    lead: 'Städer, nätverk, institutioner, företag och lokala aktörer som staden har med sig ut i världen.',
    count: (parties) => plural('sv', parties, { one: 'En i registret', other: '# i registret' }),
    kind: 'Slag',
    allKinds: 'Alla slag',
    country: 'Land',
    allCountries: 'Alla länder',
    next: 'Nästa',
    previous: 'Föregående',
    files: 'Som filer',
  },
  fi: {
    title: 'Kumppanit',
    lead: 'Kaupungit, verkostot, laitokset, yritykset ja paikalliset toimijat, joiden kanssa kaupunki toimii maailmalla.',
    count: (parties) => plural('fi', parties, { one: 'Yksi rekisterissä', other: '# rekisterissä' }),
    kind: 'Laji',
    allKinds: 'Kaikki lajit',
    country: 'Maa',
    allCountries: 'Kaikki maat',
    next: 'Seuraavat',
    previous: 'Edelliset',
    files: 'Tiedostoina',
  },
  en: {
    title: 'Partners',
    lead: 'Cities, networks, institutions, companies and local actors that the city works with in the world.',
    count: (parties) => plural('en', parties, { one: 'One in the register', other: '# in the register' }),
    kind: 'Kind',
    allKinds: 'All kinds',
    country: 'Country',
    allCountries: 'All countries',
    next: 'Next',
    previous: 'Previous',
    files: 'As files',
  },
  ar: {
    title: 'الشركاء',
    lead: 'مدن وشبكات ومؤسسات وشركات وجهات محلية تعمل معها المدينة في العالم.',
    count: (parties) =>
      plural('ar', parties, {
        one: 'واحد في السجل',
        two: 'اثنان في السجل',
        few: '# في السجل',
        many: '# في السجل',
        other: '# في السجل',
      }),
    kind: 'النوع',
    allKinds: 'كل الأنواع',
    country: 'البلد',
    allCountries: 'كل البلدان',
    next: 'التالي',
    previous: 'السابق',
    files: 'ملفات',
  },
}
