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
import { readSetting } from '#src/features/settings/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { isId } from '#src/features/staff/index.ts'
import type { Visit } from '#src/features/visits/index.ts'
import { VISIT_ID } from '#src/features/visits/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { readForm } from '#src/platform/http/form.ts'
import { cleanLines } from '#src/platform/text/clean-line.ts'
import { delegationTexts } from './delegation.messages.ts'
import { mailToGuest } from './guest.mail.ts'
import { nameOfGuest } from './guest.model.ts'
import { readGuest, readGuests } from './guest.reads.ts'
import { type Letter, numberOfLetter } from './letter.model.ts'
import { composeLetter, presentLetter } from './letter.present.ts'
import { readLetter, readLetters } from './letter.reads.ts'
import {
  approveLetter,
  draftLetter,
  type LetterResult,
  markLetterSent,
  saveLetter,
  withdrawLetter,
} from './letter.store.ts'
import { LETTER_TEXTS } from './letter.texts.ts'
import { LetterOfficePage, LettersPage } from './letter-office.view.tsx'
import { findVisit, visitTop } from './visit-page.ts'

const PATH = `/visits/${VISIT_ID}/letters`
const MOST = 6_000

/** The letters of invitation of a visit. */
export function letterOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .get(PATH, async (c) => {
      const visit = await findVisit(c, deps)
      return visit ? showLetters(c, deps, visit) : notThere(c)
    })
    .post(`${PATH}/draft/:guest`, async (c) => {
      const found = await findGuest(c, deps)
      if (!found || !c.var.site) return notThere(c)
      const { visit, guest } = found
      const { site, staff } = c.var
      const path = `/office/visits/${visit.id}/letters`
      if (!guest.passport) return c.redirect(path, 303)
      const own = (await readSetting(db, 'visitLetters')).texts[guest.lang]
      const body = composeLetter(own || LETTER_TEXTS[guest.lang], {
        site,
        guest,
        visit,
        lang: guest.lang,
        writer: staff.name,
      })
      const { year } = Temporal.Now.zonedDateTimeISO(site.timeZone)
      const draft = { visitId: visit.id, guestId: guest.id, lang: guest.lang, body, year, by: staff }
      const id = await draftLetter(db, draft)
      if (id === 'there_already') return showLetters(c, deps, visit, id)
      return c.redirect(`${path}/${id}?done=drafted`, 303)
    })
    .post(`${PATH}/ask/:guest`, async (c) => {
      const found = await findGuest(c, deps)
      if (!found) return notThere(c)
      await inTransaction(db, (tx) =>
        mailToGuest(deps, tx, 'passport', { ...found, city: cityOf(c, found.guest.lang) }),
      )
      return c.redirect(`/office/visits/${found.visit.id}/letters?done=asked`, 303)
    })
    .get(`${PATH}/:letter`, async (c) => {
      const found = await findLetter(c, deps)
      return found ? showLetter(c, found, found.letter.body ?? '') : notThere(c)
    })
    .post(`${PATH}/:letter`, async (c) => {
      const found = await findLetter(c, deps)
      if (!found) return notThere(c)
      const { letter, visit } = found
      const form = await readForm(c)
      const texts = delegationTexts[c.var.lang].letters
      const by = c.var.staff
      const version = Number(form.text('version'))
      const intent = form.text('intent')
      if (intent === 'save') {
        const body = cleanLines(form.text('body'), MOST * 2)
        const error = body === '' ? texts.empty : body.length > MOST ? texts.tooLong : undefined
        if (error) return showLetter(c, found, body, { error })
        const result = await saveLetter(db, letter.id, { body, version, by })
        return answer(result, 'letterSaved', body)
      }
      if (intent === 'approve') {
        const left = [...(letter.body ?? '').matchAll(/\{\w+\}/g)].map(([place]) => place)
        if (left.length > 0) return showLetter(c, found, letter.body ?? '', { error: texts.left(left) })
        return answer(await approveLetter(db, letter.id, { version, by }), 'approved')
      }
      if (intent === 'send') {
        const result = await inTransaction(db, async (tx) => {
          const marked = await markLetterSent(tx, letter.id, { version, by })
          if (marked === 'done') await tell(tx, 'letter')
          return marked
        })
        return answer(result, 'letterSent')
      }
      if (intent !== 'withdraw') return c.redirect(c.req.path, 303)
      const result = await inTransaction(db, async (tx) => {
        const withdrawn = await withdrawLetter(tx, letter.id, { version, by })
        if (withdrawn === 'done' && letter.state === 'sent') await tell(tx, 'letterWithdrawn')
        return withdrawn
      })
      return answer(result, 'withdrawn')

      async function tell(tx: Parameters<typeof mailToGuest>[1], kind: 'letter' | 'letterWithdrawn') {
        const guest = letter.guestId ? await readGuest(tx, letter.guestId) : undefined
        if (!guest) return
        const facts = { guest, visit, city: cityOf(c, guest.lang), letter: numberOfLetter(letter) }
        await mailToGuest(deps, tx, kind, facts)
      }

      async function answer(result: LetterResult, done: string, typed?: string) {
        if (result === 'done') return c.redirect(`/office/visits/${visit.id}/letters/${letter.id}?done=${done}`, 303)
        const now = (await findLetter(c, deps)) ?? { letter, visit }
        const problem = result === 'own_letter' ? texts.ownLetter : texts.problems[result]
        return showLetter(c, now, typed ?? now.letter.body ?? '', { problem, stored: typed && now.letter.body })
      }
    })
}

const cityOf = (c: OfficeContext, lang: Letter['lang']) =>
  c.var.site ? labelIn(c.var.site, c.var.site.names, lang) : ''

async function findGuest(c: OfficeContext, deps: OfficeDeps) {
  const visit = await findVisit(c, deps)
  const id = c.req.param('guest') ?? ''
  const guest = visit && isId(id) ? await readGuest(deps.db, id) : undefined
  return visit && guest?.visitId === visit.id ? { visit, guest } : undefined
}

async function findLetter(c: OfficeContext, deps: OfficeDeps): Promise<{ visit: Visit; letter: Letter } | undefined> {
  const visit = await findVisit(c, deps)
  const id = c.req.param('letter') ?? ''
  const letter = visit && isId(id) ? await readLetter(deps.db, id) : undefined
  return visit && letter?.visitId === visit.id ? { visit, letter } : undefined
}

async function showLetters(c: OfficeContext, { db }: OfficeDeps, visit: Visit, problem?: 'there_already') {
  const { lang } = c.var
  const texts = delegationTexts[lang]
  const [guests, letters] = await Promise.all([readGuests(db, visit.id), readLetters(db, visit.id)])
  const path = `/office/visits/${visit.id}/letters`
  const shown = (letter: Letter) => ({
    number: numberOfLetter(letter),
    href: `${path}/${letter.id}`,
    state: texts.letters.states[letter.state],
  })
  const isCurrent = (letter: Letter) => letter.state !== 'withdrawn'
  const page = (
    <LettersPage
      frame={officeFrame(c, { title: texts.tabs.letters, done: doneIn(c, texts.done) })}
      top={visitTop(c, visit, 'letters')}
      texts={texts}
      problem={problem && texts.letters.problems[problem]}
      lines={guests.map((guest) => ({
        name: nameOfGuest(guest, texts.noName),
        letters: letters.filter(({ guestId }) => guestId === guest.id).map(shown),
        lacks: !guest.passport,
        draft:
          guest.passport && !letters.some((letter) => letter.guestId === guest.id && isCurrent(letter))
            ? `${path}/draft/${guest.id}`
            : undefined,
        ask: !guest.passport && guest.email ? `${path}/ask/${guest.id}` : undefined,
      }))}
    />
  )
  return showPage(c, page, problem ? 409 : 200)
}

function showLetter(
  c: OfficeContext,
  { visit, letter }: { visit: Visit; letter: Letter },
  body: string,
  wrong: { error?: string | undefined; problem?: string | undefined; stored?: string | undefined } = {},
) {
  const { lang, site, staff } = c.var
  const texts = delegationTexts[lang]
  if (!site) return notThere(c)
  const isGone = letter.body === undefined
  const page = (
    <LetterOfficePage
      frame={officeFrame(c, { title: texts.letters.titleOf(numberOfLetter(letter)), done: doneIn(c, texts.done) })}
      top={visitTop(c, visit, 'letters')}
      texts={texts}
      letter={letter}
      number={numberOfLetter(letter)}
      back={`/office/visits/${visit.id}/letters`}
      paper={presentLetter(site, wrong.error === undefined ? letter : { ...letter, body })}
      body={body}
      may={{
        write: !isGone && (letter.state === 'draft' || letter.state === 'reviewed'),
        approve: !isGone && letter.state === 'draft' && letter.writer.id !== staff.id,
        send: !isGone && letter.state === 'reviewed',
        withdraw: !isGone && letter.state !== 'withdrawn',
      }}
      isOwn={letter.writer.id === staff.id}
      problem={wrong.problem}
      stored={wrong.stored}
      error={wrong.error}
      errorTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, wrong.error ? 422 : wrong.problem ? 409 : 200)
}
