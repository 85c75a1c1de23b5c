import { Hono } from 'hono'
import { admitOutsider, networkIn } from '#src/features/admitting/index.ts'
import { CONTACT_PAGES, pathOfContact, pathOfEntry } from '#src/features/entries/index.ts'
import {
  GonePage,
  joiningTexts,
  OutsidePage,
  PROOF_DAYS,
  type ProblemKey,
  ProvePage,
  readProof,
  readTyped,
  SentPage,
} from '#src/features/joining/index.ts'
import {
  answerTooMany,
  answerUnknownLink,
  type Deps,
  frameOf,
  type ReaderContext,
  type ReaderEnv,
  showPrivate,
} from '#src/features/reading/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { readCompanyForm, writeCompanyForm } from './company.form.ts'
import { pathOfOwnCompany } from './company.mail.ts'
import { companyTexts } from './company.messages.ts'
import type { CompanyForm, CompanyRecord } from './company.model.ts'
import { presentKept, presentSaid } from './company.present.ts'
import { type CompanyFormView, ErasePage, OwnCompanyPage, RegisterPage } from './company.view.tsx'
import { eraseCompany } from './erase.store.ts'
import { readRecordBySecret, readSlugOfCompany } from './record.reads.ts'
import {
  askForAddress,
  askForProof,
  confirmRecord,
  leaveDirectory,
  proveAddress,
  proveCompany,
  saveRecord,
} from './record.store.ts'

/** What the pages of companies work with. */
export interface CompanyDeps extends Deps {
  readonly mail: MailRoom
  readonly vault: Vault
  readonly proxies: number
}

/** Companies that register themselves, and the page of each of them. */
export function companyRoutes(deps: CompanyDeps) {
  const { db, vault } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${CONTACT_PAGES.company[lang]}`
    routes.get(path, (c) =>
      c.req.query('done') === 'mailed'
        ? showPrivate(
            c,
            <SentPage frame={frameIn(c, deps, joiningTexts[lang].sentTitle)} lang={lang} days={PROOF_DAYS} />,
          )
        : showForm(c, deps, {}, new Map()),
    )
    routes.post(path, async (c) => {
      const form = await readForm(c)
      const read = readCompanyForm(form, askedOf(c))
      if (read.problems.size > 0) return showForm(c, deps, form.values, read.problems)
      const { email } = read.contact
      const admitted = await admitOutsider(deps, { kind: 'register', network: networkIn(c, deps), person: email })
      if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
      await askForProof(meansOf(c, deps), { said: read.said, contact: read.contact })
      return c.redirect(`${pathOfContact(lang, 'company')}?done=mailed`, 303)
    })

    routes.get(`${path}/prove/:secret`, async (c) => {
      const secret = c.req.param('secret')
      const waiting = await readProof<CompanyForm>(deps, 'company', secret)
      if (!waiting) return showGone(c, deps)
      const texts = companyTexts[lang]
      const { said } = waiting.said
      const page = (
        <ProvePage
          frame={frameIn(c, deps, texts.proveTitle)}
          lang={lang}
          title={texts.proveTitle}
          lead={texts.proveLead(said.name)}
          action={pathOfContact(lang, 'company', 'prove', secret)}
        >
          <section class="summary">
            <dl>
              {presentSaid(lang, said)
                .filter(({ value }) => value)
                .map(({ label, value }) => (
                  <div>
                    <dt>{label}</dt>
                    <dd dir="auto">{value}</dd>
                  </div>
                ))}
            </dl>
          </section>
        </ProvePage>
      )
      return showPrivate(c, page)
    })
    routes.post(`${path}/prove/:secret`, async (c) => {
      const record = await proveCompany(meansOf(c, deps), c.req.param('secret'))
      return record ? c.redirect(`${pathOfOwnCompany(vault, lang, record)}?done=proven`, 303) : showGone(c, deps)
    })

    routes.get(`${path}/address/:secret`, async (c) => {
      const secret = c.req.param('secret')
      const waiting = await readProof<{ company: string }>(deps, 'address', secret)
      if (!waiting) return showGone(c, deps)
      const texts = companyTexts[lang]
      const page = (
        <ProvePage
          frame={frameIn(c, deps, texts.proveTitle)}
          lang={lang}
          title={texts.proveTitle}
          lead={`${waiting.said.company}: ${texts.proveAddress}`}
          action={pathOfContact(lang, 'company', 'address', secret)}
        />
      )
      return showPrivate(c, page)
    })
    routes.post(`${path}/address/:secret`, async (c) => {
      const record = await proveAddress(meansOf(c, deps), c.req.param('secret'))
      return record ? c.redirect(`${pathOfOwnCompany(vault, lang, record)}?done=address`, 303) : showGone(c, deps)
    })

    routes.get(`${path}/:secret`, (c) => withRecord(c, deps, (record) => showOwn(c, deps, record)))
    routes.post(`${path}/:secret`, (c) =>
      withRecord(c, deps, async (record) => {
        const form = await readForm(c)
        const read = readCompanyForm(form, { ...askedOf(c), email: record.contact.email })
        if (read.problems.size > 0) return showOwn(c, deps, record, { values: form.values, problems: read.problems })
        const version = Number(form.text('version'))
        const change = { id: record.id, version, form: { said: read.said, contact: read.contact } }
        const result = await saveRecord(meansOf(c, deps), change)
        if (result === 'gone') return answerUnknownLink(c, deps)
        if (result === 'changed_meanwhile')
          return showOwn(c, deps, record, { values: form.values, problems: new Map([['name', 'changed_meanwhile']]) })
        return c.redirect(`${pathOfOwnCompany(vault, lang, record)}?done=${result}`, 303)
      }),
    )
    routes.post(`${path}/:secret/check`, (c) =>
      withRecord(c, deps, async (record) => {
        await confirmRecord(db, record.id)
        return c.redirect(`${pathOfOwnCompany(vault, lang, record)}?done=checked`, 303)
      }),
    )
    routes.post(`${path}/:secret/leave`, (c) =>
      withRecord(c, deps, async (record) => {
        await leaveDirectory(db, record.id)
        return c.redirect(`${pathOfOwnCompany(vault, lang, record)}?done=withdrawn`, 303)
      }),
    )
    routes.post(`${path}/:secret/mail`, (c) =>
      withRecord(c, deps, async (record) => {
        const typed = readTyped(await readForm(c))
        const email = typed.email('email')
        const problem = typed.problems.get('email')
        if (problem) return showOwn(c, deps, record, { address: { value: email, problem } })
        const admitted = await admitOutsider(deps, { kind: 'register', network: networkIn(c, deps), person: email })
        if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
        await askForAddress(meansOf(c, deps), record, email)
        return c.redirect(`${pathOfOwnCompany(vault, lang, record)}?done=mailed`, 303)
      }),
    )
    routes.get(`${path}/:secret/erase`, (c) =>
      withRecord(c, deps, async (record) => {
        const frame = frameIn(c, deps, companyTexts[lang].own.eraseTitle)
        return showPrivate(c, <ErasePage frame={frame} lang={lang} path={pathOfOwnCompany(vault, lang, record)} />)
      }),
    )
    routes.post(`${path}/:secret/erase`, (c) =>
      withRecord(c, deps, async (record) => {
        await eraseCompany(db, record.id)
        const { erasedTitle } = joiningTexts[lang]
        const frame = frameIn(c, deps, erasedTitle)
        return showPrivate(c, <OutsidePage frame={frame} title={erasedTitle} lead={companyTexts[lang].own.erased} />)
      }),
    )
  }
  return routes
}

const meansOf = (c: ReaderContext, { db, mail, vault, origin }: CompanyDeps) => ({
  db,
  mail,
  vault,
  origin,
  site: c.var.site,
})

const askedOf = (c: ReaderContext) => ({
  langs: c.var.site.languages,
  year: Temporal.Now.zonedDateTimeISO(c.var.site.timeZone).year,
})

// A page of somebody's own tells other pages and languages nothing of its secret.
const frameIn = (c: ReaderContext, deps: CompanyDeps, title: string) =>
  frameOf(deps, c.var.site, c.var.lang, {
    title,
    pathIn: (other: Lang) => pathOfContact(other, 'company'),
    noindex: true,
    hasForm: true,
  })

async function withRecord(c: ReaderContext, deps: CompanyDeps, work: (record: CompanyRecord) => Promise<Response>) {
  const record = await readRecordBySecret(deps.db, deps.vault, c.req.param('secret') ?? '')
  return record ? work(record) : answerUnknownLink(c, deps)
}

function showGone(c: ReaderContext, deps: CompanyDeps) {
  const { lang } = c.var
  const frame = frameIn(c, deps, joiningTexts[lang].goneTitle)
  return showPrivate(
    c,
    <GonePage frame={frame} lang={lang} days={PROOF_DAYS} again={pathOfContact(lang, 'company')} />,
    410,
  )
}

function showForm(
  c: ReaderContext,
  deps: CompanyDeps,
  values: CompanyFormView['values'],
  problems: CompanyFormView['problems'],
) {
  const { lang, site } = c.var
  const view = { lang, langs: site.languages, values, problems }
  const page = (
    <RegisterPage
      frame={frameOf(deps, site, lang, {
        title: companyTexts[lang].title,
        pathIn: (other: Lang) => pathOfContact(other, 'company'),
        hasForm: true,
      })}
      view={view}
      action={pathOfContact(lang, 'company')}
      city={labelIn(site, site.names, lang)}
    />
  )
  return showPrivate(c, page, problems.size > 0 ? 422 : 200)
}

async function showOwn(
  c: ReaderContext,
  deps: CompanyDeps,
  record: CompanyRecord,
  tried: {
    values?: CompanyFormView['values']
    problems?: CompanyFormView['problems']
    address?: { value: string; problem: ProblemKey }
  } = {},
) {
  const { lang, site } = c.var
  const { own } = companyTexts[lang]
  const slug = record.partyId ? await readSlugOfCompany(deps.db, record.partyId, lang) : undefined
  const done = c.req.query('done') ?? ''
  const { values = writeCompanyForm(record), problems = new Map(), address } = tried
  const page = (
    <OwnCompanyPage
      frame={frameIn(c, deps, record.said.name)}
      view={{ lang, langs: site.languages, values, problems }}
      title={record.said.name}
      path={pathOfOwnCompany(deps.vault, lang, record)}
      version={record.version}
      done={Object.hasOwn(own.done, done) ? own.done[done as keyof typeof own.done] : undefined}
      state={stateOf(lang, record, slug !== undefined)}
      publicPath={slug && pathOfEntry(lang, { kind: 'party', slug })}
      isListed={record.said.consents}
      asks={record.state === 'accepted'}
      kept={presentKept(lang, record, site.timeZone)}
      address={{ value: address?.value ?? '', error: address && joiningTexts[lang].problems[address.problem] }}
    />
  )
  return showPrivate(c, page, problems.size > 0 || address ? 422 : 200)
}

function stateOf(lang: Lang, record: CompanyRecord, isListed: boolean): string[] {
  const { own } = companyTexts[lang]
  if (record.state === 'waiting' && !record.partyId) return [own.waiting]
  const listed = isListed ? own.listed : own.unlisted
  if (record.state === 'declined') return [own.declined, record.reason, ...(record.partyId ? [listed] : [])]
  return record.waitsSince ? [listed, own.changeWaits] : [listed]
}
