import type { Client } from 'pg'
import type { Vault } from '../secrets/vault.ts'
import { beginClaiming } from './claims.ts'
import { type Lane, openLane } from './lane.ts'
import type { Patience } from './smtp-line.ts'
import type { Connect } from './writing.ts'

/** The lanes of a process, and the number under which it claims mails for them. */
export interface Crew {
  readonly claimant: number
  readonly lanes: readonly Lane[]
  /** Whether the number is still locked: with its connection goes the right to what was claimed. */
  readonly isSure: boolean
  close(): Promise<void>
}

/** Opens so many lanes. */
export async function openCrew(means: {
  connect: Connect
  vault: Vault
  patience: Patience
  lanes: number
}): Promise<Crew> {
  const { connect, vault, patience } = means
  const desk = await connect()
  let isSure = true
  desk.on('error', () => {})
  desk.once('end', () => {
    isSure = false
  })
  const keepers: Client[] = []
  try {
    const claimant = await beginClaiming(desk)
    for (let count = 0; count < means.lanes; count += 1) keepers.push(await connect())
    const lanes = keepers.map((keeper) => openLane({ keeper, claimant, vault, patience }))
    return {
      claimant,
      lanes,
      get isSure() {
        return isSure
      },
      async close() {
        await Promise.all(lanes.map((lane) => lane.close()))
        await desk.end().catch(() => {})
      },
    }
  } catch (error) {
    for (const client of [desk, ...keepers]) client.end().catch(() => {})
    throw error
  }
}
