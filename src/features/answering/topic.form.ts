import { type FieldGroup, type FormCheck, labelValues, type Values } from '#src/features/cityoffice/index.ts'
import type { Topic, TopicFacts } from '#src/features/inquiries/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { LANGS, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import type { Choice } from '#src/ui/office/form.tsx'
import { MOST_QUESTIONS, topicTexts } from './topic.messages.ts'

const NUMBERS = Array.from({ length: MOST_QUESTIONS }, (_, index) => index + 1)
const keyOf = (number: number) => `q${number}`

/** A topic that nobody has written yet. */
export const NEW_TOPIC: TopicFacts = {
  names: {},
  leads: {},
  ownerId: undefined,
  dueDays: 5,
  questions: [],
  pageId: undefined,
  isActive: true,
}

/** The fields of a topic. */
export function topicGroups(
  lang: OfficeLang,
  langs: readonly Lang[],
  { owners, pages }: { owners: readonly Choice[]; pages: readonly Choice[] },
): FieldGroup[] {
  const texts = topicTexts[lang]
  return [
    ...langs.map((code) => ({
      title: nameOfLang(code),
      fields: [
        { name: `names_${code}`, label: texts.name, lang: code, needed: true },
        { name: `leads_${code}`, label: texts.words, hint: texts.wordsHint, type: 'area' as const, lang: code },
      ],
    })),
    {
      fields: [
        {
          name: 'owner',
          label: texts.owner,
          hint: texts.ownerHint,
          type: 'select',
          choices: [{ value: '', label: texts.anybody }, ...owners],
        },
        { name: 'days', label: texts.days, hint: texts.daysHint, type: 'number', needed: true },
        {
          name: 'page',
          label: texts.page,
          hint: texts.pageHint,
          type: 'select',
          choices: [{ value: '', label: texts.noPage }, ...pages],
        },
        { name: 'active', label: texts.active, hint: texts.activeHint, type: 'tick' },
      ],
    },
    ...NUMBERS.map((number) => ({
      title: texts.question(number),
      lead: texts.questionLead,
      fields: [
        ...langs.map((code) => ({ name: `${keyOf(number)}_${code}`, label: nameOfLang(code), lang: code })),
        { name: `${keyOf(number)}_needed`, label: texts.needed, type: 'tick' as const },
      ],
    })),
  ]
}

/** What stands in the fields of a topic. */
export function topicValues(topic: TopicFacts): Values {
  const questions = NUMBERS.map((number) => {
    const key = keyOf(number)
    const question = topic.questions.find((each) => each.key === key)
    return {
      ...labelValues(key, question?.labels ?? {}),
      [`${key}_needed`]: question?.isNeeded ? ['yes'] : [],
    }
  })
  return Object.assign(
    {
      ...labelValues('names', topic.names),
      ...labelValues('leads', topic.leads),
      owner: [topic.ownerId ?? ''],
      days: [String(topic.dueDays)],
      page: [topic.pageId ?? ''],
      active: topic.isActive ? ['yes'] : [],
    },
    ...questions,
  )
}

/** Reads the fields of a topic. What it has in a language that is closed stays. */
export function readTopicForm(
  check: FormCheck,
  langs: readonly Lang[],
  { before, owners, pages }: { before: TopicFacts; owners: readonly Choice[]; pages: readonly Choice[] },
): TopicFacts {
  const closed = LANGS.filter((code) => !langs.includes(code))
  const keeping = (labels: Topic['names'], was: Topic['names']) => ({
    ...Object.fromEntries(closed.flatMap((code) => (was[code] ? [[code, was[code]]] : []))),
    ...labels,
  })
  const chosen = (name: string, choices: readonly Choice[]) => {
    const value = check.form.text(name)
    if (value !== '' && !choices.some((choice) => choice.value === value)) check.fail(name, check.texts.notOneOfThese)
    return value || undefined
  }
  return {
    names: keeping(check.labels('names', langs, { most: 80, needed: langs }), before.names),
    leads: keeping(check.labels('leads', langs, { most: 400 }), before.leads),
    ownerId: chosen('owner', owners),
    dueDays: check.number('days', { least: 0, most: 90, whole: true }),
    pageId: chosen('page', pages),
    isActive: check.form.text('active') === 'yes',
    questions: NUMBERS.flatMap((number) => {
      const key = keyOf(number)
      const was = before.questions.find((each) => each.key === key)
      const labels = keeping(check.labels(key, langs, { most: 120 }), was?.labels ?? {})
      if (Object.keys(labels).length === 0) return []
      return [{ key, labels, isNeeded: check.form.text(`${key}_needed`) === 'yes' }]
    }),
  }
}
