import { DIETS, SPOKEN_LANGS } from '#src/features/delegation/index.ts'
import { nameOfSpoken, SESSION_KINDS } from '#src/features/programme/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Visit } from '#src/features/visits/index.ts'
import { pathOfVisit, VisitShell } from '#src/features/visits/index.ts'
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
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import { dietTexts } from './diet.messages.ts'
import { planningTexts } from './planning.messages.ts'
import { DOCUMENTS, type Fault, type TimeChoice, type Values } from './session.form.ts'

/** The form of a session. */
export function SessionPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  visit: Visit
  title: string
  action: string
  version: string
  values: Values
  faults: readonly Fault[]
  choices: readonly TimeChoice[]
  hosts: readonly Choice[]
  rooms: readonly Choice[]
  guests: readonly Choice[]
  /** What somebody else has made of it meanwhile, in lines. */
  now: readonly string[] | undefined
  clashes: readonly string[]
  remove: { action: string; version: string } | undefined
}) {
  const { frame, lang, visit, title, action, version, values, faults, choices, now, clashes, remove } = props
  const texts = planningTexts[lang]
  return (
    <VisitShell frame={frame} lang={lang} visit={visit} current="programme">
      <p class="back">
        <a href={pathOfVisit(visit.id, 'programme')}>{texts.back}</a>
      </p>
      <h2>{title}</h2>
      {now && (
        <section class="panel" role="alert">
          <h3>{texts.conflictTitle}</h3>
          <p>{texts.conflict}</p>
          <h4>{texts.conflictNow}</h4>
          <ul>
            {now.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {clashes.length > 0 && (
        <ul class="clashes remark">
          {clashes.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
      <form class="panel" method="post" action={action}>
        <ErrorSummary title={texts.wrong} errors={faults} />
        <input type="hidden" name="version" value={version} />
        <WhenAndWhat lang={lang} values={values} faults={faults} choices={choices} />
        <Where {...props} />
        <Who {...props} />
        <Documents lang={lang} values={values} faults={faults} />
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
      {remove && (
        <form class="panel" method="post" action={remove.action}>
          <input type="hidden" name="version" value={remove.version} />
          <p>{texts.removeHint}</p>
          <FormActions buttons={[{ label: texts.remove, tone: 'danger' }]} />
        </form>
      )}
    </VisitShell>
  )
}

const valueIn = (values: Values, name: string) => values[name]?.[0] ?? ''
const faultOf = (faults: readonly Fault[], name: string) => faults.find((fault) => fault.name === name)?.message

type Part = { lang: OfficeLang; values: Values; faults: readonly Fault[] }

function WhenAndWhat({ lang, values, faults, choices }: Part & { choices: readonly TimeChoice[] }) {
  const { fields } = planningTexts[lang]
  const text = (name: string) => ({ name, value: valueIn(values, name), error: faultOf(faults, name) })
  return (
    <>
      <SelectField
        name="kind"
        label={fields.kind}
        value={valueIn(values, 'kind')}
        choices={SESSION_KINDS.map((value) => ({ value, label: fields.kinds[value] }))}
      />
      <FieldGroup legend={fields.when}>
        <TextField {...text('day')} label={planningTexts[lang].day} type="date" size="short" />
        <TextField {...text('from')} label={fields.from} type="time" size="short" />
        <TextField {...text('to')} label={fields.to} type="time" size="short" />
      </FieldGroup>
      {choices.map(({ field, choices: two }) => (
        <SelectField
          name={field}
          label={`${fields.offset}: ${field === 'offsetFrom' ? fields.from : fields.to}`}
          value=""
          none={fields.offsetNone}
          choices={two}
          error={faultOf(faults, field)}
        />
      ))}
      {(['offsetFrom', 'offsetTo'] as const)
        .filter((field) => !choices.some((choice) => choice.field === field))
        .map((field) => (
          <input type="hidden" name={field} value={valueIn(values, field)} />
        ))}
      <FieldGroup legend={fields.titles} hint={fields.titlesHint}>
        {LANGS.map((code) => (
          <TextField
            {...text(`title.${code}`)}
            label={`${fields.titles}: ${nameOfLang(code)}`}
            lang={code}
            maxlength={200}
          />
        ))}
      </FieldGroup>
      <FieldGroup legend={fields.purposes}>
        {LANGS.map((code) => (
          <AreaField
            {...text(`purpose.${code}`)}
            label={`${fields.purposes}: ${nameOfLang(code)}`}
            lang={code}
            rows={2}
            maxlength={1000}
          />
        ))}
      </FieldGroup>
    </>
  )
}

function Where({ lang, values, faults, hosts, rooms }: Part & { hosts: readonly Choice[]; rooms: readonly Choice[] }) {
  const { fields } = planningTexts[lang]
  const text = (name: string) => ({ name, value: valueIn(values, name), error: faultOf(faults, name) })
  return (
    <>
      <SelectField {...text('host')} label={fields.host} none={fields.noHost} choices={hosts} />
      <SelectField {...text('room')} label={fields.room} none={fields.noRoom} choices={rooms} />
      <TextField {...text('travel')} label={fields.travel} hint={fields.travelHint} inputmode="numeric" size="short" />
      <details
        class="more-fields"
        open={
          LANGS.some((code) => valueIn(values, `place.${code}`) !== '') || faultOf(faults, 'latitude') !== undefined
        }
      >
        <summary>{fields.place}</summary>
        <p class="field-hint">{fields.placeHint}</p>
        <FieldGroup legend={fields.places}>
          {LANGS.map((code) => (
            <TextField {...text(`place.${code}`)} label={`${fields.places}: ${nameOfLang(code)}`} lang={code} />
          ))}
        </FieldGroup>
        <FieldGroup legend={fields.place}>
          <TextField {...text('latitude')} label={fields.latitude} inputmode="decimal" size="short" />
          <TextField {...text('longitude')} label={fields.longitude} inputmode="decimal" size="short" />
        </FieldGroup>
      </details>
    </>
  )
}

function Who({ lang, values, guests }: Part & { guests: readonly Choice[] }) {
  const { fields } = planningTexts[lang]
  const spoken = SPOKEN_LANGS.map((value) => ({ value, label: nameOfSpoken(lang, value) }))
  const boxes = (name: string, label: string, choices: readonly Choice[], hint?: string) => (
    <div class="box-columns">
      <ChoiceField
        type="checkbox"
        name={name}
        label={label}
        hint={hint}
        values={values[name] ?? []}
        choices={choices}
      />
    </div>
  )
  return (
    <>
      <TextField
        name="speakers"
        label={fields.speakers}
        value={valueIn(values, 'speakers')}
        dir="auto"
        maxlength={500}
      />
      {boxes('langs', fields.langs, spoken, fields.langsHint)}
      {boxes('interpreted', fields.interpreted, spoken)}
      {boxes(
        'diets',
        fields.diets,
        DIETS.map((value) => ({ value, label: dietTexts[lang][value] })),
        fields.dietsHint,
      )}
      {guests.length > 0 && boxes('guests', fields.guests, guests, fields.guestsHint)}
      <AreaField
        name="hostNotes"
        label={fields.hostNotes}
        hint={fields.hostNotesHint}
        value={valueIn(values, 'hostNotes')}
        maxlength={2000}
      />
    </>
  )
}

function Documents({ lang, values, faults }: Part) {
  const { fields } = planningTexts[lang]
  const numbers = Array.from({ length: DOCUMENTS }, (_, at) => at + 1)
  return (
    <details class="more-fields" open={numbers.some((number) => valueIn(values, `documentUrl${number}`) !== '')}>
      <summary>{fields.documents}</summary>
      {numbers.map((number) => (
        <FieldGroup legend={`${fields.documents} ${number}`}>
          <TextField
            name={`documentLabel${number}`}
            label={fields.documentLabel(number)}
            value={valueIn(values, `documentLabel${number}`)}
          />
          <TextField
            name={`documentUrl${number}`}
            label={fields.documentUrl(number)}
            value={valueIn(values, `documentUrl${number}`)}
            type="url"
            error={faultOf(faults, `documentUrl${number}`)}
          />
          <ChoiceField
            type="checkbox"
            name={`documentForHosts${number}`}
            label={fields.forHostsLegend}
            values={values[`documentForHosts${number}`] ?? []}
            choices={[{ value: 'yes', label: fields.documentForHosts(number) }]}
          />
        </FieldGroup>
      ))}
    </details>
  )
}
