import { type FieldError, type LookWish, lookFrom } from '#src/features/cityoffice/index.ts'
import {
  type Actor,
  publishText,
  recordAudit,
  START_SLUG,
  saveEntry,
  slugFrom,
  writeText,
} from '#src/features/entries/index.ts'
import {
  changeVersioned,
  lockSettings,
  readSetting,
  type VersionedResult,
  writeSetting,
} from '#src/features/settings/index.ts'
import { forgetMarksBut, saveCity } from '#src/features/site/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { chosenTerms } from './defaults.ts'
import { CONTACT, type LastingPage, type PageText } from './lasting-page.ts'
import { REGISTER_PAGES } from './register.pages.ts'
import { SITE_PAGES, START_TEXTS } from './site.pages.ts'
import { type Answers, nextStep } from './step.ts'

/** Reads what has been answered so far. */
export function readAnswers(db: Db): Promise<Answers> {
  return readSetting(db, 'setup')
}

/** Keeps the answer to a step. */
export function keepAnswer(
  db: Db,
  change: { version: string; value: Partial<Answers>; by: Actor },
): Promise<VersionedResult<Answers, readonly FieldError[]>> {
  return changeVersioned(db, {
    name: 'setup',
    version: change.version,
    by: change.by,
    read: readAnswers,
    write: (tx, was) => writeSetting(tx, 'setup', { ...was, ...change.value }),
  })
}

/** Keeps the look that was chosen, and the pictures of the mark. */
export function keepLook(
  db: Db,
  change: { version: string; value: LookWish; by: Actor },
): Promise<VersionedResult<Answers, readonly FieldError[]>> {
  return changeVersioned(db, {
    name: 'setup',
    version: change.version,
    by: change.by,
    read: readAnswers,
    async write(tx, was) {
      const look = await lookFrom(tx, was.look ?? {}, change.value)
      await writeSetting(tx, 'setup', { ...was, look })
    },
  })
}

/**
 * Makes the city of what was answered, all of it or nothing: its facts, its languages, its audiences and themes, and its
 * first pages in each of its languages. The required ones are open to readers at once; others wait for somebody to open
 * them.
 */
export async function setUpCity(db: Db, by: Actor): Promise<'set_up' | 'there' | 'incomplete'> {
  return inTransaction(db, async (tx) => {
    await lockSettings(tx)
    // Of two who finish at once, the second one finds the city of the first.
    if (await tx.selectFrom('site').select('single').executeTakeFirst()) return 'there'
    const answers = await readAnswers(tx)
    const { languages, names, titles, place, look = {}, terms } = answers
    if (nextStep(answers) !== 'finish' || !place || !terms) return 'incomplete'
    await saveCity(tx, {
      names,
      titles,
      ...place,
      languages: languages.map(({ code, required }) => ({ code, required, open: required })),
      terms: [...chosenTerms('audience', terms.audiences), ...chosenTerms('theme', terms.themes)],
      figures: [],
    })
    await writeSetting(tx, 'look', look)
    await forgetMarksBut(tx, look.mark?.hash)
    await tx.deleteFrom('settings').where('name', '=', 'setup').execute()
    await recordAudit(tx, { by, action: 'city.set_up', detail: { ...answers } })
    await makePages(tx, { langs: languages.map(({ code }) => code), titles, contact: place.contact, by })
    return 'set_up'
  })
}

interface Making {
  /** The first one is that of the originals. */
  readonly langs: readonly Lang[]
  readonly titles: Answers['titles']
  readonly contact: string
  readonly by: Actor
}

async function makePages(tx: Tx, making: Making): Promise<void> {
  const startTexts = Object.fromEntries(
    Object.entries(START_TEXTS).map(([lang, text]) => [
      lang,
      { ...text, title: making.titles[lang as Lang] ?? text.title },
    ]),
  ) as LastingPage['texts']
  for (const page of [{ key: 'start', texts: startTexts }, ...REGISTER_PAGES, ...SITE_PAGES]) {
    await makePage(tx, page, making)
  }
}

async function makePage(tx: Tx, page: LastingPage, { langs, contact, by }: Making): Promise<void> {
  const [originalLang = 'en'] = langs
  const facts = { kind: 'page', key: page.key, menu: page.menu, shows: page.shows, originalLang, termIds: [] } as const
  const { id } = await saveEntry(tx, facts, by)
  for (const lang of langs) {
    const text = withContact(page.texts[lang], contact)
    const written = await writeText(tx, {
      entryId: id,
      kind: 'page',
      lang,
      text,
      slug: page.key === 'start' ? START_SLUG : slugFrom(text.title),
      madeFrom: lang === originalLang ? null : 1,
      ofSubstance: true,
      by,
    })
    if (written === 'slug_taken') throw new Error(`Two pages of a new city have one address: ${page.key}, ${lang}`)
    await publishText(tx, { entryId: id, lang, by })
  }
}

const withContact = (text: PageText, contact: string): PageText => ({
  ...text,
  body: text.body.replaceAll(CONTACT, contact),
})
