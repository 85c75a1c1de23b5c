import { Hono } from 'hono'
import { admitOutsider, networkIn } from '#src/features/admitting/index.ts'
import { ASK_FOR_VISIT, pathOfAsking } from '#src/features/entries/index.ts'
import { readTopics } from '#src/features/hosts/index.ts'
import {
  answerEndedLink,
  answerTooMany,
  answerUnknownLink,
  type ReaderContext,
  type ReaderEnv,
  showPrivate,
} from '#src/features/reading/index.ts'
import {
  numberOf,
  readDraft,
  readMessages,
  readVisitBySecret,
  stagesAfter,
  type Visit,
} from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { cleanLines } from '#src/platform/text/clean-line.ts'
import type { AskingDeps } from './ask.deps.ts'
import { loadAsking, readTyped } from './ask.load.ts'
import { askingFrame } from './ask.show.tsx'
import { type FieldName, STEPS } from './ask.texts.ts'
import { statusTexts } from './status.messages.ts'
import { presentVisit } from './status.present.ts'
import { CancelPage, StatusPage } from './status.view.tsx'
import { cancelByGuests, writeToOffice } from './visit-page.store.ts'

const LONGEST_MESSAGE = 4_000

/** The page of a visit, for whoever asked for it: true at any time. */
export function visitPageRoutes(deps: AskingDeps) {
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${ASK_FOR_VISIT[lang]}/:secret`
    routes.get(path, async (c) => {
      const secret = secretIn(c)
      const typed = await readDraft(deps, secret)
      if (typed) {
        const { problems } = readTyped(typed, c.var.site, await loadAsking(deps.db))
        const open = STEPS.findIndex(({ fields }) => fields.some((name: FieldName) => problems.has(name)))
        return c.redirect(pathOfAsking(lang, secret, String(open === -1 ? STEPS.length : open + 1)), 303)
      }
      return withVisit(c, deps, (visit) => showVisit(c, deps, visit))
    })
    routes.post(`${path}/message`, (c) =>
      withVisit(c, deps, async (visit) => {
        const body = cleanLines((await readForm(c)).text('message'), LONGEST_MESSAGE * 5)
        const problem = body === '' ? 'missing' : body.length > LONGEST_MESSAGE ? 'too_long' : undefined
        if (problem) return showVisit(c, deps, visit, { message: body, problem })
        const admitted = await admitOutsider(deps, { kind: 'message', network: networkIn(c, deps), person: visit.id })
        if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
        await writeToOffice(deps, visit, body)
        return c.redirect(`${pathOfAsking(lang, secretIn(c))}?done=message#messages`, 303)
      }),
    )
    routes.get(`${path}/cancel`, (c) => withVisit(c, deps, (visit) => showCancel(c, deps, visit)))
    routes.post(`${path}/cancel`, (c) =>
      withVisit(c, deps, async (visit) => {
        const way = pathOfAsking(lang, secretIn(c))
        if (visit.stage === 'cancelled') return c.redirect(`${way}?done=cancelled`, 303)
        const version = Number((await readForm(c)).text('version'))
        const moved = await cancelByGuests(deps, visit, { version, site: c.var.site })
        return c.redirect(moved === 'moved' ? `${way}?done=cancelled` : `${way}?done=moved`, 303)
      }),
    )
  }
  return routes
}

const secretIn = (c: ReaderContext) => c.req.param('secret') ?? ''

/** Does something with the visit that the secret of the address opens, in the language of the address. */
async function withVisit(
  c: ReaderContext,
  deps: AskingDeps,
  work: (visit: Visit) => Response | Promise<Response>,
): Promise<Response> {
  const visit = await readVisitBySecret(deps.db, secretIn(c))
  if (!visit) return answerUnknownLink(c, deps)
  return visit.clearedAt ? answerEndedLink(c, deps) : work(visit)
}

async function showVisit(
  c: ReaderContext,
  deps: AskingDeps,
  visit: Visit,
  form: { message: string; problem: 'missing' | 'too_long' | undefined } = { message: '', problem: undefined },
) {
  const { lang, site } = c.var
  const secret = secretIn(c)
  const [messages, topics] = await Promise.all([
    readMessages(deps.db, visit.id, ['to_guest', 'from_guest']),
    readTopics(deps.db),
  ])
  const title = statusTexts[lang].title(numberOf(visit))
  const page = (
    <StatusPage
      frame={askingFrame(c, deps, { title, path: [secret], isWrong: form.problem !== undefined })}
      lang={lang}
      path={pathOfAsking(lang, secret)}
      visit={presentVisit(lang, site, visit, { messages, topics, done: c.req.query('done') })}
      form={form}
    />
  )
  return showPrivate(c, page, form.problem ? 422 : 200)
}

function showCancel(c: ReaderContext, deps: AskingDeps, visit: Visit) {
  const { lang } = c.var
  const secret = secretIn(c)
  const path = pathOfAsking(lang, secret)
  if (!stagesAfter(visit.stage).includes('cancelled')) return c.redirect(path, 303)
  const texts = statusTexts[lang]
  const frame = askingFrame(c, deps, { title: texts.cancelTitle, path: [secret, 'cancel'] })
  return showPrivate(c, <CancelPage frame={frame} texts={texts} path={path} version={visit.version} />)
}
