import type { Lang } from '#src/platform/i18n/languages.ts'
import { recordTexts } from './record.messages.ts'
import type { RecordItem, Responsible } from './record.present.ts'

/** What is processed, one after the other. */
export function RecordList(props: { lang: Lang; items: readonly RecordItem[] }) {
  const texts = recordTexts[props.lang]
  return (
    <>
      {props.items.map((item) => (
        <section class="record-item" aria-labelledby={`processing-${item.key}`}>
          <h3 id={`processing-${item.key}`}>{item.name}</h3>
          <dl class="record-facts">
            {(
              [
                [texts.purpose, item.purpose],
                [texts.basis, item.basis],
                [texts.whose, item.whose],
                [texts.fields, item.fields.join(', ')],
                [texts.recipients, item.recipients],
                [texts.period, item.period],
                [texts.stays, item.stays],
              ] as const
            ).map(
              ([label, value]) =>
                value && (
                  <div>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ),
            )}
          </dl>
        </section>
      ))}
    </>
  )
}

/** Who answers for it, and whom one turns to. */
export function ResponsibleFacts({ lang, who }: { lang: Lang; who: Responsible }) {
  const texts = recordTexts[lang]
  return (
    <dl class="record-facts">
      <div>
        <dt>{texts.controller}</dt>
        <dd>
          {who.controller.name}, <Contact to={who.controller.contact} />
        </dd>
      </div>
      <div>
        <dt>{texts.officer}</dt>
        <dd>
          {who.officer ? (
            <>
              {who.officer.name && `${who.officer.name}, `}
              <Contact to={who.officer.contact} />
            </>
          ) : (
            texts.noOfficer
          )}
        </dd>
      </div>
      <div>
        <dt>{texts.authority}</dt>
        <dd>
          <a href={who.authority.href}>{who.authority.name}</a>
        </dd>
      </div>
      <div>
        <dt>{texts.transfers}</dt>
        <dd>{texts.noTransfers}</dd>
      </div>
    </dl>
  )
}

function Contact({ to }: { to: string }) {
  return to.includes('@') ? <a href={`mailto:${to}`}>{to}</a> : <bdi>{to}</bdi>
}

/** How the data is kept safe. */
export function SecurityMeasures({ lang }: { lang: Lang }) {
  const texts = recordTexts[lang]
  return (
    <ul>
      {texts.securityMeasures.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  )
}
