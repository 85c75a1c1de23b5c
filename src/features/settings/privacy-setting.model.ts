import { z } from 'zod'

const line = z.string().max(200).default('')

/** Who answers for personal data, and whom people turn to. Left empty, the city and its contact. */
export const privacy = z.object({
  controller: line,
  controllerContact: line,
  officerName: line,
  officerContact: line,
})
