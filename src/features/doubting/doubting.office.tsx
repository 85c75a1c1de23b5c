import { Hono } from 'hono'
import { findPartyKey, reasonIn } from '#src/features/importing/index.ts'
import { type DoubtReading, decideDoubt, listDoubts } from '#src/features/imports/index.ts'
import {
  notice,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { readCandidates, readRunsToRepeat } from './candidate.reads.ts'
import { doubtTexts } from './doubt.messages.ts'
import { DoubtPage } from './doubt.view.tsx'
import { DoubtsPage } from './doubts.view.tsx'
import { weigh } from './evidence.ts'

const NUMBER = '/doubts/:number{\\d{1,9}}'
const SHOWN = 200

/** Doubtful matches of imports: one by one, or those that are alike at once. */
export function doubtingOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .use('/doubts', requireRight(deps, 'imports.run'))
    .use('/doubts/*', requireRight(deps, 'imports.run'))
    .get('/doubts', (c) => showDoubts(c, deps))

    .post('/doubts', async (c) => {
      const form = await readForm(c)
      const numbers = form.all('number').filter((number) => /^\d{1,9}$/.test(number))
      const intent = form.text('intent')
      if (numbers.length === 0) return showDoubts(c, deps, doubtTexts[c.var.lang].problems.none_chosen)
      const open = new Map((await listDoubts(db)).map((doubt) => [doubt.number, doubt]))
      let left = 0
      for (const number of numbers.map(Number)) {
        const only = open.get(number)?.candidates
        const as =
          intent === 'new' || intent === 'skip' ? intent : only?.length === 1 && only[0] && { key: only[0].key }
        const result = as && (await decideDoubt(db, { number, as, by: actorOf(c.var.staff), onlyOpen: true }))
        if (result !== 'decided') left += 1
      }
      const query = new URLSearchParams({ done: 'several', ...(left > 0 && { left: String(left) }) })
      return c.redirect(`/office/doubts?${query}`, 303)
    })

    .get(NUMBER, async (c) => {
      const doubt = await findDoubt(deps, Number(c.req.param('number')))
      return doubt ? showDoubt(c, deps, doubt, { as: '', other: '' }) : notThere(c)
    })

    .post(NUMBER, async (c) => {
      const doubt = await findDoubt(deps, Number(c.req.param('number')))
      if (!doubt) return notThere(c)
      const { problems, alreadyTitle, already, title } = doubtTexts[c.var.lang]
      const form = await readForm(c)
      const typed = { as: form.text('as').slice(0, 300), other: form.text('other').slice(0, 200) }
      const key = typed.as === 'other' ? await findPartyKey(db, typed.other) : /^is:(.+)$/.exec(typed.as)?.[1]
      const as = typed.as === 'new' || typed.as === 'skip' ? typed.as : key && { key }
      if (!as) {
        const wrong = typed.as === 'other' ? { other: problems.other } : { as: problems.choose }
        return showDoubt(c, deps, doubt, typed, wrong)
      }
      const result = await decideDoubt(db, { number: doubt.number, as, by: actorOf(c.var.staff), onlyOpen: true })
      if (result === 'unknown_party') return showDoubt(c, deps, doubt, typed, { as: problems.other })
      if (result === 'unknown_town') return showDoubt(c, deps, doubt, typed, { as: problems.unknown_town })
      if (result === 'same_town') return showDoubt(c, deps, doubt, typed, { as: problems.same_town })
      if (result === 'unknown_doubt') return notThere(c)
      if (result === 'already_decided') {
        return notice(c, 409, alreadyTitle, [already], { label: title, href: '/office/doubts' })
      }
      // The next one of the same file, as long as there is one.
      const next = (await listDoubts(db)).find(({ origin }) => origin.file === doubt.origin.file)
      return c.redirect(next ? `/office/doubts/${next.number}?done=decided` : '/office/doubts?done=decided', 303)
    })
}

async function findDoubt({ db }: OfficeDeps, number: number): Promise<DoubtReading | undefined> {
  return (await listDoubts(db, { all: true })).find((doubt) => doubt.number === number)
}

function doneOf(c: OfficeContext): string | undefined {
  const texts = doubtTexts[c.var.lang]
  const done = c.req.query('done')
  const left = /^\d{1,6}$/.test(c.req.query('left') ?? '') ? Number(c.req.query('left')) : 0
  if (done !== 'decided' && done !== 'several') return undefined
  return left > 0 ? `${texts.done[done]} ${texts.leftOut(left)}` : texts.done[done]
}

async function showDoubts(c: OfficeContext, { db }: OfficeDeps, error?: string) {
  const { lang } = c.var
  const texts = doubtTexts[lang]
  const wish = { file: c.req.query('file') ?? '', why: c.req.query('why') ?? '' }
  const [all, repeats] = await Promise.all([listDoubts(db), readRunsToRepeat(db)])
  const shown = all.filter(
    ({ origin, why }) => (!wish.file || origin.file === wish.file) && (!wish.why || why === wish.why),
  )
  const unique = (values: readonly string[]) => [...new Set(values)]
  const page = (
    <DoubtsPage
      frame={officeFrame(c, { title: texts.title, done: doneOf(c) })}
      texts={texts}
      errorTitle={officeTexts[lang].wrongTitle}
      error={error}
      told={shown.length === 0 ? texts.none : texts.waiting(shown.length)}
      wish={wish}
      files={unique(all.map(({ origin }) => origin.file)).map((file) => ({ value: file, label: file }))}
      reasons={unique(all.map(({ why }) => why)).map((why) => ({ value: why, label: reasonIn(lang, why).text }))}
      repeats={repeats.map(({ number, name }) => ({ label: name, href: `/office/imports/${number}` }))}
      doubts={shown.slice(0, SHOWN).map((doubt) => ({
        number: doubt.number,
        written: doubt.written,
        where: doubt.country ? formatCountry(lang, doubt.country) : '',
        reason: reasonIn(lang, doubt.why),
        candidates: doubt.candidates.map(({ name }) => name).join(', '),
        origin: texts.origin(doubt.origin.file, doubt.origin.row),
        pick: texts.pick(doubt.written),
      }))}
    />
  )
  return showPage(c, page, error ? 422 : 200)
}

async function showDoubt(
  c: OfficeContext,
  { db }: OfficeDeps,
  doubt: DoubtReading,
  typed: { as: string; other: string },
  errors: Readonly<Record<string, string>> = {},
) {
  const { lang } = c.var
  const texts = doubtTexts[lang]
  const candidates = await readCandidates(
    db,
    doubt.subject,
    doubt.candidates.map(({ key }) => key),
  )
  const page = (
    <DoubtPage
      frame={officeFrame(c, { title: doubt.written, done: doneOf(c) })}
      texts={texts}
      errorTitle={officeTexts[lang].wrongTitle}
      errors={errors}
      number={doubt.number}
      written={doubt.written}
      about={[
        doubt.country && formatCountry(lang, doubt.country),
        doubt.place,
        texts.origin(doubt.origin.file, doubt.origin.row),
      ].filter((fact): fact is string => Boolean(fact))}
      reason={reasonIn(lang, doubt.why)}
      cells={doubt.origin.cells ?? []}
      candidates={candidates.map((candidate) => {
        const { pro, contra } = weigh(doubt, candidate, candidates)
        return {
          key: candidate.key,
          title: candidate.title,
          href: candidate.href,
          where: candidate.country ? formatCountry(lang, candidate.country) : '',
          pro: pro.map(texts.evidence),
          contra: contra.map(texts.evidence),
        }
      })}
      typed={typed}
      isOpen={doubt.decision === undefined}
      isParty={doubt.subject === 'party'}
      decidedBy={doubt.decidedBy && texts.decided(doubt.decidedBy)}
    />
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}
