import { Hono } from 'hono'
import { type Host, type Room, readHost, readRooms, readTopics, saveHost, saveRoom } from '#src/features/hosts/index.ts'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { wordsIn } from '#src/features/programme/index.ts'
import { actorOf, isId } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { readHostForm, readRoomForm, type Values, valuesOfHost, valuesOfRoom, versionIn } from './host.form.ts'
import { type FormState, HostPage } from './host.view.tsx'
import { hostingTexts } from './hosting.messages.ts'

/** A host and its rooms. */
export function hostOffice(deps: OfficeDeps) {
  const { db } = deps
  const plan = requireRight(deps, 'visits.plan')
  const withHost = async (c: OfficeContext, work: (host: Host) => Promise<Response>) => {
    const id = c.req.param('host') ?? ''
    const host = isId(id) ? await readHost(db, id) : undefined
    return host ? work(host) : notThere(c)
  }
  const save = async (c: OfficeContext, host: Host | undefined) => {
    const form = await readForm(c)
    const read = readHostForm(form, await readTopics(db), host?.partyId)
    const version = form.text('version')
    if ('faults' in read) return showHost(c, deps, host, { values: form.values, version, faults: read.faults })
    const changed = host && { id: host.id, version: versionIn(form) }
    const saved = await saveHost(db, { facts: read.facts, ...(changed && { changed }) }, actorOf(c.var.staff))
    if (saved === 'unknown') return notThere(c)
    if (saved === 'changed_meanwhile') {
      const now = host && (await readHost(db, host.id))
      return showHost(c, deps, now, { values: form.values, now: linesOf(valuesOfHost(now)) })
    }
    return c.redirect(`/office/hosts/${saved.id}?done=saved`, 303)
  }

  return new Hono<OfficeEnv>()
    .get('/hosts/new', plan, (c) => showHost(c, deps, undefined, {}))
    .post('/hosts/new', plan, (c) => save(c, undefined))
    .get('/hosts/:host', plan, (c) => withHost(c, (host) => showHost(c, deps, host, {})))
    .post('/hosts/:host', plan, (c) => withHost(c, (host) => save(c, host)))
    .post('/hosts/:host/rooms/:room', plan, (c) =>
      withHost(c, async (host) => {
        const id = c.req.param('room') ?? ''
        const room = (await readRooms(db, { hostId: host.id })).find((one) => one.id === id)
        if (!room && id !== 'new') return notThere(c)
        const form = await readForm(c)
        const read = readRoomForm(form, host.id, room?.place)
        if ('faults' in read) {
          const state = { values: form.values, version: form.text('version'), faults: read.faults }
          return showHost(c, deps, host, {}, { id, state })
        }
        const changed = room && { id: room.id, version: versionIn(form) }
        const saved = await saveRoom(db, { facts: read.facts, ...(changed && { changed }) }, actorOf(c.var.staff))
        if (saved === 'unknown') return notThere(c)
        if (saved === 'changed_meanwhile') {
          const now = (await readRooms(db, { hostId: host.id })).find((one) => one.id === id)
          return showHost(c, deps, host, {}, { id, state: { values: form.values, now: linesOf(valuesOfRoom(now)) } })
        }
        return c.redirect(`/office/hosts/${host.id}?done=room#rooms`, 303)
      }),
    )
}

/** What a form holds now, a line for each field with something in it. */
export const linesOf = (values: Values): string[] =>
  Object.values(values)
    .map((typed) => typed.filter((value) => !isId(value) && value !== '').join(', '))
    .filter((line) => line !== '' && line !== 'yes')

async function showHost(
  c: OfficeContext,
  { db }: OfficeDeps,
  host: Host | undefined,
  own: Partial<FormState>,
  ofRoom?: { id: string; state: Partial<FormState> },
) {
  const { lang } = c.var
  const texts = hostingTexts[lang]
  const title = host ? wordsIn(host.names, lang) : texts.newHost
  const rooms: (Room | undefined)[] = host ? [...(await readRooms(db, { hostId: host.id })), undefined] : []
  const page = (
    <HostPage
      frame={officeFrame(c, { title, done: doneIn(c, texts.done) })}
      lang={lang}
      title={title}
      action={`/office/hosts/${host?.id ?? 'new'}`}
      state={stateOf(valuesOfHost(host), host?.version, own)}
      topics={(await readTopics(db)).map(({ id, names }) => ({ value: id, label: wordsIn(names, lang) }))}
      rooms={rooms.map((room) => {
        const id = room?.id ?? 'new'
        return {
          title: room ? `${wordsIn(room.names, lang)} (${texts.seats}: ${room.seats})` : texts.newRoom,
          action: `/office/hosts/${host?.id}/rooms/${id}`,
          state: stateOf(valuesOfRoom(room), room?.version, ofRoom?.id === id ? ofRoom.state : {}),
          isOpen: ofRoom?.id === id,
        }
      })}
    />
  )
  const states = [own, ofRoom?.state ?? {}]
  const status = states.some(({ now }) => now) ? 409 : states.some(({ faults }) => faults) ? 422 : 200
  return showPage(c, page, status)
}

/** A form as it is, or as somebody has just typed it. */
export const stateOf = (values: Values, version: number | undefined, own: Partial<FormState>): FormState => ({
  values: own.values ?? values,
  version: own.version ?? String(version ?? 0),
  faults: own.faults ?? new Map(),
  now: own.now,
})
