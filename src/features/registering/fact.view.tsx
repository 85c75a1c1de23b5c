import type { Child } from 'hono/jsx'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { claimTexts } from './claim.messages.ts'
import { Claims, type ToldClaim } from './claim.view.tsx'
import { Facts } from './conflict.view.tsx'
import type { Told } from './describe.ts'
import type { OfficeFact } from './fact.model.ts'
import { pageTexts } from './page.messages.ts'
import { wordsOfOffice } from './word.messages.ts'

/** A change of a fact, in short. */
export interface ToldRevision {
  readonly href: string
  readonly by: string
  readonly at: string
  readonly what: string
  readonly note: string | undefined
}

/** Something that hangs together with a fact. */
export interface Related {
  readonly title: string
  readonly href: string
  readonly detail: string
}

/** The page of a fact in the office. */
export function FactPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  fact: OfficeFact
  path: string
  crumb: { label: string; href: string }
  kind: string
  publicPath: string | undefined
  facts: readonly Told[]
  /** Of a tie: its history, and the form that adds to it. */
  history?: { states: Child; form: Child } | undefined
  ties?: readonly Related[] | undefined
  activities?: readonly Related[] | undefined
  claims: readonly ToldClaim[] | undefined
  revisions: readonly ToldRevision[]
}) {
  const { frame, lang, fact, path, crumb, kind, publicPath, facts, history, ties, activities, claims, revisions } =
    props
  const [texts, words] = [pageTexts[lang], wordsOfOffice[lang]]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href={crumb.href}>{crumb.label}</a>
      </p>
      <div class="list-head">
        <h1>{fact.title}</h1>
        {!fact.merged && (
          <a class="ds-button" href={`${path}/change`}>
            {words.change}
          </a>
        )}
      </div>
      <p class="under-title">
        {kind}
        {!fact.isPublic && <span class="hidden-mark">{words.hidden}</span>}
        {publicPath && <a href={publicPath}>{words.toPublicPage}</a>}
      </p>
      {fact.merged && (
        <p>
          {texts.mergedInto} <a href={`/office/register/parties/${fact.merged.id}`}>{fact.merged.title}</a>.
        </p>
      )}
      {history && <Section title={texts.history}>{history.states}</Section>}
      <Section title={texts.facts}>
        <Facts facts={facts} />
      </Section>
      {history && (
        <Section title={texts.record} id="record">
          {history.form}
        </Section>
      )}
      {ties && (
        <Section title={texts.ties}>
          <RelatedList items={ties} none={texts.noTies} />
          <p>
            <a href={`/office/register/ties/new?party=${fact.key}`}>{words.add.tie}</a>
          </p>
        </Section>
      )}
      {activities && (
        <Section title={texts.activities}>
          <RelatedList items={activities} none={texts.noActivities} />
        </Section>
      )}
      {claims && (
        <Section title={claimTexts[lang].title} id="claims">
          <Claims lang={lang} claims={claims} add={`${path}/claims/new`} />
        </Section>
      )}
      {fact.fact !== 'source' && !fact.merged && <Visibility lang={lang} fact={fact} path={path} />}
      {fact.fact === 'party' && !fact.merged && (
        <Section title={texts.twice}>
          <p>{texts.twiceLead}</p>
          <p>
            <a href={`${path}/join`}>{texts.join}</a>
          </p>
        </Section>
      )}
      <Section title={texts.revisions} id="revisions">
        <Revisions lang={lang} revisions={revisions} />
      </Section>
    </OfficeShell>
  )
}

function Section({ title, id, children }: { title: string; id?: string; children?: Child }) {
  return (
    <section class="panel" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function RelatedList({ items, none }: { items: readonly Related[]; none: string }) {
  if (items.length === 0) return <p>{none}</p>
  return (
    <ul>
      {items.map(({ title, href, detail }) => (
        <li>
          <a href={href}>{title}</a>
          {detail && `, ${detail}`}
        </li>
      ))}
    </ul>
  )
}

function Visibility({ lang, fact, path }: { lang: OfficeLang; fact: OfficeFact; path: string }) {
  const texts = pageTexts[lang]
  return (
    <Section title={texts.visibility}>
      <p>{fact.isPublic ? texts.visible : texts.notVisible}</p>
      {fact.lacksConsent ? (
        <p>{texts.lacksConsent}</p>
      ) : (
        <form method="post" action={`${path}/visibility`}>
          <button
            class="ds-button"
            data-variant="secondary"
            type="submit"
            name="public"
            value={fact.isPublic ? 'no' : 'yes'}
          >
            {fact.isPublic ? texts.hide : texts.show}
          </button>
        </form>
      )}
    </Section>
  )
}

function Revisions({ lang, revisions }: { lang: OfficeLang; revisions: readonly ToldRevision[] }) {
  const texts = pageTexts[lang]
  return (
    <div class="table-scroll">
      <table class="office-table">
        <thead>
          <tr>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.who}</th>
            <th scope="col">{texts.what}</th>
          </tr>
        </thead>
        <tbody>
          {revisions.map(({ href, by, at, what, note }) => (
            <tr>
              <td>
                <a href={href}>{at}</a>
              </td>
              <td>{by}</td>
              <td>
                {what}
                {note && <span class="field-hint">{note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
