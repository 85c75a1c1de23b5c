import type { Topic } from '#src/features/hosts/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { namesOfLangs, spanOf, type VisitWish } from '#src/features/visits/index.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { formatNumber, localeOf } from '#src/platform/i18n/formats.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { askTexts } from './ask.messages.ts'
import { type FieldName, STEPS, type StepKey } from './ask.texts.ts'

/** A part of what was asked, ready to be read. */
export interface SummaryPart {
  readonly step: StepKey
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly value: string }[]
}

type Shown = Omit<VisitWish, 'contact'> & { readonly contact: VisitWish['contact'] | undefined }

/** What was asked for, in the words of a language, in the order of the form. */
export function summarise(
  lang: Lang,
  site: Site,
  wish: Shown,
  topics: readonly Topic[],
  offered = true,
): SummaryPart[] {
  const texts = askTexts[lang]
  const { fields } = texts
  const named = wish.topicIds.flatMap((id) => topics.filter((topic) => topic.id === id))
  const topicNames = named.map(({ names }) => labelIn(site, names, lang))
  const clock = wish.at?.toString({ smallestUnit: 'minute' }).replace(/^0/, '').replace(':', '.')
  const rows: Record<StepKey, readonly (readonly [string, string | undefined])[]> = {
    who: [
      [fields.organisation.label, wish.organisation],
      [fields.country.label, wish.country && formatCountry(lang, wish.country)],
      [fields.name.label, wish.contact?.name],
      [fields.email.label, wish.contact?.email],
      [fields.phone.label, wish.contact?.phone],
      [fields.lang.label, nameOfLang(wish.lang)],
    ],
    what: [
      [
        fields.topics.label,
        topicNames.length > 0 ? listOf(lang, topicNames) : offered ? texts.otherTopic.label : undefined,
      ],
      [fields.purpose.label, wish.purpose],
      [fields.meets.label, wish.meets],
    ],
    when: [
      ...wish.wishes.map(
        ({ from, to }, index) => [texts.wish(index + 1), spanOf(lang, from.toString(), to.toString())] as const,
      ),
      [fields.hours.label, wish.hours === undefined ? undefined : formatNumber(lang, wish.hours)],
      [fields.begins.label, clock],
      [fields.size.label, formatNumber(lang, wish.size)],
      [fields.langs.label, wish.langs.length > 0 ? namesOfLangs(lang, wish.langs) : texts.otherLang],
    ],
    needs: [
      [fields.accessibility.label, wish.accessibility || texts.nothing],
      [fields.budget.label, wish.budget || texts.nothing],
    ],
    check: [[fields.exception.label, wish.exception]],
  }
  return STEPS.map(({ key }) => ({
    step: key,
    // Nothing was left to check when it was sent: what stands there is the reason.
    title: key === 'check' ? texts.againstTitle : texts.steps[key],
    rows: rows[key].flatMap(([label, value]) => (value ? [{ label, value }] : [])),
  })).filter(({ rows: found }) => found.length > 0)
}

const listOf = (lang: Lang, items: readonly string[]) =>
  new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(items)

/** The label of a field, as it stands above it. */
export function labelOfField(lang: Lang, name: FieldName): string {
  const texts = askTexts[lang]
  const [, which, number] = /^(from|to)(\d)$/.exec(name) ?? []
  if (number) return which === 'from' ? texts.firstDay(Number(number)) : texts.lastDay(Number(number))
  return texts.fields[name as keyof typeof texts.fields].label
}
