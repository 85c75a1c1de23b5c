import type { Newsletter } from '#src/features/newsletters/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type Choice, FieldGroup, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import { shellTexts } from './shell.messages.ts'
import { IssueShell, pathOfIssue } from './shell.view.tsx'
import { writeTexts } from './write.messages.ts'

/** A block of an issue as the office lists it. */
export interface BlockItem {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly notes: readonly string[]
  readonly isText: boolean
}

/** Something that can be put into an issue. */
export interface CandidateItem {
  readonly id: string
  readonly title: string
  readonly kind: string
}

interface WriteProps {
  readonly frame: OfficeFrame
  readonly lang: OfficeLang
  readonly newsletter: Newsletter
  readonly written: string
  readonly isOpen: boolean
  readonly alert: string | undefined
  readonly error: string | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly languages: readonly Choice[]
  readonly blocks: readonly BlockItem[]
  readonly words: string
  readonly found: readonly CandidateItem[]
  readonly suggestions: readonly { readonly title: string; readonly items: readonly CandidateItem[] }[]
  readonly year: number
}

/** The page on which an issue is written. */
export function WritePage(props: WriteProps) {
  const { frame, lang, newsletter, written, isOpen } = props
  const alert = props.alert ?? (isOpen ? undefined : shellTexts[lang].closed)
  return (
    <IssueShell frame={frame} lang={lang} newsletter={newsletter} current="write" written={written} alert={alert}>
      <div class="two-sides">
        <div>
          <Blocks {...props} />
          <Head {...props} />
        </div>
        {isOpen && <Adding {...props} />}
      </div>
    </IssueShell>
  )
}

const Version = ({ newsletter }: { newsletter: Newsletter }) => (
  <input type="hidden" name="version" value={String(newsletter.version)} />
)

function Head({ lang, newsletter, isOpen, error, typed, languages }: WriteProps) {
  const texts = writeTexts[lang]
  const { name, originalLang, originalHint, nameHint } = shellTexts[lang]
  return (
    <form class="panel" method="post" action={`${pathOfIssue(newsletter.id)}/head`}>
      <h2>{texts.head}</h2>
      <Version newsletter={newsletter} />
      <TextField
        name="name"
        label={name}
        hint={nameHint}
        value={typed.name ?? newsletter.name}
        error={error}
        maxlength={120}
      />
      <SelectField
        name="original"
        label={originalLang}
        hint={originalHint}
        value={typed.original ?? newsletter.originalLang}
        choices={languages}
      />
      {languages.map(({ value, label }) => {
        const own = newsletter.announcements[value as Lang]
        return (
          <FieldGroup legend={label}>
            <TextField
              name={`subject-${value}`}
              label={`${texts.subject} (${label})`}
              value={typed[`subject-${value}`] ?? own?.subject ?? ''}
              lang={value as Lang}
              maxlength={150}
            />
            <TextField
              name={`preheader-${value}`}
              label={`${texts.preheader} (${label})`}
              value={typed[`preheader-${value}`] ?? own?.preheader ?? ''}
              lang={value as Lang}
              maxlength={200}
            />
          </FieldGroup>
        )
      })}
      {isOpen && <FormActions buttons={[{ label: texts.save }]} />}
    </form>
  )
}

function Blocks({ lang, newsletter, isOpen, blocks }: WriteProps) {
  const texts = writeTexts[lang]
  return (
    <section class="panel">
      <h2>{texts.blocks}</h2>
      <p class="field-hint">{texts.blocksLead}</p>
      {blocks.length === 0 && <p>{texts.noBlocks}</p>}
      <ol class="issue-blocks">
        {blocks.map((block, index) => {
          const path = `${pathOfIssue(newsletter.id)}/blocks/${block.id}`
          const buttons = [
            ...(index > 0 ? [{ intent: 'up', label: texts.up }] : []),
            ...(index < blocks.length - 1 ? [{ intent: 'down', label: texts.down }] : []),
            { intent: 'remove', label: texts.remove },
          ]
          return (
            <li id={`block-${block.id}`}>
              <p>
                <span class="ds-tag" data-color="neutral">
                  {block.kind}
                </span>{' '}
                <b dir="auto">{block.title}</b>
                {block.notes.length > 0 && <span class="field-hint"> {block.notes.join(', ')}</span>}
              </p>
              {isOpen && (
                <form class="inline-form" method="post" action={path}>
                  <Version newsletter={newsletter} />
                  {block.isText && (
                    <a href={path} aria-label={texts.of(texts.edit, block.title)}>
                      {texts.edit}
                    </a>
                  )}
                  {buttons.map(({ intent, label }) => (
                    <button
                      class="link-button"
                      type="submit"
                      name="intent"
                      value={intent}
                      aria-label={texts.of(label, block.title)}
                    >
                      {label}
                    </button>
                  ))}
                </form>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Adding({ lang, newsletter, words, found, suggestions, year }: WriteProps) {
  const texts = writeTexts[lang]
  const path = pathOfIssue(newsletter.id)
  return (
    <div>
      <section class="panel">
        <h2>{texts.add}</h2>
        <form method="get" action={path}>
          <TextField name="q" label={texts.find} hint={texts.findHint} value={words} type="search" />
          <FormActions buttons={[{ label: texts.find, tone: 'secondary' }]} />
        </form>
        {words && found.length === 0 && <p role="status">{texts.nothingFound}</p>}
        <Candidates lang={lang} newsletter={newsletter} items={found} />
        <form method="post" action={`${path}/blocks`}>
          <Version newsletter={newsletter} />
          <input type="hidden" name="kind" value="text" />
          <FormActions buttons={[{ label: texts.addText, tone: 'secondary' }]} />
        </form>
        <form class="inline-form" method="post" action={`${path}/blocks`}>
          <Version newsletter={newsletter} />
          <TextField name="year" label={texts.year} value={String(year)} inputmode="numeric" size="short" />
          <button class="ds-button" data-variant="secondary" type="submit">
            {texts.addFigures}
          </button>
        </form>
      </section>
      <section class="panel">
        <h2>{texts.suggestions}</h2>
        {suggestions.map(({ title, items }) => (
          <>
            <h3>{title}</h3>
            {items.length === 0 && <p class="field-hint">{texts.nothing}</p>}
            <Candidates lang={lang} newsletter={newsletter} items={items} />
          </>
        ))}
      </section>
    </div>
  )
}

function Candidates(props: { lang: OfficeLang; newsletter: Newsletter; items: readonly CandidateItem[] }) {
  const { lang, newsletter, items } = props
  const texts = writeTexts[lang]
  if (items.length === 0) return null
  return (
    <ul class="plain-list">
      {items.map(({ id, title, kind }) => (
        <li>
          <form class="inline-form" method="post" action={`${pathOfIssue(newsletter.id)}/blocks`}>
            <Version newsletter={newsletter} />
            <span>
              <bdi>{title}</bdi> <span class="field-hint">{kind}</span>
            </span>
            <button class="link-button" type="submit" name="entry" value={id} aria-label={texts.of(texts.add, title)}>
              {texts.add}
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}
