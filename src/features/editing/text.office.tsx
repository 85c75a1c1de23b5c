import { Hono } from 'hono'
import { pathOfEntry } from '#src/features/entries/index.ts'
import {
  namesOfHelpers,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  refuse,
  showPage,
} from '#src/features/office/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { conflictTexts } from './conflict.messages.ts'
import { ConflictPage } from './conflict.view.tsx'
import { dropDraft, keepDraft, leaveText, meetOthers, readDraft } from './draft.store.ts'
import type { OfficeEntry } from './entry.model.ts'
import { findLanguage, readOfficeEntry, readRevision } from './entry.reads.ts'
import { findLacks } from './office-publish.store.ts'
import { presentTime } from './present.ts'
import { type SaveConflict, saveText } from './save.store.ts'
import { said, showNotThere } from './show.ts'
import { textTexts } from './text.messages.ts'
import { type CityLanguage, EMPTY_TEXT, mayWrite, type Revision, type WritingForm } from './text.model.ts'
import { WritePage } from './text.view.tsx'
import { wordTexts } from './word.messages.ts'
import { errorsIn, readChoices, readWriting } from './writing.form.ts'

/** Which text of which entry a request is about. */
export interface OpenText {
  readonly entry: OfficeEntry
  readonly language: CityLanguage
}

/** Finds the text that an address names; undefined when its entry or its language is not there. */
export async function openText(c: OfficeContext, { db }: OfficeDeps): Promise<OpenText | undefined> {
  const { id = '', lang = '' } = c.req.param() as Record<string, string>
  const [entry, language] = await Promise.all([readOfficeEntry(db, id), findLanguage(db, lang)])
  return entry && language && { entry, language }
}

/** Writing a text: the form, what is kept while typing, and who else has it open. */
export function textOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .get('/entries/:id/:lang', async (c) => {
      const at = await openText(c, deps)
      if (!at) return showNotThere(c)
      const latest = await readLatest(deps, at)
      const kept = await readDraft(db, atWork(c, at))
      const isResumed = kept !== undefined && c.req.query('draft') === 'kept'
      const form: WritingForm = {
        fields: isResumed ? { ...EMPTY_TEXT, ...kept.fields } : (latest?.text ?? EMPTY_TEXT),
        base: isResumed ? kept.base : (latest?.number ?? 0),
        note: '',
        ofSubstance: true,
        correction: '',
        upToDate: false,
        accepted: false,
      }
      return showForm(c, deps, at, { form, latest, kept: isResumed ? undefined : kept?.at })
    })
    .post('/entries/:id/:lang', async (c) => {
      const at = await openText(c, deps)
      if (!at) return showNotThere(c)
      const { entry, language } = at
      const typed = await readForm(c)
      const form = readWriting(typed)
      if (!mayWrite(c.var.staff, entry, language.code)) {
        // Whose role was taken away while they wrote does not lose the words: they are there for when it is given back.
        await keepDraft(db, atWork(c, at), form)
        return refuse(c, rightFor(at), await namesOfHelpers(db, rightFor(at)))
      }
      const latest = await readLatest(deps, at)
      const texts = textTexts[c.var.lang]
      // A form that comes back after a session ended has no button that was pressed: it is shown as it was.
      const intent = typed.text('intent')
      if (intent !== 'save' && intent !== 'go_on' && intent !== 'settle') return showForm(c, deps, at, { form, latest })
      const errors = errorsIn(form.fields, texts.problems)
      if (Object.keys(errors).length > 0) return showForm(c, deps, at, { form, latest, errors })

      const original = Number(typed.text('original'))
      const isSettling = intent === 'settle'
      const isNewTranslation = language.code !== entry.originalLang && form.base === 0
      const outcome = await saveText(db, {
        entry,
        lang: language.code,
        base: form.base,
        text: form.fields,
        choices: readChoices(typed),
        ofSubstance: form.ofSubstance,
        correction: form.correction || undefined,
        note: form.note,
        madeFrom:
          Number.isInteger(original) && original > 0 && (isSettling || form.upToDate || isNewTranslation)
            ? original
            : undefined,
        accepted: isSettling || form.accepted,
        by: c.var.staff,
      })
      if (outcome.outcome === 'conflict')
        return showConflict(
          c,
          at,
          { ...form, upToDate: form.upToDate || isSettling },
          typed.text('original'),
          outcome as SaveConflict,
        )
      if (outcome.outcome === 'slug_taken' || outcome.outcome === 'slug_wrong' || outcome.outcome === 'slug_reserved') {
        return showForm(c, deps, at, { form, latest, errors: { slug: texts.problems[outcome.outcome] } })
      }
      await dropDraft(db, atWork(c, at))
      const path = `/office/entries/${entry.id}/${language.code}`
      return c.redirect(`${path}${intent === 'save' ? '' : '/state'}?done=${outcome.outcome}`, 303)
    })
    .post('/entries/:id/:lang/draft', async (c) => {
      const at = await openText(c, deps)
      if (!at) return c.json({}, 404)
      if (!mayWrite(c.var.staff, at.entry, at.language.code)) return c.json({}, 403)
      const typed = await readForm(c)
      const work = atWork(c, at)
      if (typed.text('leave') === 'yes') await leaveText(db, work)
      if (typed.text('keep') === 'yes') {
        const { fields, base } = readWriting(typed)
        await keepDraft(db, work, { base, fields })
      }
      const others = typed.text('leave') === 'yes' ? [] : await meetOthers(db, work)
      const text = at.entry.texts.find(({ lang }) => lang === at.language.code)
      const lacks = await findLacks(
        db,
        { kind: at.entry.kind, pictureId: at.entry.facts.picture, machine: text?.machine ?? null },
        at.language.code,
        readWriting(typed).fields,
      )
      return c.json({
        others: others.length > 0 ? textTexts[c.var.lang].others(others.join(', ')) : '',
        latest: text?.latest ?? 0,
        lacks: lacks.map((lack) => wordTexts[c.var.lang].lacks[lack]),
      })
    })
    .post('/entries/:id/:lang/draft/discard', async (c) => {
      const at = await openText(c, deps)
      if (!at) return showNotThere(c)
      await dropDraft(db, atWork(c, at))
      return c.redirect(`/office/entries/${at.entry.id}/${at.language.code}?done=discarded`, 303)
    })
}

const atWork = (c: OfficeContext, { entry, language }: OpenText) => ({
  entryId: entry.id,
  lang: language.code,
  staffId: c.var.staff.id,
})

const rightFor = ({ entry, language }: OpenText) =>
  language.code === entry.originalLang ? ('entries.edit' as const) : ('entries.translate' as const)

function readLatest({ db }: OfficeDeps, { entry, language }: OpenText): Promise<Revision | undefined> {
  const text = entry.texts.find(({ lang }) => lang === language.code)
  if (!text) return Promise.resolve(undefined)
  return readRevision(db, { entryId: entry.id, lang: language.code, number: text.latest })
}

async function showForm(
  c: OfficeContext,
  deps: OfficeDeps,
  at: OpenText,
  content: {
    form: WritingForm
    latest: Revision | undefined
    kept?: Temporal.Instant | undefined
    errors?: Record<string, string>
  },
) {
  const { db } = deps
  const { lang, staff } = c.var
  const { entry, language } = at
  const texts = textTexts[lang]
  const canWrite = mayWrite(staff, entry, language.code)
  const timeZone = c.var.site?.timeZone ?? 'UTC'
  const source = entry.texts.find((text) => text.lang === entry.originalLang)
  const isTranslation = language.code !== entry.originalLang
  const text = entry.texts.find((one) => one.lang === language.code)
  const [others, lacks, original] = await Promise.all([
    canWrite ? meetOthers(db, atWork(c, at)) : [],
    findLacks(
      db,
      { kind: entry.kind, pictureId: entry.facts.picture, machine: text?.machine ?? null },
      language.code,
      content.form.fields,
    ),
    isTranslation && source
      ? readRevision(db, { entryId: entry.id, lang: entry.originalLang, number: source.live ?? source.latest })
      : undefined,
  ])
  const { saved, merged, unchanged, settled, discarded } = texts
  const done = said({ saved, merged, unchanged, settled, discarded }, c.req.query('done'))
  const errors = content.errors ?? {}
  const page = (
    <WritePage
      frame={officeFrame(c, { title: `${entry.title}: ${nameOfLang(language.code)}`, done, editor: canWrite })}
      lang={lang}
      entry={entry}
      language={language}
      mayWrite={canWrite}
      form={content.form}
      errors={errors}
      errorTitle={officeTexts[lang].wrongTitle}
      lacks={lacks}
      others={others}
      kept={content.kept && { at: presentTime(lang, timeZone, content.kept) }}
      original={original}
      isStale={text?.stale ?? false}
      isMachineMade={text?.machine != null}
      address={text && decodeURI(pathOfEntry(language.code, { kind: entry.kind, slug: text.slug }))}
    />
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}

function showConflict(c: OfficeContext, at: OpenText, form: WritingForm, original: string, conflict: SaveConflict) {
  const { lang } = c.var
  const when = presentTime(lang, c.var.site?.timeZone ?? 'UTC', conflict.at)
  const page = (
    <ConflictPage
      frame={officeFrame(c, { title: conflictTexts[lang].conflictTitle })}
      lang={lang}
      entry={at.entry}
      language={at.language}
      form={form}
      original={original}
      conflict={{ ...conflict, at: when }}
    />
  )
  return showPage(c, page, 409)
}
