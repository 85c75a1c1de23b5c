import { Hono } from 'hono'
import { CLAIM_ATTRIBUTES, type Claim, type ClaimReading, readClaims, recordClaim } from '#src/features/claims/index.ts'
import {
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import { parsePartialDate, writePartialDate } from '#src/platform/time/partial-date.ts'
import { claimTexts } from './claim.messages.ts'
import { settleClaim } from './claim.store.ts'
import { ChooseClaimPage, ClaimFormPage } from './claim.view.tsx'
import type { OfficeFact } from './fact.model.ts'
import { isId, readSourceNames } from './fact.reads.ts'
import { findAt } from './form.office.tsx'
import { FormReader, type Problem, type Values } from './form-reader.ts'
import { actorOf, pathOfFact, showNotThere } from './show.ts'
import { keySources } from './source-names.ts'
import { readFormView } from './view.reads.ts'

/** Noting who says what, and choosing what the register goes by. */
export function claimOffice(deps: OfficeDeps) {
  const { db } = deps
  const edit = requireRight(deps, 'register.edit')
  return new Hono<OfficeEnv>()
    .get('/register/:place/:id/claims/new', edit, async (c) => {
      const found = await findSubject(c, deps)
      return found ? showClaimForm(c, deps, { found, values: {} }) : showNotThere(c)
    })
    .post('/register/:place/:id/claims/new', edit, async (c) => {
      const found = await findSubject(c, deps)
      if (!found) return showNotThere(c)
      const { values } = await readForm(c)
      const typed = new FormReader(keySources(values, await readSourceNames(db, c.var.lang)))
      const claim = readClaim(typed)
      if (typed.problems.size > 0) return showClaimForm(c, deps, { found, values, problems: typed.problems })
      const subject = { fact: found.fact as 'tie', key: found.key }
      const result = await recordClaim(db, { subject, claim, by: actorOf(c) })
      if (result === 'unknown_subject') return showNotThere(c)
      if (result.outcome === 'unchanged') {
        return showClaimForm(c, deps, { found, values, refusal: claimTexts[c.var.lang].already })
      }
      return c.redirect(`${pathOfFact(found)}?done=claim#claims`, 303)
    })
    .get('/register/:place/:id/claims/:claim', edit, async (c) => {
      const found = await findSubject(c, deps)
      const claim = found && (await findClaim(c, deps, found))
      if (!claim) return showNotThere(c)
      const values = Object.fromEntries(
        Object.entries(claim.reasons).map(([lang, words = '']) => [`reasons.${lang}`, [words]]),
      )
      return showChoice(c, deps, { found, claim, values })
    })
    .post('/register/:place/:id/claims/:claim', edit, async (c) => {
      const found = await findSubject(c, deps)
      const claim = found && (await findClaim(c, deps, found))
      if (!claim) return showNotThere(c)
      const typed = new FormReader((await readForm(c)).values)
      const reasons = typed.labels('reasons')
      if (Object.keys(reasons).length === 0) {
        typed.refuse(`reasons.${c.var.lang}`, 'missing')
        return showChoice(c, deps, { found, claim, values: typed.values, problems: typed.problems })
      }
      const on = signedBy(found, claim)
      const note = `${claimTexts[c.var.lang].title}: ${claim.claimant}`
      const result = await settleClaim(db, {
        claimId: claim.id,
        reasons,
        by: actorOf(c),
        signed:
          on && typed.all('setSigned').includes('yes') ? { tieId: found.id, key: found.key, on, note } : undefined,
      })
      if (result === 'unknown_claim') return showNotThere(c)
      return c.redirect(`${pathOfFact(found)}?done=chosen#claims`, 303)
    })
}

async function findSubject(c: OfficeContext, deps: OfficeDeps): Promise<OfficeFact | undefined> {
  const found = await findAt(c, deps)
  return found && found.fact !== 'source' && !found.merged ? found : undefined
}

async function findClaim(c: OfficeContext, { db }: OfficeDeps, found: OfficeFact): Promise<ClaimReading | undefined> {
  const id = c.req.param('claim') ?? ''
  if (!isId(id)) return undefined
  return (await readClaims(db, [found.id])).get(found.id)?.find((claim) => claim.id === id)
}

/** The date of signing that a claim would give a tie. */
const signedBy = (found: OfficeFact, claim: ClaimReading) =>
  found.fact === 'tie' && claim.attribute === 'signed' ? parsePartialDate(claim.value) : undefined

function readClaim(typed: FormReader): Claim {
  const attribute = typed.neededOneOf('attribute', CLAIM_ATTRIBUTES)
  const value = typed.needed('value')
  const isDate = attribute === 'signed' || attribute === 'ended' || attribute === 'date'
  // Dates are compared as they are written: one way of writing for all.
  const date = isDate && value ? typed.date('value') : undefined
  return {
    attribute,
    value: date ? writePartialDate(date) : value,
    claimant: typed.needed('claimant'),
    source: typed.needed('source'),
    sourceUrl: typed.address('sourceUrl'),
    saidOn: typed.text('saidOn'),
  }
}

async function showClaimForm(
  c: OfficeContext,
  { db }: OfficeDeps,
  form: { found: OfficeFact; values: Values; problems?: ReadonlyMap<string, Problem>; refusal?: string },
) {
  const { lang, site } = c.var
  if (!site) return showNotThere(c)
  const { found, values, problems, refusal } = form
  const read = await readFormView(db, { lang, site, values, ...(problems && { problems }) })
  const view = refusal ? { ...read, errors: new Map([['value', refusal]]) } : read
  const title = claimTexts[lang].addTitle(found.title)
  const page = (
    <ClaimFormPage
      frame={officeFrame(c, { title })}
      title={title}
      back={{ label: found.title, href: pathOfFact(found) }}
      view={view}
      texts={officeTexts[lang]}
      action={c.req.path}
    />
  )
  return showPage(c, page, view.errors.size > 0 ? 422 : 200)
}

async function showChoice(
  c: OfficeContext,
  { db }: OfficeDeps,
  form: { found: OfficeFact; claim: ClaimReading; values: Values; problems?: ReadonlyMap<string, Problem> },
) {
  const { lang, site } = c.var
  if (!site) return showNotThere(c)
  const { found, claim, values, problems } = form
  const view = await readFormView(db, { lang, site, values, ...(problems && { problems }) })
  const title = claimTexts[lang].chooseTitle
  const on = signedBy(found, claim)
  const page = (
    <ChooseClaimPage
      frame={officeFrame(c, { title })}
      title={title}
      back={{ label: found.title, href: pathOfFact(found) }}
      view={view}
      texts={officeTexts[lang]}
      action={c.req.path}
      claim={claim}
      signed={on && formatDate(lang, on)}
    />
  )
  return showPage(c, page, problems ? 422 : 200)
}
