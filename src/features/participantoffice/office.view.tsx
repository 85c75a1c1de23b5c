import { PeopleTabs } from '#src/features/people/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Choice, SelectField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { participantOfficeTexts } from './office.messages.ts'

/** A participant of the list, ready to be read. */
export interface ParticipantLine {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly association: string
  readonly marks: readonly string[]
  readonly isPaused: boolean
  readonly lines: readonly string[]
}

/** Those who take part, to find and to invite. */
export function ParticipantListPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  filters: readonly { name: string; label: string; value: string; choices: readonly Choice[] }[]
  isNarrowed: boolean
  participants: readonly ParticipantLine[]
  invitations: readonly { label: string; href: string; note: string }[]
}) {
  const { frame, lang, filters, isNarrowed, participants, invitations } = props
  const texts = participantOfficeTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <PeopleTabs lang={lang} current="participants" />
      <form class="panel list-filters" method="get" action="/office/people/participants">
        {filters.map((filter) => (
          <SelectField {...filter} none={texts.any} />
        ))}
        <div class="form-actions">
          <button class="ds-button" type="submit">
            {texts.show}
          </button>
          {isNarrowed && <a href="/office/people/participants">{texts.clear}</a>}
        </div>
      </form>
      <p class="list-count" role="status">
        {participants.length === 0 ? texts.none : texts.found(participants.length)}
      </p>
      {participants.length > 0 && (
        <form method="post" action="/office/people/participants/invite">
          <ul class="panels plain">
            {participants.map(({ id, name, email, association, marks, isPaused, lines }) => (
              <li class="panel">
                <div class="choice">
                  {!isPaused && (
                    <>
                      <input type="hidden" name="listed" value={id} />
                      <input class="ds-input" type="checkbox" id={`chosen-${id}`} name="chosen" value={id} />
                    </>
                  )}
                  <label class="ds-label" data-weight="regular" for={isPaused ? undefined : `chosen-${id}`}>
                    <b>
                      <bdi>{name}</bdi>
                    </b>
                    {association && (
                      <>
                        , <bdi>{association}</bdi>
                      </>
                    )}
                    {marks.map((mark) => (
                      <>
                        {' '}
                        <span class="ds-tag" data-color="accent">
                          {mark}
                        </span>
                      </>
                    ))}
                  </label>
                </div>
                <p>
                  <a href={`mailto:${email}`}>{email}</a>
                </p>
                {lines.map((line) => (
                  <p dir="auto">{line}</p>
                ))}
              </li>
            ))}
          </ul>
          <div class="form-actions">
            <button class="ds-button" type="submit" data-variant="primary">
              {texts.inviteChosen}
            </button>
            <button class="ds-button" type="submit" data-variant="secondary" name="all" value="yes">
              {texts.inviteAll}
            </button>
          </div>
        </form>
      )}
      <h2 id="invitations">{texts.invitations}</h2>
      {invitations.length === 0 && <p>{texts.noInvitations}</p>}
      <ul>
        {invitations.map(({ label, href, note }) => (
          <li>
            <a href={href}>{label}</a> <span class="field-hint">{note}</span>
          </li>
        ))}
      </ul>
    </OfficeShell>
  )
}
