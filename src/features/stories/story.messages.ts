import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface StoryTexts {
  readonly title: string
  readonly lead: string
  readonly latest: string
  readonly all: string
  readonly from: (year: number) => string
}

/** The texts of the news. */
export const storyTexts: Catalogue<StoryTexts> = {
  sv: {
    title: 'Nyheter',
    lead: 'Vad staden gör med omvärlden, det nyaste först.',
    latest: 'Senaste nytt',
    all: 'Alla nyheter',
    from: (year) => `Nyheter från ${year}`,
  },
  fi: {
    title: 'Uutiset',
    lead: 'Mitä kaupunki tekee maailman kanssa, uusin ensin.',
    latest: 'Uusimmat uutiset',
    all: 'Kaikki uutiset',
    from: (year) => `Uutiset vuodelta ${year}`,
  },
  en: {
    title: 'News',
    lead: 'What the city does with the world, the latest first.',
    latest: 'Latest news',
    all: 'All news',
    from: (year) => `News from ${year}`,
  },
  ar: {
    title: 'الأخبار',
    lead: 'ما تقوم به المدينة مع العالم، الأحدث أولًا.',
    latest: 'آخر الأخبار',
    all: 'كل الأخبار',
    from: (year) => `أخبار عام ${year}`,
  },
}
