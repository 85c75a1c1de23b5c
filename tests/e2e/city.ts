import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadContent } from '#src/features/content/index.ts'
import type { IdentityProviderSettings } from '#src/features/office/index.ts'
import { setLanguageOpen } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { createVault, type Vault } from '#src/platform/secrets/vault.ts'
import { serveCity } from '#src/serve.ts'
import type { Life } from './browser.ts'

// For this test alone.
const KEY = randomBytes(32)
const SAMPLE = fileURLToPath(new URL('../../samples/espoo', import.meta.url))

/** The sample city as readers reach it. */
export interface SampleCity {
  readonly db: Db
  /** The public address, without a slash at its end. */
  readonly origin: string
  /** Sends any request, as from this machine; redirects are not followed. */
  send(path: string, init?: RequestInit): Promise<Response>
  /** Opens what the city has sealed: mails on their way, links of guests. */
  readonly vault: Vault
  /** Edits a file of the sample as an editor would, and loads it. */
  edit(file: string, change: (text: string) => string): Promise<void>
}

/** Serves the sample city on a free port from a database of its own. */
export async function startSampleCity(
  life: Life,
  wish: {
    /** Arabic too, which the sample leaves closed. */
    arabic?: boolean
    /** So many stories on top, for lists of more than one page. */
    moreStories?: number
    /** Nothing at all yet: no city, no content. */
    empty?: boolean
    /** A mail server; without one mails stand in the office's outbox. */
    smtpUrl?: string
    mailFrom?: string
    /** A mailbox, and a folder, where mails come in. */
    imapUrl?: string
    mailDrop?: string
    /** The public address, where it is not the one that it is served at. */
    origin?: string
    /** An identity provider. */
    oidc?: IdentityProviderSettings
    /** Services on this machine that the office may ask. */
    privateServices?: readonly string[]
  } = {},
): Promise<SampleCity> {
  const ends: (() => unknown)[] = []
  // In the order opposite to the beginnings: the database goes last.
  life.after(async () => {
    for (const end of ends.reverse()) await end()
  })
  const database = await createTestDatabase(
    { after: (end) => ends.push(end as () => unknown) },
    wish.empty ? 'empty' : 'sample',
  )
  const { db } = database
  const folder = mkdtempSync(join(tmpdir(), 'proxeny-sample-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(SAMPLE, folder, { recursive: true })
  if (wish.moreStories) {
    writeStories(folder, wish.moreStories)
    await loadContent(db, folder)
  }
  if (wish.arabic) await setLanguageOpen(db, { lang: 'ar', open: true })

  const served = await serveCity({
    database,
    host: 'localhost',
    port: 0,
    origin: wish.origin,
    cacheBytes: 64_000_000,
    office: {
      key: KEY,
      smtpUrl: wish.smtpUrl,
      mailFrom: wish.mailFrom,
      imapUrl: wish.imapUrl,
      mailDrop: wish.mailDrop,
      proxies: 0,
      oidc: wish.oidc,
      privateServices: wish.privateServices ?? [],
    },
  })
  ends.push(() => served.close())
  return {
    db,
    origin: served.origin,
    send: (path, init) => fetch(`http://localhost:${served.port}${path}`, { redirect: 'manual', ...init }),
    vault: createVault(KEY),
    async edit(file, change) {
      const path = join(folder, file)
      writeFileSync(path, change(readFileSync(path, 'utf8')))
      await loadContent(db, folder)
    },
  }
}

function writeStories(folder: string, count: number): void {
  for (let number = 1; number <= count; number++) {
    const story = join(folder, 'stories', `visit-${number}`)
    mkdirSync(story)
    writeFileSync(join(story, 'entry.yaml'), 'original: en\naudiences: [companies]\nthemes: [economy]\n')
    for (const [lang, title] of [
      ['sv', 'Besök'],
      ['fi', 'Vierailu'],
      ['en', 'Visit'],
    ]) {
      const front = `title: ${title} ${number}\nlead: ${title} ${number}.\nstate: published\npublished: 2017-02-03T09:00`
      writeFileSync(join(story, `${lang}.md`), `---\n${front}\n---\n${title}.\n`)
    }
  }
}
