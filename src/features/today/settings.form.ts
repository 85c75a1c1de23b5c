import { SETTING_SHAPES, type Setting } from '#src/features/settings/index.ts'
import { REMINDER_FIELDS, type ReminderField } from './settings.messages.ts'

/** The settings of reminders as they are typed. */
export type TypedReminders = Readonly<Record<ReminderField, string>>

/** What was typed, read; else the fields that cannot be. */
export function readReminderForm(
  typed: TypedReminders,
): { reminders: Setting<'reminders'>; links: Setting<'links'> } | { wrong: ReminderField[] } {
  const numbers = typed.reviewDays.split(/[\s,;]+/).filter((word) => word !== '')
  const values = {
    reviewDays: [...new Set(numbers.map(wholeNumber))].sort((one, other) => other - one),
    feeDays: wholeNumber(typed.feeDays),
    quietMonths: wholeNumber(typed.quietMonths),
    perNight: wholeNumber(typed.perNight),
  }
  const shapes = { ...SETTING_SHAPES.reminders.shape, ...SETTING_SHAPES.links.shape }
  const wrong = REMINDER_FIELDS.filter((field) => !shapes[field].safeParse(values[field]).success)
  const { perNight, ...reminders } = values
  return wrong.length > 0 ? { wrong } : { reminders, links: { perNight } }
}

/** The settings as they stand in the form. */
export function writeReminderForm(reminders: Setting<'reminders'>, links: Setting<'links'>): TypedReminders {
  return {
    reviewDays: reminders.reviewDays.join(', '),
    feeDays: String(reminders.feeDays),
    quietMonths: String(reminders.quietMonths),
    perNight: String(links.perNight),
  }
}

const wholeNumber = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN)
