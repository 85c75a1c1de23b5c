import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { settingsPage } from '#src/features/cityoffice/index.ts'
import { pathOfContact } from '#src/features/entries/index.ts'
import { readTopic, readTopics, saveTopic, type Topic, type TopicFacts } from '#src/features/inquiries/index.ts'
import type { OfficeContext, OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { changeSetting, readSetting, type Setting, versionOf } from '#src/features/settings/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { actorOf, isId, rolesWith } from '#src/features/staff/index.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { readAnswerers } from './list.reads.ts'
import { NEW_TOPIC, readTopicForm, topicGroups, topicValues } from './topic.form.ts'
import { topicTexts } from './topic.messages.ts'
import { listPages } from './topic.reads.ts'
import { TopicWays } from './topic.view.tsx'

const PATH = '/settings/inquiry-topics'

/** What people can write about, and for how long it is kept. */
export function topicOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>().route('/', periods(deps)).route('/', additions(deps)).route('/', topicPage(deps))
}

function periods(deps: OfficeDeps) {
  const { db } = deps
  return settingsPage<Setting<'inquiries'>, Setting<'inquiries'>>(deps, {
    path: PATH,
    read: () => readSetting(db, 'inquiries'),
    async present(c, _state, site) {
      const texts = topicTexts[c.var.lang]
      const topics = await readTopics(db)
      return {
        title: texts.title,
        lead: [texts.lead],
        before: (
          <TopicWays
            title={texts.all}
            none={texts.none}
            add={texts.add}
            base={`/office${PATH}`}
            topics={topics.map(({ id, names, isActive }) => ({
              id,
              name: labelIn(site, names, c.var.lang),
              note: isActive ? undefined : texts.inactive,
            }))}
          />
        ),
        groups: [
          {
            fields: [
              { name: 'kept', label: texts.kept, hint: texts.keptHint, type: 'number', needed: true },
              { name: 'quiet', label: texts.quiet, hint: texts.quietHint, type: 'number', needed: true },
            ],
          },
        ],
      }
    },
    values: ({ monthsKept, quietDays }) => ({ kept: [String(monthsKept)], quiet: [String(quietDays)] }),
    parse: (check) => ({
      monthsKept: check.number('kept', { least: 1, most: 120, whole: true }),
      quietDays: check.number('quiet', { least: 7, most: 365, whole: true }),
    }),
    save: (c, { version, value }) =>
      changeSetting(db, 'inquiries', { version, by: actorOf(c.var.staff), value: () => value }),
  })
}

async function choicesIn(c: OfficeContext, { db }: Pick<OfficeDeps, 'db'>) {
  const [answerers, pages] = await Promise.all([
    readAnswerers(db, rolesWith('inquiries.answer')),
    listPages(db, c.var.lang),
  ])
  return {
    owners: answerers.map(({ id, name }) => ({ value: id, label: name })),
    pages: pages.map(({ id, title }) => ({ value: id, label: title })),
  }
}

const langsOf = (c: OfficeContext) => c.var.site?.languages ?? LANGS

function topicPage(deps: OfficeDeps) {
  const { db } = deps
  return settingsPage<Topic, TopicFacts>(deps, {
    path: `${PATH}/:topic`,
    read: async (c) => {
      const id = c.req.param('topic') ?? ''
      return isId(id) ? readTopic(db, id) : undefined
    },
    async present(c, topic, site) {
      const texts = topicTexts[c.var.lang]
      const slug = topic.slugs[c.var.lang] ?? topic.key
      return {
        title: labelIn(site, topic.names, c.var.lang),
        lead: [texts.topicLead, texts.address(decodeURI(pathOfContact(c.var.lang, 'inquire', slug)))],
        back: { label: texts.back, href: `/office${PATH}` },
        groups: topicGroups(c.var.lang, langsOf(c), await choicesIn(c, deps)),
      }
    },
    values: topicValues,
    parse: async (check, c, topic) =>
      readTopicForm(check, langsOf(c), { before: topic, ...(await choicesIn(c, deps)) }),
    async save(c, { version, value, state }) {
      if (versionOf(state) !== version) return { outcome: 'changed_meanwhile', now: state, by: undefined }
      const changed = { id: state.id, version: state.version }
      const saved = await saveTopic(db, { facts: value, key: state.key, changed }, actorOf(c.var.staff))
      if (typeof saved === 'object') return { outcome: 'saved' }
      return { outcome: 'changed_meanwhile', now: (await readTopic(db, state.id)) ?? state, by: undefined }
    },
    done: (c) => ({ added: topicTexts[c.var.lang].added }),
  })
}

function additions(deps: OfficeDeps) {
  const { db } = deps
  const made = new WeakMap<OfficeContext, string>()
  return settingsPage<TopicFacts, TopicFacts>(deps, {
    path: `${PATH}/new`,
    read: async () => NEW_TOPIC,
    async present(c) {
      const texts = topicTexts[c.var.lang]
      return {
        title: texts.add,
        lead: [texts.topicLead],
        back: { label: texts.back, href: `/office${PATH}` },
        groups: topicGroups(c.var.lang, langsOf(c), await choicesIn(c, deps)),
      }
    },
    values: topicValues,
    parse: async (check, c) => readTopicForm(check, langsOf(c), { before: NEW_TOPIC, ...(await choicesIn(c, deps)) }),
    async save(c, { value }) {
      // Nobody reads the key of a topic that was added by hand.
      const added = await saveTopic(db, { facts: value, key: randomUUID() }, actorOf(c.var.staff))
      if (typeof added === 'string') return { outcome: 'changed_meanwhile', now: value, by: undefined }
      made.set(c, added.id)
      return { outcome: 'saved' }
    },
    next: (c) => `/office${PATH}/${made.get(c)}`,
  })
}
