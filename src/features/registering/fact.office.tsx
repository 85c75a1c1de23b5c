import { type Context, Hono } from 'hono'
import { readClaims } from '#src/features/claims/index.ts'
import { listRevisions, readLatestRecord, readSources } from '#src/features/facts/index.ts'
import {
  namesOfHelpers,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { nameOfState } from '#src/features/register/index.ts'
import { may } from '#src/features/staff/index.ts'
import { TIE_STATES } from '#src/features/ties/index.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import { nameOfKind, tellRecord } from './describe.ts'
import type { OfficeFact } from './fact.model.ts'
import { presentClaims, presentRevisions, presentState, publicPathOf } from './fact.present.ts'
import { FactPage, type Related } from './fact.view.tsx'
import { findAt } from './form.office.tsx'
import type { Problem, Values } from './form-reader.ts'
import { FORMS } from './forms.ts'
import { findSlugOfTie, readActivitiesOfParty, readStates, readTiesOfParty } from './page.reads.ts'
import { doneOf, pathOfFact, pathOfFacts, showNotThere } from './show.ts'
import { DECIDED } from './state.form.ts'
import { History, StateForm } from './state.view.tsx'
import { readTelling } from './telling.reads.ts'
import { readFormView } from './view.reads.ts'
import { wordsOfOffice } from './word.messages.ts'

const REVISIONS = 50

/** The pages of facts. */
export function factOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>().get('/register/:place/:id', requireRight(deps, 'register.edit'), async (c) => {
    const found = await findAt(c, deps)
    return found ? showFact(c, deps, found) : showNotThere(c)
  })
}

/** A state of a tie that was typed and not recorded: why, in words. */
export interface StateTry {
  readonly values: Values
  readonly problems?: ReadonlyMap<string, Problem>
  readonly refusal?: string
}

/** Answers with the page of a fact. */
export async function showFact(
  c: OfficeContext,
  deps: OfficeDeps,
  found: OfficeFact,
  tried?: StateTry,
  status: 200 | 409 | 422 = 200,
) {
  const { db } = deps
  const { lang, site } = c.var
  if (!site) return showNotThere(c)
  const path = pathOfFact(found)
  const form = FORMS[found.fact]
  const [latest, revisions, claims, sources] = await Promise.all([
    readLatestRecord(db, found),
    listRevisions(db, found, REVISIONS),
    found.fact === 'source' ? undefined : readClaims(db, [found.id]),
    readSources(db),
  ])
  const record = latest?.record ?? {}
  const telling = await readTelling(db, { lang, site }, [record, ...revisions.map((revision) => revision.record)])
  const slug = found.fact === 'tie' ? await findSlugOfTie(db, lang, found.id) : found.slug
  const words = wordsOfOffice[lang]
  const page = (
    <FactPage
      frame={officeFrame(c, { title: found.title, done: doneOf(c) })}
      lang={lang}
      fact={found}
      path={path}
      crumb={{ label: words.lists[found.fact], href: pathOfFacts(found.fact) }}
      kind={nameOfKind(lang, found.kind) || words.facts[found.fact]}
      publicPath={publicPathOf(site, lang, found, slug)}
      facts={tellRecord(telling, record, form.shape)}
      history={found.fact === 'tie' ? await historyOf(c, deps, found, tried) : undefined}
      {...(found.fact === 'party' && (await relatedOf(c, deps, found.id)))}
      claims={claims && presentClaims(telling, sources, claims.get(found.id) ?? [], path)}
      revisions={presentRevisions(telling, revisions, form.shape, path)}
    />
  )
  return showPage(c, page, status)
}

async function historyOf(c: OfficeContext, { db }: OfficeDeps, found: OfficeFact, tried?: StateTry) {
  const { lang, site, staff } = c.var
  if (!site) return undefined
  const mayDecide = may(staff, 'register.decide')
  const states = await readStates(db, found.id)
  const [telling, view, helpers] = await Promise.all([
    readTelling(db, { lang, site }, []),
    readFormView(db, { lang, site, values: tried?.values ?? {}, ...(tried?.problems && { problems: tried.problems }) }),
    mayDecide ? undefined : namesOfHelpers(db, 'register.decide'),
  ])
  return {
    states: <History lang={lang} states={states.map((state) => presentState(telling, state))} />,
    form: (
      <StateForm
        view={view}
        action={`${pathOfFact(found)}/states`}
        seen={states.length}
        helpers={helpers}
        offered={mayDecide ? TIE_STATES : TIE_STATES.filter((state) => !DECIDED.includes(state))}
        refusal={tried?.refusal}
        texts={officeTexts[lang]}
      />
    ),
  }
}

async function relatedOf(c: Context<OfficeEnv>, { db }: OfficeDeps, partyId: string) {
  const { lang } = c.var
  const [ties, activities] = await Promise.all([
    readTiesOfParty(db, lang, partyId),
    readActivitiesOfParty(db, lang, partyId),
  ])
  return {
    ties: ties.map(({ id, title, kind, state, isCertain }): Related => {
      const stands = state ? nameOfState(lang, { state, isCertain: isCertain === true }) : ''
      return {
        title,
        href: pathOfFact({ fact: 'tie', id }),
        detail: [nameOfKind(lang, kind).toLowerCase(), stands.toLowerCase()].filter(Boolean).join(', '),
      }
    }),
    activities: activities.map(({ id, title, from, precision }): Related => {
      const detail = from && precision ? formatDate(lang, { date: from, precision }) : ''
      return { title, href: pathOfFact({ fact: 'activity', id }), detail }
    }),
  }
}
