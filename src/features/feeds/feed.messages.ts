import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface FeedTexts {
  readonly whatThisIs: string
  readonly address: string
  readonly inIt: string
  readonly toList: string
}

/** The texts of the page that a browser shows for a feed. */
export const feedTexts: Catalogue<FeedTexts> = {
  sv: {
    whatThisIs:
      'Det här är ett flöde. Ge adressen nedan till en nyhetsläsare, så får du det nya dit så snart det publiceras, utan att lämna ut någon uppgift om dig själv.',
    address: 'Flödets adress',
    inIt: 'Det här finns i flödet',
    toList: 'Till listan',
  },
  fi: {
    whatThisIs:
      'Tämä on syöte. Anna alla oleva osoite uutislukijalle, niin saat uudet jutut sinne heti kun ne julkaistaan. Itsestäsi ei tarvitse kertoa mitään.',
    address: 'Syötteen osoite',
    inIt: 'Syötteen sisältö',
    toList: 'Luetteloon',
  },
  en: {
    whatThisIs:
      'This is a feed. Give the address below to a news reader, and you will have what is new there as soon as it is published, without telling anyone anything about yourself.',
    address: 'Address of the feed',
    inIt: 'What is in it',
    toList: 'To the list',
  },
  ar: {
    whatThisIs:
      'هذه خلاصة. أعطِ العنوان أدناه لقارئ أخبار لتصلك المواد الجديدة فور نشرها، من دون أن تقدّم أي معلومة عن نفسك.',
    address: 'عنوان الخلاصة',
    inIt: 'محتوى الخلاصة',
    toList: 'إلى القائمة',
  },
}
