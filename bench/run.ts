import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '#src/platform/database/connect.ts'
import type { Tables } from '#src/platform/database/tables.ts'
import { untilAskedToEnd } from '#src/platform/process/shutdown.ts'
import { measureAfresh } from './afresh.ts'
import { measureCached } from './cached.ts'
import { startCity } from './city.ts'
import { startDatabases } from './databases.ts'
import { measureFollowers, writeFollowers } from './followers.ts'
import { describeMachine } from './machine.ts'
import { measureMails, queueMails } from './mail.ts'
import { memoryOf } from './measure.ts'
import { stopAll } from './processes.ts'
import { readReport, writeReport } from './report.ts'
import { measureSearch, prepareSearch } from './search.ts'
import { MEMORY_GOAL, measureStarts } from './starts.ts'

// `npm run bench` measures pages and keeps the report, `npm run bench -- search` the search, `npm run bench -- mail` mails
// to many, `npm run bench -- followers` what finds out to whom; with `quick` it has a short look and keeps nothing.
const RESULTS = fileURLToPath(new URL('./results/', import.meta.url))
const SIZES = [100, 10_000, 100_000]
// Of many short rounds the median is surer than of a few long ones.
const SECONDS = 1
const quick = process.argv.includes('quick')
const ofSearch = process.argv.includes('search')
const ofMail = process.argv.includes('mail')
const ofFollowers = process.argv.includes('followers')
const part = ofSearch ? '-search' : ofMail ? '-mail' : ofFollowers ? '-followers' : ''
const pace = quick ? { rounds: 2, starts: 1 } : { rounds: 6, starts: 3 }

const asked = untilAskedToEnd()
const folder = mkdtempSync(join(tmpdir(), 'proxeny-bench-'))
const ends: (() => Promise<void>)[] = []
try {
  const work = ofSearch ? searchThrough : ofMail ? sendMails : ofFollowers ? tellFollowers : measureAll
  const report = await Promise.race([work(), asked])
  if (report) keepReport(report)
} finally {
  await stopAll()
  for (const end of ends.reverse()) await end()
  rmSync(folder, { recursive: true, force: true })
}
process.exit()

async function measureAll(): Promise<string> {
  const wish = { folder, rounds: pace.rounds, seconds: SECONDS }
  console.log('Starting cities in empty folders, and again …')
  const { starts, memory } = await measureStarts({ folder, rounds: pace.starts })

  const databases = await startDatabases(folder, SIZES)
  ends.push(databases.stop)
  console.log('Asking for finished pages …')
  const keeping = await startCity({ DATABASE_URL: databases.urlOf(100) })
  const cached = await measureCached(keeping, wish)
  memory.push(...memoryOf(keeping.pid, 'after a load of finished pages', MEMORY_GOAL))
  await keeping.stop()

  console.log('Asking for pages rendered afresh …')
  const cities = []
  for (const stories of SIZES) {
    cities.push({ stories, city: await startCity({ DATABASE_URL: databases.urlOf(stories), PROXENY_CACHE_MB: '0' }) })
  }
  const afresh = await measureAfresh(cities, wish)
  for (const { stories, city } of cities) {
    if (stories === SIZES.at(-1)) memory.push(...memoryOf(city.pid, 'after a load of pages rendered afresh'))
  }
  const paceSaid = `${pace.rounds} rounds of ${SECONDS} s, medians`
  return writeReport(
    `Speed, ${new Date().toISOString().slice(0, 10)}`,
    describeMachine(databases.version, paceSaid),
    [
      { title: 'Finished pages, beside nginx with the same bytes as files', figures: cached },
      { title: 'Pages rendered afresh', figures: afresh },
      { title: 'Memory of the program', figures: memory },
      { title: 'From the command to the first page', figures: starts },
    ],
    readEarlier(),
  )
}

async function searchThrough(): Promise<string> {
  const stories = quick ? 2_000 : 100_000
  const databases = await startDatabases(folder, [])
  ends.push(databases.stop)
  const { db, close } = await openDatabase<Tables>({ connectionString: databases.urlOf('city') })
  ends.push(close)
  console.log(`Writing and indexing ${stories.toLocaleString('en-GB')} stories in three languages …`)
  const indexed = await prepareSearch(db, stories)
  console.log('Asking …')
  const figures = await measureSearch(db, quick ? 2 : 10)
  return writeReport(
    `Search, ${new Date().toISOString().slice(0, 10)}`,
    describeMachine(databases.version, `${stories.toLocaleString('en-GB')} stories in three languages, medians`),
    [{ title: 'Questions, beside the same ones written by hand in SQL', figures: [...figures, indexed] }],
    readEarlier(),
  )
}

async function sendMails(): Promise<string> {
  const mails = quick ? 5_000 : 100_000
  const databases = await startDatabases(folder, [])
  ends.push(databases.stop)
  const url = databases.urlOf('city')
  const { db, close } = await openDatabase<Tables>({ connectionString: url })
  ends.push(close)
  await queueMails(db, mails)
  console.log(`Sending ${mails.toLocaleString('en-GB')} mails …`)
  const figures = await measureMails(db, url)
  return writeReport(
    `Mails to many, ${new Date().toISOString().slice(0, 10)}`,
    describeMachine(databases.version, `${mails.toLocaleString('en-GB')} mails to a server in Node.js on this machine`),
    [{ title: 'Sent, killed in the middle, and sent on', figures }],
    readEarlier(),
  )
}

async function tellFollowers(): Promise<string> {
  const followers = quick ? 50_000 : 1_000_000
  const databases = await startDatabases(folder, [])
  ends.push(databases.stop)
  const { db, close } = await openDatabase<Tables>({ connectionString: databases.urlOf('city') })
  ends.push(close)
  console.log(`Writing ${followers.toLocaleString('en-GB')} followers …`)
  await writeFollowers(db, followers)
  console.log('Telling them …')
  const figures = await measureFollowers(db, followers)
  return writeReport(
    `Followers, ${new Date().toISOString().slice(0, 10)}`,
    describeMachine(databases.version, `${followers.toLocaleString('en-GB')} followers, of whom one in ten is told`),
    [{ title: 'To whom a story is told, and their mails in the outbox', figures }],
    readEarlier(),
  )
}

// The names of reports begin with their time.
function readEarlier(): Map<string, number> {
  const newest = readdirSync(RESULTS)
    .filter((name) => (/-(search|mail|followers)\.md$/.exec(name)?.[1] ?? '') === part.slice(1))
    .sort()
    .at(-1)
  return newest ? readReport(readFileSync(join(RESULTS, newest), 'utf8')) : new Map()
}

function keepReport(report: string): void {
  console.log(`\n${report}`)
  if (quick) return
  const file = join(RESULTS, `${new Date().toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}${part}.md`)
  writeFileSync(file, report)
  console.log(`Kept in ${file}`)
}
