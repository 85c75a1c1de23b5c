import {
  isFactKind,
  isReservedSlug,
  nameOfEntry,
  parseEntryName,
  START_SLUG,
  slugFrom,
} from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { ContentFolder, EntryFile, TextFile } from './content.folder.ts'
import type { ContentProblem } from './content.problem.ts'

/** The slug of a text: as written, else made from its title. The start page has none. */
export function slugOfText(entry: { kind: string; key: string }, text: TextFile): string {
  if (nameOfEntry(entry as EntryFile) === 'pages/start') return START_SLUG
  return text.front.slug ?? slugFrom(text.front.title)
}

const IN_REGISTER = 'This stands in the register; a folder of a party or an activity holds texts about it.'

/**
 * What does not fit together in a folder whose files are right one by one. Whether a party or an activity is there
 * (`parties/kongsberg`) is for the register to say.
 */
export function checkContent(folder: ContentFolder, isFact: (name: string) => boolean): ContentProblem[] {
  const problems: ContentProblem[] = []
  const languages = new Set<Lang>(folder.city.facts.languages.map((language) => language.code))
  const audiences = new Set(folder.city.facts.audiences.map((term) => term.key))
  const themes = new Set(folder.city.facts.themes.map((term) => term.key))
  const inFolder = new Set(folder.entries.map((entry) => entry.name))
  const isEntry = (name: string) => (isFactKind(parseEntryName(name)?.kind) ? isFact(name) : inFolder.has(name))
  const pictures = new Set(folder.pictures.map((picture) => picture.key))
  const slugs = new Map<string, { name: string; file: string }>()

  for (const entry of folder.entries) {
    const { file, facts, texts } = entry
    const wrong = (message: string) => problems.push({ file, line: 0, message })
    if (isFactKind(entry.kind)) {
      if (!isFact(entry.name))
        wrong(
          `There is no ${entry.name} in the register: add it to register/${entry.kind === 'party' ? 'parties' : 'activities'}.csv.`,
        )
      for (const field of ['when', 'menu', 'shows'] as const) if (facts[field]) wrong(`${field}: ${IN_REGISTER}`)
      for (const field of ['audiences', 'themes'] as const)
        if (facts[field].length > 0) wrong(`${field}: ${IN_REGISTER}`)
    }
    if (!texts.some((text) => text.lang === facts.original)) wrong(`Its original, ${facts.original}.md, is missing.`)
    for (const key of facts.audiences) if (!audiences.has(key)) wrong(`There is no audience "${key}" in city.yaml.`)
    for (const key of facts.themes) if (!themes.has(key)) wrong(`There is no theme "${key}" in city.yaml.`)
    for (const name of facts.about) {
      if (!isEntry(name)) wrong(`It is about "${name}", which is not there.`)
      if (name === entry.name) wrong('It cannot be about itself.')
    }
    if (facts.picture && !pictures.has(facts.picture)) wrong(`There is no picture "${facts.picture}" in media.`)
    for (const text of texts) {
      problems.push(...checkText(entry, text, { languages, isEntry, audiences, themes }))
      const address = `${entry.kind} ${slugOfText(entry, text)}`
      const owner = slugs.get(address)
      if (owner && owner.name !== entry.name) {
        problems.push({ file: text.file, line: 1, message: `It has the same address as ${owner.file}.` })
      } else if (!owner) slugs.set(address, { name: entry.name, file: text.file })
    }
  }
  return problems
}

function checkText(
  entry: EntryFile,
  text: TextFile,
  known: { languages: Set<Lang>; isEntry: (name: string) => boolean; audiences: Set<string>; themes: Set<string> },
): ContentProblem[] {
  const { file, front, body } = text
  const problems: ContentProblem[] = []
  const wrong = (message: string, line = 1) => problems.push({ file, line, message })
  const slug = slugOfText(entry, text)
  if (!known.languages.has(text.lang)) wrong(`The city has no language "${text.lang}" in city.yaml.`)
  if (slug === START_SLUG && entry.key !== 'start') wrong('Its title gives no address: write a slug.')
  if (isReservedSlug(entry.kind, slug)) wrong(`The address "${slug}" belongs to a list: write another slug.`)
  if (front.state === 'published' && !front.published) wrong('A published text says when: published: 2013-01-21T08:34')
  if (front.updated && front.published && Temporal.PlainDateTime.compare(front.updated, front.published) < 0) {
    wrong('It was updated before it was published.')
  }
  if (front.state === 'withdrawn' && !front.notice) wrong('A withdrawn text tells readers why: notice: …')
  if (front.outdated && text.lang === entry.facts.original) wrong('An original cannot be outdated.')
  for (const [index, line] of body.split('\n').entries()) {
    for (const [, scheme, name] of line.matchAll(/\]\((entry|audience|theme):([^)\s]*)\)/g)) {
      const terms = scheme === 'audience' ? known.audiences : known.themes
      if (scheme === 'entry' ? !known.isEntry(name ?? '') : !terms.has(name ?? ''))
        wrong(`It links to ${scheme} "${name}", which is not there.`, text.bodyLine + index)
    }
  }
  return problems
}
