import { z } from 'zod'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'

const labels = z.object(
  Object.fromEntries(LANGS.map((code) => [code, z.string().optional()])) as Record<Lang, z.ZodOptional<z.ZodString>>,
)
const day = z.iso.date()
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const days = z.int().min(0).max(365)

/**
 * The rules that a city publishes for visits, and its own plan. What holds while nothing was set follows what cities have
 * published: one hour to two days, weekdays 8.00 to 16.30, the same body on the same topic again after two years.
 */
export const visitRules = z.object({
  /** Whether a visit can be asked for at all. */
  isOpen: z.boolean().default(true),
  /** What readers are told while none can. */
  closedNotice: labels.default({}),
  shortestHours: z.number().min(0.5).max(24).default(1),
  longestDays: z.int().min(1).max(60).default(2),
  /** Monday is 1. */
  weekdays: z.array(z.int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
  opens: hour.default('08:00'),
  closes: hour.default('16:30'),
  /** Days between asking and coming. */
  noticeDays: days.default(30),
  leastGuests: z.int().min(1).default(2),
  mostGuests: z.int().min(1).default(30),
  /** Months before the same body comes again on the same topic; 0 for no bound. */
  monthsBetween: z.int().min(0).max(240).default(24),
  langs: z.array(z.enum(LANGS)).min(1).default(['sv', 'fi', 'en']),
  closed: z.array(z.object({ from: day, to: day, reasons: labels })).default([]),
  /** Months after a visit until what is personal in it is let go of. */
  monthsKept: z.int().min(1).max(120).default(6),
  /** Days that a visit should be in a stage at most. */
  plan: z
    .object({ new: days.default(5), considered: days.default(14), offered: days.default(14), done: days.default(14) })
    .prefault({}),
})

/** The texts that answers are drafted from, where the city has its own: by kind of answer and language. */
export const visitAnswers = z.object({ texts: z.record(z.string(), labels).default({}) })
