import type { Child } from 'hono/jsx'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Choice, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { listTexts } from './list.messages.ts'
import { type FilterName, type Listing, PER_PAGE, queryOf, SORTS } from './list.model.ts'

/** A column of a list; the first one names the line. */
export interface Column {
  readonly label: string
  readonly cells: readonly Child[]
}

/** A list of the register: filters, lines, pages. */
export function ListPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  title: string
  back: { label: string; href: string }
  listing: Listing
  path: string
  filters: readonly { name: FilterName; choices: readonly Choice[] }[]
  columns: readonly Column[]
  lines: number
  total: number
  add: { label: string; href: string } | undefined
}) {
  const { frame, lang, title, back, listing, path, columns, lines, total, add } = props
  const texts = listTexts[lang]
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const linkTo = (label: string, page: number) => ({ label, href: `${path}${queryOf({ ...listing, page })}` })
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href={back.href}>{back.label}</a>
      </p>
      <div class="list-head">
        <h1>{title}</h1>
        {add && (
          <a class="ds-button" href={add.href}>
            {add.label}
          </a>
        )}
      </div>
      <Filters {...props} />
      <p class="list-count" role="status">
        {total === 0 ? texts.none : texts.found(total)}
      </p>
      {lines > 0 && <Lines columns={columns} lines={lines} />}
      <Pagination
        label={texts.pages}
        newer={listing.page > 1 ? linkTo(texts.newer, listing.page - 1) : undefined}
        current={texts.pageNumber(listing.page, pages)}
        older={listing.page < pages ? linkTo(texts.older, listing.page + 1) : undefined}
      />
    </OfficeShell>
  )
}

function Filters({ lang, listing, path, filters }: Parameters<typeof ListPage>[0]) {
  const texts = listTexts[lang]
  const sorts = SORTS[listing.list]
  return (
    <form class="panel list-filters" method="get" action={path}>
      <TextField name="q" label={texts.search} value={listing.q} type="search" />
      {filters.map(({ name, choices }) => (
        <SelectField
          name={name}
          label={texts.filters[name]}
          value={listing.filters[name] ?? ''}
          none={texts.any}
          choices={choices}
        />
      ))}
      {sorts.length > 1 && (
        <SelectField
          name="sort"
          label={texts.sort}
          value={listing.sort}
          choices={sorts.map((value) => ({ value, label: texts.sorts[value] }))}
        />
      )}
      <div class="form-actions">
        <button class="ds-button" type="submit">
          {texts.show}
        </button>
        {queryOf({ ...listing, page: 1 }) !== '' && <a href={path}>{texts.clear}</a>}
      </div>
    </form>
  )
}

function Lines({ columns, lines }: { columns: readonly Column[]; lines: number }) {
  const [first, ...more] = columns
  return (
    <div class="table-scroll">
      <table class="office-table">
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lines }, (_, at) => (
            <tr>
              <th scope="row">{first?.cells[at]}</th>
              {more.map(({ cells }) => (
                <td>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The start of the room: its lists, and how much is in them. */
export function RegisterPage(props: {
  frame: OfficeFrame
  title: string
  lead: string
  lists: readonly { label: string; href: string; count: string; add: { label: string; href: string } | undefined }[]
}) {
  const { frame, title, lead, lists } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <ul class="panels plain">
        {lists.map(({ label, href, count, add }) => (
          <li class="panel">
            <h2>
              <a href={href}>{label}</a>
            </h2>
            <p class="big-count">{count}</p>
            {add && (
              <p>
                <a href={add.href}>{add.label}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </OfficeShell>
  )
}
