import { Hono } from 'hono'
import { admitOutsider, networkIn } from '#src/features/admitting/index.ts'
import { CONTACT_PAGES } from '#src/features/entries/index.ts'
import {
  answerTooMany,
  answerUnknownLink,
  type ReaderContext,
  type ReaderEnv,
  showPrivate,
} from '#src/features/reading/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { cleanLines } from '#src/platform/text/clean-line.ts'
import { ANSWERS, type Invitation, type Invitee, langOfInvitation } from './invitation.model.ts'
import { readInvitation, readInviteeBySecret } from './invitation.reads.ts'
import { answerInvitation, isOver, pathOfInvitee } from './invitation.store.ts'
import { InvitationPage } from './invitation.view.tsx'
import { pathOfParticipant } from './participant.mail.ts'
import { participantTexts } from './participant.messages.ts'
import { readParticipant } from './participant.reads.ts'
import { type ParticipantDeps, participantFrame } from './participant-page.ts'

const LONGEST = 4_000

type Said = Pick<Invitee, 'answer' | 'answers' | 'words'>

/** Answering an invitation by the link of a mail: looking at it changes nothing, sending the form does. */
export function invitationRoutes(deps: ParticipantDeps) {
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${CONTACT_PAGES.takePart[lang]}/invitation/:secret`
    routes.get(path, (c) =>
      withInvitation(c, deps, (invitation, invitee) => showInvitation(c, deps, invitation, invitee, invitee)),
    )
    routes.post(path, (c) =>
      withInvitation(c, deps, async (invitation, invitee) => {
        // Who answers after the last day is told so by the page.
        if (isOver(invitation, todayIn(c))) return showInvitation(c, deps, invitation, invitee, invitee, 409)
        const form = await readForm(c)
        const answerTo = (name: string) => ANSWERS.find((answer) => answer === form.text(name))
        const questions = questionsOf(c, invitation)
        const answer = answerTo('answer')
        const answers = questions.map((_, at) => answerTo(`question.${at + 1}`) ?? '')
        const words = cleanLines(form.text('words'), LONGEST)
        if (!answer) return showInvitation(c, deps, invitation, invitee, { answer, answers, words }, 422)
        const admitted = await admitOutsider(deps, {
          kind: 'message',
          network: networkIn(c, deps),
          person: invitee.id,
        })
        if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
        await answerInvitation(deps.db, invitee, { answer, answers, words })
        return c.redirect(`${pathOfInvitee(deps.vault, lang, invitee)}?done=saved`, 303)
      }),
    )
  }
  return routes
}

async function withInvitation(
  c: ReaderContext,
  deps: ParticipantDeps,
  work: (invitation: Invitation, invitee: Invitee) => Promise<Response>,
) {
  const invitee = await readInviteeBySecret(deps.db, deps.vault, c.req.param('secret') ?? '')
  const invitation = invitee && (await readInvitation(deps.db, invitee.invitationId))
  return invitation ? work(invitation, invitee) : answerUnknownLink(c, deps)
}

const todayIn = (c: ReaderContext) => Temporal.Now.plainDateISO(c.var.site.timeZone)

const questionsOf = (c: ReaderContext, invitation: Invitation) =>
  invitation.questions[langOfInvitation(invitation, c.var.lang, c.var.site.languages)] ?? []

async function showInvitation(
  c: ReaderContext,
  deps: ParticipantDeps,
  invitation: Invitation,
  invitee: Invitee,
  said: Said,
  status: 200 | 409 | 422 = 200,
) {
  const { lang, site } = c.var
  const { db, vault } = deps
  const written = langOfInvitation(invitation, lang, site.languages)
  const title = invitation.titles[written] ?? ''
  const participant = await readParticipant(db, invitee.participantId)
  const page = (
    <InvitationPage
      frame={participantFrame(c, deps, title)}
      lang={lang}
      title={title}
      text={invitation.texts[written] ?? ''}
      foreign={written === lang ? undefined : written}
      until={formatDate(lang, { date: invitation.answerBy, precision: 'day' })}
      isOver={isOver(invitation, todayIn(c))}
      done={c.req.query('done') === 'saved' ? participantTexts[lang].invitation.saved : undefined}
      action={pathOfInvitee(vault, lang, invitee)}
      mine={participant ? pathOfParticipant(vault, lang, participant) : ''}
      questions={questionsOf(c, invitation)}
      answer={said.answer ?? ''}
      answers={said.answers}
      words={said.words}
      isMissing={status === 422}
      isConsultation={invitation.kind === 'consultation'}
    />
  )
  return showPrivate(c, page, status)
}
