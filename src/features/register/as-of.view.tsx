import type { Lang } from '#src/platform/i18n/languages.ts'
import { writePartialDate } from '#src/platform/time/partial-date.ts'
import { asOfTexts } from './as-of.messages.ts'
import { AS_OF, type AskedDay } from './as-of.ts'

/** A small form that turns the register to another day. What was typed stays when it was no day. */
export function AsOfForm({ lang, action, asked }: { lang: Lang; action: string; asked: AskedDay }) {
  const texts = asOfTexts[lang]
  const { refused } = asked
  const value = refused?.typed ?? (asked.asked && writePartialDate(asked.asked))
  return (
    <form class="as-of" method="get" action={action}>
      <label class="ds-label" for="as-of">
        {texts.label}
      </label>
      <input
        class="ds-input"
        type="text"
        id="as-of"
        name={AS_OF[lang]}
        value={value}
        dir="ltr"
        size={12}
        maxlength={40}
        autocomplete="off"
        aria-describedby={refused ? 'as-of-refused as-of-hint' : 'as-of-hint'}
        aria-invalid={refused ? 'true' : undefined}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {texts.show}
      </button>
      {(asked.asked || refused) && <a href={action}>{texts.today}</a>}
      <p class="quiet" id="as-of-hint">
        {texts.hint}
      </p>
      {refused && (
        <p class="notice" id="as-of-refused" role="alert">
          {refused.reason === 'to_come' ? texts.toCome(refused.typed) : texts.notADay(refused.typed)} {texts.standing}
        </p>
      )}
    </form>
  )
}
