import { Hono } from 'hono'
import { LONGEST, readTopics } from '#src/features/inquiries/index.ts'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { type Labels, labelIn } from '#src/features/site/index.ts'
import { actorOf, isId } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { LANGS, nameOfLang } from '#src/platform/i18n/languages.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import { answeringTexts } from './answering.messages.ts'
import { type PreparedAnswer, readPrepared } from './prepared.reads.ts'
import { removePrepared, savePrepared } from './prepared.store.ts'
import { PreparedListPage, PreparedPage } from './prepared.view.tsx'

const PATH = '/inquiries/prepared'
const ONE = `${PATH}/:id{new|[\\da-fA-F-]{36}}`
const LONGEST_TITLE = 100

/** The answers that are needed often. */
export function preparedOffice(deps: OfficeDeps) {
  const { db } = deps
  const answer = requireRight(deps, 'inquiries.answer')
  const preparedIn = async (c: OfficeContext) => (await readPrepared(db)).find(({ id }) => id === c.req.param('id'))
  return new Hono<OfficeEnv>()
    .get(PATH, answer, async (c) => {
      const { lang, site } = c.var
      const texts = answeringTexts[lang]
      const [prepared, topics] = await Promise.all([readPrepared(db), readTopics(db)])
      const page = (
        <PreparedListPage
          frame={officeFrame(c, { title: texts.prepared, done: doneIn(c, texts.done) })}
          lang={lang}
          items={prepared.map(({ id, title, topicId, texts: own }) => {
            const topic = topics.find((each) => each.id === topicId)
            const langs = LANGS.filter((each) => own[each]).map(nameOfLang)
            return {
              title,
              href: `/office${PATH}/${id}`,
              note: [topic && site ? labelIn(site, topic.names, lang) : texts.preparedAny, ...langs].join(', '),
            }
          })}
        />
      )
      return showPage(c, page)
    })
    .get(ONE, answer, async (c) => {
      if (c.req.param('id') === 'new') return showPrepared(c, deps, undefined)
      const prepared = await preparedIn(c)
      return prepared ? showPrepared(c, deps, prepared) : notThere(c)
    })
    .post(ONE, answer, async (c) => {
      const prepared = await preparedIn(c)
      if (!prepared && c.req.param('id') !== 'new') return notThere(c)
      const form = await readForm(c)
      if (form.text('remove') === 'yes' && prepared) {
        await removePrepared(db, prepared.id, actorOf(c.var.staff))
        return c.redirect(`/office${PATH}?done=removed`, 303)
      }
      const typed = Object.fromEntries(Object.entries(form.values).map(([key, [value = '']]) => [key, value]))
      const texts = answeringTexts[c.var.lang]
      const errors = new Map<string, string>()
      const title = cleanLine(form.text('title'), LONGEST_TITLE)
      if (title === '') errors.set('title', texts.missing)
      const topicId = form.text('topic') || undefined
      if (topicId && !(isId(topicId) && (await readTopics(db)).some(({ id }) => id === topicId)))
        errors.set('topic', texts.notThere)
      const own = textsIn(c, (name) => form.text(name), prepared)
      if (Object.keys(own).length === 0) errors.set(`text_${c.var.lang}`, texts.missing)
      if (errors.size > 0) return showPrepared(c, deps, prepared, { typed, errors })
      const changed = prepared && { id: prepared.id, version: Number(form.text('version')) || 0 }
      const saved = await savePrepared(db, { title, topicId, texts: own, changed }, actorOf(c.var.staff))
      if (saved === 'changed_meanwhile') return showPrepared(c, deps, await preparedIn(c), { typed, isConflict: true })
      return c.redirect(`/office${PATH}?done=saved`, 303)
    })
}

// A language that is closed now is not in the form; its text stays.
function textsIn(c: OfficeContext, typed: (name: string) => string, before: PreparedAnswer | undefined): Labels {
  const open = c.var.site?.languages ?? LANGS
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const text = open.includes(lang) ? cleanLines(typed(`text_${lang}`), LONGEST.reply) : (before?.texts[lang] ?? '')
      return text === '' ? [] : [[lang, text]]
    }),
  )
}

async function showPrepared(
  c: OfficeContext,
  { db }: OfficeDeps,
  prepared: PreparedAnswer | undefined,
  again: { typed?: Readonly<Record<string, string>>; errors?: ReadonlyMap<string, string>; isConflict?: boolean } = {},
) {
  const { lang, site } = c.var
  const texts = answeringTexts[lang]
  const topics = await readTopics(db)
  const errors = again.errors ?? new Map()
  const title = prepared?.title ?? texts.preparedNew
  const page = (
    <PreparedPage
      frame={officeFrame(c, { title })}
      lang={lang}
      title={title}
      action={`/office${PATH}/${prepared?.id ?? 'new'}`}
      isNew={prepared === undefined}
      version={prepared?.version ?? 0}
      langs={site?.languages ?? LANGS}
      topics={topics.map(({ id, key, names }) => ({ value: id, label: site ? labelIn(site, names, lang) : key }))}
      typed={{
        title: prepared?.title ?? '',
        topic: prepared?.topicId ?? '',
        ...Object.fromEntries(LANGS.map((each) => [`text_${each}`, prepared?.texts[each] ?? ''])),
        ...again.typed,
      }}
      errors={errors}
      wrongTitle={officeTexts[lang].wrongTitle}
      conflict={again.isConflict ? texts.meanwhileLead : undefined}
    />
  )
  return showPage(c, page, again.isConflict ? 409 : errors.size > 0 ? 422 : 200)
}
