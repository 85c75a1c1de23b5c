import { LANGUAGE_NAMES } from '#src/platform/i18n/language-names.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'
import type { VisitFigures } from './newsletter.model.ts'

interface IssueTexts {
  /** In place of what was withdrawn after it was approved. */
  readonly gone: string
  readonly cancelled: string
  /** In a letter that waited long in the queue. */
  readonly late: (day: string) => string
  /** Words that stand in another language, as nobody wrote them in the reader's. */
  readonly inOriginal: (lang: Lang) => string
  /** The same where there are words in the reader's language, older than the original. */
  readonly staleInOriginal: (lang: Lang) => string
  readonly figuresTitle: (year: number) => string
  readonly figures: (figures: VisitFigures) => string
  readonly why: (city: string) => string
  readonly onTheWeb: string
  readonly manage: string
  readonly leave: string
  readonly unmeasured: string
  /** What is put before the subject of a test. */
  readonly test: string
  readonly testNotice: string
  readonly archive: string
  readonly archiveLead: (city: string) => string
  readonly noIssues: string
  readonly follow: string
  readonly issues: string
  readonly older: string
  readonly newer: string
}

/** The texts of newsletters as readers get them. */
export const issueTexts: Catalogue<IssueTexts> = {
  sv: {
    gone: 'Något som stod här har tagits tillbaka.',
    cancelled: 'Inställt',
    late: (day) => `Det här brevet skulle ha kommit ${day}. Det är försenat.`,
    inOriginal: (lang) => `Det här finns inte på svenska. Du läser det på ${LANGUAGE_NAMES.sv[lang]}.`,
    staleInOriginal: (lang) =>
      `Översättningen till svenska är äldre än originalet. Du läser originalet på ${LANGUAGE_NAMES.sv[lang]}.`,
    figuresTitle: (year) => `Besöken ${year}`,
    figures: ({ visits, guests, countries }) =>
      `${plural('sv', visits, { one: 'Ett besök', other: '# besök' })} med ${plural('sv', guests, { one: 'en gäst', other: '# gäster' })} från ${plural('sv', countries, { one: 'ett land', other: '# länder' })}.`,
    why: (city) => `Du får det här brevet eftersom du har bett om nyhetsbreven från ${city}.`,
    onTheWeb: 'Läs på webben',
    manage: 'Ändra eller pausa',
    leave: 'Sluta följa',
    unmeasured: 'Vi mäter inte vem som öppnar brevet eller följer en länk.',
    test: 'Prov',
    testNotice: 'Det här är ett prov. Ingen annan har fått det.',
    archive: 'Nyhetsbrev',
    archiveLead: (city) => `Nyhetsbreven från ${city}, det nyaste först.`,
    noIssues: 'Inget nyhetsbrev har skickats än.',
    follow: 'Få nyhetsbreven med e-post',
    issues: 'Alla nyhetsbrev',
    older: 'Äldre',
    newer: 'Nyare',
  },
  fi: {
    gone: 'Jokin tässä ollut on vedetty takaisin.',
    cancelled: 'Peruttu',
    late: (day) => `Tämän kirjeen piti tulla ${day}. Se on myöhässä.`,
    inOriginal: (lang) => `Tätä ei ole suomeksi. Luet sitä ${LANGUAGE_NAMES.fi[lang]}.`,
    staleInOriginal: (lang) => `Suomennos on vanhempi kuin alkuperäinen. Luet alkuperäistä ${LANGUAGE_NAMES.fi[lang]}.`,
    figuresTitle: (year) => `Vierailut vuonna ${year}`,
    figures: ({ visits, guests, countries }) =>
      `${plural('fi', visits, { one: 'Yksi vierailu', other: '# vierailua' })}, ${plural('fi', guests, { one: 'yksi vieras', other: '# vierasta' })}, ${plural('fi', countries, { one: 'yksi maa', other: '# maata' })}.`,
    why: (city) => `Saat tämän viestin, koska olet pyytänyt uutiskirjeet. Lähettäjä: ${city}.`,
    onTheWeb: 'Lue verkossa',
    manage: 'Muuta tai keskeytä',
    leave: 'Lopeta seuraaminen',
    unmeasured: 'Emme mittaa, kuka avaa viestin tai seuraa linkkiä.',
    test: 'Koe',
    testNotice: 'Tämä on koe. Kukaan muu ei ole saanut sitä.',
    archive: 'Uutiskirjeet',
    archiveLead: (city) => `Uutiskirjeet uusimmasta alkaen. Lähettäjä: ${city}.`,
    noIssues: 'Yhtään uutiskirjettä ei ole vielä lähetetty.',
    follow: 'Tilaa uutiskirjeet sähköpostiin',
    issues: 'Kaikki uutiskirjeet',
    older: 'Vanhemmat',
    newer: 'Uudemmat',
  },
  en: {
    gone: 'Something that stood here has been withdrawn.',
    cancelled: 'Cancelled',
    late: (day) => `This letter was due on ${day}. It is late.`,
    inOriginal: (lang) => `This is not available in English. You are reading it in ${LANGUAGE_NAMES.en[lang]}.`,
    staleInOriginal: (lang) =>
      `The English translation is older than the original. You are reading the original in ${LANGUAGE_NAMES.en[lang]}.`,
    figuresTitle: (year) => `Visits in ${year}`,
    figures: ({ visits, guests, countries }) =>
      `${plural('en', visits, { one: 'One visit', other: '# visits' })} with ${plural('en', guests, { one: 'one guest', other: '# guests' })} from ${plural('en', countries, { one: 'one country', other: '# countries' })}.`,
    why: (city) => `You get this letter because you asked for the newsletters of ${city}.`,
    onTheWeb: 'Read on the web',
    manage: 'Change or pause',
    leave: 'Stop following',
    unmeasured: 'We do not measure who opens the letter or follows a link.',
    test: 'Test',
    testNotice: 'This is a test. Nobody else has got it.',
    archive: 'Newsletters',
    archiveLead: (city) => `The newsletters of ${city}, the newest first.`,
    noIssues: 'No newsletter has been sent yet.',
    follow: 'Get the newsletters by mail',
    issues: 'All newsletters',
    older: 'Older',
    newer: 'Newer',
  },
  ar: {
    gone: 'سُحب شيء كان منشورا هنا.',
    cancelled: 'ألغي',
    late: (day) => `كان موعد هذه الرسالة ${day}، وقد تأخرت.`,
    inOriginal: (lang) => `هذا النص غير متوفر بالعربية. أنت تقرؤه ب${LANGUAGE_NAMES.ar[lang]}.`,
    staleInOriginal: (lang) => `الترجمة العربية أقدم من النص الأصلي. أنت تقرأ الأصل ب${LANGUAGE_NAMES.ar[lang]}.`,
    figuresTitle: (year) => `الزيارات في عام ${year}`,
    figures: ({ visits, guests, countries }) =>
      `${plural('ar', visits, { zero: 'لا زيارات', one: 'زيارة واحدة', two: 'زيارتان', few: '# زيارات', many: '# زيارة', other: '# زيارة' })}، ${plural('ar', guests, { zero: 'لا ضيوف', one: 'ضيف واحد', two: 'ضيفان', few: '# ضيوف', many: '# ضيفا', other: '# ضيف' })}، ${plural('ar', countries, { zero: 'لا بلدان', one: 'بلد واحد', two: 'بلدان', few: '# بلدان', many: '# بلدا', other: '# بلد' })}.`,
    why: (city) => `تصلك هذه الرسالة لأنك طلبت النشرات الإخبارية من ${city}.`,
    onTheWeb: 'اقرأ على الموقع',
    manage: 'تغيير أو إيقاف مؤقت',
    leave: 'إلغاء المتابعة',
    unmeasured: 'لا نقيس من يفتح الرسالة أو يتبع رابطا فيها.',
    test: 'تجربة',
    testNotice: 'هذه رسالة تجريبية، ولم تصل إلى أحد غيرك.',
    archive: 'النشرات الإخبارية',
    archiveLead: (city) => `النشرات الإخبارية من ${city}، الأحدث أولا.`,
    noIssues: 'لم ترسل أي نشرة بعد.',
    follow: 'استلم النشرات بالبريد الإلكتروني',
    issues: 'كل النشرات',
    older: 'الأقدم',
    newer: 'الأحدث',
  },
}
