import { type Context, Hono } from 'hono'
import {
  namesOfHelpers,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  refuse,
} from '#src/features/office/index.ts'
import { may } from '#src/features/staff/index.ts'
import { findStoredFile, sendStoredFile } from '#src/platform/files/index.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import { findPartyKey } from './find-party.reads.ts'
import { mappingOf } from './import.work.ts'
import { type OwnChoice, ownTableOf, proposeColumns, readOwnChoice, writeOwnMapping } from './own.form.ts'
import { runTexts } from './run.messages.ts'
import { DECIDES, type Run, type RunWish } from './run.model.ts'
import { ownerOf, refuseRun } from './run.state.ts'
import { readRun, startRun } from './run.store.ts'
import { showRun, type TypedWish } from './show.tsx'

const NUMBER = '/imports/:number{\\d{1,9}}'
const numberOf = (c: Context) => Number(c.req.param('number'))

/** One import: how it is read, what would become of it, and carrying it out. */
export function runOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .get(NUMBER, async (c) => {
      const run = await readRun(db, numberOf(c))
      if (!run) return notThere(c)
      const table = ownTableOf(c.req.query('as') ?? '')
      if (!table || !run.head) return showRun(c, deps, run)
      return showRun(c, deps, run, { mapping: `own:${table}`, own: proposeColumns(table, run.head) })
    })

    .post(`${NUMBER}/try`, async (c) => {
      const run = await readRun(db, numberOf(c))
      if (!run?.head) return notThere(c)
      const form = await readForm(c)
      const table = ownTableOf(form.text('mapping'))
      // The menu was turned to a list of one's own: which column is what is asked next.
      if (table && form.text('columns') !== table) {
        return c.redirect(`/office/imports/${run.number}?as=own:${table}#columns`, 303)
      }
      const typed = readTyped(form, run)
      const read = await readWish(deps, typed, run, c)
      if ('errors' in read) return showRun(c, deps, run, typed, read.errors)
      const started = await startRun(db, run.number, { job: 'try', wish: read.wish, by: ownerOf(c) })
      if (started !== 'started') return refuseRun(c, started, run.number)
      return c.redirect(`/office/imports/${run.number}`, 303)
    })

    .post(`${NUMBER}/run`, async (c) => {
      const run = await readRun(db, numberOf(c))
      if (!run) return notThere(c)
      if (DECIDES.has(run.wish?.mapping ?? '') && !may(c.var.staff, 'register.decide')) {
        return refuse(c, 'register.decide', await namesOfHelpers(db, 'register.decide'))
      }
      const started = await startRun(db, run.number, { job: 'run', by: ownerOf(c) })
      if (started !== 'started') return refuseRun(c, started, run.number)
      return c.redirect(`/office/imports/${run.number}`, 303)
    })

    .post(`${NUMBER}/open`, async (c) => {
      const started = await startRun(db, numberOf(c), { job: 'open', by: ownerOf(c) })
      if (started !== 'started') return refuseRun(c, started, numberOf(c))
      return c.redirect(`/office/imports/${numberOf(c)}`, 303)
    })

    .get(`${NUMBER}/:file{refused|report}`, async (c) => {
      const run = await readRun(db, numberOf(c))
      const id = c.req.param('file') === 'refused' ? run?.refusedFile : run?.reportFile
      const file = id && (await findStoredFile(db, id))
      if (!file) return notThere(c)
      return sendStoredFile(db, file)
    })
}

function readTyped(form: TypedForm, run: Run): TypedWish {
  const word = (name: string) => form.text(name).slice(0, 200)
  const mapping = word('mapping')
  const table = ownTableOf(mapping)
  return {
    mapping,
    own: table && run.head && readOwnChoice(table, form, run.head),
    city: word('city'),
    party: word('party'),
    encoding: word('encoding'),
    separator: word('separator'),
    sheet: word('sheet'),
  }
}

async function readWish(
  { db }: OfficeDeps,
  typed: TypedWish,
  run: Run,
  c: OfficeContext,
): Promise<{ wish: RunWish } | { errors: Readonly<Record<string, string>> }> {
  const { problems } = runTexts[c.var.lang]
  const party = typed.party ? await findPartyKey(db, typed.party) : undefined
  const separator = typed.separator === 'tab' ? '\t' : typed.separator
  const wish: RunWish = {
    mapping: typed.mapping,
    own: typed.own && writeOwnMapping(typed.own as OwnChoice, run.name),
    city: typed.city || undefined,
    party,
    encoding: typed.encoding || undefined,
    separator: separator || undefined,
    sheet: typed.sheet || undefined,
  }
  const errors: Record<string, string> = {}
  if (typed.own && !typed.own.columns.name) errors['column.name'] = problems.name
  else if (!mappingOf(wish)) errors.mapping = typed.own ? problems.own : problems.mapping
  if (typed.party && !party) errors.party = problems.party
  else if (typed.mapping === 'feed' && !party) errors.party = problems.needs_party
  if (separator && ([...separator].length !== 1 || separator === '"')) errors.separator = problems.separator
  return Object.keys(errors).length > 0 ? { errors } : { wish }
}
