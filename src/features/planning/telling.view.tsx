import type { OfficeLang } from '#src/features/staff/index.ts'
import { pathOfVisit, type Visit, VisitShell } from '#src/features/visits/index.ts'
import { FormActions } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import { planningTexts } from './planning.messages.ts'
import { tellingTexts } from './telling.messages.ts'

/** Somebody who is about to be told something. */
export interface ToTell {
  readonly name: string
  readonly about: string
  readonly remarks: readonly string[]
  readonly sentences: readonly string[]
}

/** Who is concerned, by what, and the one button that tells them. */
export function TellingPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  visit: Visit
  readers: readonly ToTell[]
  reached: number
  mark: string
  remark: string | undefined
}) {
  const { frame, lang, visit, readers, reached, mark, remark } = props
  const texts = tellingTexts[lang]
  return (
    <VisitShell frame={frame} lang={lang} visit={visit} current="programme">
      <p class="back">
        <a href={pathOfVisit(visit.id, 'programme')}>{planningTexts[lang].back}</a>
      </p>
      <h2>{texts.title}</h2>
      {remark && (
        <p class="remark" role="alert">
          {remark}
        </p>
      )}
      <p class="lead">{readers.length > 0 ? texts.lead : texts.nobody}</p>
      <ul class="plan-readers">
        {readers.map(({ name, about, remarks, sentences }) => (
          <li class="panel">
            <h3>
              <bdi>{name}</bdi>
            </h3>
            <p class="field-hint">{about}</p>
            {remarks.map((line) => (
              <p>{line}</p>
            ))}
            <ul>
              {sentences.map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {reached > 0 && (
        <form method="post" action={`${pathOfVisit(visit.id, 'programme')}/tell`}>
          <input type="hidden" name="mark" value={mark} />
          <FormActions buttons={[{ label: texts.send(reached) }]} />
        </form>
      )}
    </VisitShell>
  )
}
