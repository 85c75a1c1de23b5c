import type { PropsWithChildren } from 'hono/jsx'
import { describeChoice } from '#src/features/choices/index.ts'
import { pathOfContact } from '#src/features/entries/index.ts'
import { FREQUENCIES } from '#src/features/followers/index.ts'
import { type Chosen, FEED_FORMATS, FEED_NAMES, pathOfFollowing } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { CalendarLinks } from '#src/ui/calendar-links.tsx'
import { FeedLinks } from '#src/ui/feed-links.tsx'
import { ChoiceField, ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { type PageFrame, PageShell } from '#src/ui/page.tsx'
import { ChoiceFields, type ChoiceShown } from './choice.view.tsx'
import type { Problems, TypedFollow } from './follow.form.ts'
import { followTexts } from './follow.messages.ts'

/** The form: what is followed, at once as a feed and a calendar, and by mail. */
export function FollowPage(props: {
  frame: PageFrame
  origin: string
  shown: ChoiceShown
  lead: string
  typed: TypedFollow
  problems: Problems
  /** Part of what the address named is not there. */
  isOdd: boolean
  privacy: readonly string[]
}) {
  const { frame, origin, shown, lead, typed, problems, isOdd, privacy } = props
  const { lang, site, chosen } = shown
  const texts = followTexts[lang]
  const path = pathOfContact(lang, 'follow')
  const errorOf = (name: string) => {
    const problem = problems.get(name)
    return problem && texts.problems[problem]
  }
  const errors = [...problems].map(([name, problem]) => ({ name, message: texts.problems[problem] }))
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{texts.title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="wrap public-form">
        {isOdd && (
          <Notice>
            <p>{texts.oddLink}</p>
          </Notice>
        )}
        <ErrorSummary title={texts.wrongTitle} errors={errors} />
        <form method="post" action={path} novalidate>
          <h2>{texts.choiceTitle}</h2>
          <ChoiceFields {...shown} />
          <div class="form-actions">
            <button class="ds-button" type="submit" name="and_then" value="show" data-variant="secondary">
              {texts.show}
            </button>
          </div>
          <div id="choice">
            <p class="choice-words">
              <b>{texts.yourChoice}:</b> {describeChoice(site, lang, chosen)}
            </p>
            <h2>{texts.freeTitle}</h2>
            <p>{texts.freeLead}</p>
            <WaysWithoutMail origin={origin} site={site} lang={lang} chosen={chosen} />
          </div>
          <h2 id="mail">{texts.mailTitle}</h2>
          <TextField
            name="email"
            {...texts.email}
            type="email"
            autocomplete="email"
            dir="ltr"
            value={typed.email}
            required={texts.required}
            error={errorOf('email')}
          />
          <ChoiceField
            type="checkbox"
            name="mails"
            label={texts.mails}
            values={typed.mails}
            error={errorOf('mails')}
            choices={[
              { value: 'alerts', label: texts.alerts },
              { value: 'newsletters', label: texts.newsletters },
            ]}
          />
          <HowFields lang={lang} site={site} typed={typed} />
          <h2>{texts.privacyTitle}</h2>
          {privacy.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          <p>
            <a href={pathOfContact(lang, 'ownData')}>{texts.ownData}</a>
          </p>
          <FormActions buttons={[{ label: texts.submit }]} />
        </form>
        <p>
          <a href={pathOfContact(lang, 'follow', 'link')}>{texts.lostLink}</a>
        </p>
      </div>
    </PageShell>
  )
}

/** How often and in which language mails come. */
export function HowFields(props: { lang: Lang; site: Site; typed: Pick<TypedFollow, 'lang' | 'frequency'> }) {
  const { lang, site, typed } = props
  const texts = followTexts[lang]
  return (
    <>
      <ChoiceField
        type="radio"
        name="frequency"
        label={texts.frequency}
        values={[typed.frequency]}
        choices={FREQUENCIES.map((each) => ({ value: each, label: texts.frequencies[each] }))}
      />
      <SelectField
        name="lang"
        label={texts.langLabel}
        value={typed.lang}
        choices={site.languages.map((each) => ({ value: each, label: nameOfLang(each) }))}
      />
    </>
  )
}

function WaysWithoutMail(props: { origin: string; site: Site; lang: Lang; chosen: Chosen }) {
  const { origin, site, lang, chosen } = props
  const texts = followTexts[lang]
  const calendar = pathOfFollowing(site, lang, chosen, 'ics')
  return (
    <>
      <FeedLinks
        title={`${texts.feeds}:`}
        hint=""
        links={FEED_FORMATS.map((format) => ({
          name: FEED_NAMES[format],
          label: `${FEED_NAMES[format]}: ${describeChoice(site, lang, chosen)}`,
          href: pathOfFollowing(site, lang, chosen, format),
        }))}
      />
      <CalendarLinks
        title={`${texts.calendar}:`}
        hint=""
        subscribe={{ label: texts.subscribe, href: `${origin.replace(/^https?:/, 'webcal:')}${calendar}` }}
        download={{ label: texts.download, href: calendar }}
      />
    </>
  )
}

/** A page of a few sentences, with what can be done about them. */
export function WordsPage(
  props: PropsWithChildren<{
    frame: PageFrame
    title: string
    paragraphs: readonly string[]
    done?: string | undefined
  }>,
) {
  const { frame, title, paragraphs, done, children } = props
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        {paragraphs.map((paragraph) => (
          <p class="lead">{paragraph}</p>
        ))}
      </div>
      <div class="wrap public-form">
        {done && (
          <p class="done" role="status">
            {done}
          </p>
        )}
        {children}
      </div>
    </PageShell>
  )
}

/** A form that is one button. */
export function OneButton(props: { action: string; label: string; tone?: 'primary' | 'secondary' }) {
  return (
    <form method="post" action={props.action}>
      <FormActions buttons={[{ label: props.label, tone: props.tone ?? 'primary' }]} />
    </form>
  )
}
