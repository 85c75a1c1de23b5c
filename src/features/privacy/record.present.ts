import { type PersonalRoom, periodOf } from '#src/features/people/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type Authority, authorityOf } from './authority.ts'
import { recordTexts } from './record.messages.ts'

/** A processing as it is read: everything in words of one language. */
export interface RecordItem {
  readonly key: string
  readonly name: string
  readonly purpose: string
  readonly basis: string
  readonly whose: string
  readonly fields: readonly string[]
  readonly recipients: string
  readonly period: string
  readonly stays: string | undefined
}

/** Who answers for the data, and whom one turns to. */
export interface Responsible {
  readonly controller: { readonly name: string; readonly contact: string }
  readonly officer: { readonly name: string; readonly contact: string } | undefined
  readonly authority: Authority
}

/** What is said of one room. */
export async function presentProcessing(db: Db, { processing }: PersonalRoom, lang: Lang): Promise<RecordItem> {
  const { key, name, purpose, basis, whose, fields, recipients, stays } = processing
  const texts = recordTexts[lang]
  return {
    key,
    name: name[lang],
    purpose: purpose[lang],
    basis: texts.bases[basis],
    whose: whose[lang],
    fields: [...new Set(fields.map(({ words }) => words[lang]))],
    recipients: recipients?.[lang] ?? texts.nobody,
    period: (await periodOf(db, processing))[lang],
    stays: stays?.[lang],
  }
}

/** The record of processing (GDPR art. 30), from what the rooms say of themselves. */
export const presentRecord = (db: Db, rooms: readonly PersonalRoom[], lang: Lang): Promise<RecordItem[]> =>
  Promise.all(rooms.map((room) => presentProcessing(db, room, lang)))

/** Who answers for the data of a city, as it has set it. */
export async function presentResponsible(db: Db, site: Site, lang: Lang): Promise<Responsible> {
  const set = await readSetting(db, 'privacy')
  return {
    controller: {
      name: set.controller || labelIn(site, site.names, lang),
      contact: set.controllerContact || site.contact,
    },
    officer: set.officerContact ? { name: set.officerName, contact: set.officerContact } : undefined,
    authority: authorityOf(site.country, lang),
  }
}
