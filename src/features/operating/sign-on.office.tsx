import { Hono } from 'hono'
import { reasonIn } from '#src/features/importing/index.ts'
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
import { readSecret, readSetting, versionOf } from '#src/features/settings/index.ts'
import { type AskProvider, askProviderOutside, PROVIDER_BACK, readProvider } from '#src/features/signin/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { FormActions, TextField } from '#src/ui/office/form.tsx'
import { type Discovery, discoverProvider } from './discover.ts'
import { type SignOnSet, saveOperating } from './operating.store.ts'
import { overtakenTexts } from './overtaken.messages.ts'
import { ForgetBox, SettingsPage, TrialResult } from './settings.view.tsx'
import { signOnTexts } from './sign-on.messages.ts'

/** The city's own sign-in: who it is, how it knows us, and whether it answers. */
export function signOnOffice(deps: OfficeDeps) {
  const { db, vault, origin } = deps
  return new Hono<OfficeEnv>()
    .get('/settings/sign-on', async (c) => showSignOn(c, deps, await readSetting(db, 'signOn'), {}))

    .post('/settings/sign-on', async (c) => {
      const { problems } = signOnTexts[c.var.lang]
      const form = await readForm(c)
      const word = (name: string) => form.text(name).slice(0, 500)
      const typed = { issuer: word('issuer'), clientId: word('clientId'), name: form.text('name').slice(0, 60) }
      const given = form.all('clientSecret')[0]?.trim().slice(0, 500) || undefined
      const forgets = form.text('forget') !== ''
      const errors: Record<string, string> = {}
      if (typed.issuer && !isIssuer(typed.issuer, deps.outside?.allowPrivate)) errors.issuer = problems.issuer
      if (typed.issuer && !typed.clientId) errors.clientId = problems.clientId
      const had = await readSecret(db, vault, 'sign_on.client_secret')
      if (typed.issuer && (forgets || (!given && !had))) errors.clientSecret = problems.clientSecret
      // A secret belongs to the one whom it was made for: it is not shown to another provider.
      const before = await readSetting(db, 'signOn')
      if (before.issuer && typed.issuer && before.issuer !== typed.issuer && had && !given)
        errors.clientSecret = problems.otherIssuer
      const version = form.text('version')
      if (Object.keys(errors).length > 0) return showSignOn(c, deps, typed, errors, { version })
      const secret = { name: 'sign_on.client_secret', text: forgets ? '' : given } as const
      const saved = await saveOperating(deps, {
        name: 'signOn',
        value: typed,
        version,
        secret,
        by: actorOf(c.var.staff),
      })
      if (saved === 'changed_meanwhile') {
        return showSignOn(c, deps, typed, { issuer: overtakenTexts[c.var.lang] })
      }
      return c.redirect('/office/settings/sign-on?done=saved', 303)
    })

    .get('/settings/sign-on/try', (c) => c.redirect('/office/settings/sign-on', 303))
    .post('/settings/sign-on/try', async (c) => {
      const provider = await readProvider(deps)
      const set = await readSetting(db, 'signOn')
      if (!provider) return showSignOn(c, deps, set, { issuer: signOnTexts[c.var.lang].problems.nothing })
      const ask = provider.saidBy === 'environment' ? fetchPlainly : askProviderOutside(deps)
      const trial = await discoverProvider(provider, origin + PROVIDER_BACK, ask)
      return showSignOn(c, deps, set, {}, { trial })
    })
}

// The environment may name any address: whoever runs the program is trusted with its network.
const fetchPlainly: AskProvider = (url, question = {}) =>
  fetch(url, { ...(question as RequestInit), redirect: 'manual', signal: AbortSignal.timeout(8_000) })

function isIssuer(text: string, allowPrivate = false): boolean {
  const url = URL.parse(text)
  if (!url || url.username || url.password || url.search || url.hash) return false
  return url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:')
}

async function showSignOn(
  c: OfficeContext,
  deps: OfficeDeps,
  typed: SignOnSet,
  errors: Readonly<Record<string, string>>,
  more: { trial?: Discovery; version?: string } = {},
) {
  const { lang } = c.var
  const texts = signOnTexts[lang]
  const { trial } = more
  const [provider, set, secret] = await Promise.all([
    readProvider(deps),
    readSetting(deps.db, 'signOn'),
    readSecret(deps.db, deps.vault, 'sign_on.client_secret'),
  ])
  const page = (
    <SettingsPage
      frame={officeFrame(c, { title: texts.title, done: doneIn(c, { saved: texts.saved }) })}
      title={texts.title}
      lead={texts.lead}
      back={menuTexts[lang].settings}
      errorTitle={officeTexts[lang].wrongTitle}
      errors={errors}
    >
      {provider?.saidBy === 'environment' && <p class="remark">{texts.environmentWins(provider.name)}</p>}
      {trial && (
        <TrialResult
          title={trial.found === 'good' ? texts.goodTitle : texts.wrongTitle}
          isGood={trial.found === 'good'}
          words={trial.found === 'good' ? texts.good : texts.findings[trial.found]}
          answer={trial.found === 'good' ? undefined : reasonIn(lang, trial.detail).text}
          said={texts.inDetail}
        />
      )}
      <form method="post" action="/office/settings/sign-on" class="panel narrow">
        <input type="hidden" name="version" value={more.version ?? versionOf(set)} />
        <TextField
          name="issuer"
          label={texts.issuer}
          hint={texts.issuerHint}
          value={typed.issuer}
          error={errors.issuer}
          inputmode="url"
        />
        <TextField
          name="clientId"
          label={texts.clientId}
          value={typed.clientId}
          error={errors.clientId}
          autocomplete="off"
        />
        <TextField
          name="clientSecret"
          type="password"
          label={texts.clientSecret}
          hint={secret ? texts.secretThere : texts.secretNone}
          value=""
          error={errors.clientSecret}
          autocomplete="off"
        />
        {secret !== undefined && <ForgetBox label={texts.forget} />}
        <TextField name="name" label={texts.name} hint={texts.nameHint} value={typed.name} maxlength={60} />
        <p>
          {texts.back} <code>{deps.origin + PROVIDER_BACK}</code>
        </p>
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
      <form method="post" action="/office/settings/sign-on/try" class="panel narrow">
        <h2>{texts.tryTitle}</h2>
        <p>{texts.tryLead}</p>
        <FormActions buttons={[{ label: texts.try, tone: 'secondary' }]} />
      </form>
    </SettingsPage>
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}
