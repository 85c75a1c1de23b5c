import { LANGUAGE_NAMES } from '#src/platform/i18n/language-names.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface AlertTexts {
  /** The subject of a mail that tells of several things. */
  readonly several: (count: number, city: string) => string
  /** What is put before the title of one thing that changed, was wrong or is off. */
  readonly changed: string
  readonly corrected: string
  readonly cancelled: string
  readonly withdrawnSubject: (city: string) => string
  readonly withdrawn: (toldOn: string | undefined) => string
  readonly toPage: string
  readonly missing: (original: Lang) => string
  readonly stale: (original: Lang) => string
  readonly published: (day: string) => string
  /** A mail that should have gone out before. */
  readonly lateDigest: (due: string) => string
  readonly late: (day: string) => string
  readonly why: (city: string) => string
  /** What they chose; empty for who chose nothing any more. */
  readonly chosen: (choices: readonly string[]) => string
  readonly unmeasured: string
  readonly manage: string
  readonly leave: string
  readonly ownData: string
}

/** The texts of what followers are told by itself. */
export const alertTexts: Catalogue<AlertTexts> = {
  sv: {
    several: (count, city) => `${plural('sv', count, { one: 'En nyhet', other: '# nyheter' })} från ${city}`,
    changed: 'Ändrat',
    corrected: 'Rättelse',
    cancelled: 'Inställt',
    withdrawnSubject: (city) => `Återkallat: något som ${city} har skickat till dig`,
    withdrawn: (toldOn) =>
      toldOn
        ? `En text som vi skickade till dig ${toldOn} har återkallats.`
        : 'En text som vi har skickat till dig har återkallats.',
    toPage: 'Till sidan där den stod',
    missing: (original) => `Finns inte på svenska än: det här är originalet på ${LANGUAGE_NAMES.sv[original]}.`,
    stale: (original) =>
      `Den svenska texten är äldre än originalet: det här är originalet på ${LANGUAGE_NAMES.sv[original]}.`,
    published: (day) => `Publicerad ${day}`,
    lateDigest: (due) => `Det här mejlet skulle ha kommit ${due}. Det är försenat.`,
    late: (day) => `Det här publicerades ${day}. Mejlet är försenat.`,
    why: (city) => `Du får det här mejlet för att du följer ${city}.`,
    chosen: (choices) => (choices.length > 0 ? `Ditt val: ${choices.join('; ')}.` : ''),
    unmeasured: 'Vi mäter inte vem som öppnar mejlet eller följer en länk.',
    manage: 'Ändra eller pausa',
    leave: 'Sluta följa',
    ownData: 'Dina uppgifter',
  },
  fi: {
    several: (count, city) => `${plural('fi', count, { one: 'Yksi uutinen', other: '# uutista' })}: ${city}`,
    changed: 'Muuttunut',
    corrected: 'Oikaisu',
    cancelled: 'Peruttu',
    withdrawnSubject: (city) => `Poistettu julkaisu: ${city}`,
    withdrawn: (toldOn) =>
      toldOn
        ? `Teksti, jonka lähetimme sinulle ${toldOn}, on poistettu julkaisusta.`
        : 'Sinulle lähettämämme teksti on poistettu julkaisusta.',
    toPage: 'Sivulle, jolla se oli',
    missing: (original) => `Ei vielä suomeksi: tämä on alkuperäinen teksti ${LANGUAGE_NAMES.fi[original]}.`,
    stale: (original) =>
      `Suomenkielinen teksti on alkuperäistä vanhempi: tämä on alkuperäinen teksti ${LANGUAGE_NAMES.fi[original]}.`,
    published: (day) => `Julkaistu ${day}`,
    lateDigest: (due) => `Tämän viestin piti tulla ${due}. Se on myöhässä.`,
    late: (day) => `Tämä julkaistiin ${day}. Viesti on myöhässä.`,
    why: (city) => `Saat tämän viestin, koska seuraat tätä kaupunkia: ${city}.`,
    chosen: (choices) => (choices.length > 0 ? `Valintasi: ${choices.join('; ')}.` : ''),
    unmeasured: 'Emme mittaa, kuka avaa viestin tai seuraa linkkiä.',
    manage: 'Muuta tai keskeytä',
    leave: 'Lopeta seuraaminen',
    ownData: 'Omat tietosi',
  },
  en: {
    several: (count, city) => `${plural('en', count, { one: 'One news item', other: '# news items' })} from ${city}`,
    changed: 'Changed',
    corrected: 'Correction',
    cancelled: 'Cancelled',
    withdrawnSubject: (city) => `Withdrawn: something that ${city} sent you`,
    withdrawn: (toldOn) =>
      toldOn
        ? `A text that we sent you on ${toldOn} has been withdrawn.`
        : 'A text that we sent you has been withdrawn.',
    toPage: 'To the page where it stood',
    missing: (original) => `Not in English yet: this is the original in ${LANGUAGE_NAMES.en[original]}.`,
    stale: (original) =>
      `The English text is older than the original: this is the original in ${LANGUAGE_NAMES.en[original]}.`,
    published: (day) => `Published ${day}`,
    lateDigest: (due) => `This mail was due ${due}. It is late.`,
    late: (day) => `This was published ${day}. The mail is late.`,
    why: (city) => `You get this mail because you follow ${city}.`,
    chosen: (choices) => (choices.length > 0 ? `Your choice: ${choices.join('; ')}.` : ''),
    unmeasured: 'We do not measure who opens the mail or follows a link.',
    manage: 'Change or pause',
    leave: 'Stop following',
    ownData: 'Your data',
  },
  ar: {
    several: (count, city) =>
      `${plural('ar', count, { one: 'خبر واحد', two: 'خبران', few: '# أخبار', many: '# خبرًا', other: '# خبر' })} من ${city}`,
    changed: 'تغيير',
    corrected: 'تصحيح',
    cancelled: 'أُلغي',
    withdrawnSubject: (city) => `سُحب نص أرسلته إليك ${city}`,
    withdrawn: (toldOn) => (toldOn ? `سُحب نص أرسلناه إليك في ${toldOn}.` : 'سُحب نص أرسلناه إليك.'),
    toPage: 'إلى الصفحة التي كان فيها',
    missing: (original) => `لا يوجد بالعربية بعد: هذا هو النص الأصلي باللغة ${LANGUAGE_NAMES.ar[original]}.`,
    stale: (original) => `النص العربي أقدم من الأصل: هذا هو النص الأصلي باللغة ${LANGUAGE_NAMES.ar[original]}.`,
    published: (day) => `نُشر في ${day}`,
    lateDigest: (due) => `كان موعد هذه الرسالة ${due}، وقد تأخرت.`,
    late: (day) => `نُشر هذا في ${day}، وقد تأخرت الرسالة.`,
    why: (city) => `تصلك هذه الرسالة لأنك تتابع ${city}.`,
    chosen: (choices) => (choices.length > 0 ? `اختيارك: ${choices.join('؛ ')}.` : ''),
    unmeasured: 'لا نقيس من يفتح الرسالة أو يتبع رابطًا فيها.',
    manage: 'تغيير أو إيقاف مؤقت',
    leave: 'إلغاء المتابعة',
    ownData: 'بياناتك',
  },
}
