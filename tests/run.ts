import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, globSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { fileURLToPath } from 'node:url'
import { loadContent } from '#src/features/content/index.ts'
import { openDatabase } from '#src/platform/database/connect.ts'
import { startEmbedded } from '#src/platform/database/embedded.ts'
import { migrate } from '#src/platform/database/migrate.ts'
import type { Tables } from '#src/platform/database/tables.ts'
import { asAdmin, TEMPLATES, type TestServer } from '#src/platform/database/testing.ts'

// `npm test` runs every check; `npm test -- FILE …` runs only the tests of these files.
const root = fileURLToPath(new URL('..', import.meta.url))
const chosen = process.argv.slice(2)

// What guards against a failing machine is of no use to a database that lives for minutes.
const SETTINGS = Object.entries({
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_connections: 200,
  max_wal_size: '256MB',
}).flatMap(([name, value]) => ['-c', `${name}=${value}`])

// Two do not fill two cores: they wait for the database and the browser.
const AT_ONCE = 3
const PATIENCE = 120_000
const IN_MEMORY = '/dev/shm'
const NEEDED_BYTES = 2 * 1024 ** 3

if (chosen.length === 0) {
  check('Types', 'node_modules/.bin/tsc', ['--noEmit', '-p', '.'])
  check('Format and lint', 'node_modules/.bin/biome', ['ci', '--colors=off', '.'])
}
process.exitCode = await runTests(chosen.length > 0 ? chosen : allTests())

function check(name: string, command: string, args: readonly string[]): void {
  console.log(`— ${name}`)
  // Through our own Node: the one that runs npm may be too old for the tools.
  const { status } = spawnSync(process.execPath, [join(root, command), ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`${name}: see above.`)
    process.exit(status ?? 1)
  }
}

function allTests(): string[] {
  // Those in a browser first: they take longest, and must not be what everything waits for at the end.
  return ['tests', 'src', 'bin'].flatMap((folder) => globSync(`${folder}/**/*.test.{ts,tsx}`, { cwd: root }).sort())
}

async function runTests(files: readonly string[]): Promise<number> {
  console.log(`— Tests (${files.length} files, on a real PostgreSQL)`)
  const folder = mkdtempSync(join(placeForDatabases(), 'proxeny-test-'))
  const server = await startEmbedded(folder, SETTINGS)
  try {
    const { host = '', user = '' } = server.address
    await makeTemplates({ host, user })

    process.env.PROXENY_TEST_SERVER = JSON.stringify({ host, user })
    return await runFiles(files.map((file) => join(root, file)))
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

// A database is a thousand small files, made for each test and gone after it: in memory that costs the kernel a quarter of
// what it costs on a disk. Containers often have too little of it.
function placeForDatabases(): string {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY)
    accessSync(IN_MEMORY, constants.W_OK)
    return bavail * bsize > NEEDED_BYTES ? IN_MEMORY : tmpdir()
  } catch {
    return tmpdir()
  }
}

// Not through `node --test`, which takes files by their names: the longest would come last, and all wait for them.
async function runFiles(files: readonly string[]): Promise<number> {
  const ending = new AbortController()
  // Ctrl-C reaches the tests by itself; here it must not skip the cleaning up.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => ending.abort())
  const loader = new URL('../src/platform/tsx-loader.mjs', import.meta.url).href
  const tests = run({
    files: [...files],
    concurrency: AT_ONCE,
    timeout: PATIENCE,
    execArgv: ['--import', loader],
    signal: ending.signal,
  })
  let failed = false
  tests.on('test:fail', () => {
    failed = true
  })
  const report = tests.compose(spec)
  report.pipe(process.stdout)
  await once(report, 'end')
  return failed || ending.signal.aborted ? 1 : 0
}

// Made once: loading the sample takes as long as many a test.
async function makeTemplates(server: TestServer): Promise<void> {
  await asAdmin(server, `create database ${TEMPLATES.empty}`)
  const empty = await openDatabase<Tables>({ ...server, database: TEMPLATES.empty })
  await migrate(empty.db, join(root, 'migrations'))
  await empty.close()
  await asAdmin(server, `create database ${TEMPLATES.sample} template ${TEMPLATES.empty}`)
  const sample = await openDatabase<Tables>({ ...server, database: TEMPLATES.sample })
  await loadContent(sample.db, join(root, 'samples/espoo'))
  await sample.close()
}
