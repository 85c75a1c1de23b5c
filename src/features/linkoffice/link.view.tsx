import { ErrorSummary } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import type { LinkTexts } from './link.messages.ts'
import type { ShownLink } from './link.present.ts'

interface LinksProps {
  readonly frame: OfficeFrame
  readonly texts: LinkTexts
  readonly wrongTitle: string
  /** The address of a link that was to be left alone without a reason. */
  readonly lacksWhy: string | undefined
  readonly mayAct: boolean
  readonly show: string | undefined
  readonly filters: readonly { label: string; count: string; href: string; current: boolean }[]
  readonly count: string
  readonly links: readonly ShownLink[]
  readonly paging: Parameters<typeof Pagination>[0]
}

/** The links of the site and the register. */
export function LinksPage(props: LinksProps) {
  const { frame, texts, wrongTitle, lacksWhy, filters, count, links, paging } = props
  const wrongAt = links.findIndex(({ address }) => address === lacksWhy)
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <ErrorSummary
        title={wrongTitle}
        errors={lacksWhy === undefined ? [] : [{ name: `why-${wrongAt}`, message: texts.whyMissing }]}
      />
      <nav aria-label={texts.show}>
        <ul class="link-filters">
          {filters.map(({ label, count: many, href, current }) => (
            <li>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {label} ({many})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="list-count">{count}</p>
      {links.length > 0 && (
        <table class="office-table stacks">
          <thead>
            <tr>
              <th scope="col">{texts.link}</th>
              <th scope="col">{texts.state}</th>
              <th scope="col">{texts.stands}</th>
              {props.mayAct && <th scope="col">{texts.act}</th>}
            </tr>
          </thead>
          <tbody>
            {links.map((link, at) => (
              <Row {...props} link={link} at={at} />
            ))}
          </tbody>
        </table>
      )}
      <Pagination {...paging} />
    </OfficeShell>
  )
}

function Row({ texts, mayAct, show, lacksWhy, link, at }: LinksProps & { link: ShownLink; at: number }) {
  const { address, href, movedTo } = link
  return (
    <tr>
      <th scope="row" class="link-address">
        {href ? (
          <a href={href} rel="noreferrer">
            {address}
          </a>
        ) : (
          address
        )}
      </th>
      <td data-label={texts.state}>
        <span class="ds-tag" data-color={link.isWrong ? 'danger' : 'neutral'}>
          {link.state}
        </span>
        <span class="field-hint">{link.facts.join(', ')}</span>
        {movedTo && (
          <span class="link-address">
            {texts.movedTo}{' '}
            <a href={movedTo} rel="noreferrer">
              {movedTo}
            </a>
          </span>
        )}
        {link.ignored && <span class="field-hint">{link.ignored}</span>}
      </td>
      <td data-label={texts.stands}>
        <ul class="link-places">
          {link.places.map((place) => (
            <li>
              <a href={place.href} lang={place.lang ?? undefined}>
                {place.title}
              </a>{' '}
              <span class="field-hint">{place.note}</span>
            </li>
          ))}
          {link.more && <li>{link.more}</li>}
        </ul>
      </td>
      {mayAct && (
        <td>
          <Actions
            texts={texts}
            show={show}
            address={address}
            at={at}
            isIgnored={link.ignored !== undefined}
            lacksWhy={lacksWhy}
          />
        </td>
      )}
    </tr>
  )
}

function Actions(props: {
  texts: LinkTexts
  show: string | undefined
  address: string
  at: number
  isIgnored: boolean
  lacksWhy: string | undefined
}) {
  const { texts, show, address, at, isIgnored, lacksWhy } = props
  const hidden = (
    <>
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="show" value={show ?? ''} />
    </>
  )
  if (isIgnored) {
    return (
      <form method="post" action="/office/links/take-up">
        {hidden}
        <button class="link-button" type="submit" aria-label={`${texts.takeUp}: ${address}`}>
          {texts.takeUp}
        </button>
      </form>
    )
  }
  const isWrong = lacksWhy === address
  const id = `field-why-${at}`
  return (
    <>
      <form method="post" action="/office/links/check">
        {hidden}
        <button class="link-button" type="submit" aria-label={`${texts.checkNow}: ${address}`}>
          {texts.checkNow}
        </button>
      </form>
      <details open={isWrong}>
        <summary>{texts.ignore}</summary>
        <form method="post" action="/office/links/ignore">
          {hidden}
          <div class="field" data-invalid={isWrong ? 'true' : undefined}>
            <label class="ds-label" for={id}>
              {texts.why}
            </label>
            <p class="field-hint" id={`${id}-hint`}>
              {texts.whyHint}
            </p>
            {isWrong && (
              <p class="field-error" id={`${id}-error`}>
                {texts.whyMissing}
              </p>
            )}
            <input
              class="ds-input"
              id={id}
              name="why"
              maxlength={500}
              aria-describedby={isWrong ? `${id}-hint ${id}-error` : `${id}-hint`}
              aria-invalid={isWrong ? 'true' : undefined}
            />
          </div>
          <button class="ds-button" data-variant="secondary" type="submit">
            {texts.ignore.replace(/ …$/, '')}
          </button>
        </form>
      </details>
    </>
  )
}
