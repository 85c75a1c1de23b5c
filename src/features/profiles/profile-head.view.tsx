import type { PropsWithChildren } from 'hono/jsx'
import type { TermLink } from '#src/features/reading/index.ts'
import { nameOfFact } from '#src/features/register/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { Chips } from '#src/ui/entry-list.tsx'
import type { Profile } from './profile.load.ts'
import { profileTexts } from './profile.messages.ts'
import { factsOf, kickerOf, type OtherName, otherNames } from './profile.present.ts'

/** The name of a party with all its other names, and what is known of it; beside it what is given as children. */
export function ProfileHead({
  profile: { party, view },
  terms,
  children,
}: PropsWithChildren<{ profile: Profile; terms: readonly TermLink[] }>) {
  const { lang } = view
  const texts = profileTexts[lang]
  const name = nameOfFact(party, lang)
  return (
    <div class="wrap party-head">
      <div class="page-head">
        <p class="kicker">{kickerOf(view, party)}</p>
        <h1>{name}</h1>
        <Names lang={lang} label={texts.alsoCalled} names={otherNames(party, name, 'current')} />
        <Names lang={lang} label={texts.formerly} names={otherNames(party, name, 'former')} />
        <dl class="profile-facts">
          {factsOf(view, party).map(({ label, text, href, note }) => (
            <div>
              <dt>{label}</dt>
              <dd>
                {href ? <a href={href}>{text}</a> : text}
                {note && <span class="quiet"> ({note})</span>}
              </dd>
            </div>
          ))}
          {terms.length > 0 && (
            <div>
              <dt>{texts.concerns}</dt>
              <dd>
                <Chips links={terms} />
              </dd>
            </div>
          )}
        </dl>
      </div>
      {children}
    </div>
  )
}

function Names({ lang, label, names }: { lang: Lang; label: string; names: readonly OtherName[] }) {
  if (names.length === 0) return null
  const comma = lang === 'ar' ? '، ' : ', '
  return (
    <p class="other-names quiet">
      {label}:{' '}
      {names.map(({ name, lang: own }, at) => (
        <>
          {at > 0 && comma}
          <bdi lang={own}>{name}</bdi>
        </>
      ))}
    </p>
  )
}
