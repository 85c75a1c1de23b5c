import { z } from 'zod'
import { STANDARD_PACE } from '#src/platform/mail/index.ts'

/** How the way to a mail server is protected. */
export const MAIL_SECURITY = ['starttls', 'tls', 'none'] as const

/** The bounds of how fast mails go. */
export const MAIL_PACE = {
  perMinute: { least: 1, most: 100_000 },
  connections: { least: 1, most: 20 },
} as const

const perMinute = z.int().min(MAIL_PACE.perMinute.least).max(MAIL_PACE.perMinute.most)

/** Whom mails come from, and by which server they go; the environment wins. */
export const mailSetting = z.object({
  fromName: z.string().default(''),
  fromAddress: z.string().default(''),
  replyTo: z.string().default(''),
  host: z.string().default(''),
  port: z.int().min(1).max(65_535).default(587),
  security: z.enum(MAIL_SECURITY).default('starttls'),
  user: z.string().default(''),
})

/** How fast mails go, and what they are signed with; the private key is a secret. */
export const sendingSetting = z.object({
  perMinute: perMinute.default(STANDARD_PACE.perMinute),
  perDomain: z.record(z.string(), perMinute).default({}),
  connections: z
    .int()
    .min(MAIL_PACE.connections.least)
    .max(MAIL_PACE.connections.most)
    .default(STANDARD_PACE.connections),
  dkimDomain: z.string().default(''),
  dkimSelector: z.string().default(''),
})

/** The mailbox into which answers and bounces come; the environment wins. Its password is a secret. */
export const mailboxSetting = z.object({
  host: z.string().default(''),
  port: z.int().min(1).max(65_535).default(993),
  security: z.enum(MAIL_SECURITY).default('tls'),
  user: z.string().default(''),
  /** Where servers send what they could not deliver. */
  returnTo: z.string().default(''),
})
