import { Hono } from 'hono'
import {
  notice,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { faultOfPassword, isBeginLink, OFFICE_LANGS, type OfficeLang } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { type ArrivalTexts, arrivalTexts } from './arrival.messages.ts'
import { beginCity } from './arrival.store.ts'
import { BeginPage } from './arrival.view.tsx'
import { letIn } from './let-in.ts'
import { toSignIn } from './show.tsx'

interface Typed {
  readonly name: string
  readonly email: string
  readonly lang: OfficeLang
  readonly password: string
}

/** The first administrator's way in, by the link that the program prints when it starts. */
export function beginOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .get('/begin/:secret', async (c) => {
      if (!(await isBeginLink(db, c.req.param('secret')))) return showOver(c)
      return showBegin(c, { name: '', email: '', lang: c.var.lang }, [])
    })
    .post('/begin/:secret', async (c) => {
      const secret = c.req.param('secret')
      if (!(await isBeginLink(db, secret))) return showOver(c)
      const form = await readForm(c)
      const lang = OFFICE_LANGS.find((each) => each === form.text('lang')) ?? c.var.lang
      const typed = {
        name: form.text('name'),
        email: form.text('email'),
        lang,
        password: form.all('password')[0] ?? '',
      }
      const errors = errorsIn(typed, arrivalTexts[c.var.lang])
      if (errors.length > 0) return showBegin(c, typed, errors)
      const roles = [{ role: 'administrator', langs: [] } as const]
      const added = await beginCity(db, secret, { ...typed, roles })
      if (added === 'link_over') return showOver(c)
      if (added === 'email_taken') {
        return showBegin(c, typed, [{ name: 'email', message: arrivalTexts[c.var.lang].emailTaken }])
      }
      await letIn(c, deps, { staffId: added.id, method: 'link' })
      // An empty city is set up first.
      return c.redirect(c.var.site ? '/office' : '/office/setup', 303)
    })
}

function errorsIn({ name, email, password }: Typed, texts: ArrivalTexts) {
  const fault = faultOfPassword(password, { name, email })
  return [
    ...(name === '' || name.length > 120 ? [{ name: 'name', message: texts.nameMissing }] : []),
    ...(isMailAddress(email) ? [] : [{ name: 'email', message: texts.emailWrong }]),
    ...(fault ? [{ name: 'password', message: texts.faults[fault] }] : []),
  ]
}

const showOver = (c: OfficeContext) => {
  const texts = arrivalTexts[c.var.lang]
  return notice(c, 410, texts.linkTitle, [texts.beginOver], toSignIn(c))
}

function showBegin(
  c: OfficeContext,
  typed: Omit<Typed, 'password'>,
  errors: readonly { name: string; message: string }[],
) {
  const texts = arrivalTexts[c.var.lang]
  const page = (
    <BeginPage
      frame={officeFrame(c, { title: texts.beginTitle })}
      texts={texts}
      errorTitle={officeTexts[c.var.lang].wrongTitle}
      action={c.req.path}
      typed={typed}
      langs={OFFICE_LANGS.map((lang) => ({ value: lang, label: nameOfLang(lang) }))}
      errors={errors}
    />
  )
  return showPage(c, page, errors.length > 0 ? 422 : 200)
}
