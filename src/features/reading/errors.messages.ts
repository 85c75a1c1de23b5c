import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface ErrorTexts {
  readonly title: string
  readonly explanation: string
}

interface ErrorsTexts {
  readonly notFound: ErrorTexts
  readonly withdrawn: ErrorTexts
  readonly failed: ErrorTexts
  readonly away: ErrorTexts
  readonly notAllowed: ErrorTexts
  readonly goOn: string
  readonly contact: (mail: string) => string
}

/** What readers are told when there is no page to show, and how they get on. */
export const errorTexts: Catalogue<ErrorsTexts> = {
  sv: {
    notFound: {
      title: 'Sidan finns inte',
      explanation: 'Adressen leder ingenstans. Den kan vara felskriven, eller så har sidan aldrig funnits.',
    },
    withdrawn: {
      title: 'Sidan har dragits tillbaka',
      explanation: 'Här fanns tidigare en text som staden har dragit tillbaka.',
    },
    failed: {
      title: 'Något gick fel hos oss',
      explanation: 'Sidan kunde inte visas. Felet är vårt, inte ditt. Försök igen om en stund.',
    },
    away: {
      title: 'Sidan kan inte visas just nu',
      explanation: 'Vi har ett tillfälligt avbrott. Försök igen om en minut.',
    },
    notAllowed: {
      title: 'Så går det inte att göra',
      explanation: 'Den här adressen kan bara läsas.',
    },
    goOn: 'Härifrån kommer du vidare',
    contact: (mail) => `Saknar du något? Skriv till oss: ${mail}`,
  },
  fi: {
    notFound: {
      title: 'Sivua ei ole',
      explanation: 'Osoite ei johda mihinkään. Siinä voi olla kirjoitusvirhe, tai sivua ei ole koskaan ollut.',
    },
    withdrawn: {
      title: 'Sivu on poistettu',
      explanation: 'Tässä oli aiemmin teksti, jonka kaupunki on poistanut.',
    },
    failed: {
      title: 'Meillä tapahtui virhe',
      explanation: 'Sivua ei voitu näyttää. Virhe on meidän, ei sinun. Yritä hetken kuluttua uudelleen.',
    },
    away: {
      title: 'Sivua ei voi näyttää juuri nyt',
      explanation: 'Meillä on tilapäinen katkos. Yritä uudelleen minuutin kuluttua.',
    },
    notAllowed: {
      title: 'Näin ei voi tehdä',
      explanation: 'Tätä osoitetta voi vain lukea.',
    },
    goOn: 'Tästä pääset eteenpäin',
    contact: (mail) => `Puuttuuko jotain? Kirjoita meille: ${mail}`,
  },
  en: {
    notFound: {
      title: 'There is no such page',
      explanation: 'The address leads nowhere. It may be mistyped, or there never was such a page.',
    },
    withdrawn: {
      title: 'This page was withdrawn',
      explanation: 'There used to be a text here that the city has withdrawn.',
    },
    failed: {
      title: 'Something went wrong on our side',
      explanation: 'The page could not be shown. The fault is ours, not yours. Please try again in a while.',
    },
    away: {
      title: 'The page cannot be shown right now',
      explanation: 'We have a short interruption. Please try again in a minute.',
    },
    notAllowed: {
      title: 'This cannot be done',
      explanation: 'This address can only be read.',
    },
    goOn: 'Where to go from here',
    contact: (mail) => `Are you missing something? Write to us: ${mail}`,
  },
  ar: {
    notFound: {
      title: 'هذه الصفحة غير موجودة',
      explanation: 'هذا العنوان لا يؤدي إلى أي صفحة. قد يكون فيه خطأ في الكتابة، أو أن الصفحة لم توجد قط.',
    },
    withdrawn: {
      title: 'سُحبت هذه الصفحة',
      explanation: 'كان هنا نص سحبته المدينة.',
    },
    failed: {
      title: 'حدث خطأ من جانبنا',
      explanation: 'تعذّر عرض الصفحة. الخطأ منا وليس منك. حاول مرة أخرى بعد قليل.',
    },
    away: {
      title: 'لا يمكن عرض الصفحة الآن',
      explanation: 'لدينا انقطاع مؤقت. حاول مرة أخرى بعد دقيقة.',
    },
    notAllowed: {
      title: 'لا يمكن القيام بذلك',
      explanation: 'هذا العنوان للقراءة فقط.',
    },
    goOn: 'يمكنك المتابعة من هنا',
    contact: (mail) => `هل ينقصك شيء؟ اكتب إلينا: ${mail}`,
  },
}
