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
import { MAIL_PACE, readSecret, readSetting, versionOf } from '#src/features/settings/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { countSuppressions, liftSuppression } from '#src/features/suppressing/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { dkimRecord, isDkimKey, makeDkimKey } from './dkim-key.ts'
import { type SendingSet, saveOperating } from './operating.store.ts'
import { overtakenTexts } from './overtaken.messages.ts'
import { sendingTexts } from './sending.messages.ts'
import { SendingForm } from './sending.view.tsx'
import { SettingsPage } from './settings.view.tsx'

const FIELDS = ['perMinute', 'perDomain', 'connections', 'dkimDomain', 'dkimSelector'] as const
export type TypedSending = Readonly<Record<(typeof FIELDS)[number], string>>

const DOMAIN = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/
const SELECTOR = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

/** How fast mails to many go, what they are signed with, and which addresses get no more of them. */
export function sendingOffice(deps: OfficeDeps) {
  const { db, vault } = deps
  return new Hono<OfficeEnv>()
    .get('/settings/sending', async (c) => show(c, deps, typedOf(await readSetting(db, 'sending')), {}))

    .post('/settings/sending', async (c) => {
      const form = await readForm(c)
      const typed = Object.fromEntries(
        FIELDS.map((name) => [name, form.text(name).slice(0, name === 'perDomain' ? 10_000 : 250)]),
      ) as TypedSending
      const version = form.text('version')
      const makes = form.text('action') === 'make'
      const given = (form.all('dkimKey')[0] ?? '').trim().slice(0, 10_000)
      const { set, errors } = readSet(c, typed, { given, makes })
      if (!set) return show(c, deps, typed, errors, { version })
      const key = makes ? makeDkimKey() : form.text('forget') ? '' : given || undefined
      const secret = { name: 'mail.dkim_key', text: key } as const
      const saved = await saveOperating(deps, {
        name: 'sending',
        value: set,
        version,
        secret,
        by: actorOf(c.var.staff),
      })
      if (saved === 'changed_meanwhile') return show(c, deps, typed, { perMinute: overtakenTexts[c.var.lang] })
      return c.redirect(`/office/settings/sending?done=${makes ? 'made' : 'saved'}`, 303)
    })

    .post('/settings/sending/lift', async (c) => {
      const email = (await readForm(c)).text('email').slice(0, 254)
      const typed = typedOf(await readSetting(db, 'sending'))
      const { liftProblems } = sendingTexts[c.var.lang]
      if (!isMailAddress(email)) return show(c, deps, typed, { email: liftProblems.address }, { email })
      const by = actorOf(c.var.staff)
      const result = await db.transaction().execute((tx) => liftSuppression(tx, vault, { email, by }))
      if (result !== 'lifted') return show(c, deps, typed, { email: liftProblems[result] }, { email })
      return c.redirect('/office/settings/sending?done=lifted', 303)
    })
}

const typedOf = ({ perMinute, perDomain, connections, dkimDomain, dkimSelector }: SendingSet): TypedSending => ({
  perMinute: String(perMinute),
  perDomain: Object.entries(perDomain)
    .map(([domain, number]) => `${domain} ${number}`)
    .join('\n'),
  connections: String(connections),
  dkimDomain,
  dkimSelector,
})

function readSet(
  c: OfficeContext,
  typed: TypedSending,
  key: { given: string; makes: boolean },
): { set?: SendingSet; errors: Record<string, string> } {
  const { problems } = sendingTexts[c.var.lang]
  const errors: Record<string, string> = {}
  const numberIn = (text: string, { least, most }: { least: number; most: number }) =>
    /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined
  const bounded = (name: keyof typeof MAIL_PACE) => {
    const found = numberIn(typed[name], MAIL_PACE[name])
    if (found === undefined) errors[name] = problems.number(MAIL_PACE[name].least, MAIL_PACE[name].most)
    return found ?? 0
  }
  const [perMinute, connections] = [bounded('perMinute'), bounded('connections')]
  const perDomain: Record<string, number> = {}
  for (const line of typed.perDomain
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [domain = '', number = '', ...rest] = line.toLowerCase().split(/[\s:=]+/)
    const found = numberIn(number, MAIL_PACE.perMinute)
    if (!DOMAIN.test(domain) || found === undefined || rest.length > 0) errors.perDomain = problems.perDomain
    else perDomain[domain] = found
  }
  const dkimDomain = typed.dkimDomain.toLowerCase()
  const { dkimSelector } = typed
  if (dkimDomain && !DOMAIN.test(dkimDomain)) errors.dkimDomain = problems.domain
  if (dkimSelector && !SELECTOR.test(dkimSelector)) errors.dkimSelector = problems.selector
  if (!dkimDomain !== !dkimSelector || (key.makes && !dkimDomain))
    errors[dkimDomain ? 'dkimSelector' : 'dkimDomain'] = problems.both
  if (key.given && !key.makes && !isDkimKey(key.given)) errors.dkimKey = problems.key
  if (Object.keys(errors).length > 0) return { errors }
  return { set: { perMinute, perDomain, connections, dkimDomain, dkimSelector }, errors }
}

async function show(
  c: OfficeContext,
  { db, vault }: OfficeDeps,
  typed: TypedSending,
  errors: Readonly<Record<string, string>>,
  more: { version?: string; email?: string } = {},
) {
  const texts = sendingTexts[c.var.lang]
  const [set, key, suppressed] = await Promise.all([
    readSetting(db, 'sending'),
    readSecret(db, vault, 'mail.dkim_key'),
    countSuppressions(db),
  ])
  const { dkimDomain: domain, dkimSelector: selector } = set
  const done = doneIn(c, { saved: texts.saved, made: texts.made, lifted: texts.lifted })
  const page = (
    <SettingsPage
      frame={officeFrame(c, { title: texts.title, done })}
      title={texts.title}
      lead={texts.lead}
      back={menuTexts[c.var.lang].settings}
      errorTitle={officeTexts[c.var.lang].wrongTitle}
      errors={errors}
    >
      <SendingForm
        texts={texts}
        typed={typed}
        errors={errors}
        version={more.version ?? versionOf(set)}
        hasKey={key !== undefined}
        record={key && domain && selector ? dkimRecord({ domain, selector }, key) : undefined}
        liftLead={texts.liftLead(suppressed)}
        email={more.email ?? ''}
      />
    </SettingsPage>
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}
