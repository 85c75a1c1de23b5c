import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface AudienceTexts {
  readonly title: string
  readonly lead: string
  readonly pages: string
  readonly news: string
  readonly others: string
  readonly onTheme: (theme: string) => string
}

/** The texts of the pages that gather what concerns an audience. */
export const audienceTexts: Catalogue<AudienceTexts> = {
  sv: {
    title: 'För dig',
    lead: 'Stadens internationella arbete, samlat efter vem det berör.',
    pages: 'Bra att veta',
    news: 'Nyheter och höjdpunkter',
    others: 'För andra',
    onTheme: (theme) => `Nyheter och höjdpunkter: ${theme}`,
  },
  fi: {
    title: 'Sinulle',
    lead: 'Kaupungin kansainvälinen työ koottuna sen mukaan, ketä se koskee.',
    pages: 'Hyvä tietää',
    news: 'Uutiset ja nostot',
    others: 'Muille',
    onTheme: (theme) => `Uutiset ja nostot: ${theme}`,
  },
  en: {
    title: 'For you',
    lead: 'The international work of the city, gathered by whom it concerns.',
    pages: 'Good to know',
    news: 'News and highlights',
    others: 'For others',
    onTheme: (theme) => `News and highlights: ${theme}`,
  },
  ar: {
    title: 'من أجلك',
    lead: 'العمل الدولي للمدينة مرتبًا حسب من يعنيه.',
    pages: 'معلومات مفيدة',
    news: 'الأخبار والإنجازات',
    others: 'لفئات أخرى',
    onTheme: (theme) => `الأخبار والإنجازات: ${theme}`,
  },
}
