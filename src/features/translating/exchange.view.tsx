import { wordsBetween, wordTexts } from '#src/features/editing/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { directionOf, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { ChoiceField, ErrorSummary, FileField, FormActions, SelectField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { exchangeTexts } from './exchange.messages.ts'
import { gridTexts } from './grid.messages.ts'
import { nameOfCode, type TextProblem } from './incoming.ts'
import type { JudgedText } from './judge.ts'
import { Words } from './words.view.tsx'

/** The page on which texts are handed out to agencies and taken in again. */
export function ExchangePage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  wish: { entries: readonly string[]; from: string; to: string; which: string }
  from: readonly Lang[]
  to: readonly Lang[]
  errors: Readonly<Record<string, string>>
  errorTitle: string
}) {
  const { frame, lang, wish, errors, errorTitle } = props
  const texts = exchangeTexts[lang]
  const named = (langs: readonly Lang[]) => langs.map((code) => ({ value: code, label: nameOfLang(code) }))
  const summary = Object.entries(errors).map(([name, message]) => ({ name, message }))
  return (
    <OfficeShell frame={frame}>
      <p class="crumb">
        <a href="/office/translations">{gridTexts[lang].title}</a>
      </p>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <ErrorSummary title={errorTitle} errors={summary} />
      <div class="panels">
        <form class="panel" method="post" action="/office/translations/exchange/out">
          <h2>{texts.outTitle}</h2>
          <p>{texts.outLead}</p>
          {wish.entries.map((id) => (
            <input type="hidden" name="entry" value={id} />
          ))}
          <SelectField name="from" label={texts.from} value={wish.from} choices={named(props.from)} />
          <SelectField
            name="to"
            label={texts.to}
            value={wish.to || (props.to.find((code) => code !== props.from[0]) ?? '')}
            choices={named(props.to)}
            error={errors.to}
          />
          {wish.entries.length > 0 ? (
            <p>
              <b>{texts.chosen(wish.entries.length)}</b>
            </p>
          ) : (
            <ChoiceField
              type="radio"
              name="which"
              label={texts.which}
              values={[wish.which]}
              choices={Object.entries(texts.whiches).map(([value, label]) => ({ value, label }))}
              error={errors.which}
            />
          )}
          <FormActions buttons={[{ label: texts.download }]} />
        </form>
        <form class="panel" method="post" action="/office/translations/exchange/in" enctype="multipart/form-data">
          <h2>{texts.inTitle}</h2>
          <p>{texts.inLead}</p>
          <FileField
            name="file"
            label={texts.file}
            hint={texts.fileHint}
            accept=".xlf,.xliff,application/xliff+xml"
            error={errors.file}
          />
          <FormActions buttons={[{ label: texts.send }]} />
        </form>
      </div>
    </OfficeShell>
  )
}

/** What would become of each text of a file. */
export function ReportPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  file: { id: string; name: string; from: Lang; to: Lang }
  texts: readonly JudgedText[]
  error: string | undefined
  errorTitle: string
}) {
  const { frame, lang, file, texts: judged, error, errorTitle } = props
  const texts = exchangeTexts[lang]
  const isOpen = judged.some(({ fate }) => fate !== 'refused' && fate !== 'same')
  return (
    <OfficeShell frame={frame}>
      <p class="crumb">
        <a href="/office/translations/exchange">{texts.title}</a>
      </p>
      <h1>{file.name}</h1>
      <p class="lead">{texts.report(nameOfLang(file.from), nameOfLang(file.to))}</p>
      <p>{texts.reportLead}</p>
      <ErrorSummary title={errorTitle} errors={error ? [{ name: firstOpen(judged), message: error }] : []} />
      <form method="post" action={`/office/translations/files/${file.id}`}>
        <ol class="judged">
          {judged.map((text) => (
            <li class="panel">
              <Judged lang={lang} to={file.to} text={text} />
            </li>
          ))}
        </ol>
        {isOpen ? <FormActions buttons={[{ label: texts.apply }]} /> : <p>{texts.nothingToApply}</p>}
      </form>
    </OfficeShell>
  )
}

const firstOpen = (judged: readonly JudgedText[]) => {
  const open = judged.find(({ fate }) => fate === 'meanwhile')
  return open && open.fate !== 'refused' ? `choose-${open.pair.id}` : ''
}

function Judged({ lang, to, text }: { lang: OfficeLang; to: Lang; text: JudgedText }) {
  const texts = exchangeTexts[lang]
  if (text.fate === 'refused') {
    return (
      <>
        <h2>{text.name}</h2>
        <p>
          <b>{texts.fates.refused}:</b> {problemInWords(lang, text.problem)}
        </p>
      </>
    )
  }
  const { fate, name, pair } = text
  const field = `choose-${pair.id}`
  return (
    <>
      <h2>
        <a href={`/office/entries/${pair.id}/${to}`}>{name}</a>
      </h2>
      <p>
        <b>{texts.fates[fate]}</b>
      </p>
      {text.isOriginalNewer && fate !== 'same' && <p class="remark">{texts.originalNewer}</p>}
      {fate !== 'same' && <input type="hidden" name={`latest-${pair.id}`} value={String(pair.target?.number ?? 0)} />}
      {fate === 'meanwhile' && <Versions lang={lang} to={to} text={text} />}
      {(fate === 'meanwhile' || fate === 'update') && <Difference lang={lang} to={to} text={text} />}
      {fate === 'meanwhile' && (
        <ChoiceField
          type="radio"
          name={field}
          label={texts.meanwhileLead}
          values={[]}
          choices={[
            { value: 'keep', label: texts.keep },
            { value: 'take', label: texts.take },
          ]}
        />
      )}
      {(fate === 'new' || fate === 'update') && (
        <ChoiceField
          type="checkbox"
          name={field}
          label={text.text.title}
          values={['take']}
          choices={[{ value: 'take', label: texts.take }]}
        />
      )}
    </>
  )
}

type Known = { lang: OfficeLang; to: Lang; text: Exclude<JudgedText, { fate: 'refused' }> }

function Versions({ lang, to, text }: Known) {
  const texts = exchangeTexts[lang]
  const present = text.pair.target?.text
  return (
    <div class="sides">
      {(
        [
          [texts.present, present],
          [texts.theirs, text.text],
        ] as const
      ).map(([heading, version]) => (
        <section class="side" aria-label={heading}>
          <h3>{heading}</h3>
          <div lang={to} dir={directionOf(to)}>
            <p>
              <b>{version?.title}</b>
            </p>
            <p>{version?.lead}</p>
            <pre>{version?.body}</pre>
          </div>
        </section>
      ))}
    </div>
  )
}

function Difference({ lang, to, text }: Known) {
  const texts = exchangeTexts[lang]
  const words = wordTexts[lang].fields
  const present = text.pair.target?.text
  return (
    <details>
      <summary>{texts.difference}</summary>
      {(['title', 'lead', 'body', 'callLabel'] as const)
        .filter((field) => present?.[field] !== text.text[field])
        .map((field) => (
          <>
            <h3>{words[field]}</h3>
            <Words lang={lang} code={to} pieces={wordsBetween(present?.[field] ?? '', text.text[field])} />
          </>
        ))}
    </details>
  )
}

function problemInWords(lang: OfficeLang, problem: TextProblem): string {
  const texts = exchangeTexts[lang].textProblems
  switch (problem.what) {
    case 'unfinished':
      return texts.unfinished(problem.count, problem.of)
    case 'other_source':
    case 'unknown_unit':
    case 'missing_unit':
      return texts[problem.what](problem.words)
    case 'damage': {
      const { damage, words } = problem
      if (damage.what === 'unknown') return texts.unknown(words)
      if (damage.what === 'new_link') return texts.new_link(damage.address, words)
      return texts[damage.what === 'missing' ? 'lost' : damage.what](nameOfCode(damage), words)
    }
    default:
      return texts[problem.what]
  }
}
