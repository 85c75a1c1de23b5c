import { readConfig } from '#src/config.ts'
import { rescueStaff } from '#src/features/staff/index.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import { withCity } from './city.ts'

/** `proxeny staff rescue EMAIL` */
export async function staff([verb, email]: string[]): Promise<void> {
  if (verb !== 'rescue' || !email) throw new Refusal('Usage: proxeny staff rescue EMAIL')
  const { origin, port } = readConfig(process.env)
  await withCity(async ({ db }) => {
    const secret = await rescueStaff(db, email, 'command line')
    if (secret === undefined) throw new Refusal(`Nobody works in the office with the address "${email}".`)
    console.log(`${origin ?? `http://localhost:${port}`}/office/recovery/${secret}`)
    console.log('This link leads to a new password, once, within an hour. Codes of an app are turned off until then.')
  })
}
