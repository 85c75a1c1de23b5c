import { addStaff, beginSession, type HeldRole, type OfficeLang, type StaffRole } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { TEST_PASSWORD } from './password.ts'

const ORIGIN = 'https://world.city.example'

/** Somebody who works in the office of a city under test. */
export interface TestStaff {
  readonly id: string
  readonly name: string
  readonly cookie: string
  /** Reads a page of the office. */
  read(path: string): Promise<StaffAnswer>
  /** Sends a form as the pages of the office do. */
  submit(path: string, fields: Fields | FormData): Promise<StaffAnswer>
}

/** The fields of a form; several values as a list. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

export interface StaffAnswer {
  readonly status: number
  readonly location: string
  readonly headers: Headers
  readonly text: string
}

/** Lets somebody with some roles into the office, as they are when they signed in. */
export async function enterOffice(
  city: { db: Db; send(path: string, init: RequestInit): Promise<Response> },
  member: { name: string; roles: readonly (StaffRole | HeldRole)[]; lang?: OfficeLang },
): Promise<TestStaff> {
  const { name, lang = 'en' } = member
  const roles = member.roles.map((role) => (typeof role === 'string' ? { role, langs: [] as Lang[] } : role))
  const email = `${name.toLowerCase().replaceAll(/\W/g, '.')}@city.example`
  const added = await addStaff(city.db, { name, email, lang, roles }, 'a test')
  if (added === 'email_taken') throw new Error(`${name} is there already`)
  await city.db
    .updateTable('staff')
    .set({ password_hash: TEST_PASSWORD.hash, state: 'active' })
    .where('id', '=', added.id)
    .execute()
  const secret = await beginSession(city.db, { staffId: added.id, method: 'password', userAgent: 'a test' })
  const cookie = `__Host-office=${secret}`
  const answer = async (response: Response): Promise<StaffAnswer> => ({
    status: response.status,
    location: response.headers.get('location') ?? '',
    headers: response.headers,
    text: await response.text(),
  })
  return {
    id: added.id,
    name,
    cookie,
    read: async (path) => answer(await city.send(path, { headers: { cookie } })),
    async submit(path, fields) {
      const body = fields instanceof FormData ? fields : new URLSearchParams()
      if (body instanceof URLSearchParams) {
        for (const [field, values] of Object.entries(fields as Fields))
          for (const value of [values].flat()) body.append(field, value)
      }
      return answer(await city.send(path, { method: 'POST', headers: { cookie, origin: ORIGIN }, body }))
    },
  }
}
