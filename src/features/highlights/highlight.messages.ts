import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface HighlightTexts {
  readonly title: string
  readonly lead: string
  readonly all: string
  readonly from: (year: number) => string
}

/** The texts of the highlights. */
export const highlightTexts: Catalogue<HighlightTexts> = {
  sv: {
    title: 'Höjdpunkter',
    lead: 'Erkännanden som staden har fått, och kampanjer som du kan delta i.',
    all: 'Alla höjdpunkter',
    from: (year) => `Höjdpunkter från ${year}`,
  },
  fi: {
    title: 'Nostot',
    lead: 'Kaupungin saamia tunnustuksia ja kampanjoita, joihin voit osallistua.',
    all: 'Kaikki nostot',
    from: (year) => `Nostot vuodelta ${year}`,
  },
  en: {
    title: 'Highlights',
    lead: 'Recognition that the city has received, and campaigns that you can take part in.',
    all: 'All highlights',
    from: (year) => `Highlights from ${year}`,
  },
  ar: {
    title: 'إنجازات',
    lead: 'تقديرات حصلت عليها المدينة، وحملات يمكنك المشاركة فيها.',
    all: 'كل الإنجازات',
    from: (year) => `إنجازات عام ${year}`,
  },
}
