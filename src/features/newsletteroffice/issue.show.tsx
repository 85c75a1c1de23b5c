import { editorTexts, presentTime } from '#src/features/editing/index.ts'
import {
  isOpen,
  type Newsletter,
  readBlockNames,
  readNewsletter,
  readShownEntries,
  saysSomething,
} from '#src/features/newsletters/index.ts'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { LANGS, nameOfLang } from '#src/platform/i18n/languages.ts'
import { type Candidate, findCandidates, suggest } from './find.reads.ts'
import { OwnTextPage } from './text.view.tsx'
import { writeTexts } from './write.messages.ts'
import { type BlockItem, type CandidateItem, WritePage } from './write.view.tsx'

/** The issue of the address; undefined when there is none. */
export const issueAt = (c: OfficeContext, { db }: OfficeDeps) => readNewsletter(db, c.req.param('id') ?? '')

/** When an issue was last written, on the city's clocks. */
export const writtenAt = (c: OfficeContext, { writtenAt: at }: Newsletter) =>
  presentTime(c.var.lang, c.var.site?.timeZone ?? 'UTC', at)

interface Shown {
  readonly typed?: Readonly<Record<string, string>>
  readonly field?: 'name'
  readonly alert?: string
  readonly status?: 409
}

/** Shows the page on which an issue is written. */
export async function showWriting(c: OfficeContext, deps: OfficeDeps, newsletter: Newsletter, shown: Shown = {}) {
  const { db } = deps
  const { lang, site } = c.var
  if (!site) return notThere(c)
  const texts = writeTexts[lang]
  const words = (c.req.query('q') ?? '').replaceAll('\u0000', '').trim().slice(0, 200)
  const there = newsletter.blocks.flatMap((block) => (block.kind === 'entry' ? [block.entryId] : []))
  const open = isOpen(newsletter)
  const [found, suggestions, blocks] = await Promise.all([
    words ? findCandidates(db, words, lang) : Promise.resolve([]),
    open ? suggest(db, site, lang, there) : Promise.resolve({ published: [], events: [], visits: [] }),
    blockItems(c, deps, newsletter),
  ])
  const present = (each: Candidate): CandidateItem => ({ id: each.id, title: each.title, kind: kindOf(each, texts) })
  const today = Temporal.Now.zonedDateTimeISO(site.timeZone).toPlainDate()
  const page = (
    <WritePage
      frame={officeFrame(c, { title: newsletter.name, done: doneIn(c, texts.done) })}
      lang={lang}
      newsletter={newsletter}
      written={writtenAt(c, newsletter)}
      isOpen={open}
      alert={shown.alert}
      error={shown.field && officeTexts[lang].missing}
      typed={shown.typed ?? {}}
      languages={site.languages.map((code) => ({ value: code, label: nameOfLang(code) }))}
      blocks={blocks}
      words={words}
      found={found.filter(({ id }) => !there.includes(id)).map(present)}
      suggestions={[
        { title: texts.published, items: suggestions.published.map(present) },
        { title: texts.events, items: suggestions.events.map(present) },
        { title: texts.visits, items: suggestions.visits.map(present) },
      ]}
      year={today.year}
    />
  )
  const isRefused = shown.alert !== undefined || shown.field !== undefined
  return showPage(c, page, shown.status ?? (isRefused ? 422 : 200))
}

type WriteTexts = (typeof writeTexts)['en']

function kindOf({ kind, activity }: Pick<Candidate, 'kind' | 'activity'>, texts: WriteTexts): string {
  if (kind === 'activity') return texts.kinds[activity === 'visit' ? 'visit' : 'event']
  return texts.kinds[kind]
}

async function blockItems(c: OfficeContext, { db }: OfficeDeps, newsletter: Newsletter): Promise<BlockItem[]> {
  const { lang } = c.var
  const texts = writeTexts[lang]
  const [names, shown] = await Promise.all([
    readBlockNames(db, newsletter.id, lang),
    readShownEntries(db, newsletter.id, LANGS),
  ])
  return newsletter.blocks.map((block) => {
    if (block.kind === 'figures')
      return { id: block.id, kind: texts.kinds.figures, title: texts.figuresOf(block.year), notes: [], isText: false }
    if (block.kind === 'text') {
      const own = LANGS.filter((each) => saysSomething(block.words[each]))
      const [first] = [lang, newsletter.originalLang, ...own].flatMap((each) => block.words[each]?.title || [])
      const notes = own.map(nameOfLang)
      return { id: block.id, kind: texts.kinds.text, title: first ?? texts.emptyText, notes, isText: true }
    }
    const name = names.get(block.id)
    const isPublic = shown.some(({ blockId }) => blockId === block.id)
    return {
      id: block.id,
      kind: name ? kindOf({ kind: name.kind, activity: name.activity }, texts) : '',
      title: name?.title ?? '',
      notes: isPublic ? [] : [texts.notPublic],
      isText: false,
    }
  })
}

/** Shows the page on which the own words of a block are written. */
export async function showOwnText(
  c: OfficeContext,
  newsletter: Newsletter,
  shown: {
    typed?: Readonly<Record<string, string>>
    problems?: ReadonlyMap<string, 'wrongHref' | 'tooLong'>
    alert?: string
  } = {},
) {
  const { lang, site } = c.var
  const block = newsletter.blocks.find(({ id }) => id === c.req.param('block'))
  if (!site || block?.kind !== 'text') return notThere(c)
  const texts = writeTexts[lang]
  const page = (
    <OwnTextPage
      frame={officeFrame(c, { title: `${newsletter.name}: ${texts.ownTitle}`, editor: isOpen(newsletter) })}
      lang={lang}
      newsletter={newsletter}
      written={writtenAt(c, newsletter)}
      alert={shown.alert}
      wrongTitle={officeTexts[lang].wrongTitle}
      blockId={block.id}
      words={block.words}
      languages={site.languages}
      typed={shown.typed}
      editorWords={editorTexts[lang].editor}
      errors={Object.fromEntries([...(shown.problems ?? [])].map(([name, problem]) => [name, texts[problem]]))}
    />
  )
  return showPage(c, page, shown.alert ? 409 : shown.problems ? 422 : 200)
}
