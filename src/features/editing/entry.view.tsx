import type { Child, PropsWithChildren } from 'hono/jsx'
import { presentActor } from '#src/features/office/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { StateMark, Tabs } from '#src/ui/office/state.tsx'
import type { OfficeEntry } from './entry.model.ts'
import { factsTexts } from './facts.messages.ts'
import { listTexts } from './list.messages.ts'
import { presentState, presentTime } from './present.ts'
import type { CityLanguage } from './text.model.ts'
import { wordTexts } from './word.messages.ts'

/** The parts of one language of an entry. */
export type TextTab = 'translate' | 'write' | 'state' | 'revisions' | 'preview'

const PATHS: Readonly<Record<TextTab, string>> = {
  translate: '/translate',
  write: '',
  state: '/state',
  revisions: '/revisions',
  preview: '/preview',
}

/** A page of an entry: which it is, its languages and their states, and the parts of the one that is open. */
export function EntryShell(
  props: PropsWithChildren<{
    frame: OfficeFrame
    lang: OfficeLang
    entry: OfficeEntry
    at?: { language: CityLanguage; tab: TextTab } | undefined
    aside?: Child
  }>,
) {
  const { frame, lang, entry, at, children } = props
  const words = wordTexts[lang]
  const base = `/office/entries/${entry.id}`
  const text = at && entry.texts.find((one) => one.lang === at.language.code)
  return (
    <OfficeShell frame={frame}>
      <p class="crumb">
        <a href="/office/entries">{listTexts[lang].title}</a> / {words.kinds[entry.kind]}
      </p>
      <h1 lang={entry.originalLang}>{entry.title || words.untitled}</h1>
      <nav class="marks-nav" aria-label={words.languages}>
        <ul class="marks">
          <li>
            <a class="mark" href={base} aria-current={at ? undefined : 'page'}>
              {words.tabs.facts}
            </a>
          </li>
          {entry.languages.map(({ code }) => (
            <li data-current={at?.language.code === code ? 'true' : undefined}>
              <StateMark
                lang={code}
                {...presentState(lang, markOf(entry, code))}
                href={`${base}/${code}${at && entry.texts.some((one) => one.lang === code) && !(at.tab === 'translate' && code === entry.originalLang) ? PATHS[at.tab] : ''}`}
              />
            </li>
          ))}
        </ul>
      </nav>
      {at && (
        <Tabs
          label={nameOfLang(at.language.code)}
          links={tabsOf(entry, at.language, text !== undefined).map((tab) => ({
            label: words.tabs[tab],
            href: `${base}/${at.language.code}${PATHS[tab]}`,
            current: tab === at.tab,
          }))}
        />
      )}
      {children}
    </OfficeShell>
  )
}

// A translation is also written beside its original, paragraph by paragraph.
function tabsOf(entry: OfficeEntry, { code }: CityLanguage, isThere: boolean): TextTab[] {
  const beside: TextTab[] = code !== entry.originalLang ? ['translate'] : []
  return [...beside, 'write', ...(isThere ? (['state', 'revisions', 'preview'] as const) : [])]
}

function markOf(entry: OfficeEntry, code: string) {
  const text = entry.texts.find((one) => one.lang === code)
  return text && { ...text, newer: text.live !== null && text.live < text.latest }
}

/** The languages of an entry: what each is to readers, and who changed it last. */
export function LanguageTable({ lang, timeZone, entry }: { lang: OfficeLang; timeZone: string; entry: OfficeEntry }) {
  const [texts, words] = [factsTexts[lang], wordTexts[lang]]
  return (
    <div class="table-scroll" tabindex={0}>
      <table class="office-table">
        <thead>
          <tr>
            <th scope="col">{words.languages}</th>
            <th scope="col">{listTexts[lang].state}</th>
            <th scope="col">{words.fields.title}</th>
            <th scope="col">{texts.lastChange}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {entry.languages.map(({ code, open }) => {
            const text = entry.texts.find((one) => one.lang === code)
            return (
              <tr>
                <th scope="row">
                  <span lang={code}>{nameOfLang(code)}</span>
                  {!open && <small class="field-hint">{words.closed}</small>}
                </th>
                <td>
                  <StateMark {...presentState(lang, markOf(entry, code))} />
                </td>
                <td lang={code}>{text?.title}</td>
                <td class="time">
                  {text && `${presentTime(lang, timeZone, text.at)}, ${presentActor(lang, text.by)}`}
                </td>
                <td>
                  <a
                    href={`/office/entries/${entry.id}/${code}`}
                    aria-label={`${text ? texts.write : texts.begin}: ${nameOfLang(code)}`}
                  >
                    {text ? texts.write : texts.begin}
                  </a>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
