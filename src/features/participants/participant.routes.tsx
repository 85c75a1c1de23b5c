import { Hono } from 'hono'
import { admitOutsider, networkIn } from '#src/features/admitting/index.ts'
import { CONTACT_PAGES, pathOfContact } from '#src/features/entries/index.ts'
import {
  EraseOneselfPage,
  GonePage,
  joiningTexts,
  OutsidePage,
  PROOF_DAYS,
  ProvePage,
  readProof,
  SentPage,
} from '#src/features/joining/index.ts'
import {
  answerTooMany,
  answerUnknownLink,
  frameOf,
  type ReaderContext,
  type ReaderEnv,
  showPrivate,
} from '#src/features/reading/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { langOfInvitation } from './invitation.model.ts'
import { readInvitations, readInvitees } from './invitation.reads.ts'
import { invitationRoutes } from './invitation.routes.tsx'
import { pathOfInvitee } from './invitation.store.ts'
import { readParticipantForm, writeParticipantForm } from './participant.form.ts'
import { pathOfParticipant } from './participant.mail.ts'
import { participantTexts } from './participant.messages.ts'
import type { Participant, ParticipantForm } from './participant.model.ts'
import { presentParticipant } from './participant.present.ts'
import { readParticipantBySecret } from './participant.reads.ts'
import {
  askForParticipant,
  eraseParticipant,
  proveParticipant,
  saveParticipant,
  setParticipant,
} from './participant.store.ts'
import { OwnPage, type ParticipantFormView, TakePartPage } from './participant.view.tsx'
import { type ParticipantDeps, participantFrame } from './participant-page.ts'

/** Residents and associations that put themselves down, and the page of each of them. */
export function participantRoutes(deps: ParticipantDeps) {
  const { db, vault } = deps
  const routes = new Hono<ReaderEnv>().route('/', invitationRoutes(deps))
  for (const lang of LANGS) {
    const path = `/${lang}/${CONTACT_PAGES.takePart[lang]}`
    routes.get(path, (c) => {
      if (c.req.query('done') !== 'mailed') return showForm(c, deps, {}, new Map())
      const frame = participantFrame(c, deps, joiningTexts[lang].sentTitle)
      return showPrivate(c, <SentPage frame={frame} lang={lang} days={PROOF_DAYS} />)
    })
    routes.post(path, async (c) => {
      const form = await readForm(c)
      const { said, problems } = readParticipantForm(form, askedOf(c))
      if (problems.size > 0) return showForm(c, deps, form.values, problems)
      const admitted = await admitOutsider(deps, {
        kind: 'take_part',
        network: networkIn(c, deps),
        person: said.email,
      })
      if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
      await askForParticipant(meansOf(c, deps), said)
      return c.redirect(`${pathOfContact(lang, 'takePart')}?done=mailed`, 303)
    })
    routes.get(`${path}/prove/:secret`, async (c) => {
      const secret = c.req.param('secret')
      if (!(await readProof<ParticipantForm>(deps, 'participant', secret))) return showGone(c, deps)
      const { proveTitle, proveLead } = participantTexts[lang]
      const action = pathOfContact(lang, 'takePart', 'prove', secret)
      const frame = participantFrame(c, deps, proveTitle)
      return showPrivate(c, <ProvePage frame={frame} lang={lang} title={proveTitle} lead={proveLead} action={action} />)
    })
    routes.post(`${path}/prove/:secret`, async (c) => {
      const participant = await proveParticipant(meansOf(c, deps), c.req.param('secret'))
      return participant
        ? c.redirect(`${pathOfParticipant(vault, lang, participant)}?done=proven`, 303)
        : showGone(c, deps)
    })
    routes.get(`${path}/:secret`, (c) => withParticipant(c, deps, (participant) => showOwn(c, deps, participant)))
    routes.post(`${path}/:secret`, (c) =>
      withParticipant(c, deps, async (participant) => {
        const form = await readForm(c)
        const { said, problems } = readParticipantForm(form, { ...askedOf(c), email: participant.email })
        if (problems.size > 0) return showOwn(c, deps, participant, { values: form.values, problems })
        const version = Number(form.text('version'))
        const saved = await saveParticipant(db, { id: participant.id, version, said })
        if (saved === 'gone') return answerUnknownLink(c, deps)
        if (saved === 'changed_meanwhile') {
          const moved = new Map([['name', 'changed_meanwhile'] as const])
          return showOwn(c, deps, participant, { values: form.values, problems: moved })
        }
        return c.redirect(`${pathOfParticipant(vault, lang, participant)}?done=saved`, 303)
      }),
    )
    for (const [way, wish, done] of [
      ['check', 'confirmed', 'checked'],
      ['pause', 'paused', 'paused'],
      ['resume', 'resumed', 'resumed'],
    ] as const)
      routes.post(`${path}/:secret/${way}`, (c) =>
        withParticipant(c, deps, async (participant) => {
          await setParticipant(db, participant.id, wish)
          return c.redirect(`${pathOfParticipant(vault, lang, participant)}?done=${done}`, 303)
        }),
      )
    routes.get(`${path}/:secret/erase`, (c) =>
      withParticipant(c, deps, async (participant) => {
        const frame = participantFrame(c, deps, participantTexts[lang].own.eraseTitle)
        return showPrivate(
          c,
          <EraseOneselfPage
            frame={frame}
            lang={lang}
            texts={participantTexts[lang].own}
            path={pathOfParticipant(vault, lang, participant)}
          />,
        )
      }),
    )
    routes.post(`${path}/:secret/erase`, (c) =>
      withParticipant(c, deps, async (participant) => {
        await eraseParticipant(db, participant.id)
        const { erasedTitle } = joiningTexts[lang]
        const frame = participantFrame(c, deps, erasedTitle)
        const { erased } = participantTexts[lang].own
        return showPrivate(c, <OutsidePage frame={frame} title={erasedTitle} lead={erased} />)
      }),
    )
  }
  return routes
}

const meansOf = (c: ReaderContext, { db, mail, vault, origin }: ParticipantDeps) => ({
  db,
  mail,
  vault,
  origin,
  site: c.var.site,
})

const askedOf = (c: ReaderContext) => ({
  langs: c.var.site.languages,
  themeIds: c.var.site.themes.map(({ id }) => id),
})

async function withParticipant(
  c: ReaderContext,
  deps: ParticipantDeps,
  work: (participant: Participant) => Promise<Response>,
) {
  const participant = await readParticipantBySecret(deps.db, deps.vault, c.req.param('secret') ?? '')
  return participant ? work(participant) : answerUnknownLink(c, deps)
}

function showGone(c: ReaderContext, deps: ParticipantDeps) {
  const { lang } = c.var
  const frame = participantFrame(c, deps, joiningTexts[lang].goneTitle)
  const again = pathOfContact(lang, 'takePart')
  return showPrivate(c, <GonePage frame={frame} lang={lang} days={PROOF_DAYS} again={again} />, 410)
}

function viewOf(
  c: ReaderContext,
  values: ParticipantFormView['values'],
  problems: ParticipantFormView['problems'],
): ParticipantFormView {
  const { lang, site } = c.var
  const themes = site.themes.map(({ id, names }) => ({ value: id, label: labelIn(site, names, lang) }))
  return { lang, langs: site.languages, themes, values, problems }
}

function showForm(
  c: ReaderContext,
  deps: ParticipantDeps,
  values: ParticipantFormView['values'],
  problems: ParticipantFormView['problems'],
) {
  const { lang, site } = c.var
  const page = (
    <TakePartPage
      frame={frameOf(deps, site, lang, {
        title: participantTexts[lang].title,
        pathIn: (other: Lang) => pathOfContact(other, 'takePart'),
        hasForm: true,
      })}
      view={viewOf(c, values, problems)}
      action={pathOfContact(lang, 'takePart')}
      city={labelIn(site, site.names, lang)}
    />
  )
  return showPrivate(c, page, problems.size > 0 ? 422 : 200)
}

async function showOwn(
  c: ReaderContext,
  deps: ParticipantDeps,
  participant: Participant,
  tried?: Pick<ParticipantFormView, 'values' | 'problems'>,
) {
  const { lang, site } = c.var
  const { own, invitation: texts } = participantTexts[lang]
  const { values = writeParticipantForm(participant), problems = new Map() } = tried ?? {}
  const invitees = await readInvitees(deps.db, { participantId: participant.id })
  const invitations = new Map(
    (
      await readInvitations(
        deps.db,
        invitees.map(({ invitationId }) => invitationId),
      )
    ).map((each) => [each.id, each]),
  )
  const done = c.req.query('done') ?? ''
  const page = (
    <OwnPage
      frame={participantFrame(c, deps, own.title)}
      view={viewOf(c, values, problems)}
      path={pathOfParticipant(deps.vault, lang, participant)}
      version={participant.version}
      done={Object.hasOwn(own.done, done) ? own.done[done as keyof typeof own.done] : undefined}
      isPaused={participant.state === 'paused'}
      kept={presentParticipant(lang, site, participant)}
      invitations={invitees.flatMap((invitee) => {
        const invitation = invitations.get(invitee.invitationId)
        if (!invitation) return []
        const written = langOfInvitation(invitation, lang, site.languages)
        return [
          {
            label: invitation.titles[written] ?? '',
            href: pathOfInvitee(deps.vault, lang, invitee),
            lang: written === lang ? undefined : written,
            note: [
              formatDate(lang, { date: invitation.answerBy, precision: 'day' }),
              invitee.answer && texts.answers[invitee.answer],
            ]
              .filter(Boolean)
              .join(', '),
          },
        ]
      })}
    />
  )
  return showPrivate(c, page, problems.size > 0 ? 422 : 200)
}
