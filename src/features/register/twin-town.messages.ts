import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'
import type { ToneNames } from '#src/ui/charts/tone.ts'

interface TwinTownTexts {
  readonly title: (day: string | undefined) => string
  /** `10 twin towns in 9 countries`. */
  readonly count: (towns: number, countries: number) => string
  readonly none: string
  readonly map: string
  readonly mapNote: string
  readonly mapLabel: (city: string, towns: number) => string
  readonly timeline: string
  readonly timelineNote: string
  readonly today: string
  readonly list: string
  readonly more: string
  readonly table: string
  readonly allPartners: string
  readonly tones: ToneNames
  readonly openNote: string
}

/** The texts of what the register shows of the twin towns. */
export const twinTownTexts: Catalogue<TwinTownTexts> = {
  sv: {
    title: (day) => (day ? `Förbindelserna den ${day}` : 'Förbindelserna i dag'),
    count: (towns, countries) =>
      `${plural('sv', towns, { one: 'En vänort', other: '# vänorter' })} i ${plural('sv', countries, { one: 'ett land', other: '# länder' })}`,
    none: 'Den dagen fanns ännu ingen förbindelse i registret.',
    map: 'Här ligger de',
    mapNote: 'Varje linje är den kortaste vägen dit över jordklotet.',
    mapLabel: (city, towns) =>
      `Karta med ${city} och ${plural('sv', towns, { one: 'en vänort', other: '# vänorter' })}; tabellen under kartan säger detsamma.`,
    timeline: 'Genom åren',
    timelineNote: 'Från den första förbindelsen till i dag. En början som ingen källa anger tonar in.',
    today: 'i dag',
    list: 'Ort för ort',
    more: 'Avtal och samarbeten därutöver',
    table: 'Visa som tabell',
    allPartners: 'Alla partner',
    tones: {
      in_force: 'i kraft',
      proposed: 'föreslagen',
      dormant: 'vilande',
      suspended: 'avbruten tills vidare',
      ended: 'avslutad',
      uncertain: 'osäker',
    },
    openNote: 'Förbindelser vars början ingen källa anger visas för varje dag.',
  },
  fi: {
    title: (day) => (day ? `Siteet ${day}` : 'Siteet tänään'),
    count: (towns, countries) =>
      `${plural('fi', towns, { one: 'Yksi ystävyyskaupunki', other: '# ystävyyskaupunkia' })} ${plural('fi', countries, { one: 'yhdessä maassa', other: '# maassa' })}`,
    none: 'Rekisterissä ei ole vielä yhtään sidettä sinä päivänä.',
    map: 'Missä ne ovat',
    mapNote: 'Jokainen viiva on lyhin tie perille maapallon pintaa pitkin.',
    mapLabel: (city, towns) =>
      `Kartta, jossa on ${city} ja ${plural('fi', towns, { one: 'yksi ystävyyskaupunki', other: '# ystävyyskaupunkia' })}; kartan alla oleva taulukko kertoo saman.`,
    timeline: 'Vuosien varrella',
    timelineNote: 'Ensimmäisestä siteestä tähän päivään. Alku, jota mikään lähde ei kerro, piirtyy vähitellen esiin.',
    today: 'tänään',
    list: 'Kaupunki kaupungilta',
    more: 'Muut sopimukset ja yhteistyö',
    table: 'Näytä taulukkona',
    allPartners: 'Kaikki kumppanit',
    tones: {
      in_force: 'voimassa',
      proposed: 'ehdotettu',
      dormant: 'lepää',
      suspended: 'keskeytetty',
      ended: 'päättynyt',
      uncertain: 'epävarma',
    },
    openNote: 'Siteet, joiden alkua mikään lähde ei kerro, näkyvät jokaisena päivänä.',
  },
  en: {
    title: (day) => (day ? `The ties on ${day}` : 'The ties today'),
    count: (towns, countries) =>
      `${plural('en', towns, { one: 'One twin town', other: '# twin towns' })} in ${plural('en', countries, { one: 'one country', other: '# countries' })}`,
    none: 'The register has no tie yet on that day.',
    map: 'Where they are',
    mapNote: 'Each line is the shortest way there over the globe.',
    mapLabel: (city, towns) =>
      `A map with ${city} and ${plural('en', towns, { one: 'one twin town', other: '# twin towns' })}; the table below the map says the same.`,
    timeline: 'Through the years',
    timelineNote: 'From the first tie to today. A beginning that no source gives fades in.',
    today: 'today',
    list: 'Town by town',
    more: 'Agreements and cooperation beside',
    table: 'Show as a table',
    allPartners: 'All partners',
    tones: {
      in_force: 'in force',
      proposed: 'proposed',
      dormant: 'dormant',
      suspended: 'suspended',
      ended: 'ended',
      uncertain: 'uncertain',
    },
    openNote: 'Ties whose beginning no source gives are shown for every day.',
  },
  ar: {
    title: (day) => (day ? `العلاقات في ${day}` : 'العلاقات اليوم'),
    count: (towns, countries) =>
      `${plural('ar', towns, { zero: 'لا مدن توائم', one: 'مدينة توأم واحدة', two: 'مدينتان توأمان', few: '# مدن توائم', many: '# مدينة توأمًا', other: '# مدينة توأم' })} ${plural('ar', countries, { one: 'في بلد واحد', two: 'في بلدين', few: 'في # بلدان', many: 'في # بلدًا', other: 'في # بلد' })}`,
    none: 'لم تكن في السجل أي علاقة في ذلك اليوم.',
    map: 'أين تقع',
    mapNote: 'كل خط هو أقصر طريق إليها على سطح الكرة الأرضية.',
    mapLabel: (city, towns) =>
      `خريطة فيها ${city} و${plural('ar', towns, { one: 'مدينة توأم واحدة', two: 'مدينتان توأمان', few: '# مدن توائم', many: '# مدينة توأمًا', other: '# مدينة توأم' })}؛ والجدول تحت الخريطة يقول الشيء نفسه.`,
    timeline: 'عبر السنين',
    timelineNote: 'من أول علاقة حتى اليوم. والبداية التي لا يذكرها أي مصدر تظهر متدرّجة.',
    today: 'اليوم',
    list: 'مدينة مدينة',
    more: 'اتفاقات وتعاون إلى جانب ذلك',
    table: 'اعرضها جدولًا',
    allPartners: 'كل الشركاء',
    tones: {
      in_force: 'سارية',
      proposed: 'مقترحة',
      dormant: 'خاملة',
      suspended: 'معلّقة',
      ended: 'منتهية',
      uncertain: 'غير مؤكدة',
    },
    openNote: 'العلاقات التي لا يذكر أي مصدر بدايتها تُعرض في كل الأيام.',
  },
}
