import { z } from 'zod'
import { TEXT_KINDS } from '#src/features/entries/index.ts'

/** The bounds of each period, and what holds while nothing was set, in days. */
export const RETENTION = {
  draftDays: { least: 7, most: 365, standard: 30 },
  previewDays: { least: 1, most: 365, standard: 30 },
  mailDays: { least: 7, most: 365, standard: 30 },
  importDays: { least: 1, most: 90, standard: 30 },
  exportDays: { least: 1, most: 30, standard: 7 },
} as const
export type RetentionPeriod = keyof typeof RETENTION

const days = (period: RetentionPeriod) => {
  const { least, most, standard } = RETENTION[period]
  return z.int().min(least).max(most).default(standard)
}

/** How the way to a mail server is protected. */
export const MAIL_SECURITY = ['starttls', 'tls', 'none'] as const

/** Every setting that a city makes by hand: its shape, with what holds while nothing was set. */
export const SETTING_SHAPES = {
  /** The kinds of text that a second person has to approve of before they are published. */
  reviews: z.object({ kinds: z.array(z.enum([...TEXT_KINDS, 'party', 'activity'])).default([]) }),
  /** How many days is kept what nobody needs for ever. The audit log is kept for ever, and has no setting. */
  retention: z.object({
    /** What was typed and never saved. */
    draftDays: days('draftDays'),
    /** Links to previews, after they ended. */
    previewDays: days('previewDays'),
    /** Mails, after they were sent or given up. */
    mailDays: days('mailDays'),
    /** The files of imports, with their reports. */
    importDays: days('importDays'),
    exportDays: days('exportDays'),
  }),
  /** Whom mails come from, and by which server they go; the environment wins. */
  mail: z.object({
    fromName: z.string().default(''),
    fromAddress: z.string().default(''),
    replyTo: z.string().default(''),
    host: z.string().default(''),
    port: z.int().min(1).max(65_535).default(587),
    security: z.enum(MAIL_SECURITY).default('starttls'),
    user: z.string().default(''),
  }),
  /** The city's own identity provider; the environment wins. */
  signOn: z.object({
    issuer: z.string().default(''),
    clientId: z.string().default(''),
    name: z.string().default(''),
  }),
  /** How early somebody is told of what falls due, in days, and after how many months without an activity a tie is quiet. */
  reminders: z.object({
    reviewDays: z.array(z.int().min(0).max(730)).min(1).max(6).default([60, 14]),
    feeDays: z.int().min(0).max(365).default(30),
    quietMonths: z.int().min(1).max(600).default(36),
  }),
  /** How many links to others are followed in a night; with 0 none ever is. */
  links: z.object({ perNight: z.int().min(0).max(5000).default(500) }),
} as const

export type SettingName = keyof typeof SETTING_SHAPES
export type Setting<Name extends SettingName> = z.output<(typeof SETTING_SHAPES)[Name]>
