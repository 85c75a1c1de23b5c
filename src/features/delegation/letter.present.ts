import { labelIn, type Site } from '#src/features/site/index.ts'
import { numberOf, type Visit } from '#src/features/visits/index.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Guest } from './guest.model.ts'
import { daysOf } from './guest.page.ts'
import { fillLetter, type Letter, numberOfLetter } from './letter.model.ts'

/** A letter as it stands on paper. */
export interface LetterPaper {
  readonly lang: Lang
  readonly city: string
  readonly office: string
  readonly number: string
  readonly date: string
  readonly paragraphs: readonly string[]
}

/** A letter of the city on paper. A letter that is not sent yet has the day of today. */
export function presentLetter(site: Site, letter: Letter): LetterPaper {
  const { lang, body = '', sentAt } = letter
  const day = (sentAt ?? Temporal.Now.instant()).toZonedDateTimeISO(site.timeZone).toPlainDate()
  return {
    lang,
    city: labelIn(site, site.names, lang),
    office: labelIn(site, site.titles, lang),
    number: numberOfLetter(letter),
    date: formatDate(lang, { date: day, precision: 'day' }),
    paragraphs: body.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== ''),
  }
}

/** Puts a letter for a guest together from the text of its language. */
export function composeLetter(
  text: string,
  { site, guest, visit, lang, writer }: { site: Site; guest: Guest; visit: Visit; lang: Lang; writer: string },
): string {
  const bornOn = guest.passport?.bornOn
  return fillLetter(text, {
    name: guest.passport?.name ?? '',
    born: bornOn ? formatDate(lang, { date: bornOn, precision: 'day' }) : '',
    organisation: guest.organisation || visit.organisation,
    visit: numberOf(visit),
    days: visit.days ? daysOf(lang, visit.days) : '',
    city: labelIn(site, site.names, lang),
    writer,
  })
}
