import { localeOf } from './formats.ts'
import type { Lang } from './languages.ts'

/** A sum with its currency (ISO 4217): `€1,300,000`. Parts of a unit are written only when there are any. */
export function formatMoney(lang: Lang, { amount, currency }: { amount: number; currency: string }): string {
  return moneyFormat(lang, currency, 'standard').format(amount)
}

/** A sum in short, as the axis of a drawing has room for: `€1.3m`. */
export function formatMoneyShort(lang: Lang, { amount, currency }: { amount: number; currency: string }): string {
  return moneyFormat(lang, currency, 'compact').format(amount)
}

/** What a currency is called in a language: `euro`. */
export function nameOfCurrency(lang: Lang, currency: string): string {
  return new Intl.DisplayNames(localeOf(lang), { type: 'currency' }).of(currency) ?? currency
}

const formats = new Map<string, Intl.NumberFormat>()

function moneyFormat(lang: Lang, currency: string, notation: 'standard' | 'compact'): Intl.NumberFormat {
  const key = `${lang} ${currency} ${notation}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(localeOf(lang), {
      style: 'currency',
      currency,
      notation,
      trailingZeroDisplay: 'stripIfInteger',
    })
    formats.set(key, format)
  }
  return format
}
