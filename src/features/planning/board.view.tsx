import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Visit, VisitShell } from '#src/features/visits/index.ts'
import type { Choice } from '#src/ui/office/form.tsx'
import { ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import { planningTexts } from './planning.messages.ts'
import type { Fault } from './session.form.ts'

/** A session as the board shows it. */
export interface BoardItem {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly hours: string
  readonly title: string
  readonly lines: readonly string[]
  readonly works: boolean
  readonly href: string
}

export interface BoardDay {
  readonly day: string
  readonly heading: string
  readonly items: readonly BoardItem[]
}

/** The programme of a visit by day, what in it does not work, and all that can be done with it. */
export function BoardPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  visit: Visit
  path: string
  clashes: readonly { sentence: string; href: string }[]
  days: readonly BoardDay[]
  links: readonly { label: string; href: string }[]
  sheets: readonly { label: string; links: readonly { label: string; href: string; lang: string }[] }[]
  remark: string | undefined
  templates: readonly Choice[]
  visits: readonly Choice[]
  call: { name: string; phone: string }
  faults: readonly Fault[]
}) {
  const { frame, lang, visit, path, clashes, days, links, sheets, remark, faults } = props
  const texts = planningTexts[lang]
  return (
    <VisitShell frame={frame} lang={lang} visit={visit} current="programme">
      {remark && (
        <p class="remark" role="alert">
          {remark}
        </p>
      )}
      <ErrorSummary title={texts.wrong} errors={faults} />
      <ul class="programme-links">
        {links.map(({ label, href }) => (
          <li>
            <a class="ds-button" data-variant="secondary" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <section class="panel clashes" aria-labelledby="clashes">
        <h2 id="clashes">{clashes.length > 0 ? texts.clashes(clashes.length) : texts.allFits}</h2>
        {clashes.length > 0 && (
          <ul>
            {clashes.map(({ sentence, href }) => (
              <li>
                <a href={href}>{sentence}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {days.length === 0 && <p class="lead">{texts.noDays}</p>}
      {days.length === 0 && (
        <p>
          <a class="ds-button" href={`${path}/sessions/new`}>
            {texts.add}
          </a>
        </p>
      )}
      <programme-board class="plan-board" data-path={path}>
        {days.length > 0 && <p class="field-hint plan-hint">{texts.dragHint}</p>}
        {days.map((day) => (
          <Day lang={lang} day={day} path={path} />
        ))}
      </programme-board>
      <div class="panels">
        <section class="panel">
          <h2>{texts.sheets}</h2>
          {sheets.map((sheet) => (
            <p>
              {sheet.label}:{' '}
              {sheet.links.map(({ label, href, lang: other }, at) => (
                <>
                  {at > 0 && ', '}
                  <a href={href} lang={other} hreflang={other}>
                    {label}
                  </a>
                </>
              ))}
            </p>
          ))}
        </section>
        <Fill {...props} />
        <form class="panel" method="post" action={`${path}/call`}>
          <h2>{texts.call}</h2>
          <p class="field-hint">{texts.callHint}</p>
          <TextField name="name" label={texts.callName} value={props.call.name} />
          <TextField name="phone" label={texts.callPhone} value={props.call.phone} type="tel" dir="ltr" />
          <FormActions buttons={[{ label: texts.save, tone: 'secondary' }]} />
        </form>
      </div>
    </VisitShell>
  )
}

function Day({ lang, day: { day, heading, items }, path }: { lang: OfficeLang; day: BoardDay; path: string }) {
  const texts = planningTexts[lang]
  return (
    <section class="plan-day" data-day={day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{heading}</h2>
      {items.length === 0 && <p class="field-hint">{texts.emptyDay}</p>}
      <ol>
        {items.map((item) => (
          <Item lang={lang} item={item} path={path} />
        ))}
      </ol>
      <p>
        <a href={`${path}/sessions/new?day=${day}`}>{texts.addOn(heading)}</a>
      </p>
      {items.length > 0 && (
        <details class="more-fields">
          <summary>{texts.saveAs}</summary>
          <form method="post" action={`${path}/template`}>
            <input type="hidden" name="day" value={day} />
            <div class="field">
              <label class="ds-label" for={`template-${day}`}>
                {texts.templateName}
              </label>
              <input class="ds-input" id={`template-${day}`} name="name" required maxlength={100} />
            </div>
            <FormActions buttons={[{ label: texts.save, tone: 'secondary' }]} />
          </form>
        </details>
      )}
    </section>
  )
}

function Item({ lang, item, path }: { lang: OfficeLang; item: BoardItem; path: string }) {
  const texts = planningTexts[lang]
  const moves = texts.moves
  return (
    <li
      class="plan-item"
      id={`s-${item.id}`}
      data-id={item.id}
      data-version={item.version}
      data-works={String(item.works)}
    >
      <p class="plan-hours">{item.hours}</p>
      <div>
        <h3>
          <a href={item.href}>
            <bdi>{item.title}</bdi>
          </a>
        </h3>
        {!item.works && (
          <p>
            <span class="ds-tag" data-color="warning">
              {texts.doesNotWork}
            </span>
          </p>
        )}
        {item.lines.map((line) => (
          <p class="field-hint">
            <bdi>{line}</bdi>
          </p>
        ))}
      </div>
      <form
        class="plan-moves"
        method="post"
        action={`${path}/sessions/${item.id}/move`}
        aria-label={texts.move(item.name)}
      >
        <input type="hidden" name="version" value={item.version} />
        {(['earlier', 'later', 'dayBefore', 'dayAfter'] as const).map((to) => (
          <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" name="to" value={to}>
            {moves[to]}
          </button>
        ))}
      </form>
    </li>
  )
}

function Fill(props: Parameters<typeof BoardPage>[0]) {
  const { lang, path, templates, visits, days, visit } = props
  const texts = planningTexts[lang]
  const first = visit.days?.from.toString() ?? days[0]?.day ?? ''
  return (
    <>
      <section class="panel">
        <h2>{texts.templates}</h2>
        {templates.length === 0 ? (
          <p class="field-hint">{texts.noTemplates}</p>
        ) : (
          <form method="post" action={`${path}/fill`}>
            <SelectField name="template" label={texts.template} value="" choices={templates} />
            <TextField name="on" label={texts.day} value={first} type="date" size="short" />
            <FormActions
              buttons={[
                { label: texts.apply, tone: 'secondary' },
                { label: texts.removeTemplate, name: 'remove', value: 'yes', tone: 'danger' },
              ]}
            />
          </form>
        )}
      </section>
      {visits.length > 0 && (
        <form class="panel" method="post" action={`${path}/copy`}>
          <h2>{texts.copy}</h2>
          <SelectField name="visit" label={texts.copyFrom} hint={texts.copyHint} value="" choices={visits} />
          <TextField name="first" label={texts.day} value={first} type="date" size="short" />
          <FormActions buttons={[{ label: texts.copyIt, tone: 'secondary' }]} />
        </form>
      )}
    </>
  )
}
