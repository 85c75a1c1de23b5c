import { Hono } from 'hono'
import { type OfficeDeps, type OfficeEnv, officeFrame, showPage } from '#src/features/office/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { listRevisions, readRevision } from './entry.reads.ts'
import { revisionTexts } from './revision.messages.ts'
import { RevisionsPage } from './revision.view.tsx'
import { saveText } from './save.store.ts'
import { refuseWithHelp, said, showNotThere } from './show.ts'
import { mayWrite } from './text.model.ts'
import { openText } from './text.office.tsx'
import { differenceInWords } from './words.ts'

/** The revisions of a text: compared by words, and restored as a new one. */
export function revisionOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .get('/entries/:id/:lang/revisions', async (c) => {
      const at = await openText(c, deps)
      const text = at?.entry.texts.find(({ lang }) => lang === at.language.code)
      if (!at || !text) return showNotThere(c)
      const { entry, language } = at
      const ref = { entryId: entry.id, lang: language.code }
      const to = numberIn(c.req.query('to'), text.latest) ?? text.latest
      const from = numberIn(c.req.query('from'), text.latest) ?? Math.max(1, to - 1)
      const [lines, before, after] = await Promise.all([
        listRevisions(db, ref),
        readRevision(db, { ...ref, number: from }),
        readRevision(db, { ...ref, number: to }),
      ])
      const texts = revisionTexts[c.var.lang]
      const done = said({ restored: texts.restored, unrestored: texts.unrestored }, c.req.query('done'))
      const page = (
        <RevisionsPage
          frame={officeFrame(c, { title: `${entry.title}: ${texts.title}`, done })}
          lang={c.var.lang}
          timeZone={c.var.site?.timeZone ?? 'UTC'}
          entry={entry}
          language={language}
          text={text}
          lines={lines}
          from={from}
          to={to}
          difference={before && after ? differenceInWords(before.text, after.text) : []}
          mayRestore={mayWrite(c.var.staff, entry, language.code)}
        />
      )
      return showPage(c, page)
    })
    .post('/entries/:id/:lang/revisions', async (c) => {
      const at = await openText(c, deps)
      if (!at) return showNotThere(c)
      const { entry, language } = at
      if (!mayWrite(c.var.staff, entry, language.code)) return refuseWithHelp(c, deps, 'entries.edit')
      const form = await readForm(c)
      const base = numberIn(form.text('latest'), Number.MAX_SAFE_INTEGER) ?? 0
      const number = numberIn(form.text('restore'), base) ?? 0
      const [old, latest] = await Promise.all(
        [number, base].map((one) => readRevision(db, { entryId: entry.id, lang: language.code, number: one })),
      )
      if (!old || !latest) return showNotThere(c)
      const outcome = await saveText(db, {
        entry,
        lang: language.code,
        base,
        // The address stays: it belongs to the text, not to a revision.
        text: { ...old.text, slug: latest.text.slug },
        ofSubstance: true,
        // Words that a machine drafted are its words again, whatever became of them since.
        machine: old.machine ?? undefined,
        note: revisionTexts[c.var.lang].restoredNote(number),
        by: c.var.staff,
      })
      const done = outcome.outcome === 'conflict' ? 'unrestored' : 'restored'
      return c.redirect(`/office/entries/${entry.id}/${language.code}/revisions?done=${done}`, 303)
    })
}

function numberIn(written: string | undefined, most: number): number | undefined {
  const number = /^\d{1,9}$/.test(written ?? '') ? Number(written) : 0
  return number >= 1 && number <= most ? number : undefined
}
