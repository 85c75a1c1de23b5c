import { readMailWay } from '#src/features/settings/index.ts'
import { countSealedOtherwise, makeBeginLink } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { createVault } from '#src/platform/secrets/vault.ts'

/** Says on the console where the office is and, as long as nobody can let others in, by which link the first one comes. */
export async function describeOffice(
  db: Db,
  office: { origin: string; key: Uint8Array; smtpUrl: string | undefined },
): Promise<void> {
  const secret = await makeBeginLink(db)
  console.log(
    secret === undefined
      ? `  office    ${office.origin}/office`
      : `  office    ${office.origin}/office/begin/${secret}\n            for the first administrator: once, within 24 hours`,
  )
  const vault = createVault(office.key)
  const way = await readMailWay({ db, vault }, { smtpUrl: office.smtpUrl, from: undefined, standardFrom: '' })
  if (!way.smtpUrl) console.log('  mail      no mail server: mails are not sent, they stand at /office/outbox')
  const sealed = await countSealedOtherwise(db, vault)
  if (sealed > 0) {
    console.log(
      `  attention the codes of ${sealed} members of staff cannot be checked: their secrets were sealed with another key.\n` +
        '            Give back PROXENY_SECRET, or the file "secret" of the old data folder (docs/guides/operating.md).',
    )
  }
}
