import { Hono } from 'hono'
import { admitOutsider, networkIn } from '#src/features/admitting/index.ts'
import { CONTACT_PAGES, pathOfContact } from '#src/features/entries/index.ts'
import {
  answerEndedLink,
  answerTooMany,
  answerUnknownLink,
  type ReaderContext,
  type ReaderEnv,
  showPrivate,
} from '#src/features/reading/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import type { InquiringDeps } from './inquire.deps.ts'
import { type Problems, readMoreForm } from './inquire.form.ts'
import { inquireTexts } from './inquire.messages.ts'
import { inquireFrame, sentencesOf } from './inquire.show.tsx'
import { InquirePage } from './inquire.view.tsx'
import { SECRET } from './inquiry.link.ts'
import { BY_ASKER, type Inquiry, numberOf } from './inquiry.model.ts'
import { presentInquiry } from './inquiry.present.ts'
import { readInquiryBySecret, readThread } from './inquiry.reads.ts'
import { InquiryPage, SurePage } from './inquiry-page.view.tsx'
import type { ReceivedFile } from './message.store.ts'
import { readTopic } from './topic.reads.ts'
import { judgeFiles, readUpload } from './upload.ts'
import { clearInquiry, closeByAsker, takeWords } from './writing.store.ts'

/** The page of an inquiry, for whoever has the link from the mail. Looking at it changes nothing; each act is a button. */
export function inquiryPageRoutes(deps: InquiringDeps) {
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${CONTACT_PAGES.inquire[lang]}/${SECRET}`
    const way = (c: ReaderContext, ...rest: string[]) => pathOfContact(lang, 'inquire', secretIn(c), ...rest)
    routes.get(path, (c) => withInquiry(c, deps, (inquiry) => showInquiry(c, deps, inquiry)))
    routes.post(path, (c) => withInquiry(c, deps, (inquiry) => writeMore(c, deps, inquiry)))
    for (const act of ['close', 'delete'] as const)
      routes.get(`${path}/${act}`, (c) => withInquiry(c, deps, () => showSure(c, deps, act)))
    routes.post(`${path}/close`, (c) =>
      withInquiry(c, deps, async (inquiry) => {
        await closeByAsker(deps, inquiry.id)
        return c.redirect(`${way(c)}?done=closed`, 303)
      }),
    )
    routes.post(`${path}/delete`, (c) =>
      withInquiry(c, deps, async (inquiry) => {
        await inTransaction(deps.db, (tx) => clearInquiry(tx, inquiry.id, BY_ASKER))
        const { erased, erasedLead } = inquireTexts[lang]
        const frame = inquireFrame(c, deps, { title: erased, pathIn: (other) => pathOfContact(other, 'inquire') })
        return showPrivate(c, <InquirePage frame={frame} title={erased} lead={erasedLead} />)
      }),
    )
  }
  return routes
}

const secretIn = (c: ReaderContext) => c.req.param('secret') ?? ''

async function withInquiry(
  c: ReaderContext,
  deps: InquiringDeps,
  work: (inquiry: Inquiry) => Response | Promise<Response>,
): Promise<Response> {
  const inquiry = await readInquiryBySecret(deps.db, deps.vault, secretIn(c))
  if (!inquiry) return answerUnknownLink(c, deps)
  return inquiry.contact ? work(inquiry) : answerEndedLink(c, deps)
}

async function writeMore(c: ReaderContext, deps: InquiringDeps, inquiry: Inquiry): Promise<Response> {
  const { lang, site } = c.var
  const network = networkIn(c, deps)
  const upload = await readUpload(c, network)
  if (upload.problem === 'busy') return answerTooMany(c, deps, 60)
  const files = await judgeFiles(upload.files)
  const { message, problems } = readMoreForm(upload, files)
  if (problems.size > 0) return showInquiry(c, deps, inquiry, { message, problems, files })
  const admitted = await admitOutsider(deps, { kind: 'message', network, person: inquiry.id })
  if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
  const taken = await takeWords(deps, inquiry.id, { direction: 'from_them', body: message, files }, site)
  if (taken === 'gone') return answerEndedLink(c, deps)
  return c.redirect(`${pathOfContact(lang, 'inquire', secretIn(c))}?done=wrote#messages`, 303)
}

async function showInquiry(
  c: ReaderContext,
  deps: InquiringDeps,
  inquiry: Inquiry,
  form: { message: string; problems: Problems; files: readonly ReceivedFile[] } = {
    message: '',
    problems: new Map(),
    files: [],
  },
) {
  const { lang, site } = c.var
  const texts = inquireTexts[lang]
  const [thread, topic] = await Promise.all([
    readThread(deps.db, inquiry.id, ['to_them', 'from_them']),
    readTopic(deps.db, inquiry.topicId),
  ])
  const errors = sentencesOf(lang, form.problems, form.files)
  const page = (
    <InquiryPage
      frame={inquireFrame(c, deps, {
        title: texts.pageTitle(numberOf(inquiry)),
        pathIn: (other) => pathOfContact(other, 'inquire', secretIn(c)),
        isWrong: errors.size > 0,
      })}
      texts={texts}
      path={pathOfContact(lang, 'inquire', secretIn(c))}
      item={presentInquiry(lang, site, inquiry, { thread, topic, done: c.req.query('done') })}
      typed={form.message}
      errors={errors}
    />
  )
  return showPrivate(c, page, errors.size > 0 ? 422 : 200)
}

function showSure(c: ReaderContext, deps: InquiringDeps, act: 'close' | 'delete') {
  const { lang } = c.var
  const texts = inquireTexts[lang]
  const path = pathOfContact(lang, 'inquire', secretIn(c))
  const [title, lead, yes] =
    act === 'close'
      ? [texts.endTitle, texts.endLead, texts.endYes]
      : [texts.eraseTitle, texts.eraseLead, texts.eraseYes]
  const page = (
    <SurePage
      frame={inquireFrame(c, deps, { title, pathIn: (other) => pathOfContact(other, 'inquire', secretIn(c), act) })}
      title={title}
      lead={lead}
      action={`${path}/${act}`}
      yes={yes}
      back={{ label: texts.back, href: path }}
    />
  )
  return showPrivate(c, page)
}
