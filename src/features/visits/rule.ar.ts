import { plural } from '#src/platform/i18n/plural.ts'
import type { RuleTexts } from './rule.texts.ts'

/** The rules of visits in Arabic. */
export const ruleTextsAr: RuleTexts = {
  titles: {
    topics: 'المواضيع',
    length: 'المدة',
    days: 'الأيام والساعات',
    closed: 'متى لا نستقبل أحدًا',
    notice: 'الطلب مسبقًا',
    size: 'حجم المجموعة',
    langs: 'اللغات',
    recent: 'عودة الجهة نفسها',
  },
  rules: {
    length: (shortest, longest) => `أقل مدة للزيارة ${shortest} وأقصاها ${longest}.`,
    days: (weekdays, hours) => `نستقبل الضيوف في الأيام التالية: ${weekdays}، في الساعات ${hours}.`,
    notice: (days) => `يُطلب موعد الزيارة قبل ${days} على الأقل.`,
    size: (least, most) => `عدد أفراد المجموعة: من ${least} إلى ${most}.`,
    langs: (langs) => `لغات المضيفين: ${langs}.`,
    recent: (months) => `يمكن للجهة نفسها أن تعود في الموضوع نفسه بعد مرور ${months}.`,
    topics: 'تدور الزيارات حول المواضيع المذكورة هنا.',
  },
  reasons: {
    topics: 'فهذا ما لدى مضيفينا ليعرضوه.',
    length: 'لأن المضيفين يستقبلونكم إلى جانب عملهم.',
    days: 'ففيها يكون من تودّون لقاءهم حاضرين.',
    notice: 'ليتسنى إيجاد وقت للمضيفين والقاعات والمترجمين.',
    size: 'ففي المجموعة الصغيرة يتسنى للجميع أن يسألوا، والقاعات لا تتسع لأكثر.',
    langs: 'لتتفاهموا دون أن يضطر أحد إلى الترجمة.',
    recent: 'ليتمكن آخرون من المجيء، ولئلا تُثقل الزيارات مدرسة بعينها.',
  },
  broken: {
    length_short: ({ asked, allowed }) => `المدة المطلوبة ${asked}، وأقل مدة للزيارة ${allowed}.`,
    length_long: ({ asked, allowed }) => `المدة المطلوبة ${asked}، وأقصى مدة للزيارة ${allowed}.`,
    size_least: ({ asked, allowed }) => `عددكم ${asked}، وأصغر مجموعة نستقبلها ${allowed}.`,
    size_most: ({ asked, allowed }) => `عددكم ${asked}، وأكبر مجموعة نستقبلها ${allowed}.`,
    topic: () => 'لم يُختر أي من المواضيع التي نقدمها.',
    recent: ({ allowed }) => `زرتمونا في الموضوع نفسه ولم تمض بعدُ المدة اللازمة: ${allowed}.`,
    lang: ({ asked, allowed }) => `لغاتكم: ${asked}. لغات مضيفينا: ${allowed}.`,
    hours: ({ asked, allowed }) => `الوقت ${asked} خارج ساعاتنا: ${allowed}.`,
    notice: ({ asked, allowed }) => `${asked}: أقل من المهلة اللازمة، وهي ${allowed}.`,
    weekday: ({ asked }) => `${asked}: لا نستقبل زوارًا في هذا اليوم.`,
    closed: ({ asked, allowed }) => `من ${asked} إلى ${allowed} لا نستقبل زوارًا.`,
  },
  instead: {
    length_short: () => 'اطلبوا زيارة أطول، أو لقاءً عبر الفيديو.',
    length_long: () => 'اختاروا الأهم، أو تعالوا مرتين.',
    size_least: () => 'تعالوا مع غيركم ممن لديهم السؤال نفسه، أو اطلبوا لقاءً عبر الفيديو.',
    size_most: ({ instead }) => `تعالوا بعدد أقل، أو انقسموا إلى مجموعات عددها ${instead}.`,
    topic: () => 'اختاروا أحد المواضيع، أو اكتبوا أدناه لماذا ينبغي أن تكون الزيارة ممكنة رغم ذلك.',
    recent: ({ instead }) => `اختاروا موضوعًا آخر، أو تعالوا ابتداءً من ${instead}.`,
    lang: () => 'أحضروا مترجمًا معكم واذكروا ذلك أدناه.',
    hours: ({ allowed }) => `اختاروا وقتًا ضمن ${allowed}.`,
    notice: ({ instead }) => (instead ? `أول يوم ممكن: ${instead}.` : 'اختاروا يومًا لاحقًا.'),
    weekday: ({ instead }) => (instead ? `اليوم الممكن التالي: ${instead}.` : 'اختاروا يومًا آخر.'),
    closed: ({ instead }) => (instead ? `اليوم الممكن التالي: ${instead}.` : 'اختاروا يومًا آخر.'),
  },
  wish: (number) => `الرغبة ${number}`,
  hours: (count) =>
    plural('ar', count, { one: 'ساعة واحدة', two: 'ساعتان', few: '# ساعات', many: '# ساعة', other: '# ساعة' }),
  days: (count) =>
    plural('ar', count, { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' }),
  months: (count) =>
    count % 12 === 0
      ? plural('ar', count / 12, { one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', many: '# سنة', other: '# سنة' })
      : plural('ar', count, { one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' }),
  people: (count) =>
    plural('ar', count, { one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصًا', other: '# شخص' }),
  noLang: 'لا شيء من المذكور',
}
