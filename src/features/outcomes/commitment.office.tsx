import { Hono } from 'hono'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { actorOf, isId } from '#src/features/staff/index.ts'
import { numberOf, readVisit } from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import { commitmentTexts } from './commitment.messages.ts'
import type { Commitment } from './commitment.model.ts'
import { readCommitments, readOwners, readTieChoices } from './commitment.reads.ts'
import { addCommitment, endCommitment } from './commitment.store.ts'
import { CommitmentPage } from './commitment.view.tsx'

/** What was promised: kept, dropped, still to be done. */
export function commitmentOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .use('/commitments/*', requireRight(deps, 'visits.plan'))
    .get('/commitments', (c) => show(c, deps, c.req.query('visit')))
    .post('/commitments', async (c) => {
      const form = await readForm(c)
      const texts = commitmentTexts[c.var.lang].wrong
      const visitId = form.text('visit')
      const what = cleanLine(form.text('what'), 500)
      const promisedBy = cleanLine(form.text('promised_by'))
      const [owners, ties] = await Promise.all([readOwners(db), readTieChoices(db)])
      const ownerId = owners.find(({ id }) => id === form.text('owner'))?.id
      const due = readDay(form.text('due'))
      const errors = {
        ...(!what && { what: texts.what }),
        ...(!ownerId && !promisedBy && { owner: texts.who }),
        ...(due === 'wrong' && { due: texts.due }),
      }
      if (due === 'wrong' || Object.keys(errors).length > 0)
        return show(c, deps, visitId, { typed: form.values, errors })
      const visit = isId(visitId) ? await readVisit(db, visitId) : undefined
      const tieId = ties.find(({ id }) => id === form.text('tie'))?.id
      const facts = { what, ownerId, promisedBy, dueOn: due, tieId, visitId: visit?.id }
      await addCommitment(db, facts, actorOf(c.var.staff))
      return c.redirect(wayBack(visitId, 'added'), 303)
    })
    .post('/commitments/:id/:end{(?:kept|dropped)}', async (c) => {
      const { id, end } = c.req.param()
      const form = await readForm(c)
      const texts = commitmentTexts[c.var.lang].wrong
      const visitId = form.text('visit')
      const reason = cleanLine(form.text('reason'), 300)
      if (!isId(id)) return notThere(c)
      if (end === 'dropped' && !reason) return show(c, deps, visitId, { errors: { reason: texts.reason } })
      const result = await endCommitment(db, id, {
        kept: end === 'kept',
        reason,
        on: Temporal.Now.plainDateISO(c.var.site?.timeZone ?? 'UTC'),
        version: Number(form.text('version')),
        by: actorOf(c.var.staff),
      })
      if (result === 'unknown_commitment') return notThere(c)
      if (result === 'changed_meanwhile') return show(c, deps, visitId, { errors: { what: texts.stale }, status: 409 })
      return c.redirect(wayBack(visitId, end), 303)
    })
}

const wayBack = (visitId: string, done: string) =>
  `/office/commitments?${isId(visitId) ? `visit=${visitId}&` : ''}done=${done}`

function readDay(text: string): Temporal.PlainDate | undefined | 'wrong' {
  if (text === '') return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return 'wrong'
  }
}

async function show(
  c: OfficeContext,
  { db }: OfficeDeps,
  wanted: string | undefined,
  wrong: {
    typed?: Readonly<Record<string, readonly string[]>>
    errors?: Readonly<Record<string, string>>
    status?: 409
  } = {},
) {
  const { lang, site } = c.var
  const texts = commitmentTexts[lang]
  const visit = wanted && isId(wanted) ? await readVisit(db, wanted) : undefined
  if (wanted && !visit) return notThere(c)
  const [commitments, owners, ties] = await Promise.all([
    readCommitments(db, { visitId: visit?.id }),
    readOwners(db),
    readTieChoices(db),
  ])
  const nameOfTie = ({ key, names }: (typeof ties)[number]) => (site && labelIn(site, names, lang)) || key
  const title = visit ? texts.ofVisit(numberOf(visit)) : texts.title
  const page = (
    <CommitmentPage
      frame={officeFrame(c, { title, done: doneIn(c, texts.done) })}
      lang={lang}
      title={title}
      lines={commitments.map((commitment) => {
        const tie = ties.find(({ id }) => id === commitment.tieId)
        return { ...presentCommitment(c, commitment), tie: tie ? nameOfTie(tie) : '' }
      })}
      visitId={visit?.id}
      owners={owners.map(({ id, name }) => ({ value: id, label: name }))}
      ties={ties.map((tie) => ({ value: tie.id, label: nameOfTie(tie) }))}
      typed={{ owner: [c.var.staff.id], ...wrong.typed }}
      errors={wrong.errors ?? {}}
      errorTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, wrong.status ?? (wrong.errors ? 422 : 200))
}

function presentCommitment(c: OfficeContext, commitment: Commitment) {
  const { lang, site } = c.var
  const texts = commitmentTexts[lang]
  const { id, what, owner, promisedBy, dueOn, doneOn, dropped, visit, version } = commitment
  const day = (date: Temporal.PlainDate) => formatDate(lang, { date, precision: 'day' })
  const today = Temporal.Now.plainDateISO(site?.timeZone ?? 'UTC')
  const isLate = dueOn && Temporal.PlainDate.compare(dueOn, today) < 0
  return {
    id,
    what,
    who: owner?.name ?? promisedBy,
    due: dueOn ? day(dueOn) : '',
    state: doneOn
      ? texts.kept(day(doneOn))
      : dropped
        ? texts.dropped(day(dropped.on), dropped.reason)
        : isLate
          ? texts.late
          : texts.open,
    isOpen: !doneOn && !dropped,
    visit: visit && { label: numberOf(visit), href: `/office/visits/${visit.id}/outcomes` },
    version,
  }
}
