import { Hono } from 'hono'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import {
  type Invitation,
  invite,
  isOver,
  langOfInvitation,
  participantTexts,
  readInvitation,
  readInvitees,
  readVisitsToCome,
  remindInvitees,
} from '#src/features/participants/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { actorOf, isId } from '#src/features/staff/index.ts'
import { numberOf } from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatDate, formatStamp } from '#src/platform/i18n/formats.ts'
import { readInvitationForm } from './invitation.form.ts'
import { InvitationAnswersPage, InvitePage } from './invite.view.tsx'
import { participantOfficeTexts } from './office.messages.ts'
import type { InvitationField } from './office.texts.ts'

/** Writing invitations, and what was answered to them. */
export function invitationOffice(deps: OfficeDeps) {
  const { db, mail, vault, origin } = deps
  const ONE = '/people/participants/invitations/:id'
  const withInvitation = async (
    c: OfficeContext,
    work: (invitation: Invitation, site: Site) => Promise<Response> | Response,
  ) => {
    const id = c.req.param('id') ?? ''
    const { site } = c.var
    const invitation = isId(id) ? await readInvitation(db, id) : undefined
    return invitation && site ? work(invitation, site) : notThere(c)
  }
  return (
    new Hono<OfficeEnv>()
      // Whom to invite comes from the boxes of the list; who comes by an address has chosen nobody yet.
      .get('/people/participants/invite', (c) => c.redirect('/office/people/participants', 303))
      .post('/people/participants/invite', async (c) => {
        const form = await readForm(c)
        const ids = (form.text('all') === 'yes' ? form.all('listed') : form.all('chosen')).filter(isId)
        const today = Temporal.Now.plainDateISO(c.var.site?.timeZone ?? 'UTC')
        const values = { answerBy: [today.add({ days: 14 }).toString()] }
        return showInvite(c, deps, [...new Set(ids)], values, ids.length === 0 ? ['invited'] : [])
      })
      .get('/people/participants/invitations', (c) => c.redirect('/office/people/participants#invitations', 303))
      .post('/people/participants/invitations', async (c) => {
        const { site, staff } = c.var
        if (!site) return notThere(c)
        const form = await readForm(c)
        const ids = [...new Set(form.all('chosen').filter(isId))]
        const visits = await readVisitsToCome(db)
        const read = readInvitationForm(form, {
          langs: site.languages,
          visitIds: visits.map(({ id }) => id),
          today: Temporal.Now.plainDateISO(site.timeZone),
        })
        if ('problems' in read) return showInvite(c, deps, ids, form.values, read.problems)
        const means = { db, mail, vault, origin, site }
        const id = await invite(means, { facts: read.facts, participantIds: ids, by: actorOf(staff) })
        if (!id) return showInvite(c, deps, ids, form.values, ['invited'])
        return c.redirect(`/office/people/participants/invitations/${id}?done=invited`, 303)
      })
      .get(ONE, (c) => withInvitation(c, (invitation, site) => showAnswers(c, deps, invitation, site)))
      .post(`${ONE}/remind`, (c) =>
        withInvitation(c, async ({ id }, site) => {
          const today = Temporal.Now.plainDateISO(site.timeZone)
          const reminded = await remindInvitees(
            { db, mail, vault, origin, site },
            { id, today, by: actorOf(c.var.staff) },
          )
          const path = `/office/people/participants/invitations/${id}`
          return c.redirect(reminded > 0 ? `${path}?done=reminded` : path, 303)
        }),
      )
  )
}

async function showInvite(
  c: OfficeContext,
  { db }: OfficeDeps,
  ids: readonly string[],
  values: Readonly<Record<string, readonly string[]>>,
  problems: readonly InvitationField[],
) {
  const { lang, site } = c.var
  const visits = await readVisitsToCome(db)
  const page = (
    <InvitePage
      frame={officeFrame(c, { title: participantOfficeTexts[lang].write.title })}
      lang={lang}
      langs={site?.languages ?? []}
      ids={ids}
      values={values}
      visits={visits.map(({ id, organisation, ...visit }) => ({
        value: id,
        label: `${numberOf(visit)} ${organisation}`,
      }))}
      wrongTitle={officeTexts[lang].wrongTitle}
      problems={problems}
    />
  )
  return showPage(c, page, problems.length > 0 ? 422 : 200)
}

async function showAnswers(c: OfficeContext, { db }: OfficeDeps, invitation: Invitation, site: Site) {
  const { lang } = c.var
  const texts = participantOfficeTexts[lang]
  const { answers } = participantTexts[lang].invitation
  const invitees = await readInvitees(db, { invitationId: invitation.id })
  const written = langOfInvitation(invitation, lang, site.languages)
  const over = isOver(invitation, Temporal.Now.plainDateISO(site.timeZone))
  const day = formatDate(lang, { date: invitation.answerBy, precision: 'day' })
  const silent = invitees.filter(({ answeredAt, remindedAt }) => !answeredAt && !remindedAt).length
  const title = invitation.titles[written] ?? ''
  const page = (
    <InvitationAnswersPage
      frame={officeFrame(c, { title, done: doneIn(c, texts.done) })}
      lang={lang}
      title={title}
      text={invitation.texts[written] ?? ''}
      notes={[
        texts.page.sentBy(invitation.by, formatStamp(lang, invitation.at.toZonedDateTimeISO(site.timeZone))),
        over ? texts.page.over(day) : texts.page.until(day),
        texts.counts({
          invited: invitees.length,
          answered: invitees.filter(({ answeredAt }) => answeredAt).length,
          yes: invitees.filter(({ answer }) => answer === 'yes').length,
        }),
      ]}
      visit={
        invitation.visitId ? { label: texts.page.toVisit, href: `/office/visits/${invitation.visitId}` } : undefined
      }
      questions={invitation.questions[written] ?? []}
      lines={invitees.map((invitee) => ({
        name: invitee.name,
        email: invitee.email,
        answer: invitee.answer ? answers[invitee.answer] : texts.page.notYet,
        mark: !invitee.answer && invitee.remindedAt ? texts.page.reminded : undefined,
        answers: invitee.answers.map((answer) => (answer ? answers[answer] : '')),
        words: invitee.words,
      }))}
      remind={
        over || silent === 0
          ? undefined
          : {
              action: `/office/people/participants/invitations/${invitation.id}/remind`,
              label: texts.page.remind(silent),
            }
      }
    />
  )
  return showPage(c, page)
}
