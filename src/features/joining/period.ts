import type { Lang } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

const FORMS: Readonly<Record<Lang, Parameters<typeof plural>[2]>> = {
  sv: { one: '# månad', other: '# månader' },
  fi: { one: '# kuukausi', other: '# kuukautta' },
  en: { one: '# month', other: '# months' },
  ar: { one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
}

/** A number of months in words: how long something is kept. */
export const monthsIn = (lang: Lang, months: number) => plural(lang, months, FORMS[lang])
