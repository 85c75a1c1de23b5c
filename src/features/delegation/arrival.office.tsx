import { Hono } from 'hono'
import { z } from 'zod'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  showPage,
} from '#src/features/office/index.ts'
import { actorOf, isId } from '#src/features/staff/index.ts'
import type { Visit } from '#src/features/visits/index.ts'
import { VISIT_ID } from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { foldName } from '#src/platform/i18n/fold.ts'
import { clock } from '#src/platform/i18n/hours.ts'
import { type ArrivalTick, recordArrivals } from './arrival.store.ts'
import { ArrivalPage } from './arrival.view.tsx'
import { delegationTexts } from './delegation.messages.ts'
import { type Guest, nameOfGuest } from './guest.model.ts'
import { readGuests } from './guest.reads.ts'
import { findVisit, visitTop } from './visit-page.ts'

const PATH = `/visits/${VISIT_ID}/arrival`
// A day at the door with the network gone is a few hundred ticks.
const Ticks = z.object({
  ticks: z.array(z.object({ guest: z.string(), at: z.number().int().min(0), came: z.boolean() })).max(2_000),
})
const LATEST = 8.64e15

/** The door: who is here, ticked off on a phone. */
export function arrivalOffice(deps: OfficeDeps) {
  const { db } = deps
  return (
    new Hono<OfficeEnv>()
      .get(PATH, async (c) => {
        const visit = await findVisit(c, deps)
        return visit ? showArrival(c, deps, visit) : notThere(c)
      })
      .post(PATH, async (c) => {
        const visit = await findVisit(c, deps)
        if (!visit) return notThere(c)
        const form = await readForm(c)
        const guestId = form.text('guest')
        const tick: ArrivalTick = { guestId, at: Temporal.Now.instant(), came: form.text('came') === 'yes' }
        if (isId(guestId)) await recordArrivals(db, visit.id, [tick], actorOf(c.var.staff))
        const words = form.text('q')
        return c.redirect(
          `/office/visits/${visit.id}/arrival?done=ticked${words ? `&q=${encodeURIComponent(words)}` : ''}`,
          303,
        )
      })
      // What a phone has kept while the network was gone; the answer is how it stands with everybody now.
      .post(`${PATH}/ticks`, async (c) => {
        const visit = await findVisit(c, deps)
        if (!visit) return c.json({}, 404)
        const read = Ticks.safeParse(await c.req.json().catch(() => undefined))
        if (!read.success) return c.json({}, 422)
        const ticks = read.data.ticks
          .filter(({ guest, at }) => isId(guest) && at <= LATEST)
          .map(({ guest, at, came }) => ({
            guestId: guest,
            at: Temporal.Instant.fromEpochMilliseconds(at),
            came,
          }))
        await recordArrivals(db, visit.id, ticks, actorOf(c.var.staff))
        const guests = await readGuests(db, visit.id)
        const texts = delegationTexts[c.var.lang]
        return c.json({
          counted: countOf(c, guests),
          guests: guests.map((guest) => ({
            id: guest.id,
            state: stateOf(c, guest, visit),
            came: guest.cameAt !== undefined,
          })),
          missing: texts.arrival.missing,
        })
      })
  )
}

function countOf(c: OfficeContext, guests: readonly Guest[]): string {
  const came = guests.filter(({ cameAt }) => cameAt).length
  return delegationTexts[c.var.lang].arrival.counted(came, guests.length)
}

function stateOf(c: OfficeContext, { cameAt }: Guest, visit: Visit): string {
  const { arrival } = delegationTexts[c.var.lang]
  return cameAt ? arrival.came(clock(cameAt.toZonedDateTimeISO(visit.timeZone))) : arrival.missing
}

async function showArrival(c: OfficeContext, { db }: OfficeDeps, visit: Visit) {
  const texts = delegationTexts[c.var.lang]
  const words = (c.req.query('q') ?? '').replaceAll('\u0000', '').slice(0, 100)
  const guests = await readGuests(db, visit.id)
  const wanted = foldName(words)
  const lines = guests.map((guest) => {
    const name = nameOfGuest(guest, texts.noName)
    return {
      id: guest.id,
      name,
      organisation: guest.organisation,
      state: stateOf(c, guest, visit),
      came: guest.cameAt !== undefined,
      words: foldName(`${name} ${guest.organisation} ${guest.badge}`),
    }
  })
  const page = (
    <ArrivalPage
      frame={officeFrame(c, { title: texts.tabs.arrival, done: doneIn(c, texts.done) })}
      top={visitTop(c, visit, 'arrival')}
      texts={texts.arrival}
      path={`/office/visits/${visit.id}/arrival`}
      words={words}
      counted={countOf(c, guests)}
      lines={lines.filter((line) => line.words.includes(wanted))}
    />
  )
  return showPage(c, page)
}
