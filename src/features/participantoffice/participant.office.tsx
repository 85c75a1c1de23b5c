import { Hono } from 'hono'
import { SPOKEN_LANGS } from '#src/features/delegation/index.ts'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import {
  countAnswers,
  langOfInvitation,
  nameOfSpokenIn,
  PARTS,
  type Part,
  participantTexts,
  readInvitations,
  readParticipants,
  spokenIn,
  TIMES,
  type Time,
} from '#src/features/participants/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { isId } from '#src/features/staff/index.ts'
import { compareIn } from '#src/platform/i18n/alphabet.ts'
import { invitationOffice } from './invitation.office.tsx'
import { participantOfficeTexts } from './office.messages.ts'
import { ParticipantListPage } from './office.view.tsx'

/** Participants in the office: finding them and inviting them. */
export function participantOffice(deps: OfficeDeps) {
  const manage = requireRight(deps, 'people.manage')
  return new Hono<OfficeEnv>()
    .use('/people/participants', manage)
    .use('/people/participants/*', manage)
    .get('/people/participants', (c) => showList(c, deps))
    .route('/', invitationOffice(deps))
}

async function showList(c: OfficeContext, { db }: OfficeDeps) {
  const { lang, site } = c.var
  const query = (name: string) => c.req.query(name) ?? ''
  const [part, spoken, theme, time] = [query('part'), query('lang'), query('theme'), query('time')]
  const isOdd =
    (part && !PARTS.some((each) => each === part)) ||
    (spoken && !SPOKEN_LANGS.some((each) => each === spoken)) ||
    (theme && !isId(theme)) ||
    (time && !TIMES.some((each) => each === time))
  if (!site || isOdd) return notThere(c)
  const texts = participantOfficeTexts[lang]
  const words = participantTexts[lang]
  const compare = compareIn(lang)
  const [participants, invitations, counts] = await Promise.all([
    readParticipants(db, {
      part: (part as Part) || undefined,
      lang: spoken || undefined,
      themeId: theme || undefined,
      time: (time as Time) || undefined,
    }),
    readInvitations(db),
    countAnswers(db),
  ])
  const page = (
    <ParticipantListPage
      frame={officeFrame(c, { title: texts.title, done: doneIn(c, texts.done) })}
      lang={lang}
      filters={[
        {
          name: 'part',
          label: texts.part,
          value: part,
          choices: PARTS.map((value) => ({ value, label: words.parts[value] })),
        },
        {
          name: 'lang',
          label: texts.language,
          value: spoken,
          choices: SPOKEN_LANGS.map((value) => ({ value, label: nameOfSpokenIn(lang, value) })).sort((one, other) =>
            compare(one.label, other.label),
          ),
        },
        {
          name: 'theme',
          label: texts.theme,
          value: theme,
          choices: site.themes.map(({ id, names }) => ({ value: id, label: labelIn(site, names, lang) })),
        },
        {
          name: 'time',
          label: texts.time,
          value: time,
          choices: TIMES.map((value) => ({ value, label: words.times[value] })),
        },
      ]}
      isNarrowed={Boolean(part || spoken || theme || time)}
      participants={participants.map((participant) => ({
        id: participant.id,
        name: participant.name,
        email: participant.email,
        association: participant.association,
        isPaused: participant.state === 'paused',
        marks: [
          ...(participant.state === 'paused' ? [texts.paused] : []),
          ...(participant.remindedAt ? [texts.unconfirmed] : []),
        ],
        lines: [
          participant.parts.map((each) => words.parts[each]).join('; '),
          spokenIn(lang, participant.speaks),
          site.themes
            .filter(({ id }) => participant.themeIds.includes(id))
            .map(({ names }) => labelIn(site, names, lang))
            .join(', '),
          participant.times.map((each) => words.times[each]).join(', '),
          participant.words,
        ].filter(Boolean),
      }))}
      invitations={invitations.map((invitation) => ({
        label: invitation.titles[langOfInvitation(invitation, lang, site.languages)] ?? '',
        href: `/office/people/participants/invitations/${invitation.id}`,
        note: texts.counts(counts.get(invitation.id) ?? { invited: 0, answered: 0, yes: 0 }),
      }))}
    />
  )
  return showPage(c, page)
}
