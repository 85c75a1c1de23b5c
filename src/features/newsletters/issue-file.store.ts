import { type Actor, findEntry } from '#src/features/entries/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { renderMarkdown } from '#src/platform/markdown/render.ts'
import { addBlock, type NewBlock, saveOwnWords } from './block.store.ts'
import type { IssuesFile } from './issue-file.shapes.ts'
import type { OwnWords } from './newsletter.model.ts'
import { addNewsletter, saveHead } from './newsletter.store.ts'

type IssueFile = IssuesFile[number]

/** Loads issues as drafts. What is there already is left as it is: from then on it is kept in the office. */
export async function loadIssues(tx: Tx, file: IssuesFile, by: Actor): Promise<string[]> {
  const problems: string[] = []
  for (const issue of file) {
    const known = await tx.selectFrom('newsletters').select('id').where('key', '=', issue.key).executeTakeFirst()
    if (!known) problems.push(...(await loadIssue(tx, issue, by)))
  }
  return problems
}

async function loadIssue(tx: Tx, issue: IssueFile, by: Actor): Promise<string[]> {
  const problems: string[] = []
  const id = await addNewsletter(tx, { name: issue.name, originalLang: issue.original, key: issue.key, by })
  let version = 1
  const seen = () => ({ id, version: version++, by })
  const announcements = Object.fromEntries(
    LANGS.flatMap((lang) => {
      const subject = issue.subject[lang]
      return subject ? [[lang, { subject, preheader: issue.preheader[lang] ?? '' }]] : []
    }),
  )
  await saveHead(tx, seen(), { name: issue.name, originalLang: issue.original, announcements })
  for (const block of issue.blocks) {
    const added = await newBlock(tx, block)
    if (!added) {
      problems.push(`${issue.key}: There is no ${'entry' in block ? block.entry : ''}.`)
      continue
    }
    const put = await addBlock(tx, seen(), added)
    if (typeof put === 'object' && 'text' in block) await saveOwnWords(tx, seen(), put.id, await ownWords(block.text))
  }
  return problems
}

type FileBlock = IssueFile['blocks'][number]

async function newBlock(tx: Tx, block: FileBlock): Promise<NewBlock | undefined> {
  if ('visits' in block) return { kind: 'figures', year: block.visits }
  if ('text' in block) return { kind: 'text' }
  const entry = await findEntry(tx, block.entry)
  return entry && { kind: 'entry', entryId: entry.id }
}

async function ownWords(text: Extract<FileBlock, { text: unknown }>['text']) {
  const words: Partial<Record<Lang, OwnWords>> = {}
  for (const lang of LANGS) {
    const own = text[lang]
    if (!own) continue
    const { title = '', body, button } = own
    const html = await renderMarkdown(body)
    words[lang] = { title, body, html, label: button?.label ?? '', href: button?.href ?? '' }
  }
  return words
}
