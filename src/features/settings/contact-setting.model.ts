import { z } from 'zod'

/** The bounds of each number of companies and participants, and what holds while nothing was set. */
export const COMPANY_RULES = {
  /** Months until somebody is asked whether all is still right. */
  askMonths: { least: 1, most: 60, standard: 12 },
  /** Days from the question to the reminder. */
  remindDays: { least: 1, most: 180, standard: 30 },
  /** Months without a word until a company leaves the directory, or a participant is let go of. */
  lapseMonths: { least: 2, most: 120, standard: 18 },
  /** Months without a word until what is known of a contact person is erased. */
  silentMonths: { least: 3, most: 180, standard: 24 },
  /** Months that a declined record is kept. */
  declinedMonths: { least: 0, most: 60, standard: 6 },
} as const

const number = (name: keyof typeof COMPANY_RULES) => {
  const { least, most, standard } = COMPANY_RULES[name]
  return z.int().min(least).max(most).default(standard)
}

/** How often companies and participants are asked, and what becomes of those who do not answer. */
export const companyRules = z.object({
  askMonths: number('askMonths'),
  remindDays: number('remindDays'),
  lapseMonths: number('lapseMonths'),
  silentMonths: number('silentMonths'),
  declinedMonths: number('declinedMonths'),
  /** Whether a company that erases itself stays in the register, unseen, for the figures. */
  keepErased: z.boolean().default(false),
})
