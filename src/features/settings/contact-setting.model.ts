import { z } from 'zod'

/**
 * How often companies and participants are asked whether all is still right, and what becomes of those who do not
 * answer. Months and days are counted on the calendar of the city.
 */
export const companyRules = z.object({
  askMonths: z.int().min(1).max(60).default(12),
  remindDays: z.int().min(1).max(180).default(30),
  /** Months without a word until a company leaves the directory, or a participant is let go of. */
  lapseMonths: z.int().min(2).max(120).default(18),
  /** Months without a word until what is known of a contact person is erased. */
  silentMonths: z.int().min(3).max(180).default(24),
  /** Months that a declined record is kept. */
  declinedMonths: z.int().min(0).max(60).default(6),
  /** Whether a company that erases itself stays in the register, unseen, for the figures. */
  keepErased: z.boolean().default(false),
})
