import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface AudienceTexts {
  readonly pages: string
  readonly news: string
  readonly others: string
}

/** The texts of the pages that gather what concerns an audience. */
export const audienceTexts: Catalogue<AudienceTexts> = {
  sv: {
    pages: 'Bra att veta',
    news: 'Nyheter och höjdpunkter',
    others: 'För andra',
  },
  fi: {
    pages: 'Hyvä tietää',
    news: 'Uutiset ja nostot',
    others: 'Muille',
  },
  en: {
    pages: 'Good to know',
    news: 'News and highlights',
    others: 'For others',
  },
  ar: {
    pages: 'معلومات مفيدة',
    news: 'الأخبار والإنجازات',
    others: 'لفئات أخرى',
  },
}
