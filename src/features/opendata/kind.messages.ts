import type { TieKind } from '#src/features/ties/index.ts'
import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface KindTexts {
  readonly tie: Readonly<Record<TieKind, string>>
}

/** What a tie without a name of its own is called, before the names of its parties. */
export const kindTexts: Catalogue<KindTexts> = {
  sv: {
    tie: {
      twin_town: 'Vänort',
      friendship: 'Vänskap',
      contact: 'Kontakt',
      cooperation: 'Samarbetsavtal',
      memorandum: 'Avsiktsförklaring',
      membership: 'Medlemskap',
    },
  },
  fi: {
    tie: {
      twin_town: 'Ystävyyskaupunki',
      friendship: 'Ystävyyssuhde',
      contact: 'Yhteys',
      cooperation: 'Yhteistyösopimus',
      memorandum: 'Aiesopimus',
      membership: 'Jäsenyys',
    },
  },
  en: {
    tie: {
      twin_town: 'Twin town',
      friendship: 'Friendship',
      contact: 'Contact',
      cooperation: 'Cooperation agreement',
      memorandum: 'Memorandum',
      membership: 'Membership',
    },
  },
  ar: {
    tie: {
      twin_town: 'مدينة توأم',
      friendship: 'صداقة',
      contact: 'تواصل',
      cooperation: 'اتفاقية تعاون',
      memorandum: 'مذكرة تفاهم',
      membership: 'عضوية',
    },
  },
}
