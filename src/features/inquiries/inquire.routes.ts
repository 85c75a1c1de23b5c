import { Hono } from 'hono'
import { admitOutsider, networkIn } from '#src/features/admitting/index.ts'
import { CONTACT_PAGES } from '#src/features/entries/index.ts'
import { answerNotFound, answerTooMany, type ReaderContext, type ReaderEnv } from '#src/features/reading/index.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import type { InquiringDeps } from './inquire.deps.ts'
import { readInquireForm } from './inquire.form.ts'
import { findTopic, pathOfTopic, showForm, showThanks, showTopics } from './inquire.show.tsx'
import { isNumber, numberOf, type Topic } from './inquiry.model.ts'
import { openInquiry } from './inquiry.store.ts'
import { inquiryPageRoutes } from './inquiry-page.routes.tsx'
import { judgeFiles, readUpload } from './upload.ts'

/** Writing to the city, in every language: the topics, the form of each, and the page of an inquiry. */
export function inquiringRoutes(deps: InquiringDeps) {
  const routes = new Hono<ReaderEnv>().route('/', inquiryPageRoutes(deps))
  for (const lang of LANGS) {
    const path = `/${lang}/${CONTACT_PAGES.inquire[lang]}`
    const withTopic = async (c: ReaderContext, work: (topic: Topic) => Response | Promise<Response>) => {
      const topic = await findTopic(deps, lang, c.req.param('topic') ?? '')
      return topic ? work(topic) : answerNotFound(deps)(c)
    }
    routes.get(path, (c) => showTopics(c, deps))
    routes.get(`${path}/:topic`, (c) =>
      withTopic(c, (topic) => {
        const number = c.req.query('sent') ?? ''
        return isNumber(number) ? showThanks(c, deps, topic, number) : showForm(c, deps, topic)
      }),
    )
    routes.post(`${path}/:topic`, (c) => withTopic(c, (topic) => ask(c, deps, topic)))
  }
  return routes
}

async function ask(c: ReaderContext, deps: InquiringDeps, topic: Topic): Promise<Response> {
  const { lang, site } = c.var
  const network = networkIn(c, deps)
  const upload = await readUpload(c, network)
  if (upload.problem === 'busy') return answerTooMany(c, deps, 60)
  const files = await judgeFiles(upload.files)
  const { asked, problems } = readInquireForm(upload, files, { lang, site, topic })
  if (problems.size > 0) return showForm(c, deps, topic, { values: upload.texts, problems, files })
  const admitted = await admitOutsider(deps, { kind: 'inquire', network, person: asked.email })
  if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
  const inquiry = await openInquiry(deps, { topic, asked, site })
  return c.redirect(`${pathOfTopic(topic, lang)}?sent=${numberOf(inquiry)}`, 303)
}
