import { LANGUAGE_NAMES } from '#src/platform/i18n/language-names.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'

interface ReadingTexts {
  readonly skipToContent: string
  readonly mainMenu: string
  readonly moreMenu: string
  readonly menu: string
  readonly languages: string
  readonly search: string
  readonly searchSite: string
  readonly suggestions: string
  readonly youAreHere: string
  readonly elsewhere: string
  readonly startPage: string
  /** The page about the interface for programs. */
  readonly openData: string
  readonly contactUs: string
  readonly takePart: string
  readonly yourData: string
  readonly newsletters: string
  readonly toCitySite: (city: string) => string
  readonly madeWith: string
  readonly published: string
  readonly updated: string
  readonly corrected: string
  readonly when: string
  readonly audiences: string
  readonly themes: string
  readonly audiencesAndThemes: string
  readonly about: string
  readonly otherLanguages: string
  readonly inLanguage: (lang: Lang) => string
  readonly notTranslated: (shown: Lang) => string
  readonly olderThanOriginal: (original: Lang) => string
  readonly readOriginal: string
  readonly follow: string
  readonly followHint: string
  /** The link to the page on which something is followed by mail, feed or calendar. */
  readonly followThis: string
  readonly followThisHint: string
  readonly feedOf: (list: string) => string
  readonly newer: string
  readonly older: string
  readonly earlier: string
  readonly later: string
  readonly pages: string
  readonly pageNumber: (page: number) => string
  readonly filterTitle: string
  readonly allAudiences: string
  readonly allThemes: string
  readonly allYears: string
  readonly year: string
  readonly showFiltered: string
  readonly clearFilters: string
  readonly nothingFound: string
  readonly nothingFoundHint: string
}

/** The texts of the frame around every page, and of every list. */
export const readingTexts: Catalogue<ReadingTexts> = {
  sv: {
    skipToContent: 'Hoppa till innehållet',
    mainMenu: 'Huvudmeny',
    moreMenu: 'Om webbplatsen',
    menu: 'Meny',
    languages: 'Språk',
    search: 'Sök',
    searchSite: 'Sök på webbplatsen',
    suggestions: 'Förslag',
    youAreHere: 'Du är här',
    elsewhere: 'På andra håll på webben',
    startPage: 'Startsida',
    openData: 'Öppna data',
    contactUs: 'Kontakta oss',
    takePart: 'Delta',
    yourData: 'Dina uppgifter',
    newsletters: 'Nyhetsbrev',
    toCitySite: () => 'Stadens webbplats',
    madeWith: 'Gjord med Proxeny',
    published: 'Publicerad',
    updated: 'uppdaterad',
    corrected: 'Rättad',
    when: 'När',
    audiences: 'För',
    themes: 'Tema',
    audiencesAndThemes: 'Målgrupper och teman',
    about: 'Handlar om',
    otherLanguages: 'På andra språk',
    inLanguage: (lang) => `På ${LANGUAGE_NAMES.sv[lang]}`,
    notTranslated: (shown) => `Den här texten finns inte på svenska. Du läser den på ${LANGUAGE_NAMES.sv[shown]}.`,
    olderThanOriginal: (original) =>
      `Den här översättningen är äldre än originalet på ${LANGUAGE_NAMES.sv[original]}, som har ändrats sedan dess.`,
    readOriginal: 'Läs originalet',
    follow: 'Följ',
    followHint: 'Få det nyaste till en nyhetsläsare:',
    followThis: 'Följ det här',
    followThisHint: 'Få det nya med e-post, i en nyhetsläsare eller i din kalender.',
    feedOf: (list) => `Flöde: ${list}`,
    newer: 'Nyare',
    older: 'Äldre',
    earlier: 'Tidigare',
    later: 'Senare',
    pages: 'Sidor i listan',
    pageNumber: (page) => `Sida ${page}`,
    filterTitle: 'Begränsa listan',
    allAudiences: 'Alla målgrupper',
    allThemes: 'Alla teman',
    allYears: 'Alla år',
    year: 'År',
    showFiltered: 'Visa',
    clearFilters: 'Visa allt',
    nothingFound: 'Här finns ännu inget.',
    nothingFoundHint: 'Välj en annan målgrupp, ett annat tema eller ett annat år, eller visa allt.',
  },
  fi: {
    skipToContent: 'Siirry sisältöön',
    mainMenu: 'Päävalikko',
    moreMenu: 'Tietoa sivustosta',
    menu: 'Valikko',
    languages: 'Kieli',
    search: 'Hae',
    searchSite: 'Hae sivustolta',
    suggestions: 'Ehdotukset',
    youAreHere: 'Olet tässä',
    elsewhere: 'Muualla verkossa',
    startPage: 'Etusivu',
    openData: 'Avoin data',
    contactUs: 'Ota yhteyttä',
    takePart: 'Osallistu',
    yourData: 'Omat tiedot',
    newsletters: 'Uutiskirjeet',
    toCitySite: () => 'Kaupungin verkkosivut',
    madeWith: 'Tehty Proxenylla',
    published: 'Julkaistu',
    updated: 'päivitetty',
    corrected: 'Oikaistu',
    when: 'Milloin',
    audiences: 'Kenelle',
    themes: 'Teema',
    audiencesAndThemes: 'Kohderyhmät ja teemat',
    about: 'Aiheesta lisää',
    otherLanguages: 'Muilla kielillä',
    inLanguage: (lang) => capitalized(LANGUAGE_NAMES.fi[lang]),
    notTranslated: (shown) => `Tätä tekstiä ei ole suomeksi. Luet sitä ${LANGUAGE_NAMES.fi[shown]}.`,
    olderThanOriginal: (original) =>
      `Tämä käännös on vanhempi kuin alkuperäinen teksti ${LANGUAGE_NAMES.fi[original]}, jota on muutettu sen jälkeen.`,
    readOriginal: 'Lue alkuperäinen',
    follow: 'Seuraa',
    followHint: 'Uusimmat uutislukijaan:',
    followThis: 'Seuraa tätä',
    followThisHint: 'Saat uudet asiat sähköpostiin, uutislukijaan tai kalenteriisi.',
    feedOf: (list) => `Syöte: ${list}`,
    newer: 'Uudemmat',
    older: 'Vanhemmat',
    earlier: 'Aiemmat',
    later: 'Myöhemmät',
    pages: 'Luettelon sivut',
    pageNumber: (page) => `Sivu ${page}`,
    filterTitle: 'Rajaa luetteloa',
    allAudiences: 'Kaikki kohderyhmät',
    allThemes: 'Kaikki teemat',
    allYears: 'Kaikki vuodet',
    year: 'Vuosi',
    showFiltered: 'Näytä',
    clearFilters: 'Näytä kaikki',
    nothingFound: 'Täällä ei ole vielä mitään.',
    nothingFoundHint: 'Valitse toinen kohderyhmä, teema tai vuosi, tai näytä kaikki.',
  },
  en: {
    skipToContent: 'Skip to content',
    mainMenu: 'Main menu',
    moreMenu: 'About this site',
    menu: 'Menu',
    languages: 'Language',
    search: 'Search',
    searchSite: 'Search this site',
    suggestions: 'Suggestions',
    youAreHere: 'You are here',
    elsewhere: 'Elsewhere on the web',
    startPage: 'Start page',
    openData: 'Open data',
    contactUs: 'Contact us',
    takePart: 'Take part',
    yourData: 'Your data',
    newsletters: 'Newsletters',
    toCitySite: (city) => `Website of ${city}`,
    madeWith: 'Made with Proxeny',
    published: 'Published',
    updated: 'updated',
    corrected: 'Corrected',
    when: 'When',
    audiences: 'For',
    themes: 'Theme',
    audiencesAndThemes: 'Audiences and themes',
    about: 'More about this',
    otherLanguages: 'In other languages',
    inLanguage: (lang) => `In ${LANGUAGE_NAMES.en[lang]}`,
    notTranslated: (shown) =>
      `This text is not available in English. You are reading it in ${LANGUAGE_NAMES.en[shown]}.`,
    olderThanOriginal: (original) =>
      `This translation is older than the original in ${LANGUAGE_NAMES.en[original]}, which has been changed since.`,
    readOriginal: 'Read the original',
    follow: 'Follow',
    followHint: 'Have the latest in a news reader:',
    followThis: 'Follow this',
    followThisHint: 'Have what is new by mail, in a news reader or in your calendar.',
    feedOf: (list) => `Feed: ${list}`,
    newer: 'Newer',
    older: 'Older',
    earlier: 'Earlier',
    later: 'Later',
    pages: 'Pages of the list',
    pageNumber: (page) => `Page ${page}`,
    filterTitle: 'Narrow the list',
    allAudiences: 'All audiences',
    allThemes: 'All themes',
    allYears: 'All years',
    year: 'Year',
    showFiltered: 'Show',
    clearFilters: 'Show all',
    nothingFound: 'There is nothing here yet.',
    nothingFoundHint: 'Choose another audience, theme or year, or show all.',
  },
  ar: {
    skipToContent: 'انتقل إلى المحتوى',
    mainMenu: 'القائمة الرئيسية',
    moreMenu: 'عن هذا الموقع',
    menu: 'القائمة',
    languages: 'اللغة',
    search: 'ابحث',
    searchSite: 'ابحث في الموقع',
    suggestions: 'اقتراحات',
    youAreHere: 'أنت هنا',
    elsewhere: 'في مواقع أخرى',
    startPage: 'الصفحة الرئيسية',
    openData: 'بيانات مفتوحة',
    contactUs: 'اتصل بنا',
    takePart: 'شارك',
    yourData: 'بياناتك',
    newsletters: 'النشرات الإخبارية',
    toCitySite: (city) => `موقع مدينة ${city}`,
    madeWith: 'صُنع بواسطة Proxeny',
    published: 'نُشر في',
    updated: 'حُدّث في',
    corrected: 'صُحّح في',
    when: 'متى',
    audiences: 'لمن',
    themes: 'الموضوع',
    audiencesAndThemes: 'الفئات والمواضيع',
    about: 'المزيد عن هذا',
    otherLanguages: 'بلغات أخرى',
    inLanguage: (lang) => `ب${LANGUAGE_NAMES.ar[lang]}`,
    notTranslated: (shown) => `هذا النص غير متوفر بالعربية. أنت تقرؤه ب${LANGUAGE_NAMES.ar[shown]}.`,
    olderThanOriginal: (original) =>
      `هذه الترجمة أقدم من النص الأصلي ب${LANGUAGE_NAMES.ar[original]}، الذي جرى تعديله بعدها.`,
    readOriginal: 'اقرأ النص الأصلي',
    follow: 'تابع',
    followHint: 'احصل على أحدث الأخبار في قارئ الأخبار:',
    followThis: 'تابع هذا',
    followThisHint: 'يصلك الجديد بالبريد أو في قارئ الأخبار أو في تقويمك.',
    feedOf: (list) => `خلاصة: ${list}`,
    newer: 'الأحدث',
    older: 'الأقدم',
    earlier: 'السابقة',
    later: 'التالية',
    pages: 'صفحات القائمة',
    pageNumber: (page) => `الصفحة ${page}`,
    filterTitle: 'تصفية القائمة',
    allAudiences: 'كل الفئات',
    allThemes: 'كل المواضيع',
    allYears: 'كل السنوات',
    year: 'السنة',
    showFiltered: 'اعرض',
    clearFilters: 'اعرض الكل',
    nothingFound: 'لا يوجد شيء هنا بعد.',
    nothingFoundHint: 'اختر فئة أو موضوعًا أو سنة أخرى، أو اعرض الكل.',
  },
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
