import type { OfficeLang } from '#src/features/staff/index.ts'
import { FormActions, SelectField } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import type { OfficeEntry } from './entry.model.ts'
import { EntryShell } from './entry.view.tsx'
import { presentTime } from './present.ts'
import { revisionTexts } from './revision.messages.ts'
import type { CityLanguage, OfficeText, PreviewLink } from './text.model.ts'

/** A text as readers will see it, on a screen or on a phone, and the links to it for outsiders. */
export function PreviewPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  timeZone: string
  entry: OfficeEntry
  language: CityLanguage
  text: OfficeText
  revision: number
  isPhone: boolean
  links: readonly PreviewLink[]
  /** A link that was just made: it is shown this once. */
  made: string | undefined
  mayShare: boolean
}) {
  const { frame, lang, timeZone, entry, language, text, revision, isPhone, links, made, mayShare } = props
  const texts = revisionTexts[lang]
  const path = `/office/entries/${entry.id}/${language.code}/preview`
  const source = `/office/preview/${entry.id}/${language.code}${revision === text.latest ? '' : `?revision=${revision}`}`
  const revisions = Array.from({ length: text.latest }, (_, index) => text.latest - index)
  return (
    <EntryShell frame={frame} lang={lang} entry={entry} at={{ language, tab: 'preview' }}>
      <p class="field-hint">{texts.previewLead}</p>
      <form class="inline-form" method="get" action={path}>
        <SelectField
          name="revision"
          label={texts.revision}
          value={String(revision)}
          choices={revisions.map((number) => ({
            value: String(number),
            label: number === text.latest ? texts.latest(number) : String(number),
          }))}
        />
        <SelectField
          name="width"
          label={texts.width}
          value={isPhone ? 'phone' : 'screen'}
          choices={[
            { value: 'screen', label: texts.desktop },
            { value: 'phone', label: texts.phone },
          ]}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {texts.show}
        </button>
        <a href={source}>{texts.alone}</a>
      </form>
      <iframe class="preview" data-width={isPhone ? 'phone' : 'screen'} src={source} title={texts.previewTitle} />
      {mayShare && (
        <section class="panel">
          <h2>{texts.share}</h2>
          <p>{texts.shareLead}</p>
          {made && (
            <p class="made-link" role="status">
              {texts.shared}
              <br />
              <a href={made}>{made}</a>
            </p>
          )}
          {links.length > 0 && (
            <ul class="plain-list" aria-label={texts.links}>
              {links.map((link) => (
                <li>
                  <form class="inline-form" method="post" action={path}>
                    <span>
                      {link.revision === null ? texts.shareLatest : texts.shareThis(link.revision)},{' '}
                      {texts.until(presentTime(lang, timeZone, link.expiresAt))} ({link.by})
                    </span>
                    <button class="link-button" type="submit" name="revoke" value={link.hash}>
                      {texts.revoke}
                    </button>
                  </form>
                </li>
              ))}
            </ul>
          )}
          <form method="post" action={path}>
            <SelectField
              name="which"
              label={texts.revision}
              value="latest"
              choices={[
                { value: 'latest', label: texts.shareLatest },
                { value: String(revision), label: texts.shareThis(revision) },
              ]}
            />
            <FormActions buttons={[{ label: texts.doShare, name: 'intent', value: 'share', tone: 'secondary' }]} />
          </form>
        </section>
      )}
    </EntryShell>
  )
}
