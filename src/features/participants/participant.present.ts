import { labelIn, type Site } from '#src/features/site/index.ts'
import { formatStamp, localeOf } from '#src/platform/i18n/formats.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { participantTexts } from './participant.messages.ts'
import type { Participant, Spoken } from './participant.model.ts'

/** All that is kept of a participant, in the words of a language. */
export function presentParticipant(lang: Lang, site: Pick<Site, 'languages' | 'themes' | 'timeZone'>, of: Participant) {
  const texts = participantTexts[lang]
  const { fields, sections } = texts
  const themes = site.themes.filter(({ id }) => of.themeIds.includes(id))
  return [
    {
      title: `${sections.who} (${formatStamp(lang, of.since.toZonedDateTimeISO(site.timeZone))})`,
      rows: [
        { label: fields.name.label, value: of.name },
        { label: fields.email.label, value: of.email },
        { label: fields.phone.label, value: of.phone },
        { label: fields.lang.label, value: nameOfLang(of.lang) },
        { label: fields.association.label, value: of.association },
      ],
    },
    {
      title: sections.what,
      rows: [
        { label: fields.parts.label, value: of.parts.map((part) => texts.parts[part]).join('; ') },
        { label: fields.speaks.label, value: spokenIn(lang, of.speaks) },
        { label: fields.themes.label, value: themes.map(({ names }) => labelIn(site, names, lang)).join(', ') },
        { label: fields.times.label, value: of.times.map((time) => texts.times[time]).join(', ') },
        { label: fields.words.label, value: of.words },
      ],
    },
  ]
}

/** What somebody speaks, with how well: `Finnish (fluently), Arabic (mother tongue)`. */
export const spokenIn = (lang: Lang, speaks: readonly Spoken[]) =>
  speaks.map((each) => `${nameOfSpokenIn(lang, each.lang)} (${participantTexts[lang].levels[each.level]})`).join(', ')

export const nameOfSpokenIn = (lang: Lang, code: string) =>
  new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(code) ?? code
