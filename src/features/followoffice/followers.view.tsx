import { PeopleTabs } from '#src/features/people/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { followerTexts } from './office.messages.ts'

/** A follower as staff see them when they are asked for help. */
export interface FoundFollower {
  readonly id: string
  readonly rows: readonly { readonly label: string; readonly value: string }[]
  readonly canEnd: boolean
}

/** Followers in figures, and the one that somebody asks about. */
export function FollowersPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  tables: readonly { title: string; rows: readonly { label: string; count: number }[] }[]
  words: string
  found: FoundFollower | 'nobody' | undefined
}) {
  const { frame, lang, tables, words, found } = props
  const texts = followerTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <PeopleTabs lang={lang} current="followers" />
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <p>
        <a href="/office/settings/following">{texts.settings}</a>
      </p>
      {tables
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => (
          <div class="table-scroll" tabindex={0}>
            <table class="ds-table">
              <caption>{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{title}</th>
                  <th scope="col">{texts.count}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ label, count }) => (
                  <tr>
                    <th scope="row">{label}</th>
                    <td>{String(count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      <form class="panel narrow" method="post" action="/office/people/followers" id="find">
        <TextField
          name="email"
          label={texts.find}
          hint={texts.findHint}
          type="search"
          value={words}
          dir="ltr"
          error={found === 'nobody' ? texts.notFound : undefined}
        />
        <FormActions buttons={[{ label: texts.findButton, tone: 'secondary' }]} />
      </form>
      {found && found !== 'nobody' && (
        <section class="panel narrow">
          <h2>{texts.found}</h2>
          <dl>
            {found.rows.map(({ label, value }) => (
              <div>
                <dt>{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
          {found.canEnd && (
            <form method="post" action={`/office/people/followers/${found.id}/end`}>
              <p>{texts.endHint}</p>
              <FormActions buttons={[{ label: texts.end, tone: 'danger' }]} />
            </form>
          )}
        </section>
      )}
    </OfficeShell>
  )
}
