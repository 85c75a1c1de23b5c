import { Hono } from 'hono'
import {
  addBlock,
  type ChangeResult,
  moveBlock,
  type NewBlock,
  type Newsletter,
  removeBlock,
  saveHead,
  saveOwnWords,
} from '#src/features/newsletters/index.ts'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  requireRight,
} from '#src/features/office/index.ts'
import { actorOf, isId } from '#src/features/staff/index.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import { isEntry } from './find.reads.ts'
import { announcementsIn, originalIn, ownWordsIn, typedIn, versionIn } from './issue.form.ts'
import { issueAt, showOwnText, showWriting } from './issue.show.tsx'
import { shellTexts } from './shell.messages.ts'
import { ISSUE_ID, pathOfIssue } from './shell.view.tsx'
import { writeTexts } from './write.messages.ts'

const BLOCK_ID = ISSUE_ID.replace(':id', ':block')

/** Writing an issue: what it is called, how it is announced, and its blocks. */
export function writeOffice(deps: OfficeDeps) {
  const { db } = deps
  const write = requireRight(deps, 'newsletters.write')
  const office = new Hono<OfficeEnv>()

  /** Does something with the issue of the address. */
  const on = (
    method: 'get' | 'post',
    path: string,
    work: (c: OfficeContext, newsletter: Newsletter) => Promise<Response>,
  ) =>
    office.on(method.toUpperCase(), `/newsletters/${ISSUE_ID}${path}`, write, async (c) => {
      const newsletter = await issueAt(c, deps)
      return newsletter ? work(c, newsletter) : notThere(c)
    })
  const seenIn = (c: OfficeContext, newsletter: Newsletter, form: TypedForm) => ({
    id: newsletter.id,
    version: versionIn(form),
    by: actorOf(c.var.staff),
  })

  on('get', '', (c, newsletter) => showWriting(c, deps, newsletter))

  on('post', '/head', async (c, newsletter) => {
    const form = await readForm(c)
    const { site } = c.var
    const name = cleanLine(form.text('name'), 120)
    const originalLang = site && originalIn(form, site)
    if (!site || !originalLang || name === '')
      return showWriting(c, deps, newsletter, { typed: typedIn(form), field: 'name' })
    const head = { name, originalLang, announcements: announcementsIn(form, site.languages) }
    const saved = await saveHead(db, seenIn(c, newsletter, form), head)
    return done(c, newsletter, saved, 'saved', typedIn(form))
  })

  on('post', '/blocks', async (c, newsletter) => {
    const form = await readForm(c)
    const texts = writeTexts[c.var.lang]
    const block = await blockIn(form)
    if (!block) return showWriting(c, deps, newsletter, { typed: typedIn(form), alert: texts.wrongYear })
    const added = await addBlock(db, seenIn(c, newsletter, form), block)
    if (added === 'there_already') return showWriting(c, deps, newsletter, { alert: texts.thereAlready })
    if (typeof added === 'string') return done(c, newsletter, added, 'added', {})
    const at = block.kind === 'text' ? `${pathOfIssue(newsletter.id)}/blocks/${added.id}` : undefined
    return c.redirect(at ?? `${pathOfIssue(newsletter.id)}?done=added`, 303)
  })

  on('post', `/blocks/${BLOCK_ID}`, async (c, newsletter) => {
    const form = await readForm(c)
    const seen = seenIn(c, newsletter, form)
    const block = c.req.param('block') ?? ''
    if (form.text('intent') === 'remove') return done(c, newsletter, await removeBlock(db, seen, block), 'removed', {})
    const way = form.text('intent') === 'up' ? 'up' : 'down'
    return done(c, newsletter, await moveBlock(db, seen, block, way), 'moved', {})
  })

  on('get', `/blocks/${BLOCK_ID}`, (c, newsletter) => showOwnText(c, newsletter))

  on('post', `/blocks/${BLOCK_ID}/words`, async (c, newsletter) => {
    const form = await readForm(c)
    const { site } = c.var
    if (!site) return notThere(c)
    const { words, problems } = await ownWordsIn(form, site.languages)
    if (problems.size > 0) return showOwnText(c, newsletter, { typed: typedIn(form), problems })
    const saved = await saveOwnWords(db, seenIn(c, newsletter, form), c.req.param('block') ?? '', words)
    if (saved === 'unknown') return notThere(c)
    if (saved !== 'changed') {
      const now = await issueAt(c, deps)
      const alert = shellTexts[c.var.lang][saved === 'closed' ? 'closed' : 'changedMeanwhile']
      return now ? showOwnText(c, now, { typed: typedIn(form), alert }) : notThere(c)
    }
    return c.redirect(`${pathOfIssue(newsletter.id)}?done=saved`, 303)
  })

  async function blockIn(form: TypedForm): Promise<NewBlock | undefined> {
    const entryId = form.text('entry')
    if (entryId) return isId(entryId) && (await isEntry(db, entryId)) ? { kind: 'entry', entryId } : undefined
    if (form.text('kind') === 'text') return { kind: 'text' }
    const year = Number(form.text('year'))
    return Number.isInteger(year) && year >= 1900 && year <= 2200 ? { kind: 'figures', year } : undefined
  }

  async function done(
    c: OfficeContext,
    newsletter: Newsletter,
    result: ChangeResult,
    word: keyof (typeof writeTexts)['en']['done'],
    typed: Readonly<Record<string, string>>,
  ): Promise<Response> {
    if (result === 'changed') return c.redirect(`${pathOfIssue(newsletter.id)}?done=${word}`, 303)
    const now = await issueAt(c, deps)
    if (!now) return notThere(c)
    const alert = shellTexts[c.var.lang][result === 'closed' ? 'closed' : 'changedMeanwhile']
    return showWriting(c, deps, now, { typed, alert, status: 409 })
  }

  return office
}
