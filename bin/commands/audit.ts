import { verifyAudit } from '#src/features/auditing/index.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import { withCity } from './city.ts'

const USAGE = 'Usage: proxeny audit verify [HASH], with the hash of a last line that was kept elsewhere'

/** `proxeny audit verify [HASH]` */
export async function audit([verb, known, ...rest]: string[]): Promise<void> {
  if (verb !== 'verify' || rest.length > 0) throw new Refusal(USAGE)
  if (known !== undefined && !/^[0-9a-f]{64}$/.test(known)) throw new Refusal(USAGE)
  await withCity(async ({ db }) => {
    const check = await verifyAudit(db, known)
    if (!check.whole) {
      throw new Refusal(
        `The audit log is broken at line ${check.number} (${check.action}, ${check.at}): it, or the line before it, was changed or taken out.`,
      )
    }
    if (known !== undefined && !check.known) {
      throw new Refusal(`The audit log is whole in itself, but the line with that hash is gone: lines were cut off.`)
    }
    console.log(`The audit log is whole: ${check.lines} lines.`)
    if (check.last) console.log(`The hash of the last one: ${check.last}`)
  })
}
