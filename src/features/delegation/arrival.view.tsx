import { TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { DelegationTexts } from './delegation.messages.ts'
import type { VisitTop } from './visit-page.ts'
import { VisitHead } from './visit-top.view.tsx'

/** Somebody who is expected at the door. */
export interface ArrivalLine {
  readonly id: string
  readonly name: string
  readonly organisation: string
  readonly state: string
  readonly came: boolean
  /** What they are found by. */
  readonly words: string
}

/** The list at the door: large enough for a thumb, and of use without a network once it is open. */
export function ArrivalPage(props: {
  frame: OfficeFrame
  top: VisitTop
  texts: DelegationTexts['arrival']
  path: string
  words: string
  counted: string
  lines: readonly ArrivalLine[]
}) {
  const { frame, top, texts, path, words, counted, lines } = props
  return (
    <OfficeShell frame={frame}>
      <VisitHead top={top} />
      <arrival-list
        data-send={`${path}/ticks`}
        data-offline={texts.offline}
        data-sent={texts.sent}
        data-waiting-words={texts.waiting}
        data-missing={texts.missing}
        data-none={texts.noHit}
      >
        <p class="lead">{texts.lead}</p>
        <form class="inline-form" method="get" action={path}>
          <TextField name="q" label={texts.search} value={words} type="search" autocomplete="off" />
          <button class="ds-button" data-variant="secondary" type="submit">
            {texts.find}
          </button>
        </form>
        <p role="status">
          <b data-counted>{counted}</b> <span data-waiting />
        </p>
        <p data-nobody hidden={lines.length > 0}>
          {texts.noHit}
        </p>
        <ul class="arrivals">
          {lines.map((line) => (
            <li data-guest={line.id} data-words={line.words} data-came={String(line.came)}>
              <span class="arrival-who">
                <b dir="auto">{line.name}</b>
                <span dir="auto">{line.organisation}</span>
                <span class="arrival-state" data-state>
                  {line.state}
                </span>
              </span>
              <Tick path={path} words={words} id={line.id} came label={texts.tick(line.name)} hidden={line.came} />
              <Tick path={path} words={words} id={line.id} label={texts.undo(line.name)} hidden={!line.came} />
            </li>
          ))}
        </ul>
      </arrival-list>
    </OfficeShell>
  )
}

function Tick(props: { path: string; words: string; id: string; came?: boolean; label: string; hidden: boolean }) {
  const { path, words, id, came = false, label, hidden } = props
  return (
    <form method="post" action={path} hidden={hidden} data-tick={came ? 'came' : 'undo'}>
      <input type="hidden" name="guest" value={id} />
      <input type="hidden" name="came" value={came ? 'yes' : 'no'} />
      {words && <input type="hidden" name="q" value={words} />}
      <button class="ds-button" data-variant={came ? 'primary' : 'tertiary'} type="submit">
        {label}
      </button>
    </form>
  )
}
