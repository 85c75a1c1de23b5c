import type { FigureKey } from '#src/features/parties/index.ts'
import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface ProfileTexts {
  readonly alsoCalled: string
  readonly formerly: string
  readonly partOf: string
  readonly parts: string
  readonly field: string
  readonly arrived: string
  readonly website: string
  readonly wikidata: string
  readonly figures: Readonly<Record<FigureKey, string>>
  readonly concerns: string
  readonly map: (name: string) => string
  readonly mapLabel: (city: string, name: string) => string
  readonly place: string
  readonly latitude: string
  readonly longitude: string
  readonly binds: string
  readonly together: (city: string, name: string) => string
  readonly news: string
  readonly noNews: string
  readonly neighbours: string
  readonly networks: (city: string) => string
  readonly members: string
  readonly alongside: string
  readonly times: (activities: number) => string
  readonly source: string
}

/** The texts of the page of a party. */
export const profileTexts: Catalogue<ProfileTexts> = {
  sv: {
    alsoCalled: 'Också',
    formerly: 'Tidigare',
    partOf: 'En del av',
    parts: 'Delar',
    field: 'Bransch',
    arrived: 'Här sedan',
    website: 'Webbplats',
    wikidata: 'I Wikidata',
    figures: { population: 'Invånare', members: 'Medlemmar', employees: 'Anställda' },
    concerns: 'Berör',
    map: (name) => `${name} på kartan`,
    mapLabel: (city, name) => `Karta med ${city} och ${name}.`,
    place: 'Plats',
    latitude: 'Latitud',
    longitude: 'Longitud',
    binds: 'Det som binder oss samman',
    together: (city, name) => `${city} och ${name} tillsammans, år för år`,
    news: 'Nyheter och höjdpunkter',
    noNews: 'Här finns ännu inga nyheter.',
    neighbours: 'Grannar i nätet',
    networks: (city) => `Nätverk som också ${city} är med i`,
    members: 'Medlemmar i registret',
    alongside: 'Har varit med om samma saker',
    times: (activities) => plural('sv', activities, { one: 'en aktivitet', other: '# aktiviteter' }),
    source: 'Källa',
  },
  fi: {
    alsoCalled: 'Myös',
    formerly: 'Aiemmin',
    partOf: 'Osa kokonaisuutta',
    parts: 'Osat',
    field: 'Toimiala',
    arrived: 'Täällä vuodesta',
    website: 'Verkkosivusto',
    wikidata: 'Wikidatassa',
    figures: { population: 'Asukkaita', members: 'Jäseniä', employees: 'Työntekijöitä' },
    concerns: 'Koskee',
    map: (name) => `${name} kartalla`,
    mapLabel: (city, name) => `Kartta, jossa ovat ${city} ja ${name}.`,
    place: 'Paikka',
    latitude: 'Leveysaste',
    longitude: 'Pituusaste',
    binds: 'Mikä meitä yhdistää',
    together: (city, name) => `${city} ja ${name} yhdessä vuosi vuodelta`,
    news: 'Uutiset ja nostot',
    noNews: 'Täällä ei ole vielä uutisia.',
    neighbours: 'Naapurit verkossa',
    networks: (city) => `Verkostot, joissa myös ${city} on`,
    members: 'Jäsenet rekisterissä',
    alongside: 'Mukana samassa toiminnassa',
    times: (activities) => plural('fi', activities, { one: 'kerran', other: '# kertaa' }),
    source: 'Lähde',
  },
  en: {
    alsoCalled: 'Also',
    formerly: 'Formerly',
    partOf: 'A part of',
    parts: 'Parts',
    field: 'Field',
    arrived: 'Here since',
    website: 'Website',
    wikidata: 'In Wikidata',
    figures: { population: 'Residents', members: 'Members', employees: 'Employees' },
    concerns: 'Concerns',
    map: (name) => `${name} on the map`,
    mapLabel: (city, name) => `A map with ${city} and ${name}.`,
    place: 'Place',
    latitude: 'Latitude',
    longitude: 'Longitude',
    binds: 'What binds us',
    together: (city, name) => `${city} and ${name} together, year by year`,
    news: 'News and highlights',
    noNews: 'There is no news here yet.',
    neighbours: 'Neighbours in the web',
    networks: (city) => `Networks that ${city} is in too`,
    members: 'Members in the register',
    alongside: 'Took part in the same',
    times: (activities) => plural('en', activities, { one: 'one activity', other: '# activities' }),
    source: 'Source',
  },
  ar: {
    alsoCalled: 'تُسمّى أيضًا',
    formerly: 'سابقًا',
    partOf: 'جزء من',
    parts: 'الأجزاء',
    field: 'القطاع',
    arrived: 'هنا منذ',
    website: 'الموقع',
    wikidata: 'في ويكي بيانات',
    figures: { population: 'السكان', members: 'الأعضاء', employees: 'الموظفون' },
    concerns: 'يهمّ',
    map: (name) => `${name} على الخريطة`,
    mapLabel: (city, name) => `خريطة فيها ${city} و${name}.`,
    place: 'المكان',
    latitude: 'خط العرض',
    longitude: 'خط الطول',
    binds: 'ما يجمعنا',
    together: (city, name) => `${city} و${name} معًا، سنة بعد سنة`,
    news: 'الأخبار والإنجازات',
    noNews: 'لا توجد أخبار هنا بعد.',
    neighbours: 'الجيران في الشبكة',
    networks: (city) => `شبكات تشارك فيها ${city} أيضًا`,
    members: 'الأعضاء في السجل',
    alongside: 'شاركوا في الأنشطة نفسها',
    times: (activities) =>
      plural('ar', activities, {
        one: 'نشاط واحد',
        two: 'نشاطان',
        few: '# أنشطة',
        many: '# نشاطًا',
        other: '# نشاط',
      }),
    source: 'المصدر',
  },
}
