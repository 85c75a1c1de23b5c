import { FACT_KINDS, linkEntry, nameOfEntry, recordAudit, saveEntry } from '#src/features/entries/index.ts'
import { loadCatalogue } from '#src/features/hosts/index.ts'
import { importRegisterFolder, listRegisterFiles, type RegisterFile } from '#src/features/imports/index.ts'
import { makePictureSizes, savePicture } from '#src/features/media/index.ts'
import { loadIssues } from '#src/features/newsletters/index.ts'
import { type CityFacts, saveCity } from '#src/features/site/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { checkContent } from './content.check.ts'
import { type ContentFolder, type EntryFile, type PictureFile, readContentFolder } from './content.folder.ts'
import { type ContentProblem, ContentRefusal } from './content.problem.ts'
import { LOADER, loadText } from './text.store.ts'

/** What loading a folder did. */
export interface ContentReport {
  readonly files: number
  readonly changed: number
  /** What a person should know although nothing had to be refused. */
  readonly notes: readonly ContentProblem[]
}

/**
 * Loads a content folder in one transaction: all of it, or nothing with a ContentRefusal that names files and lines.
 * Only files that are new or different since they were last loaded change anything.
 */
export async function loadContent(db: Db, path: string): Promise<ContentReport> {
  const folder = readContentFolder(path)
  // Which facts there are is known only when the register is loaded; everything else can be told before the work starts.
  const problems = checkContent(folder, () => true)
  if (problems.length > 0) throw new ContentRefusal(problems)
  const register = await listRegisterFiles(path)

  const known = await knownFiles(db)
  const isNew = (source: { file: string; hash: string }) => known.get(source.file) !== source.hash
  const pictures = await prepare(folder.pictures.filter(isNew))

  return inTransaction(db, async (tx) => {
    const changed: { file: string; hash: string }[] = []
    if (isNew(folder.city)) {
      await saveCity(tx, cityFrom(folder))
      await recordAudit(tx, { by: LOADER, action: 'city.changed' })
      changed.push(folder.city)
    }
    for (const { file, sizes } of pictures) {
      const id = await savePicture(tx, { key: file.key, alts: file.facts.alt, credit: file.facts.credit, sizes })
      await recordAudit(tx, { by: LOADER, action: 'media.saved', detail: { id } })
      changed.push(file)
    }
    const { visits } = folder
    if (visits && isNew(visits)) {
      const wrong = await loadCatalogue(tx, visits.catalogue, LOADER)
      problems.push(...wrong.map((message) => ({ file: visits.file, line: 0, message })))
      changed.push(visits)
    }
    const newTables = register.filter(isNew)
    problems.push(...(await loadRegister(tx, path, newTables)))
    changed.push(...newTables)
    const facts = await idsOfFacts(tx)
    problems.push(...checkContent(folder, (name) => facts.has(name)))
    if (problems.length > 0) throw new ContentRefusal(problems)
    const ids = await saveEntries(tx, folder, facts, isNew, changed)

    const texts = folder.entries.flatMap((entry) =>
      // The original first: a translation is measured against it.
      [...entry.texts]
        .sort((a, b) => Number(b.lang === entry.facts.original) - Number(a.lang === entry.facts.original))
        .filter(isNew)
        .map((text) => ({ entry, text })),
    )
    for (const { entry, text } of texts) {
      const entryId = ids.get(entry.name) ?? ''
      const refusal = await loadText(tx, { entryId, entry, text, timeZone: folder.city.facts.time_zone })
      if (refusal) problems.push({ file: text.file, line: 0, message: refusal })
      else changed.push(text)
    }
    const { newsletters } = folder
    if (newsletters && isNew(newsletters)) {
      const wrong = await loadIssues(tx, newsletters.issues, LOADER)
      problems.push(...wrong.map((message) => ({ file: newsletters.file, line: 0, message })))
      changed.push(newsletters)
    }
    if (problems.length > 0) throw new ContentRefusal(problems)
    await rememberFiles(tx, changed)
    const files =
      1 +
      (visits ? 1 : 0) +
      (newsletters ? 1 : 0) +
      register.length +
      folder.pictures.length +
      folder.entries.reduce((sum, entry) => sum + 1 + entry.texts.length, 0)
    return { files, changed: changed.length, notes: missingTranslations(folder) }
  })
}

async function loadRegister(tx: Tx, path: string, files: readonly RegisterFile[]): Promise<ContentProblem[]> {
  if (files.length === 0) return []
  const problems = await importRegisterFolder(tx, path, { files, by: LOADER })
  return problems.map(({ file, row, column, message }) => ({
    file,
    line: row,
    message: column ? `${column}: ${message}` : message,
  }))
}

// Also those that did not come from this folder: a story may be about a party that an officer added.
async function idsOfFacts(tx: Tx): Promise<Map<string, string>> {
  const facts = await tx.selectFrom('entries').select(['id', 'kind', 'key']).where('kind', 'in', FACT_KINDS).execute()
  return new Map(facts.map((fact) => [nameOfEntry(fact), fact.id]))
}

// Every entry before any link: an entry may be about one that comes later in the folder.
async function saveEntries(
  tx: Tx,
  folder: ContentFolder,
  known: ReadonlyMap<string, string>,
  isNew: (source: EntryFile) => boolean,
  changed: { file: string; hash: string }[],
): Promise<Map<string, string>> {
  const terms = await tx.selectFrom('terms').select(['id', 'vocabulary', 'key']).execute()
  const media = new Map((await tx.selectFrom('media').select(['id', 'key']).execute()).map((row) => [row.key, row.id]))
  const ids = new Map(known)
  for (const entry of folder.entries) {
    const { facts, kind, key } = entry
    const wanted = new Set([
      ...facts.audiences.map((term) => `audience ${term}`),
      ...facts.themes.map((term) => `theme ${term}`),
    ])
    const { id } = await saveEntry(
      tx,
      {
        kind,
        key,
        originalLang: facts.original,
        occurs: facts.when,
        menu: facts.menu,
        shows: facts.shows,
        pictureId: facts.picture ? media.get(facts.picture) : undefined,
        termIds: terms.filter((term) => wanted.has(`${term.vocabulary} ${term.key}`)).map((term) => term.id),
      },
      LOADER,
    )
    ids.set(entry.name, id)
  }
  for (const entry of folder.entries.filter(isNew)) {
    const about = entry.facts.about.map((name) => ids.get(name) ?? '')
    await linkEntry(tx, { id: ids.get(entry.name) ?? '', kind: entry.kind, about }, LOADER)
    changed.push(entry)
  }
  return ids
}

// Making sizes takes seconds: it happens before the transaction holds any lock.
async function prepare(files: readonly PictureFile[]) {
  const prepared = []
  for (const file of files) {
    try {
      prepared.push({ file, sizes: await makePictureSizes(file.path) })
    } catch {
      throw new ContentRefusal([{ file: file.file, line: 0, message: 'Its picture cannot be read as an image.' }])
    }
  }
  return prepared
}

function cityFrom({ city: { facts } }: ContentFolder): CityFacts {
  const terms = (vocabulary: 'audience' | 'theme', list: typeof facts.audiences) =>
    list.map(({ key, name, slug, lead }) => ({ vocabulary, key, names: name, slugs: slug, leads: lead }))
  return {
    names: facts.name,
    titles: facts.title,
    country: facts.country,
    wikidata: facts.wikidata,
    ...facts.place,
    timeZone: facts.time_zone,
    website: facts.website,
    contact: facts.contact,
    languages: facts.languages,
    terms: [...terms('audience', facts.audiences), ...terms('theme', facts.themes)],
    figures: facts.figures.map(({ key, unit, label, values }) => ({
      key,
      unit,
      labels: label,
      values: values.map(({ value, about, over, when, source }) => ({
        value,
        bound: about ? 'about' : over ? 'over' : undefined,
        when,
        sources: source,
      })),
    })),
  }
}

function missingTranslations(folder: ContentFolder): ContentProblem[] {
  const required = folder.city.facts.languages.filter((language) => language.required)
  return folder.entries.flatMap((entry) =>
    required
      .filter(({ code }) => !entry.texts.some((text) => text.lang === code))
      .map(({ code }) => ({
        file: entry.file,
        line: 0,
        message: `It has no ${code}.md: readers of that language get the original and are told so.`,
      })),
  )
}

async function knownFiles(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('content_files').select(['path', 'hash']).execute()
  return new Map(rows.map((row) => [row.path, row.hash]))
}

async function rememberFiles(tx: Tx, files: readonly { file: string; hash: string }[]): Promise<void> {
  if (files.length === 0) return
  await tx
    .insertInto('content_files')
    .values(files.map(({ file, hash }) => ({ path: file, hash })))
    .onConflict((row) => row.column('path').doUpdateSet((insert) => ({ hash: insert.ref('excluded.hash') })))
    .execute()
}
