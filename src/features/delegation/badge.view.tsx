import { QrCode } from '#src/ui/office/qr-code.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { DelegationTexts } from './delegation.messages.ts'
import type { VisitTop } from './visit-page.ts'
import { VisitHead } from './visit-top.view.tsx'

/** What stands on a badge. */
export interface BadgeItem {
  readonly name: string
  readonly title: string
  readonly organisation: string
  readonly code: string
}

/** A sheet of badges. Each name is read in its own direction. */
export function BadgePage(props: {
  frame: OfficeFrame
  top: VisitTop
  texts: DelegationTexts['badges']
  city: string
  badges: readonly BadgeItem[]
}) {
  const { frame, top, texts, city, badges } = props
  return (
    <OfficeShell frame={frame}>
      <div class="not-printed">
        <VisitHead top={top} />
        <p class="lead">{badges.length > 0 ? `${texts.lead} ${texts.print}` : texts.none}</p>
      </div>
      <ul class="badges">
        {badges.map((badge) => (
          <li class="badge">
            <div class="badge-words">
              <span class="badge-city">{city}</span>
              <b class="badge-name" data-length={badge.name.length > 24 ? 'long' : undefined} dir="auto">
                {badge.name}
              </b>
              {badge.title && (
                <span class="badge-title" dir="auto">
                  {badge.title}
                </span>
              )}
              <span class="badge-organisation" dir="auto">
                {badge.organisation}
              </span>
              <span class="badge-code">{badge.code}</span>
            </div>
            <QrCode text={badge.code} label={texts.code(badge.name)} />
          </li>
        ))}
      </ul>
    </OfficeShell>
  )
}
