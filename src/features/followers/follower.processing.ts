import { inFour, type Processing, showLang } from '#src/features/people/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'

/** How many days somebody who has left is kept: so long a correction of what they were told may still be owed. */
export const ENDED_DAYS = 30
/** How many days what followers were told is kept: so long corrections and withdrawals reach them. */
export const TOLD_DAYS = 365

const field = (columns: readonly string[], words: Catalogue<string>) => ({ table: 'followers', columns, words })

// What somebody chose, as it was called in each language.
const showNames = (value: unknown, lang: Lang): string | undefined => {
  if (!Array.isArray(value)) return undefined
  return value.map((names: Partial<Record<string, string>>) => names[lang] ?? Object.values(names)[0] ?? '').join(', ')
}

const KINDS: Readonly<Record<string, Catalogue<string>>> = {
  story: inFour('nyheter', 'uutiset', 'news', 'أخبار'),
  highlight: inFour('höjdpunkter', 'nostot', 'highlights', 'إنجازات'),
  event: inFour('evenemang', 'tapahtumat', 'events', 'فعاليات'),
  project: inFour('projekt', 'hankkeet', 'projects', 'مشاريع'),
  award: inFour('utmärkelser', 'tunnustukset', 'awards', 'جوائز'),
  page: inFour('sidor', 'sivut', 'pages', 'صفحات'),
}
const FREQUENCIES: Readonly<Record<string, Catalogue<string>>> = {
  at_once: inFour('genast', 'heti', 'at once', 'فورًا'),
  daily: inFour('varje dag', 'joka päivä', 'every day', 'كل يوم'),
  weekly: inFour('varje vecka', 'joka viikko', 'every week', 'كل أسبوع'),
  monthly: inFour('varje månad', 'joka kuukausi', 'every month', 'كل شهر'),
}
const STATES: Readonly<Record<string, Catalogue<string>>> = {
  active: inFour('följer', 'seuraa', 'follows', 'يتابع'),
  paused: inFour('pausar', 'tauolla', 'pauses', 'متوقف مؤقتًا'),
  ended: inFour('har slutat', 'lopettanut', 'has left', 'توقف'),
}
const REASONS: Readonly<Record<string, Catalogue<string>>> = {
  left: inFour('själv, på sidan', 'itse, sivulla', 'by themselves, on the page', 'بنفسه في الصفحة'),
  one_click: inFour(
    'själv, med ett klick',
    'itse, napsautuksella',
    'by themselves, with one click',
    'بنفسه بنقرة واحدة',
  ),
  expired: inFour('perioden var slut', 'aika päättyi', 'the period was over', 'انتهت المدة'),
  bounced: inFour(
    'adressen tog inte emot',
    'osoite ei ottanut vastaan',
    'the address took no mail',
    'العنوان لا يستقبل',
  ),
  complained: inFour('klagomål om skräppost', 'valitus roskapostista', 'a complaint about spam', 'شكوى من بريد مزعج'),
  staff: inFour('personalen, på begäran', 'henkilökunta pyynnöstä', 'staff, on request', 'الموظفون عند الطلب'),
}
const showCode = (codes: Readonly<Record<string, Catalogue<string>>>) => (value: unknown, lang: Lang) => {
  const all = Array.isArray(value) ? value : [value]
  return all.map((code) => codes[String(code)]?.[lang] ?? '').join(', ')
}

/** Those who follow, and those who asked to and have not shown yet that the address is theirs. */
export const followerProcessing: Processing = {
  key: 'followers',
  name: inFour('Följare', 'Seuraajat', 'Followers', 'المتابعون'),
  purpose: inFour(
    'Att skicka det som någon har valt att följa, på dennes språk och så ofta som den har valt.',
    'Sen lähettäminen, mitä joku on valinnut seurattavaksi, hänen kielellään ja valitsemallaan tavalla.',
    'To send what somebody chose to follow, in their language and as often as they chose.',
    'إرسال ما اختار الشخص متابعته، بلغته وبالوتيرة التي اختارها.',
  ),
  basis: 'consent',
  whose: inFour(
    'De som följer staden med e-post',
    'Kaupunkia sähköpostilla seuraavat',
    'Those who follow the city by mail',
    'من يتابعون المدينة بالبريد',
  ),
  period: async (db: Db) => {
    const { months } = await readSetting(db, 'following')
    return inFour(
      `Tills någon slutar följa, eller ${months} månader efter att de senast sade att de vill. Sedan ${ENDED_DAYS} dagar till. Det som inte bekräftas: 2 dagar. Vad någon har fått: ${TOLD_DAYS} dagar.`,
      `Kunnes joku lopettaa seuraamisen tai ${months} kuukautta siitä, kun hän viimeksi ilmaisi haluavansa seurata. Sen jälkeen vielä ${ENDED_DAYS} päivää. Vahvistamaton pyyntö: 2 päivää. Mitä on lähetetty: ${TOLD_DAYS} päivää.`,
      `Until somebody leaves, or ${months} months after they last said that they want it; then ${ENDED_DAYS} days more. What is not confirmed: 2 days. What was sent: ${TOLD_DAYS} days.`,
      `حتى يتوقف الشخص عن المتابعة، أو بعد آخر موافقة منه بعدد من الأشهر هو ${months}؛ ثم عدد من الأيام هو ${ENDED_DAYS}. ما لم يُؤكَّد: يومان. ما أُرسل: ${TOLD_DAYS} يومًا.`,
    )
  },
  fields: [
    { ...field(['lang'], inFour('Språk', 'Kieli', 'Language', 'اللغة')), show: showLang },
    {
      ...field(['frequency'], inFour('Hur ofta', 'Kuinka usein', 'How often', 'الوتيرة')),
      show: showCode(FREQUENCIES),
    },
    field(['newsletters'], inFour('Nyhetsbrev', 'Uutiskirjeet', 'Newsletters', 'النشرات')),
    { ...field(['state'], inFour('Läge', 'Tila', 'State', 'الحالة')), show: showCode(STATES) },
    field(['paused_until'], inFour('Pausar till', 'Tauolla saakka', 'Paused until', 'متوقف مؤقتًا حتى')),
    field(['confirmed_at'], inFour('Bekräftat', 'Vahvistettu', 'Confirmed', 'تاريخ التأكيد')),
    field(['ends_on'], inFour('Upphör av sig självt', 'Päättyy itsestään', 'Ends by itself', 'تنتهي تلقائيًا')),
    field(
      ['end_told_at'],
      inFour('Tillfrågad om fortsättning', 'Kysytty jatkosta', 'Asked whether to go on', 'سُئل عن الاستمرار'),
    ),
    field(['ended_at'], inFour('Slutade', 'Lopettanut', 'Left', 'تاريخ التوقف')),
    { ...field(['ended_reason'], inFour('Varför', 'Miksi', 'Why', 'السبب')), show: showCode(REASONS) },
    {
      table: 'told',
      columns: ['follower_id', 'news_id', 'entry_id', 'at'],
      words: inFour('Nyheter som skickats', 'Lähetetyt uutiset', 'News that was sent', 'أخبار أُرسلت'),
    },
    {
      table: 'follows',
      columns: ['kinds'],
      words: inFour('Följer: vad', 'Seuraa: mitä', 'Follows: what', 'يتابع: ماذا'),
      show: showCode(KINDS),
    },
    {
      table: 'follows',
      columns: ['audiences'],
      words: inFour('Följer: för vem', 'Seuraa: kenelle', 'Follows: for whom', 'يتابع: لمن'),
      show: showNames,
    },
    {
      table: 'follows',
      columns: ['themes'],
      words: inFour('Följer: om vad', 'Seuraa: mistä', 'Follows: on what', 'يتابع: الموضوع'),
      show: showNames,
    },
    {
      table: 'follows',
      columns: ['about'],
      words: inFour('Följer: som rör', 'Seuraa: aihe', 'Follows: about', 'يتابع: عن'),
      show: showNames,
    },
    { table: 'follows', columns: ['created_at'], words: inFour('Valt', 'Valittu', 'Chosen', 'تاريخ الاختيار') },
    {
      table: 'follow_requests',
      columns: ['sealed', 'at'],
      words: inFour(
        'Det som väntar på bekräftelse',
        'Vahvistusta odottava',
        'What waits to be confirmed',
        'ما ينتظر التأكيد',
      ),
    },
  ],
}
