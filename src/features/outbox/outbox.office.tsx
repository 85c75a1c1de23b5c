import { Hono } from 'hono'
import { type OfficeDeps, type OfficeEnv, officeFrame, requireRight, showPage } from '#src/features/office/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { formatNumber, formatStamp } from '#src/platform/i18n/formats.ts'
import { readManyFailures, readManySums, readOutbox } from '#src/platform/mail/index.ts'
import { outboxTexts } from './outbox.messages.ts'
import { OutboxPage } from './outbox.view.tsx'

/** The mails that went out, did not arrive or, where there is no mail server, stand here to be passed on. */
export function outboxOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>().get('/outbox', requireRight(deps, 'staff.manage'), async (c) => {
    const { lang, site } = c.var
    const texts = outboxTexts[lang]
    const kindOf = (composer: string) => texts.many.kinds[composer] ?? texts.many.otherKind
    const stampOf = (at: Temporal.Instant) => formatStamp(lang, at.toZonedDateTimeISO(site?.timeZone ?? 'UTC'))
    const [mails, sums, failures, sendsMail] = await Promise.all([
      readOutbox(deps.db, deps.vault),
      readManySums(deps.db),
      readManyFailures(deps.db),
      deps.mail.sends(),
    ])
    const waiting = sendsMail ? [] : await deps.mail.writeNewest()
    const many = {
      sums: sums.map(({ composer, state, count }) => ({
        kind: kindOf(composer),
        state: texts.states[state],
        isWrong: state === 'failed',
        count: formatNumber(lang, count),
      })),
      failures: failures.map(({ composer, domain, error, at }) => ({
        kind: kindOf(composer),
        domain,
        error,
        at: stampOf(at),
      })),
      waiting: waiting.map((mail) => ({ ...mail, kind: kindOf(mail.composer) })),
    }
    const page = (
      <OutboxPage
        frame={officeFrame(c, { title: texts.title })}
        texts={texts}
        sendsMail={sendsMail}
        many={many}
        lead={texts.lead((await readSetting(deps.db, 'retention')).mailDays)}
        mails={mails.map((mail) => ({
          ...mail,
          state: texts.states[mail.state],
          isWrong: mail.state === 'failed',
          at: stampOf(mail.at),
          detail: mail.error === null ? undefined : `${texts.attempts(mail.attempts)}: ${mail.error}`,
        }))}
      />
    )
    return showPage(c, page)
  })
}
