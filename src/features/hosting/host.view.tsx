import { HOST_KINDS } from '#src/features/hosts/index.ts'
import { OFFICE_LANGS, type OfficeLang } from '#src/features/staff/index.ts'
import { weekdaysOf } from '#src/platform/i18n/hours.ts'
import { LANGS, nameOfLang } from '#src/platform/i18n/languages.ts'
import {
  AreaField,
  type Choice,
  ChoiceField,
  ErrorSummary,
  FieldGroup,
  FormActions,
  SelectField,
  TextField,
} from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { Faults, Values } from './host.form.ts'
import { hostingTexts } from './hosting.messages.ts'

/** A form in one of its states: what stands in it, what is wrong, and what somebody else made of it meanwhile. */
export interface FormState {
  readonly values: Values
  readonly version: string
  readonly faults: Faults
  readonly now: readonly string[] | undefined
}

/** The form of a host, with its rooms. */
export function HostPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  title: string
  action: string
  state: FormState
  topics: readonly Choice[]
  rooms: readonly { title: string; action: string; state: FormState; isOpen: boolean }[]
}) {
  const { frame, lang, title, action, state, topics, rooms } = props
  const texts = hostingTexts[lang]
  const { fields } = texts
  const { text, boxes } = fieldsOf(lang, state)
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/hosts">{texts.back}</a>
      </p>
      <h1>{title}</h1>
      <form class="panel" method="post" action={action} novalidate>
        <StateOf lang={lang} state={state} />
        <Labels lang={lang} state={state} name="name" label={fields.names} />
        <SelectField
          {...text('kind')}
          label={texts.kind}
          choices={HOST_KINDS.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
        />
        <ChoiceField {...boxes('topics')} label={fields.about} choices={topics} />
        <ChoiceField
          {...boxes('langs')}
          label={fields.langs}
          choices={LANGS.map((code) => ({ value: code, label: nameOfLang(code) }))}
        />
        <TextField
          {...text('mostGuests')}
          label={fields.mostGuests}
          hint={fields.mostHint}
          inputmode="numeric"
          size="short"
        />
        <ChoiceField
          {...boxes('weekdays')}
          label={fields.weekdays}
          choices={weekdaysOf(lang).map((label, at) => ({ value: String(at + 1), label }))}
        />
        <FieldGroup legend={fields.hours}>
          <TextField {...text('opens')} label={fields.opens} type="time" size="short" />
          <TextField {...text('closes')} label={fields.closes} type="time" size="short" />
        </FieldGroup>
        <TextField {...text('quota')} label={fields.quota} hint={fields.quotaHint} inputmode="numeric" size="short" />
        <FieldGroup legend={fields.contact}>
          <TextField {...text('contactName')} label={fields.contactName} dir="auto" />
          <TextField {...text('email')} label={fields.email} type="email" dir="ltr" />
          <TextField {...text('phone')} label={fields.phone} type="tel" dir="ltr" />
        </FieldGroup>
        <SelectField
          {...text('contactLang')}
          label={fields.contactLang}
          hint={fields.contactLangHint}
          choices={OFFICE_LANGS.map((code) => ({ value: code, label: nameOfLang(code) }))}
        />
        <Labels lang={lang} state={state} name="lead" label={fields.leads} hint={fields.leadsHint} />
        <Labels lang={lang} state={state} name="address" label={fields.addresses} />
        <FieldGroup legend={fields.place}>
          <TextField {...text('latitude')} label={fields.latitude} inputmode="decimal" size="short" />
          <TextField {...text('longitude')} label={fields.longitude} inputmode="decimal" size="short" />
        </FieldGroup>
        <AreaField {...text('notes')} label={fields.notes} hint={fields.notesHint} />
        <ChoiceField {...boxes('active')} label={fields.active} choices={[{ value: 'yes', label: fields.activeYes }]} />
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
      {rooms.length > 0 && (
        <section>
          <h2 id="rooms">{texts.rooms}</h2>
          {rooms.map((room) => (
            <details class="more-fields" open={room.isOpen}>
              <summary>{room.title}</summary>
              <form class="panel" method="post" action={room.action} novalidate>
                <StateOf lang={lang} state={room.state} />
                <RoomFields lang={lang} state={room.state} id={room.action.split('/').at(-1) ?? ''} />
                <FormActions buttons={[{ label: texts.save, tone: 'secondary' }]} />
              </form>
            </details>
          ))}
        </section>
      )}
    </OfficeShell>
  )
}

// Several such forms are on one page: their fields need ids of their own.
function RoomFields({ lang, state, id }: { lang: OfficeLang; state: FormState; id: string }) {
  const texts = hostingTexts[lang]
  const line = (name: string, label: string, other: Record<string, string> = {}) => (
    <div class="field">
      <label class="ds-label" for={`${id}-${name}`}>
        {label}
      </label>
      <input class="ds-input" id={`${id}-${name}`} name={name} value={state.values[name]?.[0] ?? ''} {...other} />
    </div>
  )
  return (
    <>
      {LANGS.map((code) => line(`room.${code}`, `${texts.room}: ${nameOfLang(code)}`, { lang: code, dir: 'auto' }))}
      {line('seats', texts.seats, { inputmode: 'numeric' })}
      <div class="choice">
        <input
          class="ds-input"
          type="checkbox"
          id={`${id}-active`}
          name="active"
          value="yes"
          checked={state.values.active?.includes('yes') ?? false}
        />
        <label class="ds-label" data-weight="regular" for={`${id}-active`}>
          {texts.roomActive}
        </label>
      </div>
    </>
  )
}

/** The form of a topic. */
export function TopicPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  title: string
  action: string
  state: FormState
}) {
  const { frame, lang, title, action, state } = props
  const texts = hostingTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/hosts/topics">{texts.topicsTitle}</a>
      </p>
      <h1>{title}</h1>
      <form class="panel" method="post" action={action} novalidate>
        <StateOf lang={lang} state={state} />
        <Labels lang={lang} state={state} name="name" label={texts.fields.names} />
        <Labels lang={lang} state={state} name="lead" label={texts.topicLead} />
        <ChoiceField
          {...fieldsOf(lang, state).boxes('offered')}
          label={texts.offered}
          choices={[{ value: 'yes', label: texts.offeredYes }]}
        />
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
    </OfficeShell>
  )
}

function StateOf({ lang, state }: { lang: OfficeLang; state: FormState }) {
  const texts = hostingTexts[lang]
  return (
    <>
      {state.now && (
        <div class="remark" role="alert">
          <h2>{texts.conflictTitle}</h2>
          <p>{texts.conflict}</p>
          <ul>
            {state.now.map((line) => (
              <li>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ErrorSummary
        title={texts.wrong}
        errors={[...state.faults].map(([name, fault]) => ({ name, message: texts.faults[fault] }))}
      />
      <input type="hidden" name="version" value={state.version} />
    </>
  )
}

function Labels(props: { lang: OfficeLang; state: FormState; name: string; label: string; hint?: string }) {
  const { lang, state, name, label, hint } = props
  const { text } = fieldsOf(lang, state)
  return (
    <FieldGroup legend={label} hint={hint}>
      {LANGS.map((code) => (
        <TextField {...text(`${name}.${code}`)} label={`${label}: ${nameOfLang(code)}`} lang={code} />
      ))}
    </FieldGroup>
  )
}

function fieldsOf(lang: OfficeLang, { values, faults }: FormState) {
  const error = (name: string) => {
    const fault = faults.get(name)
    return fault && hostingTexts[lang].faults[fault]
  }
  return {
    text: (name: string) => ({ name, value: values[name]?.[0] ?? '', error: error(name) }),
    boxes: (name: string) => ({ type: 'checkbox' as const, name, values: values[name] ?? [], error: error(name) }),
  }
}
