import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { Refusal } from '../process/refusal.ts'

/** Where a database is: an address, or the folder of a Unix socket. */
export type DatabaseAddress = Pick<pg.ClientConfig, 'connectionString' | 'host' | 'user' | 'database'>

/** An open database. */
export interface OpenDatabase<Tables> {
  readonly db: Kysely<Tables>
  /** Opens a connection of its own beside the pool, for hearing announcements. */
  connect(): Promise<pg.Client>
  close(): Promise<void>
}

const OLDEST = 15
const CONNECTIONS = 8
const CONNECT_TIMEOUT = 5_000

/** Opens a database that must be there. Throws a Refusal when it is away or older than PostgreSQL 15. */
export async function openDatabase<Tables>(address: DatabaseAddress): Promise<OpenDatabase<Tables>> {
  const config = { ...address, types: typesOfOurs(), connectionTimeoutMillis: CONNECT_TIMEOUT, keepAlive: true }
  const pool = new pg.Pool({ ...config, max: CONNECTIONS, Client: PreparingClient, onConnect: planOnce })
  // A connection that breaks while nobody uses it is replaced with the next query; unheard, it would end the process.
  pool.on('error', () => {})
  // The same while it is lent out between two queries: the next query tells of it.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const open = {
    db,
    async connect() {
      const client = new pg.Client(config)
      await client.connect()
      return client
    },
    close: () => db.destroy(),
  }
  try {
    const { rows } = await pool.query<{ version: string }>("select current_setting('server_version_num') as version")
    const major = Math.floor(Number(rows[0]?.version) / 10_000)
    if (major < OLDEST) {
      throw new Refusal(`The database is PostgreSQL ${major}; Proxeny needs ${OLDEST} or newer. Update the server.`)
    }
    return open
  } catch (error) {
    await open.close().catch(() => {})
    throw error instanceof Refusal ? error : refusalToOpen(error as pg.DatabaseError, address)
  }
}

function refusalToOpen(
  error: { code?: string | undefined; message: string },
  { connectionString }: DatabaseAddress,
): Refusal {
  const url = connectionString ? URL.parse(connectionString) : null
  const where = url ? `at ${url.host || 'its address'}` : 'in the data folder'
  if (error.code === '28P01' || error.code === '28000') {
    return new Refusal(`The database ${where} refuses the user or the password in DATABASE_URL.`)
  }
  if (error.code === '3D000')
    return new Refusal(`There is no database "${url?.pathname.slice(1)}" ${where}. Create it.`)
  return new Refusal(`The database ${where} does not answer (${error.code ?? error.message}). Is it running?`)
}

// Left to itself, PostgreSQL plans lists anew at each call, for a length that it thinks unusual: that takes longer than
// reading them, and the plan is the same.
async function planOnce(client: pg.ClientBase): Promise<void> {
  await client.query('set plan_cache_mode = force_generic_plan')
}

// Statements that only read are prepared under a name, so that PostgreSQL plans them once a connection and not each time.
// Their texts are few; those of writes vary with the number of rows.
class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of pg.
  override query(...args: any[]): any {
    const [text, values, ...rest] = args
    if (typeof text !== 'string' || !Array.isArray(values) || !READS.test(text)) {
      return super.query.apply(this, args as never)
    }
    return super.query.apply(this, [{ name: nameOfStatement(text), text, values }, ...rest] as never)
  }
}

const READS = /^\s*(?:select|with)\s/i
const names = new Map<string, string>()

function nameOfStatement(text: string): string {
  let name = names.get(text)
  if (!name) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 24)
    names.set(text, name)
  }
  return name
}

const { builtins } = pg.types
// Its number in pg_type, which the driver has no name for.
const UUID_ARRAY = 2951

// Points in time and days arrive as what they are; counts as numbers (none of ours comes near 2^53).
function typesOfOurs(): pg.TypeOverrides {
  const types = new pg.TypeOverrides()
  types.setTypeParser(builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(text))
  types.setTypeParser(builtins.DATE, (text) => Temporal.PlainDate.from(text))
  types.setTypeParser(builtins.INT8, Number)
  types.setTypeParser(builtins.NUMERIC, Number)
  // The parser for arrays of anything goes letter by letter; ids hold no commas and are never null.
  types.setTypeParser(UUID_ARRAY, (text) => (text === '{}' ? [] : text.slice(1, -1).split(',')))
  return types
}

const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
])

/** Tells whether an error means that the database cannot be reached just now, and not that a query was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code = '' } = error as { code?: string }
  if (AWAY.has(code) || code.startsWith('08')) return true
  return /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
    error.message,
  )
}

const LONGEST_SILENCE = 2_000

/** Asks the database whether it is there. One that hangs is not: whoever watches does not want to hang with it. */
// biome-ignore lint/suspicious/noExplicitAny: any tables will do.
export function isDatabaseHere(db: Kysely<any>): Promise<boolean> {
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
  const silence = new Promise<boolean>((resolve) => setTimeout(resolve, LONGEST_SILENCE, false).unref())
  return Promise.race([answer, silence])
}
