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
import { MAIL_SECURITY, versionOf } from '#src/features/settings/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import { isMailAddress, type Trial } from '#src/platform/mail/index.ts'
import { FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { mailTexts } from './mail.messages.ts'
import { type MailSet, readMailSet, saveOperating } from './operating.store.ts'
import { overtakenTexts } from './overtaken.messages.ts'
import { isAskedPort, isHostName } from './server.form.ts'
import { ForgetBox, SettingsPage, TrialResult } from './settings.view.tsx'

// Where mail servers take mails from programs (RFC 8314, RFC 6409), and 2525, where a network blocks these.
const PORTS: readonly number[] = [25, 465, 587, 2525]

type Typed = Readonly<Record<'fromName' | 'fromAddress' | 'replyTo' | 'host' | 'port' | 'security' | 'user', string>>

/** Whom mails come from and by which server they go, and a letter to see whether it arrives. */
export function mailOffice(deps: OfficeDeps) {
  const { db, mail } = deps
  return new Hono<OfficeEnv>()
    .get('/settings/mail', async (c) => showMail(c, deps, typedOf((await readMailSet(db)).set), {}))

    .post('/settings/mail', async (c) => {
      const form = await readForm(c)
      const typed = readTyped(form)
      const errors = faultsIn(c, deps, typed)
      const version = form.text('version')
      if (Object.keys(errors).length > 0) return showMail(c, deps, typed, errors, { version })
      const { security, port, ...words } = typed
      const set = { ...words, port: Number(port), security: security as MailSet['security'] }
      // A password is never sent back to a browser: an empty field means the one that is there.
      const password = form.text('forget') ? '' : (form.all('password')[0] ?? '') || undefined
      const secret = { name: 'mail.password', text: password } as const
      const saved = await saveOperating(deps, { name: 'mail', value: set, version, secret, by: actorOf(c.var.staff) })
      if (saved === 'changed_meanwhile') {
        return showMail(c, deps, typed, { fromName: overtakenTexts[c.var.lang] })
      }
      return c.redirect('/office/settings/mail?done=saved', 303)
    })

    .get('/settings/mail/try', (c) => c.redirect('/office/settings/mail', 303))
    .post('/settings/mail/try', async (c) => {
      const texts = mailTexts[c.var.lang]
      const { staff } = c.var
      const letter = { to: staff.email, subject: texts.letter.subject, text: texts.letter.text(staff.name) }
      const trial = await mail.try(letter)
      if (trial.outcome === 'no_server') await db.transaction().execute((tx) => mail.send(tx, letter))
      return showMail(c, deps, typedOf((await readMailSet(db)).set), {}, { trial })
    })
}

function readTyped(form: TypedForm): Typed {
  const word = (name: string) => form.text(name).slice(0, 250)
  return {
    fromName: word('fromName'),
    fromAddress: word('fromAddress'),
    replyTo: word('replyTo'),
    host: word('host'),
    port: word('port'),
    security: word('security'),
    user: word('user'),
  }
}

const typedOf = ({ port, ...set }: MailSet): Typed => ({ ...set, port: String(port) })

function faultsIn(c: OfficeContext, { outside }: OfficeDeps, typed: Typed): Record<string, string> {
  const { problems } = mailTexts[c.var.lang]
  const errors: Record<string, string> = {}
  if (/[<>"\\\p{Cc}]/u.test(typed.fromName) || typed.fromName.length > 100) errors.fromName = problems.name
  if (typed.fromAddress && !isMailAddress(typed.fromAddress)) errors.fromAddress = problems.address
  if (typed.fromName && !typed.fromAddress) errors.fromAddress = problems.nameAlone
  if (typed.replyTo && !isMailAddress(typed.replyTo)) errors.replyTo = problems.address
  if (typed.host && !isHostName(typed.host)) errors.host = problems.host
  if (!isAskedPort(typed.port, PORTS, outside)) errors.port = problems.port(PORTS)
  if (!MAIL_SECURITY.some((way) => way === typed.security)) errors.security = problems.security
  // A password that goes unprotected is everybody's.
  if (typed.security === 'none' && typed.user) errors.security = problems.unprotected
  return errors
}

async function showMail(
  c: OfficeContext,
  { db, vault, mail }: OfficeDeps,
  typed: Typed,
  errors: Readonly<Record<string, string>>,
  more: { trial?: Trial; version?: string } = {},
) {
  const { lang } = c.var
  const texts = mailTexts[lang]
  const [way, { hasPassword, set }] = await Promise.all([mail.way(), readMailSet(db, vault)])
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
      lead={texts.ways[way.saidBy]}
      back={menuTexts[lang].settings}
      errorTitle={officeTexts[lang].wrongTitle}
      errors={errors}
    >
      {more.trial && <TrialResult {...presentTrial(c, more.trial)} />}
      <form method="post" action="/office/settings/mail" class="panel narrow">
        <input type="hidden" name="version" value={more.version ?? versionOf(set)} />
        <h2>{texts.fromTitle}</h2>
        <p class="field-hint">{texts.nowFrom(way.from)}</p>
        <TextField {...field('fromName')} />
        <TextField {...field('fromAddress')} type="email" />
        <TextField {...field('replyTo')} type="email" />
        <h2>{texts.serverTitle}</h2>
        {way.saidBy === 'environment' && <p class="remark">{texts.environmentWins}</p>}
        <TextField {...field('host')} autocomplete="off" />
        <TextField {...field('port')} inputmode="numeric" size="short" />
        <SelectField
          {...field('security')}
          choices={MAIL_SECURITY.map((value) => ({ value, label: texts.securities[value] }))}
        />
        <TextField {...field('user')} autocomplete="off" />
        <TextField
          name="password"
          type="password"
          label={texts.password}
          hint={hasPassword ? texts.passwordThere : texts.passwordNone}
          value=""
          autocomplete="off"
        />
        {hasPassword && <ForgetBox label={texts.forget} />}
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
      <form method="post" action="/office/settings/mail/try" class="panel narrow">
        <h2>{texts.tryTitle}</h2>
        <p>{texts.tryLead(c.var.staff.email)}</p>
        <FormActions buttons={[{ label: texts.try, tone: 'secondary' }]} />
      </form>
    </SettingsPage>
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}

function presentTrial(c: OfficeContext, trial: Trial) {
  const { trials, serverSaid, inDetail } = mailTexts[c.var.lang]
  if (trial.outcome === 'no_server')
    return { title: trials.noServerTitle, isGood: true, words: trials.noServer, said: '' }
  if (trial.outcome === 'sent') {
    return {
      title: trials.sentTitle,
      isGood: true,
      words: trials.sent(c.var.staff.email),
      answer: trial.answer,
      said: serverSaid,
    }
  }
  const { code, error } = trial
  const words =
    code === 'EAUTH'
      ? trials.auth
      : code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(error)
        ? trials.unknownHost
        : code === 'ETLS' || /certificate|SSL|TLS/i.test(error)
          ? trials.certificate
          : code === 'ECONNECTION' || code === 'ETIMEDOUT' || code === 'ESOCKET'
            ? trials.silent
            : trials.refused
  // Only a server that was reached has said anything.
  const said = words === trials.auth || words === trials.refused ? serverSaid : inDetail
  return { title: trials.failedTitle, isGood: false, words, answer: error, said }
}
