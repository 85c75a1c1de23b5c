/** Why an address gets no mail that is written to many: nobody reads there, they complained, or staff said so. */
export const SUPPRESSION_REASONS = ['bounced', 'complained', 'staff'] as const
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number]

/** So many different weeks with a full mailbox mean that nobody reads there any more, */
export const FULL_WEEKS = 3
/** if they lie within so many days. */
export const FULL_DAYS = 120
