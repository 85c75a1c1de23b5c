import type { Lang } from '#src/platform/i18n/languages.ts'

/** Who sees to it that the law on personal data is kept, by country, and where they are found. */
export interface Authority {
  readonly name: string
  readonly href: string
}

// The members of the European Data Protection Board, each as it calls itself; of two languages, in that of the reader.
const AUTHORITIES: Readonly<Record<string, { name: Partial<Record<Lang, string>> & { en: string }; href: string }>> = {
  FI: {
    name: {
      sv: 'Dataombudsmannens byrå',
      fi: 'Tietosuojavaltuutetun toimisto',
      en: 'Office of the Data Protection Ombudsman',
      ar: 'مكتب أمين مظالم حماية البيانات (Tietosuojavaltuutetun toimisto)',
    },
    href: 'https://tietosuoja.fi',
  },
  SE: {
    name: { sv: 'Integritetsskyddsmyndigheten', en: 'Swedish Authority for Privacy Protection (IMY)' },
    href: 'https://www.imy.se',
  },
  NO: { name: { en: 'Datatilsynet' }, href: 'https://www.datatilsynet.no' },
  DK: { name: { en: 'Datatilsynet' }, href: 'https://www.datatilsynet.dk' },
  IS: { name: { en: 'Persónuvernd' }, href: 'https://www.personuvernd.is' },
  EE: { name: { en: 'Andmekaitse Inspektsioon' }, href: 'https://www.aki.ee' },
  LV: { name: { en: 'Datu valsts inspekcija' }, href: 'https://www.dvi.gov.lv' },
  LT: { name: { en: 'Valstybinė duomenų apsaugos inspekcija' }, href: 'https://vdai.lrv.lt' },
  FR: { name: { en: 'CNIL' }, href: 'https://www.cnil.fr' },
  GB: { name: { en: 'Information Commissioner’s Office' }, href: 'https://ico.org.uk' },
}

// Of every other country of the European Economic Area the Board has the list.
const BOARD = { name: { en: 'European Data Protection Board' }, href: 'https://www.edpb.europa.eu' } as const

/** The authority of a country, as readers of a language know it. */
export function authorityOf(country: string, lang: Lang): Authority {
  const { name, href } = AUTHORITIES[country] ?? BOARD
  return { name: (name as Partial<Record<Lang, string>>)[lang] ?? name.en, href }
}
