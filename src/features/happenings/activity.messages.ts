import type { ActivityKind, Role } from '#src/features/activities/index.ts'
import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface ActivityTexts {
  readonly kinds: Readonly<Record<ActivityKind, string>>
  readonly roles: Readonly<Record<Role, string>>
  readonly cancelled: string
  readonly planned: string
  readonly cancelledNotice: string
  readonly plannedNotice: string
  readonly about: string
  readonly where: string
  readonly programme: string
  readonly reason: string
  readonly website: string
  readonly register: string
  readonly source: string
  readonly storiesAbout: string
  /** The place, as what a map of it shows. */
  readonly mapOf: (place: string) => string
  readonly placeOnMap: string
  readonly latitude: string
  readonly longitude: string
  readonly geojson: string
}

/** The texts of the page of an activity, and what kinds and roles are called. */
export const activityTexts: Catalogue<ActivityTexts> = {
  sv: {
    kinds: { project: 'Projekt', event: 'Evenemang', exchange: 'Utbyte', award: 'Utmärkelse', visit: 'Besök' },
    roles: {
      lead: 'Leds av',
      partner: 'Partner',
      funder: 'Finansieras av',
      host: 'Värd',
      guest: 'Gäster',
      organiser: 'Arrangör',
      participant: 'Deltagare',
      awarder: 'Utdelad av',
      recipient: 'Tilldelad',
    },
    cancelled: 'Inställt',
    planned: 'Planerat',
    cancelledNotice: 'Det här är inställt.',
    plannedNotice: 'Det här är planerat men inte bekräftat. Tid och plats kan ändras.',
    about: 'Fakta',
    where: 'Var',
    programme: 'Program',
    reason: 'Motivering',
    website: 'Egen webbplats',
    register: 'Anmäl dig',
    source: 'Källa',
    storiesAbout: 'Nyheter om detta',
    mapOf: (place) => `Karta: ${place}`,
    placeOnMap: 'Plats',
    latitude: 'Latitud',
    longitude: 'Longitud',
    geojson: 'Platsen som GeoJSON',
  },
  fi: {
    kinds: { project: 'Hanke', event: 'Tapahtuma', exchange: 'Vaihto', award: 'Tunnustus', visit: 'Vierailu' },
    roles: {
      lead: 'Päätoteuttaja',
      partner: 'Kumppanit',
      funder: 'Rahoittaja',
      host: 'Isäntä',
      guest: 'Vieraat',
      organiser: 'Järjestäjä',
      participant: 'Osallistujat',
      awarder: 'Myöntäjä',
      recipient: 'Saaja',
    },
    cancelled: 'Peruttu',
    planned: 'Suunnitteilla',
    cancelledNotice: 'Tämä on peruttu.',
    plannedNotice: 'Tätä suunnitellaan, mutta sitä ei ole vahvistettu. Aika ja paikka voivat muuttua.',
    about: 'Tiedot',
    where: 'Missä',
    programme: 'Ohjelma',
    reason: 'Perustelu',
    website: 'Oma verkkosivusto',
    register: 'Ilmoittaudu',
    source: 'Lähde',
    storiesAbout: 'Uutisia aiheesta',
    mapOf: (place) => `Kartta: ${place}`,
    placeOnMap: 'Paikka',
    latitude: 'Leveysaste',
    longitude: 'Pituusaste',
    geojson: 'Paikka GeoJSON-tiedostona',
  },
  en: {
    kinds: { project: 'Project', event: 'Event', exchange: 'Exchange', award: 'Award', visit: 'Visit' },
    roles: {
      lead: 'Led by',
      partner: 'Partners',
      funder: 'Funded by',
      host: 'Host',
      guest: 'Guests',
      organiser: 'Organised by',
      participant: 'Participants',
      awarder: 'Awarded by',
      recipient: 'Awarded to',
    },
    cancelled: 'Cancelled',
    planned: 'Planned',
    cancelledNotice: 'This has been cancelled.',
    plannedNotice: 'This is planned but not confirmed. Time and place may change.',
    about: 'Facts',
    where: 'Where',
    programme: 'Programme',
    reason: 'Awarded for',
    website: 'Its own website',
    register: 'Register',
    source: 'Source',
    storiesAbout: 'News about this',
    mapOf: (place) => `Map: ${place}`,
    placeOnMap: 'Place',
    latitude: 'Latitude',
    longitude: 'Longitude',
    geojson: 'The place as GeoJSON',
  },
  ar: {
    kinds: { project: 'مشروع', event: 'فعالية', exchange: 'تبادل', award: 'جائزة', visit: 'زيارة' },
    roles: {
      lead: 'الجهة القائدة',
      partner: 'الشركاء',
      funder: 'بتمويل من',
      host: 'المضيف',
      guest: 'الضيوف',
      organiser: 'الجهة المنظِّمة',
      participant: 'المشاركون',
      awarder: 'الجهة المانحة',
      recipient: 'مُنحت إلى',
    },
    cancelled: 'أُلغي',
    planned: 'مخطط له',
    cancelledNotice: 'أُلغي هذا النشاط.',
    plannedNotice: 'هذا مخطط له ولم يُؤكَّد بعد. قد يتغير الوقت والمكان.',
    about: 'معلومات',
    where: 'أين',
    programme: 'البرنامج',
    reason: 'سبب المنح',
    website: 'الموقع الخاص',
    register: 'سجِّل',
    source: 'المصدر',
    storiesAbout: 'أخبار عن هذا',
    mapOf: (place) => `خريطة: ${place}`,
    placeOnMap: 'المكان',
    latitude: 'خط العرض',
    longitude: 'خط الطول',
    geojson: 'المكان بصيغة GeoJSON',
  },
}
