import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../process/refusal.ts'

const NAME = 'secret'

/**
 * The key of the vault: from the setting, or else from a file in the data folder that only its owner may read, made when
 * it is first needed. Never in the database: who has a copy of that has no key to it.
 */
export function readKey({ secret, dataFolder }: { secret: string | undefined; dataFolder: string }): Uint8Array {
  if (secret !== undefined) return Buffer.from(secret)
  const file = join(dataFolder, NAME)
  const found = readIfThere(file) ?? makeFile(dataFolder, file)
  const key = Buffer.from(found.trim(), 'base64url')
  if (key.length < 32)
    throw new Refusal(`${file} is not the key that Proxeny wrote there. Put it back from your backup.`)
  return key
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Refusal(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

// Several programs may start at once: the first file stays, and it is never there half written.
function makeFile(dataFolder: string, file: string): string {
  const unfinished = `${file}.${randomBytes(6).toString('hex')}`
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    writeFileSync(unfinished, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
    chmodSync(unfinished, 0o600)
    linkSync(unfinished, file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST') throw new Refusal(`The key ${file} cannot be written (${code}). Set PROXENY_SECRET instead.`)
  } finally {
    rmSync(unfinished, { force: true })
  }
  return readFileSync(file, 'utf8')
}
