import { Hono } from 'hono'
import {
  doneIn,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { readSetting, saveSetting } from '#src/features/settings/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { readForm } from '#src/platform/http/form.ts'
import { readReminderForm, type TypedReminders, writeReminderForm } from './settings.form.ts'
import { REMINDER_FIELDS, type ReminderField, reminderSettingTexts } from './settings.messages.ts'
import { ReminderSettingsPage } from './settings.view.tsx'

const PATH = '/settings/reminders'

/** When staff are reminded, and how many links are followed. */
export function reminderSettingsOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .use(PATH, requireRight(deps, 'settings.change'))
    .get(PATH, async (c) => {
      const [reminders, links] = await Promise.all([readSetting(db, 'reminders'), readSetting(db, 'links')])
      return showSettings(c, writeReminderForm(reminders, links))
    })
    .post(PATH, async (c) => {
      const form = await readForm(c)
      const typed = Object.fromEntries(REMINDER_FIELDS.map((field) => [field, form.text(field)])) as TypedReminders
      const read = readReminderForm(typed)
      if ('wrong' in read) return showSettings(c, typed, read.wrong)
      const by = actorOf(c.var.staff)
      await inTransaction(db, async (tx) => {
        await saveSetting(tx, 'reminders', read.reminders, by)
        await saveSetting(tx, 'links', read.links, by)
      })
      return c.redirect(`/office${PATH}?done=saved`, 303)
    })
}

function showSettings(c: OfficeContext, typed: TypedReminders, wrong: readonly ReminderField[] = []) {
  const texts = reminderSettingTexts[c.var.lang]
  const page = (
    <ReminderSettingsPage
      frame={officeFrame(c, { title: texts.title, done: doneIn(c, { saved: texts.done }) })}
      texts={texts}
      wrongTitle={officeTexts[c.var.lang].wrongTitle}
      typed={typed}
      errors={wrong.map((name) => ({ name, message: texts.wrong[name] }))}
    />
  )
  return showPage(c, page, wrong.length > 0 ? 422 : 200)
}
