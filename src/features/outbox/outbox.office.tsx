import { Hono } from 'hono'
import { type OfficeDeps, type OfficeEnv, officeFrame, requireRight, showPage } from '#src/features/office/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import { readOutbox } from '#src/platform/mail/index.ts'
import { outboxTexts } from './outbox.messages.ts'
import { OutboxPage } from './outbox.view.tsx'

/** The mails that went out, did not arrive or, where there is no mail server, stand here to be passed on. */
export function outboxOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>().get('/outbox', requireRight(deps, 'staff.manage'), async (c) => {
    const { lang, site } = c.var
    const texts = outboxTexts[lang]
    const mails = await readOutbox(deps.db, deps.vault)
    const page = (
      <OutboxPage
        frame={officeFrame(c, { title: texts.title })}
        texts={texts}
        sendsMail={await deps.mail.sends()}
        lead={texts.lead((await readSetting(deps.db, 'retention')).mailDays)}
        mails={mails.map((mail) => ({
          ...mail,
          state: texts.states[mail.state],
          isWrong: mail.state === 'failed',
          at: formatStamp(lang, mail.at.toZonedDateTimeISO(site?.timeZone ?? 'UTC')),
          detail: mail.error === null ? undefined : `${texts.attempts(mail.attempts)}: ${mail.error}`,
        }))}
      />
    )
    return showPage(c, page)
  })
}
