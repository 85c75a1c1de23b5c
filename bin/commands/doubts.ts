import { decideDoubt, listDoubts } from '#src/features/imports/index.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import { withCity } from './city.ts'

const USAGE = `Usage: proxeny doubts                        what waits for a decision
       proxeny doubts decide NUMBER KEY         it is the party (or, of a town, the number) KEY
       proxeny doubts decide NUMBER new         it is someone new
       proxeny doubts decide NUMBER skip        it is left out`

/** `proxeny doubts`, `proxeny doubts decide NUMBER KEY|new|skip` */
export async function doubts([verb, number, as, ...rest]: string[]): Promise<void> {
  if (verb === undefined) return withCity(({ db }) => list(db))
  if (verb !== 'decide' || !number || !as || rest.length > 0 || !/^\d{1,9}$/.test(number)) throw new Refusal(USAGE)
  await withCity(async ({ db }) => {
    const result = await decideDoubt(db, {
      number: Number(number),
      as: as === 'new' || as === 'skip' ? as : { key: as },
      by: 'command line',
    })
    if (result === 'unknown_doubt') throw new Refusal(`There is no doubt ${number}. All of them: npx proxeny doubts`)
    if (result === 'unknown_party') throw new Refusal(`There is no party “${as}” in the register.`)
    if (result === 'unknown_town')
      throw new Refusal(`There is no town “${as}” in the world directory: give its number.`)
    if (result === 'same_town') throw new Refusal('That is the town in doubt itself. If it is one of its own: new')
    console.log(`Doubt ${number} is decided: ${as}. Import the file again, and it is taken so from now on.`)
  })
}

async function list(db: Parameters<typeof listDoubts>[0]): Promise<void> {
  const waiting = await listDoubts(db)
  if (waiting.length === 0) console.log('Nothing is in doubt.')
  for (const { number, written, country, place, why, candidates, origin } of waiting) {
    const where = [country, place].filter(Boolean).join(', ')
    console.log(
      `${String(number).padStart(5)}  “${written}”${where ? ` (${where})` : ''} in ${origin.file}, row ${origin.row}`,
    )
    console.log(`       ${why}`)
    for (const { key, name, country: at } of candidates)
      console.log(`         ${key.padEnd(24)} ${name}${at ? `, ${at}` : ''}`)
  }
  if (waiting.length > 0) console.log(`\nDecide with: npx proxeny doubts decide NUMBER KEY|new|skip`)
}
