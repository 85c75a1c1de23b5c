import { Hono } from 'hono'
import { admitOutsider, networkIn } from '#src/features/admitting/index.ts'
import { CONTACT_PAGES, pathOfContact } from '#src/features/entries/index.ts'
import { GonePage, joiningTexts, PROOF_DAYS, ProvePage, readProof, SentPage } from '#src/features/joining/index.ts'
import { answerTooMany, frameOf, type ReaderContext, type ReaderEnv, showPrivate } from '#src/features/reading/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { readCompanyForm } from './company.form.ts'
import { pathOfOwnCompany } from './company.mail.ts'
import { companyTexts } from './company.messages.ts'
import type { CompanyForm } from './company.model.ts'
import { askedOf, type CompanyDeps, frameIn, meansOf } from './company.page.ts'
import { presentSaid } from './company.present.ts'
import { type CompanyFormView, RegisterPage } from './company.view.tsx'
import { ownCompanyRoutes } from './own-company.routes.tsx'
import { askForProof, proveAddress, proveCompany } from './record.store.ts'

/** Companies that register themselves, and the page of each of them. */
export function companyRoutes(deps: CompanyDeps) {
  const { vault } = deps
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
  }
  return routes.route('/', ownCompanyRoutes(deps))
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
