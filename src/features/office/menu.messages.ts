import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** The rooms of the office as its menu groups them; the first one stands alone. */
export const MENU = {
  site: ['entries', 'translations', 'media', 'links', 'newsletters'],
  facts: ['register', 'figures', 'imports', 'exports'],
  contact: ['visits', 'hosts', 'inquiries', 'people'],
  office: ['staff', 'settings', 'audit'],
} as const
export type MenuGroup = keyof typeof MENU
export type MenuItem = 'today' | (typeof MENU)[MenuGroup][number]

/** What the groups of the menu are called. */
export const menuGroupTexts: OfficeCatalogue<Readonly<Record<MenuGroup, string>>> = {
  sv: { site: 'Webbplats', facts: 'Fakta', contact: 'Kontakt', office: 'Kansliet' },
  fi: { site: 'Sivusto', facts: 'Tiedot', contact: 'Yhteydet', office: 'Toimisto' },
  en: { site: 'Site', facts: 'Facts', contact: 'Contact', office: 'Office' },
}

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
