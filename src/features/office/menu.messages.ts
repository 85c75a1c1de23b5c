import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** The rooms of the office that stand in its menu, by what they have to do with. */
export const MENU_GROUPS = {
  start: ['today'],
  content: ['entries', 'translations', 'media', 'links', 'newsletters'],
  register: ['register', 'imports', 'exports', 'figures'],
  contact: ['visits', 'hosts', 'inquiries', 'people'],
  administration: ['staff', 'settings', 'audit'],
} as const
export type MenuGroup = keyof typeof MENU_GROUPS
export type MenuItem = (typeof MENU_GROUPS)[MenuGroup][number]

/** What the rooms are called in the menu. */
export const menuTexts: OfficeCatalogue<Readonly<Record<MenuItem, string>>> = {
  sv: {
    today: 'I dag',
    entries: 'Innehåll',
    register: 'Registret',
    visits: 'Besök',
    hosts: 'Värdar',
    inquiries: 'Förfrågningar',
    newsletters: 'Nyhetsbrev',
    people: 'Kontakter',
    translations: 'Översättningar',
    media: 'Bilder',
    links: 'Länkar',
    figures: 'Siffror',
    imports: 'Importer',
    exports: 'Exporter',
    staff: 'Personal',
    settings: 'Inställningar',
    audit: 'Logg',
  },
  fi: {
    today: 'Tänään',
    entries: 'Sisältö',
    register: 'Rekisteri',
    visits: 'Vierailut',
    hosts: 'Isännät',
    inquiries: 'Yhteydenotot',
    newsletters: 'Uutiskirjeet',
    people: 'Yhteystiedot',
    translations: 'Käännökset',
    media: 'Kuvat',
    links: 'Linkit',
    figures: 'Luvut',
    imports: 'Tuonnit',
    exports: 'Viennit',
    staff: 'Henkilöstö',
    settings: 'Asetukset',
    audit: 'Loki',
  },
  en: {
    today: 'Today',
    entries: 'Content',
    register: 'Register',
    visits: 'Visits',
    hosts: 'Hosts',
    inquiries: 'Inquiries',
    newsletters: 'Newsletters',
    people: 'Contacts',
    translations: 'Translations',
    media: 'Pictures',
    links: 'Links',
    figures: 'Figures',
    imports: 'Imports',
    exports: 'Exports',
    staff: 'Staff',
    settings: 'Settings',
    audit: 'Log',
  },
}

/** What the groups of the menu are called. */
export const menuGroupTexts: OfficeCatalogue<Readonly<Record<MenuGroup, string>>> = {
  sv: {
    start: 'Översikt',
    content: 'Webbplatsen',
    register: 'Fakta',
    contact: 'Kontakt',
    administration: 'Administration',
  },
  fi: {
    start: 'Yleiskuva',
    content: 'Sivusto',
    register: 'Tiedot',
    contact: 'Yhteydet',
    administration: 'Hallinta',
  },
  en: {
    start: 'Overview',
    content: 'Site',
    register: 'Facts',
    contact: 'Contact',
    administration: 'Administration',
  },
}
