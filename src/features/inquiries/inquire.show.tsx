import { pathOfContact, pathOfEntry, readText } from '#src/features/entries/index.ts'
import { frameOf, type ReaderContext, showPrivate } from '#src/features/reading/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { InquiringDeps } from './inquire.deps.ts'
import type { Problems } from './inquire.form.ts'
import { inquireTexts } from './inquire.messages.ts'
import { InquireFormPage, InquirePage, type TopicItem, TopicsPage } from './inquire.view.tsx'
import type { Topic } from './inquiry.model.ts'
import { inWorkingDays } from './inquiry.plan.ts'
import type { ReceivedFile } from './message.store.ts'
import { readTopics } from './topic.reads.ts'

/** The frame of a page of writing to the city. `pathIn` is its address in each language. */
export function inquireFrame(
  c: ReaderContext,
  deps: InquiringDeps,
  page: { title: string; pathIn: (lang: Lang) => string; isWrong?: boolean },
) {
  const { lang, site } = c.var
  const { title, pathIn, isWrong } = page
  return frameOf(deps, site, lang, {
    title: isWrong ? `${inquireTexts[lang].wrongWord}: ${title}` : title,
    pathIn,
    noindex: true,
    hasForm: true,
  })
}

/** The readable part of the address of a topic; its key where a language has no name for it. */
export const slugOfTopic = ({ slugs, key }: Pick<Topic, 'slugs' | 'key'>, lang: Lang) => slugs[lang] ?? key

export const pathOfTopic = (topic: Topic, lang: Lang) => pathOfContact(lang, 'inquire', slugOfTopic(topic, lang))

/** Finds a topic that can be written about by a part of an address. */
export async function findTopic(
  { db }: Pick<InquiringDeps, 'db'>,
  lang: Lang,
  slug: string,
): Promise<Topic | undefined> {
  const topics = await readTopics(db, { active: true })
  return topics.find((topic) => slugOfTopic(topic, lang) === slug) ?? topics.find(({ key }) => key === slug)
}

/** Shows what can be written about. */
export async function showTopics(c: ReaderContext, deps: InquiringDeps) {
  const { lang, site } = c.var
  const texts = inquireTexts[lang]
  const topics = await readTopics(deps.db, { active: true })
  const page = (
    <TopicsPage
      frame={inquireFrame(c, deps, { title: texts.title, pathIn: (other) => pathOfContact(other, 'inquire') })}
      texts={texts}
      lead={texts.lead(labelIn(site, site.names, lang))}
      topics={await Promise.all(topics.map((topic) => presentTopic(c, deps, topic)))}
      none={texts.none(site.contact)}
    />
  )
  return showPrivate(c, page)
}

/** Shows the form of a topic, with what was typed and what has to be mended. */
export async function showForm(
  c: ReaderContext,
  deps: InquiringDeps,
  topic: Topic,
  typed: { values: Readonly<Record<string, string>>; problems: Problems; files: readonly ReceivedFile[] } = {
    values: {},
    problems: new Map(),
    files: [],
  },
) {
  const { lang, site } = c.var
  const texts = inquireTexts[lang]
  const item = await presentTopic(c, deps, topic)
  const { monthsKept } = await readSetting(deps.db, 'inquiries')
  const errors = sentencesOf(lang, typed.problems, typed.files)
  const page = (
    <InquireFormPage
      frame={inquireFrame(c, deps, {
        title: texts.write(item.title),
        pathIn: (other) => pathOfTopic(topic, other),
        isWrong: errors.size > 0,
      })}
      texts={texts}
      topic={item}
      all={pathOfContact(lang, 'inquire')}
      langs={site.languages}
      questions={topic.questions.map(({ key, labels, isNeeded }) => ({
        name: `question-${key}`,
        label: labelIn(site, labels, lang),
        isNeeded,
      }))}
      values={{ lang, ...typed.values }}
      errors={errors}
      privacy={texts.privacy(monthsKept)}
    />
  )
  return showPrivate(c, page, errors.size > 0 ? 422 : 200)
}

/** What is wrong in words, by field; of a file with its name. */
export function sentencesOf(
  lang: Lang,
  problems: Problems,
  files: readonly ReceivedFile[],
): ReadonlyMap<string, string> {
  const texts = inquireTexts[lang]
  const refused = files.find((file) => 'refused' in file)
  return new Map(
    [...problems].map(([name, problem]) => {
      const sentence = texts.problems[problem]
      if (name === 'files' && refused) return [name, texts.ofFile(refused.name, sentence)]
      return [name, sentence]
    }),
  )
}

/** Thanks whoever wrote. The link is in the mail alone: whoever fills in a form with another's address gets nothing. */
export function showThanks(c: ReaderContext, deps: InquiringDeps, topic: Topic, number: string) {
  const { lang, site } = c.var
  const texts = inquireTexts[lang]
  const day = inWorkingDays(Temporal.Now.plainDateISO(site.timeZone), topic.dueDays)
  const page = (
    <InquirePage
      frame={inquireFrame(c, deps, { title: texts.thanksTitle, pathIn: (other) => pathOfTopic(topic, other) })}
      title={texts.thanksTitle}
    >
      <p class="done" role="status">
        {texts.thanks(number)}
      </p>
      <p>{texts.thanksMail}</p>
      <p>{texts.thanksDue(formatDate(lang, { date: day, precision: 'day' }))}</p>
    </InquirePage>
  )
  return showPrivate(c, page)
}

async function presentTopic(c: ReaderContext, { db }: InquiringDeps, topic: Topic): Promise<TopicItem> {
  const { lang, site } = c.var
  const page = topic.pageId ? await readText(db, { id: topic.pageId, lang }) : undefined
  return {
    title: labelIn(site, topic.names, lang),
    lead: labelIn(site, topic.leads, lang),
    href: pathOfTopic(topic, lang),
    until: inquireTexts[lang].until(topic.dueDays),
    page: page && {
      title: page.title,
      href: pathOfEntry(page.lang, { kind: 'page', slug: page.slug }),
      lang: page.lang === lang ? undefined : page.lang,
    },
  }
}
