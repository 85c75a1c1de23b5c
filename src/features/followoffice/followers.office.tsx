import { Hono } from 'hono'
import { describeChoice, showChoice } from '#src/features/choices/index.ts'
import { type Follower, leaveFollowing, readFollowerOfPerson } from '#src/features/followers/index.ts'
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
import { type Person, readPersonByEmail } from '#src/features/people/index.ts'
import { labelIn, type Term } from '#src/features/site/index.ts'
import { actorOf, isId } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import { countFollowers } from './follower-count.reads.ts'
import { FollowersPage, type FoundFollower } from './followers.view.tsx'
import { followerTexts } from './office.messages.ts'

const PATH = '/people/followers'

/** Followers in figures; and the one who asks for help, found by their whole address. */
export function followersOffice(deps: OfficeDeps) {
  const { db } = deps
  return (
    new Hono<OfficeEnv>()
      .use(PATH, requireRight(deps, 'people.manage'))
      .use(`${PATH}/*`, requireRight(deps, 'people.manage'))
      .get(PATH, (c) => show(c, deps, { words: '', found: undefined }))
      // An address has no place in addresses of pages, which end in logs.
      .post(PATH, async (c) => {
        const words = cleanLine((await readForm(c)).text('email'), 300)
        const person = words === '' ? undefined : await readPersonByEmail(db, words)
        const follower = person && (await readFollowerOfPerson(db, person.id))
        const found = person && follower ? await present(c, deps, person, follower) : ('nobody' as const)
        return show(c, deps, { words, found: words === '' ? undefined : found })
      })
      .post(`${PATH}/:id/end`, async (c) => {
        const id = c.req.param('id')
        if (!isId(id)) return notThere(c)
        const result = await leaveFollowing(db, id, 'staff', actorOf(c.var.staff))
        return result === 'gone' ? notThere(c) : c.redirect(`/office${PATH}?done=ended`, 303)
      })
  )
}

async function present(
  c: OfficeContext,
  { db }: OfficeDeps,
  person: Person,
  follower: Follower,
): Promise<FoundFollower> {
  const { lang, site } = c.var
  const texts = followerTexts[lang]
  const choices = site
    ? await Promise.all(
        follower.choices.map(async (choice) => describeChoice(site, lang, (await showChoice(db, site, choice)).chosen)),
      )
    : []
  return {
    id: follower.id,
    rows: [
      { label: texts.find, value: person.email },
      { label: texts.state, value: texts.states[follower.state] },
      {
        label: texts.since,
        value: formatStamp(lang, follower.confirmedAt.toZonedDateTimeISO(site?.timeZone ?? 'UTC')),
      },
      { label: texts.language, value: nameOfLang(follower.lang) },
      { label: texts.comes, value: texts.frequencies[follower.frequency] },
      { label: texts.choices, value: choices.join('; ') || '–' },
    ],
    canEnd: follower.state !== 'ended',
  }
}

async function show(
  c: OfficeContext,
  { db }: OfficeDeps,
  at: Pick<Parameters<typeof FollowersPage>[0], 'words' | 'found'>,
) {
  const { lang, site } = c.var
  const texts = followerTexts[lang]
  const counts = await countFollowers(db)
  const terms = (all: readonly Term[], of: ReadonlyMap<string | undefined, number>) => [
    ...all.flatMap((term) => {
      const count = of.get(term.id)
      return count && site ? [{ label: labelIn(site, term.names, lang), count }] : []
    }),
    ...(of.get(undefined) ? [{ label: texts.everything, count: of.get(undefined) ?? 0 }] : []),
  ]
  const tables = [
    {
      title: texts.tables.state,
      rows: [
        ...[...counts.byState].map(([state, count]) => ({ label: texts.states[state], count })),
        { label: texts.newsletters, count: counts.newsletters },
      ],
    },
    { title: texts.tables.lang, rows: [...counts.byLang].map(([each, count]) => ({ label: nameOfLang(each), count })) },
    {
      title: texts.tables.frequency,
      rows: [...counts.byFrequency].map(([each, count]) => ({ label: texts.frequencies[each], count })),
    },
    { title: texts.tables.theme, rows: terms(site?.themes ?? [], counts.byTheme) },
    { title: texts.tables.audience, rows: terms(site?.audiences ?? [], counts.byAudience) },
  ]
  const frame = officeFrame(c, { title: texts.title, done: doneIn(c, { ended: texts.ended }) })
  return showPage(
    c,
    <FollowersPage frame={frame} lang={lang} tables={tables} {...at} />,
    at.found === 'nobody' ? 404 : 200,
  )
}
