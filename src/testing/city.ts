import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createApp } from '#src/app.ts'
import { loadContent } from '#src/features/content/index.ts'
import type { OfficeMeans } from '#src/features/office/index.ts'
import { readInboxPlace, readMailWay } from '#src/features/settings/index.ts'
import { keepSite } from '#src/features/site/index.ts'
import { listenForTags } from '#src/platform/cache/announcements.ts'
import { createPageCache } from '#src/platform/cache/page-cache.ts'
import type { OpenDatabase } from '#src/platform/database/connect.ts'
import type { Db, Tables } from '#src/platform/database/tables.ts'
import { createTestDatabase, type Life } from '#src/platform/database/testing.ts'
import { securityHeaders } from '#src/platform/http/security-headers.ts'
import { JOB_TAG, keepJobs } from '#src/platform/jobs/index.ts'
import { keepInbox } from '#src/platform/mail/inbox/index.ts'
import { createMailRoom, MAIL_TAG } from '#src/platform/mail/index.ts'
import { createVault, type Vault } from '#src/platform/secrets/vault.ts'
import { loadAssets } from '#src/ui/assets.ts'

const ORIGIN = 'https://world.city.example'

/** The files of a content folder by name. */
export type Files = Readonly<Record<string, string>>

/** A small city in Swedish, Finnish and English, Arabic still closed: its facts and its start page. */
export const SMALL_CITY: Files = {
  'city.yaml': `
country: FI
place: { latitude: 60.2, longitude: 24.65 }
time_zone: Europe/Helsinki
contact: world@city.example
languages:
  - { code: sv, required: true, open: true }
  - { code: fi, required: true, open: true }
  - { code: en, required: true, open: true }
  - { code: ar, required: false, open: false }
name: { sv: Staden, fi: Kaupunki, en: The City, ar: المدينة }
title: { sv: Internationella relationer, fi: Kansainväliset suhteet, en: International relations, ar: العلاقات الدولية }
audiences:
  - key: immigrants
    name: { sv: Invandrare, fi: Maahanmuuttajat, en: Immigrants }
    slug: { sv: invandrare, fi: maahanmuuttajat, en: immigrants }
    lead: { sv: Nytt här, fi: Uusi täällä, en: New here }
  - key: tourists
    name: { sv: Turister, fi: Matkailijat, en: Tourists }
    slug: { sv: turister, fi: matkailijat, en: tourists }
    lead: { sv: På besök, fi: Käymässä, en: Visiting }
themes:
  - key: culture
    name: { sv: Kultur, fi: Kulttuuri, en: Culture }
    slug: { sv: kultur, fi: kulttuuri, en: culture }
    lead: { sv: Scen, fi: Näyttämö, en: Stage }
figures: []
`,
  ...entryFiles('pages/start', { facts: 'original: sv', title: { sv: 'Världen', fi: 'Maailma', en: 'The world' } }),
}

/** The files of one entry: a text for each language of `title`. `front` adds to the front matter of one language. */
export function entryFiles(
  name: string,
  entry: {
    facts?: string
    title: Readonly<Record<string, string>>
    body?: string
    published?: string
    front?: Readonly<Record<string, string>>
  },
): Files {
  const { facts = 'original: sv', title, body = 'Text.', published = '2016-03-14T09:00', front = {} } = entry
  const files: Record<string, string> = { [`${name}/entry.yaml`]: facts }
  for (const [lang, words] of Object.entries(title)) {
    const state = front[lang]?.includes('state:') ? '' : `state: published\npublished: ${published}\n`
    const more = front[lang] ? `${front[lang]}\n` : ''
    files[`${name}/${lang}.md`] = `---\ntitle: ${words}\nlead: ${words}, in short.\n${state}${more}---\n${body}\n`
  }
  return files
}

/** Writes a content folder that is gone at the end of the test. */
export function writeFolder(t: Life, files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'proxeny-content-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  rewriteFolder(folder, files)
  return folder
}

/** Writes files into a content folder, over those that are there. */
export function rewriteFolder(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** A city under test. */
export interface TestCity {
  readonly db: Db
  /** Opens a connection to its database beside the pool. */
  readonly connect: OpenDatabase<Tables>['connect']
  readonly folder: string
  /** What the office's secrets are sealed with. */
  readonly vault: Vault
  /** Reads an address as a browser without JavaScript would; redirects are not followed. */
  read(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** Sends any request, from an address of this machine or from another one. */
  send(path: string, init: RequestInit, from?: string): Promise<Response>
  /** Loads other files on top of those that are there. */
  load(files: Files): Promise<void>
  /** Makes a change, and waits until the pages have heard of it. */
  announced(change: () => Promise<unknown>): Promise<void>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Starts a city on a database of its own, with its page cache and its listening, and everything in it that is real. */
export async function startCity(t: Life, files: Files = {}, means: Partial<OfficeMeans> = {}): Promise<TestCity> {
  const city = await startEmptyCity(t, files, means)
  await loadContent(city.db, city.folder)
  return city
}

/** Starts a program on a database in which there is no city yet. */
export async function startEmptyCity(t: Life, files: Files = {}, means: Partial<OfficeMeans> = {}): Promise<TestCity> {
  const database = await createTestDatabase(t)
  const { db } = database
  const pages = createPageCache({ maxBytes: 10_000_000, headers: securityHeaders(ORIGIN) })
  const site = keepSite(db)
  let heard = () => {}
  const jobs = keepJobs(db, async () => (await import('#src/jobs.ts')).jobWorks(db, means.outside))
  const listening = await listenForTags({
    connect: database.connect,
    onTags(tags) {
      if (tags.includes('site')) site.drop()
      pages.drop(tags)
      if (tags.includes(JOB_TAG)) jobs.wake()
      if (tags.includes(MAIL_TAG)) mail.wake()
      heard()
    },
    onLost() {},
    onRegained() {},
  })
  t.after(() => Promise.all([listening.stop(), jobs.stop()]))
  const vault = means.vault ?? createVault(randomBytes(32))
  const standardFrom = 'city@city.example'
  const mail = createMailRoom({
    db,
    vault,
    connect: database.connect,
    from: standardFrom,
    way: (at = db) => readMailWay({ db: at, vault }, { smtpUrl: undefined, from: undefined, standardFrom }),
    composers: async () => (await import('#src/composers.ts')).createComposers({ db, vault, site, origin: ORIGIN }),
  })
  const inbox = keepInbox({
    db,
    place: () => readInboxPlace({ db, vault }, { imapUrl: undefined, mailDrop: undefined }),
    handlers: async () =>
      (await import('#src/inbox-handlers.ts')).createInboxHandlers({ vault, mail, site, origin: ORIGIN }),
    every: 3_600_000,
  })
  const office = { mail, inbox, vault, proxies: 0, oidc: undefined, privateServices: [] }
  const app = createApp({ db, site, pages, origin: ORIGIN, assets: await loadAssets(), ...office, ...means })
  const folder = writeFolder(t, { ...SMALL_CITY, ...files })

  t.after(() => Promise.all([mail.stop(), inbox.stop()]))
  return {
    db,
    connect: database.connect,
    folder,
    vault,
    async read(path, headers = {}) {
      const response = await app.request(`${ORIGIN}${path}`, { headers })
      return { status: response.status, headers: response.headers, text: await response.text() }
    },
    send: async (path, init, from = '127.0.0.1') =>
      app.request(`${ORIGIN}${path}`, init, { incoming: { socket: { remoteAddress: from } } }),
    async load(more) {
      rewriteFolder(folder, more)
      const announced = new Promise<void>((resolve) => {
        heard = resolve
      })
      const { changed } = await loadContent(db, folder)
      if (changed > 0) await announced
    },
    async announced(change) {
      const announced = new Promise<void>((resolve) => {
        heard = resolve
      })
      await change()
      await announced
    },
  }
}
