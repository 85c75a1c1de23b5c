import { Hono } from 'hono'
import { admitOutsider, networkIn } from '#src/features/admitting/index.ts'
import { CONTACT_PAGES, pathOfEntry } from '#src/features/entries/index.ts'
import { EraseOneselfPage, joiningTexts, OutsidePage, type ProblemKey, readTyped } from '#src/features/joining/index.ts'
import {
  answerTooMany,
  answerUnknownLink,
  type ReaderContext,
  type ReaderEnv,
  showPrivate,
} from '#src/features/reading/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { readCompanyForm, writeCompanyForm } from './company.form.ts'
import { pathOfOwnCompany } from './company.mail.ts'
import { companyTexts } from './company.messages.ts'
import type { CompanyRecord } from './company.model.ts'
import { askedOf, type CompanyDeps, frameIn, meansOf } from './company.page.ts'
import { presentKept } from './company.present.ts'
import { type CompanyFormView, OwnCompanyPage } from './company.view.tsx'
import { eraseCompany } from './erase.store.ts'
import { readRecordBySecret, readSlugOfCompany } from './record.reads.ts'
import { askForAddress, confirmRecord, leaveDirectory, saveRecord } from './record.store.ts'

/** The page of each company behind its link: all that is kept of it, to be changed, taken out of public or erased. */
export function ownCompanyRoutes(deps: CompanyDeps) {
  const { db, vault } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${CONTACT_PAGES.company[lang]}`
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
        return showPrivate(
          c,
          <EraseOneselfPage
            frame={frame}
            lang={lang}
            texts={companyTexts[lang].own}
            path={pathOfOwnCompany(vault, lang, record)}
          />,
        )
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

async function withRecord(c: ReaderContext, deps: CompanyDeps, work: (record: CompanyRecord) => Promise<Response>) {
  const record = await readRecordBySecret(deps.db, deps.vault, c.req.param('secret') ?? '')
  return record ? work(record) : answerUnknownLink(c, deps)
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
