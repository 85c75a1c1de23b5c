import { Hono } from 'hono'
import {
  mayWrite,
  type OpenText,
  openText,
  type Revision,
  readRevision,
  refuseWithHelp,
  saveText,
  showNotThere,
} from '#src/features/editing/index.ts'
import { settleText } from '#src/features/entries/index.ts'
import {
  doneIn,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { putBeside } from './beside.ts'
import { draftText } from './machine.ts'
import { failureIn, serviceTexts } from './service.messages.ts'
import { ServiceFailure } from './service.model.ts'
import { readService, readServiceSetting } from './service.store.ts'
import { translateTexts as translateBy } from './service.ts'
import { translateTexts } from './translate.messages.ts'
import { readWordsOfPeople } from './translate.reads.ts'
import { TranslatePage } from './translate.view.tsx'

/** Translating beside the original: what changed, "still right", and a first draft by a machine. */
export function translateOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .get('/entries/:id/:lang/translate', async (c) => {
      const at = await openTranslation(c, deps)
      return at ? showTranslation(c, deps, at) : showNotThere(c)
    })
    .post('/entries/:id/:lang/translate/settle', async (c) => {
      const at = await openTranslation(c, deps)
      if (!at) return showNotThere(c)
      if (!mayWrite(c.var.staff, at.entry, at.language.code)) return refuseWithHelp(c, deps, 'entries.translate')
      const { revision, original } = seenIn(await readForm(c))
      const ref = { entryId: at.entry.id, lang: at.language.code, by: c.var.staff }
      const result = await settleText(db, { ...ref, revision, original })
      if (result === 'unknown_text') return showNotThere(c)
      if (result === 'moved_on') return showTranslation(c, deps, at, translateTexts[c.var.lang].problems.moved_on)
      return c.redirect(`${pathOf(at)}?done=${result}`, 303)
    })
    .post('/entries/:id/:lang/translate/draft', async (c) => {
      const at = await openTranslation(c, deps)
      if (!at) return showNotThere(c)
      if (!mayWrite(c.var.staff, at.entry, at.language.code)) return refuseWithHelp(c, deps, 'entries.translate')
      const texts = translateTexts[c.var.lang]
      const service = await readService(db, deps)
      if (!service) return showTranslation(c, deps, at, texts.problems.no_service)
      const seen = seenIn(await readForm(c))
      const { latest, original, before } = await readBoth(deps, at)
      // Nobody knows what changed: a machine would have to write over everything that people wrote.
      if (latest && !before) return showTranslation(c, deps, at, texts.unknown)
      const isSeen = original?.number === seen.original && (latest?.number ?? 0) === seen.revision
      if (!original || !isSeen) return showTranslation(c, deps, at, texts.problems.moved_on)
      const [from, to] = [at.entry.originalLang, at.language.code]
      try {
        const text = await draftText({ before: before?.text, now: original.text, old: latest?.text }, (pieces) =>
          translateBy(service, { texts: pieces, from, to }),
        )
        const saved = await saveText(db, {
          entry: at.entry,
          lang: to,
          base: seen.revision,
          text,
          ofSubstance: true,
          machine: service.kind,
          madeFrom: original.number,
          note: texts.machineNote(serviceTexts[c.var.lang].kinds[service.kind]),
          by: c.var.staff,
        })
        // Whoever wrote while the service did keeps what they wrote: it is merged, or nothing is drafted.
        if (!('number' in saved)) {
          return showTranslation(c, deps, at, texts.problems.moved_on)
        }
        return c.redirect(`${pathOf(at)}?done=drafted`, 303)
      } catch (error) {
        if (error instanceof ServiceFailure) return showTranslation(c, deps, at, failureIn(c.var.lang, error))
        throw error
      }
    })
}

const pathOf = ({ entry, language }: OpenText) => `/office/entries/${entry.id}/${language.code}/translate`

// Nothing is translated into the language in which it was written.
async function openTranslation(c: OfficeContext, deps: OfficeDeps): Promise<OpenText | undefined> {
  const at = await openText(c, deps)
  return at && at.language.code !== at.entry.originalLang ? at : undefined
}

function seenIn(form: { text(name: string): string }): { revision: number; original: number } {
  const number = (name: string) => (/^\d{1,9}$/.test(form.text(name)) ? Number(form.text(name)) : 0)
  return { revision: number('base'), original: number('original') }
}

interface Both {
  readonly latest: Revision | undefined
  /** The original as readers see it, else as it is. */
  readonly original: Revision | undefined
  /** The original that the translation was made from. */
  readonly before: Revision | undefined
}

async function readBoth({ db }: OfficeDeps, { entry, language }: OpenText): Promise<Both> {
  const text = entry.texts.find(({ lang }) => lang === language.code)
  const source = entry.texts.find(({ lang }) => lang === entry.originalLang)
  const revision = (lang: typeof entry.originalLang, number: number | undefined) =>
    number ? readRevision(db, { entryId: entry.id, lang, number }) : undefined
  const [latest, original] = await Promise.all([
    revision(language.code, text?.latest),
    revision(entry.originalLang, source?.live ?? source?.latest),
  ])
  const before = await revision(entry.originalLang, latest?.madeFrom ?? undefined)
  return { latest, original, before }
}

async function showTranslation(c: OfficeContext, deps: OfficeDeps, at: OpenText, error?: string) {
  const { lang, staff } = c.var
  const { entry, language } = at
  const texts = translateTexts[lang]
  const [{ latest, original, before }, service] = await Promise.all([
    readBoth(deps, at),
    readServiceSetting(deps.db, deps),
  ])
  const text = entry.texts.find((one) => one.lang === language.code)
  const ofPeople = latest?.machine
    ? await readWordsOfPeople(deps.db, { entryId: entry.id, lang: language.code })
    : undefined
  const page = (
    <TranslatePage
      frame={officeFrame(c, {
        title: `${entry.title}: ${nameOfLang(language.code)}`,
        done: doneIn(c, texts.done),
      })}
      lang={lang}
      entry={entry}
      language={language}
      mayWrite={mayWrite(staff, entry, language.code)}
      original={original}
      latest={latest}
      isByMachine={(words) => ofPeople !== undefined && words !== '' && !ofPeople.has(words)}
      isStale={text?.stale ?? false}
      isKnown={before !== undefined}
      rows={original ? putBeside({ before: before?.text, now: original.text, old: latest?.text }) : []}
      service={service.kind === 'off' ? undefined : serviceTexts[lang].kinds[service.kind]}
      machine={latest?.machine ? nameOfService(lang, latest.machine) : undefined}
      error={error}
      errorTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, error ? 422 : 200)
}

const nameOfService = (lang: OfficeContext['var']['lang'], machine: string): string => {
  const { kinds } = serviceTexts[lang]
  return machine === 'deepl' || machine === 'libretranslate' ? kinds[machine] : machine
}
