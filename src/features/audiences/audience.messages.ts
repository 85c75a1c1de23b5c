import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface AudienceTexts {
  readonly pages: string
  readonly news: string
  readonly others: string
  readonly takePartLead: string
  readonly takePart: string
}

/** The texts of the pages that gather what concerns an audience. */
export const audienceTexts: Catalogue<AudienceTexts> = {
  sv: {
    pages: 'Bra att veta',
    news: 'Nyheter och höjdpunkter',
    others: 'För andra',
    takePartLead:
      'Vill du eller din förening vara med? Ni kan guida, tolka, ta emot någon hemma eller säga vad ni tycker.',
    takePart: 'Delta',
  },
  fi: {
    pages: 'Hyvä tietää',
    news: 'Uutiset ja nostot',
    others: 'Muille',
    takePartLead:
      'Haluatko sinä tai yhdistyksesi mukaan? Voitte opastaa, tulkata, ottaa jonkun vastaan kotiin tai kertoa mielipiteenne.',
    takePart: 'Osallistu',
  },
  en: {
    pages: 'Good to know',
    news: 'News and highlights',
    others: 'For others',
    takePartLead:
      'Do you or your association want to join in? You can guide, interpret, receive somebody at home or say what you think.',
    takePart: 'Take part',
  },
  ar: {
    pages: 'معلومات مفيدة',
    news: 'الأخبار والإنجازات',
    others: 'لفئات أخرى',
    takePartLead: 'هل تود أنت أو جمعيتك المشاركة؟ يمكنكم الإرشاد أو الترجمة أو استقبال ضيف في البيت أو إبداء الرأي.',
    takePart: 'شارك',
  },
}
