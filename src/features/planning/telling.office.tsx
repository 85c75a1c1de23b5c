import { Hono } from 'hono'
import { pathOfGuest } from '#src/features/delegation/index.ts'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import {
  type ConcernedReader,
  nameOfSpoken,
  pathOfAsk,
  readTelling,
  sentencesOf,
  tellChanges,
  tellLetter,
} from '#src/features/programme/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { numberOf, pathOfVisit, type Visit } from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { tellingTexts } from './telling.messages.ts'
import { TellingPage } from './telling.view.tsx'
import { withVisit } from './visit-page.ts'

/** Those concerned by what changed: who they are, and telling them once. */
export function tellingOffice(deps: OfficeDeps) {
  const plan = requireRight(deps, 'visits.plan')
  return new Hono<OfficeEnv>()
    .get('/visits/:id/programme/tell', plan, (c) => withVisit(c, deps, (visit) => showTelling(c, deps, visit)))
    .post('/visits/:id/programme/tell', plan, (c) =>
      withVisit(c, deps, async (visit) => {
        const { lang, site, staff } = c.var
        if (!site) return notThere(c)
        const texts = tellingTexts[lang]
        const mark = (await readForm(c)).text('mark')
        const result = await tellChanges(
          deps,
          {
            visitId: visit.id,
            mark,
            letter: (reader, now, known) =>
              tellLetter(reader, {
                visit: now,
                known,
                city: labelIn(site, site.names, reader.lang),
                by: staff.name,
                address: addressOf(deps, reader),
              }),
            note: texts.note,
          },
          actorOf(staff),
        )
        if (result === 'unknown') return notThere(c)
        if (result === 'changed_meanwhile') return showTelling(c, deps, visit, texts.changedMeanwhile)
        const done = result === 'nothing' ? '' : '?done=told'
        return c.redirect(`${pathOfVisit(visit.id, 'programme')}${done}`, 303)
      }),
    )
}

function addressOf({ origin, vault }: OfficeDeps, { kind, id, linkNumber, askId }: ConcernedReader) {
  if (kind === 'guest' && linkNumber !== undefined)
    return `${origin}${pathOfGuest(vault, { id, linkNumber })}/programme`
  return askId ? `${origin}${pathOfAsk(vault, askId)}/programme` : undefined
}

async function showTelling(c: OfficeContext, { db }: OfficeDeps, visit: Visit, remark?: string) {
  const { lang } = c.var
  const texts = tellingTexts[lang]
  const { readers, known, mark } = await readTelling(db, visit)
  const page = (
    <TellingPage
      frame={officeFrame(c, { title: `${numberOf(visit)}: ${texts.title}` })}
      lang={lang}
      visit={visit}
      readers={readers.map((reader) => ({
        name: reader.name || reader.email || texts.unnamed,
        about: `${texts.kinds[reader.kind]}, ${texts.language(nameOfSpoken(lang, reader.lang))}`,
        remarks: [...(reader.isFirst ? [texts.isNew] : []), ...(reader.email ? [] : [texts.unreachable])],
        sentences: reader.changes.flatMap((change) => sentencesOf(lang, change, known)),
      }))}
      reached={readers.filter(({ email }) => email !== undefined).length}
      mark={mark}
      remark={remark}
    />
  )
  return showPage(c, page, remark ? 409 : 200)
}
