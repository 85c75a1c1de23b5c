import assert from 'node:assert/strict'
import { addStaff, type HeldRole, type StaffRole } from '#src/features/staff/index.ts'
import type { TestCity } from './city.ts'
import { TEST_PASSWORD } from './password.ts'

/** A password that nobody thinks of. */
export const PASSWORD = TEST_PASSWORD.words
const ORIGIN = 'https://world.city.example'

/** What came of a request. */
export interface Page {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  /** Where it leads, without the host; undefined when nowhere. */
  readonly to: string | undefined
}

/** Somebody with a browser without JavaScript, at an address. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly #city: TestCity
  readonly #address: string

  constructor(city: TestCity, address = '192.0.2.1') {
    this.#city = city
    this.#address = address
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Page> {
    return this.#send(path, { headers })
  }

  post(path: string, fields: Record<string, string | string[]> = {}, headers: Record<string, string> = {}) {
    const body = new URLSearchParams()
    for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value)
    const type = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN }
    return this.#send(path, { method: 'POST', body: body.toString(), headers: { ...type, ...headers } })
  }

  /** Signs in with a password; where a code is asked for, that page comes back. */
  signIn(email: string, password = PASSWORD, to = '/office'): Promise<Page> {
    return this.post('/office/sign-in', { email, password, to })
  }

  /** The cookie of the session. */
  get session(): string | undefined {
    return this.cookies.get('__Host-office')
  }

  async #send(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Page> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'accept-language': 'en', ...init.headers, ...(cookie && { cookie }) }
    const answer = await this.#city.send(path, { ...init, headers }, this.#address)
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    return {
      status: answer.status,
      text: await answer.text(),
      headers: answer.headers,
      to: location?.replace(ORIGIN, '') ?? undefined,
    }
  }
}

/** The value of a hidden field of a page. */
export function hiddenField(page: { text: string }, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1]
  assert.ok(value !== undefined, `a field "${name}"`)
  return value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** Adds somebody who works in the office. */
export async function addMember(
  { db }: TestCity,
  member: {
    name: string
    roles: readonly (StaffRole | HeldRole)[]
    password?: string | undefined
    lang?: 'sv' | 'fi' | 'en'
  },
): Promise<{ id: string; name: string; email: string }> {
  const email = `${member.name.toLowerCase().replaceAll(' ', '.')}@city.example`
  const roles = member.roles.map((role) => (typeof role === 'string' ? { role, langs: [] } : role))
  const { name, password, lang = 'en' } = member
  const added = await addStaff(db, { name, email, lang, roles, password }, 'test')
  assert.ok(typeof added !== 'string')
  if (!('password' in member))
    await db
      .updateTable('staff')
      .set({ password_hash: TEST_PASSWORD.hash, state: 'active' })
      .where('id', '=', added.id)
      .execute()
  return { id: added.id, name: member.name, email }
}

/** Adds somebody who works in the office, and signs them in. */
export async function signInMember(city: TestCity, member: Parameters<typeof addMember>[1], address?: string) {
  const added = await addMember(city, member)
  const visitor = new Visitor(city, address)
  assert.equal((await visitor.signIn(added.email)).status, 303)
  return { ...added, visitor }
}
