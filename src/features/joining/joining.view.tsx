import type { PropsWithChildren } from 'hono/jsx'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { FormActions } from '#src/ui/form.tsx'
import { type PageFrame, PageShell } from '#src/ui/page.tsx'
import { joiningTexts } from './joining.messages.ts'

/** A page of somebody from outside: what it is, and what was just done. */
export function OutsidePage(
  props: PropsWithChildren<{ frame: PageFrame; title: string; lead?: string | undefined; done?: string | undefined }>,
) {
  const { frame, title, lead, done, children } = props
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1 dir="auto">{title}</h1>
        {done && (
          <p class="done" role="status">
            {done}
          </p>
        )}
        {lead && <p class="lead">{lead}</p>}
      </div>
      {children && <div class="wrap public-form">{children}</div>}
    </PageShell>
  )
}

/** Says that a mail is on its way: the same whether the address is known or not. */
export function SentPage({ frame, lang, days }: { frame: PageFrame; lang: Lang; days: number }) {
  const texts = joiningTexts[lang]
  return (
    <OutsidePage frame={frame} title={texts.sentTitle} lead={texts.sentLead(days)}>
      <p>{texts.sentNothing}</p>
    </OutsidePage>
  )
}

/** What the link of a mail opens: looking at it changes nothing, the button does. */
export function ProvePage(
  props: PropsWithChildren<{ frame: PageFrame; lang: Lang; title: string; lead: string; action: string }>,
) {
  const texts = joiningTexts[props.lang]
  return (
    <OutsidePage frame={props.frame} title={props.title} lead={props.lead}>
      {props.children}
      <form method="post" action={props.action}>
        <p>{texts.proveHint}</p>
        <FormActions buttons={[{ label: texts.prove }]} />
      </form>
    </OutsidePage>
  )
}

/** Says that such a link has ended, and where to begin anew. */
export function GonePage(props: { frame: PageFrame; lang: Lang; days: number; again: string }) {
  const texts = joiningTexts[props.lang]
  return (
    <OutsidePage frame={props.frame} title={texts.goneTitle} lead={texts.gone(props.days)}>
      <p>
        <a href={props.again}>{texts.again}</a>
      </p>
    </OutsidePage>
  )
}

/** What is kept of somebody, in their own words. */
export function KeptRows(props: {
  parts: readonly {
    readonly title: string
    readonly rows: readonly { readonly label: string; readonly value: string }[]
  }[]
}) {
  return (
    <>
      {props.parts.map(({ title, rows }) => (
        <section class="summary">
          <h3>{title}</h3>
          <dl>
            {rows
              .filter(({ value }) => value)
              .map(({ label, value }) => (
                <div>
                  <dt>{label}</dt>
                  <dd dir="auto">{value}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  )
}

/** The button that says that all is right. */
export function CheckForm({ lang, action, lead }: { lang: Lang; action: string; lead: string }) {
  const texts = joiningTexts[lang]
  return (
    <form method="post" action={action}>
      <h2 id="check">{texts.checkTitle}</h2>
      <p>{lead}</p>
      <FormActions buttons={[{ label: texts.checkYes }]} />
    </form>
  )
}

/** Asks once more before somebody erases what is kept of them. */
export function EraseOneselfPage(props: {
  frame: PageFrame
  lang: Lang
  /** Their own page: erasing is below it. */
  path: string
  texts: { readonly eraseTitle: string; readonly eraseLead: string; readonly eraseYes: string }
}) {
  const { frame, lang, path, texts } = props
  return (
    <OutsidePage frame={frame} title={texts.eraseTitle} lead={texts.eraseLead}>
      <form method="post" action={`${path}/erase`}>
        <FormActions buttons={[{ label: texts.eraseYes, tone: 'danger' }]}>
          <a href={path}>{joiningTexts[lang].back}</a>
        </FormActions>
      </form>
    </OutsidePage>
  )
}
