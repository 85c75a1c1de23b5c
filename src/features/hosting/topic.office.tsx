import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { readTopics, saveTopic, type Topic } from '#src/features/hosts/index.ts'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { wordsIn } from '#src/features/programme/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { readTopicForm, valuesOfTopic, versionIn } from './host.form.ts'
import { linesOf, stateOf } from './host.office.tsx'
import { type FormState, TopicPage } from './host.view.tsx'
import { hostingTexts } from './hosting.messages.ts'
import { TopicListPage } from './list.view.tsx'

/** The topics that guests can come for. */
export function topicOffice(deps: OfficeDeps) {
  const { db } = deps
  const plan = requireRight(deps, 'visits.plan')
  const topicOf = async (c: OfficeContext) => (await readTopics(db)).find(({ id }) => id === c.req.param('topic'))
  const save = async (c: OfficeContext, topic: Topic | undefined) => {
    const form = await readForm(c)
    const read = readTopicForm(form)
    const version = form.text('version')
    if ('faults' in read) return showTopic(c, topic, { values: form.values, version, faults: read.faults })
    const changed = topic && { id: topic.id, version: versionIn(form) }
    // Nobody reads the key of a topic that was added by hand.
    const key = topic?.key ?? randomUUID()
    const saved = await saveTopic(db, { facts: read.facts, key, ...(changed && { changed }) }, actorOf(c.var.staff))
    if (saved === 'unknown' || saved === 'key_taken') return notThere(c)
    if (saved === 'changed_meanwhile') {
      const now = await topicOf(c)
      return showTopic(c, now, { values: form.values, now: linesOf(valuesOfTopic(now)) })
    }
    return c.redirect('/office/hosts/topics?done=topic', 303)
  }

  return new Hono<OfficeEnv>()
    .get('/hosts/topics', plan, async (c) => {
      const { lang } = c.var
      const texts = hostingTexts[lang]
      const topics = await readTopics(db)
      const page = (
        <TopicListPage
          frame={officeFrame(c, { title: texts.topicsTitle, done: doneIn(c, texts.done) })}
          lang={lang}
          items={topics.map(({ id, names, leads, isOffered }) => ({
            title: wordsIn(names, lang),
            href: `/office/hosts/topics/${id}`,
            mark: isOffered ? undefined : texts.notOffered,
            lines: [wordsIn(leads, lang)].filter(Boolean),
          }))}
        />
      )
      return showPage(c, page)
    })
    .get('/hosts/topics/new', plan, (c) => showTopic(c, undefined, {}))
    .post('/hosts/topics/new', plan, (c) => save(c, undefined))
    .get('/hosts/topics/:topic', plan, async (c) => {
      const topic = await topicOf(c)
      return topic ? showTopic(c, topic, {}) : notThere(c)
    })
    .post('/hosts/topics/:topic', plan, async (c) => {
      const topic = await topicOf(c)
      return topic ? save(c, topic) : notThere(c)
    })
}

function showTopic(c: OfficeContext, topic: Topic | undefined, own: Partial<FormState>) {
  const { lang } = c.var
  const title = topic ? wordsIn(topic.names, lang) : hostingTexts[lang].newTopic
  const page = (
    <TopicPage
      frame={officeFrame(c, { title })}
      lang={lang}
      title={title}
      action={`/office/hosts/topics/${topic?.id ?? 'new'}`}
      state={stateOf(valuesOfTopic(topic), topic?.version, own)}
    />
  )
  return showPage(c, page, own.now ? 409 : own.faults ? 422 : 200)
}
