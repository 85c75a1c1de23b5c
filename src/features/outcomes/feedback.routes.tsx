import { Hono } from 'hono'
import type { GuestDeps } from '#src/features/delegation/index.ts'
import {
  answerEndedLink,
  answerUnknownLink,
  quietFrame,
  type ReaderContext,
  type ReaderEnv,
  showPrivate,
} from '#src/features/reading/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { cleanLines } from '#src/platform/text/clean-line.ts'
import { feedbackTexts } from './feedback.messages.ts'
import { giveFeedback, type OpenedFeedback, openFeedback } from './feedback.store.ts'
import { FeedbackPage, ThanksPage } from './feedback.view.tsx'

const MOST = 2_000

/** The three questions that guests are asked the day after, behind a link of their own. */
export function feedbackRoutes(deps: GuestDeps) {
  return new Hono<ReaderEnv>()
    .get('/guest/feedback/:secret', async (c) => {
      const opened = await open(c, deps)
      return opened instanceof Response ? opened : show(c, deps, opened.lang, undefined, {})
    })
    .post('/guest/feedback/:secret', async (c) => {
      const opened = await open(c, deps)
      if (opened instanceof Response) return opened
      const { lang } = opened
      const texts = feedbackTexts[lang]
      const form = await readForm(c)
      const [useful, caredFor] = [gradeIn(form, 'useful'), gradeIn(form, 'cared_for')]
      const words = cleanLines(form.text('words'), MOST * 10)
      const errors = {
        ...(!useful && { useful: texts.choose }),
        ...(!caredFor && { cared_for: texts.choose }),
        ...(words.length > MOST && { words: texts.tooLong }),
      }
      if (!useful || !caredFor || words.length > MOST) return show(c, deps, lang, form, errors)
      const result = await giveFeedback(deps.db, opened, { useful, caredFor, words })
      if (result === 'given_already') return answerEndedLink(c, deps)
      const page = (
        <ThanksPage
          frame={quietFrame(deps, c.var.site, lang, { title: texts.thanksTitle, hasForm: true })}
          texts={texts}
        />
      )
      return showPrivate(c, page)
    })
}

const gradeIn = (form: TypedForm, name: string) => {
  const grade = form.text(name)
  return /^[1-5]$/.test(grade) ? Number(grade) : undefined
}

async function open(c: ReaderContext, deps: GuestDeps): Promise<Exclude<OpenedFeedback, string> | Response> {
  const opened = await openFeedback(deps.db, c.req.param('secret') ?? '')
  if (opened === 'unknown') return answerUnknownLink(c, deps)
  return opened === 'ended' ? answerEndedLink(c, deps) : opened
}

function show(
  c: ReaderContext,
  deps: GuestDeps,
  lang: Lang,
  form: TypedForm | undefined,
  errors: Readonly<Record<string, string>>,
) {
  const texts = feedbackTexts[lang]
  const { site } = c.var
  const title = texts.title(labelIn(site, site.names, lang))
  const page = (
    <FeedbackPage
      frame={quietFrame(deps, site, lang, { title, hasForm: true })}
      title={title}
      texts={texts}
      action={c.req.path}
      typed={form?.values ?? {}}
      errors={errors}
    />
  )
  return showPrivate(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}
