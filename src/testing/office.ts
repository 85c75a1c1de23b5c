import assert from 'node:assert/strict'
import { addStaff, beginSession, type StaffRole } from '#src/features/staff/index.ts'
import type { TestCity } from './city.ts'

const ORIGIN = 'https://world.city.example'

/** What came of a request to the office. */
export interface OfficePage {
  readonly status: number
  readonly text: string
  /** Where it leads, without the host; undefined when nowhere. */
  readonly to: string | undefined
}

/** Fields of a form; one that is chosen several times as a list. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** Somebody who works in the office, signed in, with a browser without JavaScript. */
export interface Officer {
  readonly name: string
  get(path: string): Promise<OfficePage>
  post(path: string, fields: Fields, headers?: Readonly<Record<string, string>>): Promise<OfficePage>
}

/** Adds a member of staff and signs them in. */
export async function signIn(city: TestCity, name: string, role: StaffRole = 'publisher'): Promise<Officer> {
  const email = `${name.toLowerCase().replaceAll(/[^a-z]/g, '.')}@city.example`
  const added = await addStaff(
    city.db,
    { name, email, lang: 'en', roles: [{ role, langs: [] }], password: PASSWORD },
    'a test',
  )
  assert.ok(typeof added !== 'string')
  const secret = await beginSession(city.db, { staffId: added.id, method: 'password', userAgent: 'a test' })
  const cookie = `__Host-office=${secret}`
  const send = async (path: string, init: RequestInit): Promise<OfficePage> => {
    const answer = await city.send(path, init)
    const to = answer.headers.get('location')?.replace(ORIGIN, '')
    return { status: answer.status, text: await answer.text(), to }
  }
  return {
    name,
    get: (path) => send(path, { headers: { cookie } }),
    post(path, fields, headers = {}) {
      const body = new URLSearchParams()
      for (const [field, values] of Object.entries(fields)) {
        for (const value of [values].flat()) body.append(field, value)
      }
      const type = 'application/x-www-form-urlencoded'
      const all = { 'content-type': type, origin: ORIGIN, cookie, ...headers }
      return send(path, { method: 'POST', body: body.toString(), headers: all })
    },
  }
}

const PASSWORD = 'korsord lampa vinter'

/** The fields of the form on a page as a browser would send them back, without any button. */
export function fieldsOf(page: Pick<OfficePage, 'text'>): Record<string, string[]> {
  const form =
    /<form method="post"(?: action="[^"]*")? class="[^"]*fact-form[\s\S]*?<\/form>/.exec(page.text)?.[0] ?? page.text
  const fields: Record<string, string[]> = {}
  const add = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), unescaped(value)]
  }
  const html = form.replaceAll(/<template[\s\S]*?<\/template>/g, '')
  for (const [tag, , rest = ''] of html.matchAll(/<(input)\b([^>]*)>|<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const attribute = (name: string, of = tag) => new RegExp(`\\b${name}="([^"]*)"`).exec(of)?.[1]
    const name = attribute('name')
    if (!name) continue
    if (tag.startsWith('<select')) {
      const options = [...tag.matchAll(/<option\b([^>]*)>/g)].map(([option]) => option)
      const chosen = options.find((option) => / selected/.test(option)) ?? options[0]
      add(name, (chosen && attribute('value', chosen)) ?? '')
    } else if (!/type="(checkbox|radio)"/.test(rest) || / checked/.test(rest)) add(name, attribute('value') ?? '')
  }
  return fields
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
