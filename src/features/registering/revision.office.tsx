import { Hono } from 'hono'
import { listRevisions, readLatestRecord, readRecord } from '#src/features/facts/index.ts'
import {
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  presentActor,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { restoreRecord } from './change.store.ts'
import { tellPart, tellRecord } from './describe.ts'
import type { OfficeFact } from './fact.model.ts'
import { presentTime, stateOf } from './fact.present.ts'
import { findAt } from './form.office.tsx'
import { FORMS } from './forms.ts'
import { pageTexts } from './page.messages.ts'
import { RevisionPage } from './revision.view.tsx'
import { actorOf, pathOfFact, showNotThere } from './show.ts'
import { readTelling } from './telling.reads.ts'
import { differencesOf } from './three-way.ts'

const MOST = 500

/** The changes of facts, and the way back to an older one. */
export function revisionOffice(deps: OfficeDeps) {
  const { db } = deps
  const edit = requireRight(deps, 'register.edit')
  return new Hono<OfficeEnv>()
    .get('/register/:place/:id/revisions/:revision', edit, async (c) => {
      const found = await findAt(c, deps)
      return found ? showRevision(c, deps, found) : showNotThere(c)
    })
    .post('/register/:place/:id/revisions/:revision/restore', edit, async (c) => {
      const found = await findAt(c, deps)
      const { site, lang } = c.var
      const revision = numberAt(c)
      if (!found || found.merged || !site || revision === undefined) return showNotThere(c)
      const old = await readRecord(db, { ...found, revision })
      if (!old?.isWhole) return showNotThere(c)
      const result = await restoreRecord(db, {
        form: FORMS[found.fact],
        id: found.id,
        key: found.key,
        revision,
        timeZone: site.timeZone,
        by: actorOf(c),
        note: pageTexts[lang].restoredNote(presentTime(lang, site, old.at)),
      })
      if (result.outcome === 'saved') return c.redirect(`${pathOfFact(found)}?done=restored`, 303)
      return showRevision(c, deps, found, pageTexts[lang].cannotRestore)
    })
}

function numberAt(c: OfficeContext): number | undefined {
  const written = c.req.param('revision') ?? ''
  return /^[1-9]\d{0,14}$/.test(written) ? Number(written) : undefined
}

async function showRevision(c: OfficeContext, { db }: OfficeDeps, found: OfficeFact, error?: string) {
  const { lang, site } = c.var
  const number = numberAt(c)
  const revision = number === undefined ? undefined : await readRecord(db, { ...found, revision: number })
  if (!site || !revision) return showNotThere(c)
  const { shape } = FORMS[found.fact]
  const [latest, all] = await Promise.all([readLatestRecord(db, found), listRevisions(db, found, MOST)])
  const before = all.find((other) => other.isWhole && other.id < revision.id)
  const telling = await readTelling(db, { lang, site }, [revision.record, before?.record ?? {}])
  const differences = revision.isWhole && before ? differencesOf(before.record, revision.record, shape) : []
  const texts = pageTexts[lang]
  const title = texts.revisionTitle(found.title, presentTime(lang, site, revision.at))
  const path = pathOfFact(found)
  const state = revision.isWhole ? undefined : `${texts.onlyState}: ${stateOf(lang, revision.record)}`
  const page = (
    <RevisionPage
      frame={officeFrame(c, { title })}
      lang={lang}
      title={title}
      back={{ label: found.title, href: `${path}#revisions` }}
      note={[presentActor(lang, revision.by), state, revision.note].filter(Boolean).join('. ')}
      differences={differences.map(({ path: part, ...sides }) => {
        const told = { before: tellPart(telling, part, sides.before), after: tellPart(telling, part, sides.after) }
        return { label: sides.after === undefined ? told.before.label : told.after.label, ...told }
      })}
      facts={revision.isWhole ? tellRecord(telling, revision.record, shape) : undefined}
      restore={
        revision.isWhole && latest?.id !== revision.id && !found.merged
          ? `${path}/revisions/${revision.id}/restore`
          : undefined
      }
      error={error}
      wrongTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, error ? 422 : 200)
}
