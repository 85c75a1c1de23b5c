import { parseArgs } from 'node:util'
import { findEntry, listStates, publishText, withdrawText } from '#src/features/entries/index.ts'
import { readSite } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { isLang } from '#src/platform/i18n/languages.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import { withCity } from './city.ts'

const USAGE = `Usage: proxeny entry list
       proxeny entry publish NAME LANGUAGE [--at 2026-12-01T09:00]
       proxeny entry withdraw NAME LANGUAGE --notice "…"`

/** `proxeny entry list|publish|withdraw …` */
export async function entry(args: string[]): Promise<void> {
  const { verb, name, lang, at, notice } = parseEntryArgs(args)
  if (verb === 'list') return withCity(({ db }) => printStates(db))
  await withCity(async ({ db }) => {
    const found = await findEntry(db, name)
    if (!found) throw new Refusal(`There is no entry "${name}". All names: npx proxeny entry list`)
    if (!isLang(lang)) throw new Refusal(`"${lang}" is no language of this site.`)
    const ref = { entryId: found.id, lang, by: 'command line' }
    const result =
      verb === 'publish'
        ? await publishText(db, { ...ref, ...(at && { at: await instantInCity(db, at) }) })
        : await withdrawText(db, { ...ref, ...(notice && { notice }) })
    if (result === 'not_accepted') {
      throw new Refusal(`${name} in "${lang}" was drafted by a machine: somebody has to accept it in the office first.`)
    }
    if (result === 'unknown_text') throw new Refusal(`${name} has no text in "${lang}".`)
    console.log(`${name} ${lang}: ${DONE[result]}`)
  })
}

const DONE = {
  published: 'published.',
  scheduled: 'scheduled.',
  already_published: 'nothing to do, it is published.',
  withdrawn: 'withdrawn; its address tells readers so.',
  unscheduled: 'no longer scheduled; it is a draft.',
  not_public: 'nothing to do, it is not public.',
}

function parseEntryArgs(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { at: { type: 'string' }, notice: { type: 'string' } },
    })
    const [verb, name = '', lang = ''] = positionals
    if (verb === 'list' || ((verb === 'publish' || verb === 'withdraw') && name && lang)) {
      return { verb, name, lang, at: values.at, notice: values.notice }
    }
  } catch {
    // An option that is not there: the usage says which are.
  }
  throw new Refusal(USAGE)
}

async function instantInCity(db: Db, written: string): Promise<Temporal.Instant> {
  const site = await readSite(db)
  try {
    return Temporal.PlainDateTime.from(written)
      .toZonedDateTime(site?.timeZone ?? 'UTC')
      .toInstant()
  } catch {
    throw new Refusal(`--at must be a time that exists, like 2026-12-01T09:00; "${written}" is not.`)
  }
}

async function printStates(db: Db): Promise<void> {
  for (const { name, states } of await listStates(db)) {
    console.log(`${name.padEnd(44)} ${states.map(({ lang, state }) => `${lang} ${state}`).join(', ')}`)
  }
}
