import { z } from 'zod'

/** What holds for inquiries as long as nothing was set. */
export const inquiries = z.object({
  /** Months after an inquiry was closed until what is personal in it is let go of. */
  monthsKept: z.int().min(1).max(120).default(12),
  /** Days without a word from whoever asked until an answered inquiry is closed. */
  quietDays: z.int().min(7).max(365).default(60),
})
