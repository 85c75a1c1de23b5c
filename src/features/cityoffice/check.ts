import type { Labels } from '#src/features/site/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import type { FieldError } from './field.ts'
import type { FormTexts } from './form.messages.ts'

/** Reads the fields of a form one by one, and notes in words what is wrong with them. */
export class FormCheck {
  readonly errors: FieldError[] = []
  readonly form: TypedForm
  readonly texts: FormTexts

  constructor(form: TypedForm, texts: FormTexts) {
    this.form = form
    this.texts = texts
  }

  fail(name: string, message: string): void {
    if (!this.errors.some((error) => error.name === name)) this.errors.push({ name, message })
  }

  text(name: string, { most = 200, needed = false } = {}): string {
    const text = this.form.text(name)
    if (needed && text === '') this.fail(name, this.texts.missing)
    if ([...text].length > most) this.fail(name, this.texts.tooLong(most))
    return text
  }

  /** What stands in the fields `name_sv`, `name_fi` …; languages without words are left out. */
  labels(name: string, langs: readonly Lang[], { most = 200, needed = [] as readonly Lang[] } = {}): Labels {
    const entries = langs.map((lang) => [
      lang,
      this.text(`${name}_${lang}`, { most, needed: needed.includes(lang) }).replaceAll(/\s+/g, ' '),
    ])
    return Object.fromEntries(entries.filter(([, words]) => words !== '')) as Labels
  }

  /** A number, with a comma or a point; NaN when there is none. */
  number(name: string, { least, most, whole = false }: { least: number; most: number; whole?: boolean }): number {
    const text = this.form.text(name).replace(',', '.').replace('−', '-')
    const number = (whole ? /^-?\d{1,9}$/ : /^-?\d{1,9}(?:\.\d{1,12})?$/).test(text) ? Number(text) : Number.NaN
    if (text === '') this.fail(name, this.texts.missing)
    else if (!(number >= least && number <= most)) {
      this.fail(name, this.texts.notANumber(String(least).replace('-', '−'), String(most)))
    }
    return number
  }

  oneOf<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
    const text = this.form.text(name)
    const found = values.find((value) => value === text)
    if (found === undefined) this.fail(name, text === '' ? this.texts.missing : this.texts.notOneOfThese)
    return found
  }

  mail(name: string): string {
    const text = this.text(name, { needed: true })
    if (text !== '' && !isMailAddress(text)) this.fail(name, this.texts.notMail)
    return text
  }

  /** An address of the web that nobody reads along (https); empty when none was typed. */
  https(name: string): string {
    const text = this.text(name, { most: 500 })
    if (text !== '' && !isHttps(text)) this.fail(name, this.texts.notHttps)
    return text
  }
}

function isHttps(text: string): boolean {
  const url = URL.parse(text)
  return (
    /^https:\/\/\S+$/i.test(text) && url?.protocol === 'https:' && url.username === '' && url.hostname.includes('.')
  )
}

/** Labels as the fields `name_sv`, `name_fi` … */
export function labelValues(name: string, labels: Labels): Record<string, string[]> {
  return Object.fromEntries(Object.entries(labels).map(([lang, words]) => [`${name}_${lang}`, [words ?? '']]))
}
