import { beginClaiming } from './claims.ts'
import { type Courier, startCourier } from './courier-lane.ts'
import { type Lane, type LaneMeans, openLane } from './lane.ts'

/** The lanes of a process, and the number under which it claims mails for them. */
export interface Crew {
  readonly claimant: number
  readonly lanes: readonly Lane[]
  /** Whether the number is still locked: with its connection goes the right to what was claimed. */
  readonly isSure: boolean
  close(): Promise<void>
}

/** Opens so many lanes. Letters go over lanes of this process, mails to many over those of a courier. */
export async function openCrew(means: Omit<LaneMeans, 'claimant'>, count: number): Promise<Crew> {
  const desk = await means.connect()
  let isSure = true
  desk.on('error', () => {})
  desk.once('end', () => {
    isSure = false
  })
  const claimant = await beginClaiming(desk).catch((error) => {
    desk.end().catch(() => {})
    throw error
  })
  let courier: Promise<Courier> | undefined
  const courierNow = async () => {
    if (courier && !(await courier).isThere) courier = undefined
    courier ??= startCourier(desk, { claimant, patience: means.patience })
    return courier
  }
  const lanes = Array.from({ length: count }, (_, number): Lane => {
    const here = openLane({ ...means, claimant })
    return {
      async carry(errand) {
        if (errand.mail.composer === null) return here.carry(errand)
        return (await courierNow()).lane(number).carry(errand)
      },
      close: () => here.close(),
    }
  })
  return {
    claimant,
    lanes,
    get isSure() {
      return isSure
    },
    async close() {
      const stopCourier = async () => (await courier)?.stop()
      await Promise.all([...lanes.map((lane) => lane.close()), stopCourier().catch(() => {})])
      await desk.end().catch(() => {})
    },
  }
}
