import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface PageTexts {
  readonly why: string
  readonly latestNews: string
  readonly figures: string
  readonly percent: (number: string) => string
  readonly about: (number: string) => string
  readonly over: (number: string) => string
  readonly source: string
  readonly earlier: string
  readonly whatWeDo: string
  readonly localActors: string
  readonly localActorsLead: string
  readonly toTheme: (theme: string) => string
  readonly mapLabel: (city: string, towns: number) => string
  readonly mapLabelAlone: (city: string) => string
  /** What the register counts; the number stands before it, large. */
  readonly twinTowns: (towns: number, countries: number) => string
  readonly networks: (networks: number) => string
  readonly projects: (projects: number) => string
  readonly register: string
  readonly today: string
  readonly newsAbout: string
}

/** The texts of the start page and of the lasting pages. */
export const pageTexts: Catalogue<PageTexts> = {
  sv: {
    why: 'Varför internationellt?',
    latestNews: 'Senaste nytt',
    figures: 'Staden i siffror',
    percent: (number) => `${number}\u00a0%`,
    about: (number) => `cirka ${number}`,
    over: (number) => `över ${number}`,
    source: 'Källa',
    earlier: 'Tidigare',
    whatWeDo: 'Det här gör staden',
    localActors: 'Tillsammans med lokala aktörer',
    localActorsLead: 'I allt det här samarbetar staden med dem som gör jobbet på plats.',
    toTheme: (theme) => `Nyheter: ${theme}`,
    mapLabel: (city, towns) =>
      `Världen sedd från ${city}: ${plural('sv', towns, { one: 'strålen går till en vänort', other: 'strålarna går till # vänorter' })}.`,
    mapLabelAlone: (city) => `Världen sedd från ${city}.`,
    twinTowns: (towns, countries) =>
      `${plural('sv', towns, { one: 'vänort', other: 'vänorter' })} i ${plural('sv', countries, { one: 'ett land', other: '# länder' })}`,
    networks: () => 'internationella nätverk som staden är medlem i',
    projects: (projects) =>
      plural('sv', projects, { one: 'internationellt projekt pågår', other: 'internationella projekt pågår' }),
    register: 'stadens register',
    today: 'I dag',
    newsAbout: 'Nyheter om detta',
  },
  fi: {
    why: 'Miksi kansainvälisyyttä?',
    latestNews: 'Uusimmat uutiset',
    figures: 'Kaupunki lukuina',
    percent: (number) => `${number}\u00a0%`,
    about: (number) => `noin ${number}`,
    over: (number) => `yli ${number}`,
    source: 'Lähde',
    earlier: 'Aiemmin',
    whatWeDo: 'Mitä kaupunki tekee',
    localActors: 'Yhdessä paikallisten toimijoiden kanssa',
    localActorsLead: 'Kaikessa tässä kaupunki toimii yhdessä niiden kanssa, jotka tekevät työn paikan päällä.',
    toTheme: (theme) => `Uutiset: ${theme}`,
    mapLabel: (city, towns) =>
      `Maailmankartta, jonka keskellä on ${city}: ${plural('fi', towns, { one: 'säde johtaa yhteen ystävyyskaupunkiin', other: 'säteet johtavat # ystävyyskaupunkiin' })}.`,
    mapLabelAlone: (city) => `Maailmankartta, jonka keskellä on ${city}.`,
    twinTowns: (towns, countries) =>
      `${plural('fi', towns, { one: 'ystävyyskaupunki', other: 'ystävyyskaupunkia' })} ${plural('fi', countries, { one: 'yhdessä maassa', other: '# maassa' })}`,
    networks: (networks) =>
      plural('fi', networks, {
        one: 'kansainvälinen verkosto, jossa kaupunki on jäsenenä',
        other: 'kansainvälistä verkostoa, joissa kaupunki on jäsenenä',
      }),
    projects: (projects) =>
      plural('fi', projects, { one: 'kansainvälinen hanke käynnissä', other: 'kansainvälistä hanketta käynnissä' }),
    register: 'kaupungin rekisteri',
    today: 'Tänään',
    newsAbout: 'Uutisia aiheesta',
  },
  en: {
    why: 'Why international?',
    latestNews: 'Latest news',
    figures: 'The city in figures',
    percent: (number) => `${number}\u00a0%`,
    about: (number) => `about ${number}`,
    over: (number) => `over ${number}`,
    source: 'Source',
    earlier: 'Earlier',
    whatWeDo: 'What the city does',
    localActors: 'Together with local actors',
    localActorsLead: 'In all of this the city works with those who do the work on the spot.',
    toTheme: (theme) => `News: ${theme}`,
    mapLabel: (city, towns) =>
      `The world seen from ${city}: ${plural('en', towns, { one: 'the ray leads to one twin town', other: 'the rays lead to # twin towns' })}.`,
    mapLabelAlone: (city) => `The world seen from ${city}.`,
    twinTowns: (towns, countries) =>
      `${plural('en', towns, { one: 'twin town', other: 'twin towns' })} in ${plural('en', countries, { one: 'one country', other: '# countries' })}`,
    networks: (networks) =>
      plural('en', networks, {
        one: 'international network that the city is a member of',
        other: 'international networks that the city is a member of',
      }),
    projects: (projects) =>
      plural('en', projects, { one: 'international project under way', other: 'international projects under way' }),
    register: 'the city’s register',
    today: 'Today',
    newsAbout: 'News about this',
  },
  ar: {
    why: 'لماذا العمل الدولي؟',
    latestNews: 'آخر الأخبار',
    figures: 'المدينة بالأرقام',
    percent: (number) => `${number}٪`,
    about: (number) => `نحو ${number}`,
    over: (number) => `أكثر من ${number}`,
    source: 'المصدر',
    earlier: 'سابقًا',
    whatWeDo: 'ما تقوم به المدينة',
    localActors: 'مع الجهات المحلية',
    localActorsLead: 'في كل ذلك تعمل المدينة مع من ينجزون العمل على أرض الواقع.',
    toTheme: (theme) => `أخبار: ${theme}`,
    mapLabel: (city, towns) =>
      `العالم كما يُرى من ${city}: ${plural('ar', towns, { one: 'شعاع إلى مدينة توأم واحدة', two: 'شعاعان إلى مدينتين توأمين', few: 'أشعة إلى # مدن توائم', many: 'أشعة إلى # مدينة توأمًا', other: 'أشعة إلى # مدينة توأم' })}.`,
    mapLabelAlone: (city) => `العالم كما يُرى من ${city}.`,
    twinTowns: (towns, countries) =>
      `${plural('ar', towns, { one: 'مدينة توأم', two: 'مدينتان توأمان', few: 'مدن توائم', many: 'مدينة توأمًا', other: 'مدينة توأم' })} ${plural('ar', countries, { one: 'في بلد واحد', two: 'في بلدين', few: 'في # بلدان', many: 'في # بلدًا', other: 'في # بلد' })}`,
    networks: (networks) =>
      plural('ar', networks, {
        one: 'شبكة دولية المدينة عضو فيها',
        two: 'شبكتان دوليتان المدينة عضو فيهما',
        few: 'شبكات دولية المدينة عضو فيها',
        other: 'شبكة دولية المدينة عضو فيها',
      }),
    projects: (projects) =>
      plural('ar', projects, {
        one: 'مشروع دولي قيد التنفيذ',
        two: 'مشروعان دوليان قيد التنفيذ',
        few: 'مشاريع دولية قيد التنفيذ',
        many: 'مشروعًا دوليًا قيد التنفيذ',
        other: 'مشروع دولي قيد التنفيذ',
      }),
    register: 'سجل المدينة',
    today: 'اليوم',
    newsAbout: 'أخبار عن هذا',
  },
}
