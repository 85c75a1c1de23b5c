import { Hono } from 'hono'
import {
  doneIn,
  menuTexts,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { MAIL_SECURITY, readSecret, readSetting, versionOf } from '#src/features/settings/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import type { InboxLook } from '#src/platform/mail/inbox/index.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { mailTexts } from './mail.messages.ts'
import { mailboxTexts } from './mailbox.messages.ts'
import { type MailboxSet, saveOperating } from './operating.store.ts'
import { overtakenTexts } from './overtaken.messages.ts'
import { isAskedPort, isHostName } from './server.form.ts'
import { ForgetBox, SettingsPage, TrialResult } from './settings.view.tsx'

// Where mailboxes are read (RFC 8314, RFC 9051).
const PORTS: readonly number[] = [993, 143]
const FIELDS = ['host', 'port', 'security', 'user', 'returnTo'] as const
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>

/** The mailbox into which answers and bounces come, and a look into it. */
export function mailboxOffice(deps: OfficeDeps) {
  const { db, inbox } = deps
  return new Hono<OfficeEnv>()
    .get('/settings/mailbox', async (c) => show(c, deps, typedOf(await readSetting(db, 'mailbox')), {}))

    .post('/settings/mailbox', async (c) => {
      const form = await readForm(c)
      const typed = Object.fromEntries(FIELDS.map((name) => [name, form.text(name).slice(0, 250)])) as Typed
      const errors = faultsIn(c, deps, typed)
      const version = form.text('version')
      if (Object.keys(errors).length > 0) return show(c, deps, typed, errors, { version })
      const { port, security, ...words } = typed
      const value = { ...words, port: Number(port), security: security as MailboxSet['security'] }
      const password = form.text('forget') ? '' : (form.all('password')[0] ?? '') || undefined
      const secret = { name: 'mailbox.password', text: password } as const
      const saved = await saveOperating(deps, { name: 'mailbox', value, version, secret, by: actorOf(c.var.staff) })
      if (saved === 'changed_meanwhile') return show(c, deps, typed, { host: overtakenTexts[c.var.lang] })
      return c.redirect('/office/settings/mailbox?done=saved', 303)
    })

    .get('/settings/mailbox/look', (c) => c.redirect('/office/settings/mailbox', 303))
    .post('/settings/mailbox/look', async (c) => {
      const look: InboxLook = (await inbox?.look()) ?? { outcome: 'nowhere' }
      return show(c, deps, typedOf(await readSetting(db, 'mailbox')), {}, { look })
    })
}

const typedOf = ({ port, ...set }: MailboxSet): Typed => ({ ...set, port: String(port) })

function faultsIn(c: OfficeContext, { outside }: OfficeDeps, typed: Typed): Record<string, string> {
  const { problems } = mailTexts[c.var.lang]
  const errors: Record<string, string> = {}
  if (typed.host && !isHostName(typed.host)) errors.host = problems.host
  if (!isAskedPort(typed.port, PORTS, outside)) errors.port = mailboxTexts[c.var.lang].port(PORTS)
  if (!MAIL_SECURITY.some((way) => way === typed.security)) errors.security = problems.security
  // A password that goes unprotected is everybody's.
  if (typed.security === 'none' && typed.user && !outside?.allowPrivate) errors.security = problems.unprotected
  if (typed.returnTo && !isMailAddress(typed.returnTo)) errors.returnTo = problems.address
  return errors
}

async function show(
  c: OfficeContext,
  { db, vault, inbox }: OfficeDeps,
  typed: Typed,
  errors: Readonly<Record<string, string>>,
  more: { look?: InboxLook; version?: string } = {},
) {
  const { lang } = c.var
  const [texts, shared] = [mailboxTexts[lang], mailTexts[lang]]
  const [set, password, place] = await Promise.all([
    readSetting(db, 'mailbox'),
    readSecret(db, vault, 'mailbox.password'),
    inbox?.place(),
  ])
  const saidBy = place?.saidBy ?? (set.host ? 'settings' : 'nobody')
  const field = (name: keyof Typed) => ({
    name,
    label: texts.fields[name],
    hint: texts.hints[name],
    error: errors[name],
    value: typed[name],
  })
  const page = (
    <SettingsPage
      frame={officeFrame(c, { title: texts.title, done: doneIn(c, { saved: texts.saved }) })}
      title={texts.title}
      lead={`${texts.lead} ${texts.ways[saidBy]}`}
      back={menuTexts[lang].settings}
      errorTitle={officeTexts[lang].wrongTitle}
      errors={errors}
    >
      {more.look && <TrialResult {...presentLook(c, more.look)} />}
      <form method="post" action="/office/settings/mailbox" class="panel narrow">
        <input type="hidden" name="version" value={more.version ?? versionOf(set)} />
        <TextField {...field('host')} autocomplete="off" />
        <TextField {...field('port')} inputmode="numeric" size="short" />
        <SelectField
          {...field('security')}
          choices={(['tls', 'starttls', 'none'] as const).map((value) => ({ value, label: texts.securities[value] }))}
        />
        <TextField {...field('user')} autocomplete="off" />
        <TextField
          name="password"
          type="password"
          label={shared.password}
          hint={password === undefined ? shared.passwordNone : shared.passwordThere}
          value=""
          autocomplete="off"
        />
        {password !== undefined && <ForgetBox label={shared.forget} />}
        <TextField {...field('returnTo')} type="email" />
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
      <form method="post" action="/office/settings/mailbox/look" class="panel narrow">
        <h2>{texts.lookTitle}</h2>
        <p>{texts.lookLead}</p>
        <FormActions buttons={[{ label: texts.look, tone: 'secondary' }]} />
      </form>
    </SettingsPage>
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}

function presentLook(c: OfficeContext, look: InboxLook) {
  const texts = mailboxTexts[c.var.lang]
  if (look.outcome === 'read') {
    return { title: texts.foundTitle, isGood: true, words: texts.found(look.found), said: '' }
  }
  if (look.outcome !== 'failed') return { title: texts.lookTitle, isGood: true, words: texts[look.outcome], said: '' }
  const isRefused = /auth|login|credential/i.test(look.error)
  return {
    title: texts.failedTitle,
    isGood: false,
    words: isRefused ? texts.auth : texts.failed,
    answer: look.error,
    said: mailTexts[c.var.lang].inDetail,
  }
}
