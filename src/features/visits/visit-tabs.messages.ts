import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** The pages of a visit in the office, in the order in which they are needed. */
export const VISIT_TABS = ['question', 'conversation', 'programme', 'delegation', 'letters', 'outcomes'] as const
export type VisitTab = (typeof VISIT_TABS)[number]

interface TabTexts {
  readonly label: string
  readonly all: string
  readonly tabs: Readonly<Record<VisitTab, string>>
}

/** What the pages of a visit are called. */
export const tabTexts: OfficeCatalogue<TabTexts> = {
  sv: {
    label: 'Besökets sidor',
    all: 'Alla besök',
    tabs: {
      question: 'Förfrågan',
      conversation: 'Samtal',
      programme: 'Värdar och program',
      delegation: 'Delegation',
      letters: 'Brev',
      outcomes: 'Utfall',
    },
  },
  fi: {
    label: 'Vierailun sivut',
    all: 'Kaikki vierailut',
    tabs: {
      question: 'Pyyntö',
      conversation: 'Keskustelu',
      programme: 'Isännät ja ohjelma',
      delegation: 'Valtuuskunta',
      letters: 'Kirjeet',
      outcomes: 'Tulokset',
    },
  },
  en: {
    label: 'Pages of the visit',
    all: 'All visits',
    tabs: {
      question: 'Request',
      conversation: 'Conversation',
      programme: 'Hosts and programme',
      delegation: 'Delegation',
      letters: 'Letters',
      outcomes: 'Outcomes',
    },
  },
}
