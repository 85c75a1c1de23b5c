import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface LocalActorTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly withoutTheme: string
  readonly takePartLead: string
  readonly takePart: string
}

/** The texts of what the register shows of local actors. */
export const localActorTexts: Catalogue<LocalActorTexts> = {
  sv: {
    title: 'Lokala aktörer efter tema',
    lead: 'De som gör det internationella arbetet på plats, tillsammans med staden.',
    none: 'Ännu finns ingen lokal aktör i registret.',
    withoutTheme: 'Övriga',
    takePartLead:
      'Vill du eller din förening vara med? Ni kan guida, tolka, ta emot någon hemma eller säga vad ni tycker.',
    takePart: 'Delta',
  },
  fi: {
    title: 'Paikalliset toimijat teemoittain',
    lead: 'Ne, jotka tekevät kansainvälistä työtä paikan päällä yhdessä kaupungin kanssa.',
    none: 'Rekisterissä ei ole vielä yhtään paikallista toimijaa.',
    withoutTheme: 'Muut',
    takePartLead:
      'Haluatko sinä tai yhdistyksesi mukaan? Voitte opastaa, tulkata, ottaa jonkun vastaan kotiin tai kertoa mielipiteenne.',
    takePart: 'Osallistu',
  },
  en: {
    title: 'Local actors by theme',
    lead: 'Those who do the international work on the spot, together with the city.',
    none: 'There is no local actor in the register yet.',
    withoutTheme: 'Others',
    takePartLead:
      'Do you or your association want to join in? You can guide, interpret, receive somebody at home or say what you think.',
    takePart: 'Take part',
  },
  ar: {
    title: 'الجهات المحلية حسب الموضوع',
    lead: 'من ينجزون العمل الدولي على أرض الواقع مع المدينة.',
    none: 'لا توجد جهة محلية في السجل بعد.',
    withoutTheme: 'جهات أخرى',
    takePartLead: 'هل تود أنت أو جمعيتك المشاركة؟ يمكنكم الإرشاد أو الترجمة أو استقبال ضيف في البيت أو إبداء الرأي.',
    takePart: 'شارك',
  },
}
