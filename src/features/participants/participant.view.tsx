import { SPOKEN_LANGS } from '#src/features/delegation/index.ts'
import { CheckForm, joiningTexts, KeptRows, OutsidePage, type ProblemKey } from '#src/features/joining/index.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import {
  AreaField,
  type Choice,
  ChoiceField,
  ErrorSummary,
  FieldGroup,
  FormActions,
  SelectField,
  TextField,
} from '#src/ui/form.tsx'
import type { PageFrame } from '#src/ui/page.tsx'
import { SPOKEN_ROWS } from './participant.form.ts'
import { participantTexts } from './participant.messages.ts'
import { LEVELS, PARTS, TIMES } from './participant.model.ts'
import { nameOfSpokenIn } from './participant.present.ts'
import type { ParticipantField } from './participant.texts.ts'

/** The form of a participant in one of its states. */
export interface ParticipantFormView {
  readonly lang: Lang
  readonly langs: readonly Lang[]
  readonly themes: readonly Choice[]
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly problems: ReadonlyMap<string, ProblemKey>
}

/** The form on which somebody puts themselves down. */
export function TakePartPage(props: { frame: PageFrame; view: ParticipantFormView; action: string; city: string }) {
  const { frame, view, action, city } = props
  const texts = participantTexts[view.lang]
  return (
    <OutsidePage frame={frame} title={texts.title} lead={texts.lead(city)}>
      <p>{texts.steps}</p>
      <Errors view={view} />
      <form method="post" action={action} novalidate id="form">
        <Fields view={view} isNew />
        <FormActions buttons={[{ label: texts.send }]} />
      </form>
    </OutsidePage>
  )
}

function Errors({ view: { lang, problems } }: { view: ParticipantFormView }) {
  const texts = participantTexts[lang]
  const labelOf = (name: string) => {
    const [field, row] = name.split('.')
    if (row !== undefined) return field === 'level' ? texts.howWell(Number(row)) : texts.language(Number(row))
    return texts.fields[name as ParticipantField]?.label ?? ''
  }
  const errors = [...problems].map(([name, problem]) => ({
    name,
    message: `${labelOf(name)}: ${joiningTexts[lang].problems[problem]}`,
  }))
  return <ErrorSummary title={joiningTexts[lang].wrongTitle} errors={errors} />
}

function Fields({ view, isNew }: { view: ParticipantFormView; isNew?: boolean }) {
  const { lang, langs, themes, values, problems } = view
  const texts = participantTexts[lang]
  const { required, problems: words } = joiningTexts[lang]
  const stateOf = (name: string) => {
    const problem = problems.get(name)
    return { name, value: values[name]?.[0] ?? '', error: problem && words[problem] }
  }
  const field = (name: ParticipantField, isNeeded = false) => ({
    ...stateOf(name),
    ...texts.fields[name],
    ...(isNeeded && { required }),
  })
  const boxes = (name: ParticipantField, isNeeded = false) => {
    const { value: _, ...rest } = field(name, isNeeded)
    return { ...rest, values: values[name] ?? [] }
  }
  return (
    <>
      <h2>{texts.sections.who}</h2>
      <TextField {...field('name', true)} autocomplete="name" dir="auto" />
      {isNew && <TextField {...field('email', true)} type="email" autocomplete="email" dir="ltr" />}
      <TextField {...field('phone')} type="tel" autocomplete="tel" size="short" dir="ltr" />
      <SelectField
        {...field('lang')}
        value={values.lang?.[0] ?? lang}
        choices={langs.map((value) => ({ value, label: nameOfLang(value) }))}
      />
      <TextField {...field('association')} autocomplete="organization" dir="auto" />
      <h2>{texts.sections.what}</h2>
      <ChoiceField
        {...boxes('parts', true)}
        type="checkbox"
        choices={PARTS.map((value) => ({ value, label: texts.parts[value] }))}
      />
      <FieldGroup legend={texts.fields.speaks.label} hint={texts.fields.speaks.hint} pairs>
        {SPOKEN_ROWS.map((row) => (
          <>
            <SelectField
              {...stateOf(`speaks.${row}`)}
              label={texts.language(row)}
              {...(row === 1 && { required })}
              choices={SPOKEN_LANGS.map((value) => ({ value, label: nameOfSpokenIn(lang, value) }))}
              none={texts.chooseLang}
            />
            <SelectField
              {...stateOf(`level.${row}`)}
              label={texts.howWell(row)}
              choices={LEVELS.map((value) => ({ value, label: texts.levels[value] }))}
              none={texts.chooseLevel}
            />
          </>
        ))}
      </FieldGroup>
      {themes.length > 0 && <ChoiceField {...boxes('themes')} type="checkbox" choices={themes} />}
      <ChoiceField
        {...boxes('times')}
        type="checkbox"
        choices={TIMES.map((value) => ({ value, label: texts.times[value] }))}
      />
      <AreaField {...field('words')} dir="auto" />
      {isNew && (
        <ChoiceField {...boxes('consents', true)} type="checkbox" choices={[{ value: 'yes', label: texts.consent }]} />
      )}
    </>
  )
}

/** The page of a participant's own. */
export function OwnPage(props: {
  frame: PageFrame
  view: ParticipantFormView
  path: string
  version: number
  done: string | undefined
  isPaused: boolean
  kept: Parameters<typeof KeptRows>[0]['parts']
  invitations: readonly { label: string; href: string; lang: Lang | undefined; note: string }[]
}) {
  const { frame, view, path, version, done, isPaused, kept, invitations } = props
  const { lang } = view
  const { own } = participantTexts[lang]
  return (
    <OutsidePage frame={frame} title={own.title} lead={isPaused ? own.paused : own.active} done={done}>
      {invitations.length > 0 && (
        <>
          <h2>{own.invitations}</h2>
          <ul>
            {invitations.map((invitation) => (
              <li>
                <a href={invitation.href} lang={invitation.lang}>
                  {invitation.label}
                </a>{' '}
                <span class="field-hint">{invitation.note}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{joiningTexts[lang].keptTitle}</h2>
      <KeptRows parts={kept} />
      <CheckForm lang={lang} action={`${path}/check`} lead={own.checkLead} />
      <details class="more-fields" open={view.problems.size > 0}>
        <summary>{own.change}</summary>
        <Errors view={view} />
        <form method="post" action={path} novalidate>
          <input type="hidden" name="version" value={String(version)} />
          <Fields view={view} />
          <FormActions buttons={[{ label: own.save }]} />
        </form>
      </details>
      <form method="post" action={`${path}/${isPaused ? 'resume' : 'pause'}`}>
        <h2>{isPaused ? own.resume : own.pause}</h2>
        <p>{isPaused ? own.resumeLead : own.pauseLead}</p>
        <FormActions buttons={[{ label: isPaused ? own.resume : own.pause, tone: 'secondary' }]} />
      </form>
      <h2>{own.eraseTitle}</h2>
      <p>
        <a href={`${path}/erase`}>{own.erase}</a>
      </p>
    </OutsidePage>
  )
}
