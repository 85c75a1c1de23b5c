import { openDatabase } from '#src/platform/database/connect.ts'
import type { Tables } from '#src/platform/database/tables.ts'
import { testServer } from '#src/platform/database/testing.ts'
import { type Composer, createMailRoom } from '#src/platform/mail/index.ts'
import { createVault } from '#src/platform/secrets/vault.ts'

// A process of its own that sends the mails of the database that is named, with a composer for those to many: to be
// killed. A benchmark names an address of a database instead.
const [database = '', smtpUrl, key = '', connections = '3'] = process.argv.slice(2)
const isAddress = database.includes('://')
const address = isAddress ? { connectionString: database } : { ...testServer(), database }
const { db, connect } = await openDatabase<Tables>(address)
const body = 'A letter to many, of about the length of a digest.\n'.repeat(40)
const composer: Composer = {
  async write(mails) {
    const ids = mails.map(({ personId }) => personId)
    const people = await db.selectFrom('people').select(['id', 'email']).where('id', 'in', ids).execute()
    const emails = new Map(people.map(({ id, email }) => [id, email]))
    return new Map(
      mails.flatMap(({ id, personId }) => {
        const to = emails.get(personId)
        return to ? [[id, { to, subject: 'News', text: body, leave: `https://city.example/leave/${id}` }]] : []
      }),
    )
  },
}
// Whoever queued them.
const everyComposer = new Proxy<Record<string, Composer>>({}, { get: () => composer })
createMailRoom({
  db,
  connect,
  vault: createVault(Buffer.from(key, 'base64url')),
  from: 'The City <world@city.example>',
  way: async () => ({
    smtpUrl,
    from: 'The City <world@city.example>',
    saidBy: 'environment',
    pace: { perMinute: 1_000_000, perDomain: {}, connections: Number(connections) },
  }),
  composers: async () => everyComposer,
})
// Timers of its own let it rest; it lives until somebody ends it.
setInterval(() => {}, 60_000)
