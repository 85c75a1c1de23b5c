import { personalInquiries } from './features/inquiries/index.ts'
import type { PersonalRoom } from './features/people/index.ts'

/**
 * Every room that keeps something of a person, in the order in which they are shown. What is not in this list must hold
 * nothing personal: a test compares it with the columns of the database.
 */
export const PERSONAL_ROOMS: readonly PersonalRoom[] = [personalInquiries]
