import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { END_REASONS, type EndReason, type Stage } from '#src/features/visits/index.ts'

/** Every kind of answer that there is a text for. */
export const ANSWERS = [
  'message',
  'considered',
  'offered',
  'confirmed',
  ...END_REASONS.declined.map((reason) => `declined.${reason}` as const),
  'cancelled.by_guests',
  'cancelled.by_us',
  'cancelled.by_circumstances',
  'cancelled.other',
] as const
export type Answer = (typeof ANSWERS)[number]

/** Where an answer takes the visit, and why; a message takes it nowhere. */
export function stageOfAnswer(answer: Answer): { stage: Stage; reason: EndReason | undefined } | undefined {
  if (answer === 'message') return undefined
  const [stage, reason] = answer.split('.') as [Stage, EndReason | undefined]
  return { stage, reason }
}

/** Says whether days are agreed on with an answer. */
export const hasDays = (answer: Answer) => answer === 'offered' || answer === 'confirmed'

/** What the answers are called in the office. */
export const answerNames: OfficeCatalogue<Readonly<Record<Answer, string>>> = {
  sv: {
    message: 'Bara ett meddelande',
    considered: 'Vi överväger',
    offered: 'Föreslå dagar',
    confirmed: 'Bekräfta besöket',
    'declined.no_host': 'Avböj: ingen värd kan ta emot',
    'declined.no_time': 'Avböj: vi hinner inte',
    'declined.not_our_topic': 'Avböj: inte vårt ämne',
    'declined.too_soon': 'Avböj: för kort varsel',
    'declined.too_many': 'Avböj: för stor grupp',
    'declined.recent': 'Avböj: nyligen på besök i samma ämne',
    'declined.no_benefit': 'Avböj: ingen nytta för båda',
    'declined.other': 'Avböj: annat skäl',
    'cancelled.by_guests': 'Ställ in: gästerna vill det',
    'cancelled.by_us': 'Ställ in: vi kan inte ta emot',
    'cancelled.by_circumstances': 'Ställ in: omständigheterna',
    'cancelled.other': 'Ställ in: annat skäl',
  },
  fi: {
    message: 'Vain viesti',
    considered: 'Harkitsemme',
    offered: 'Ehdota päiviä',
    confirmed: 'Vahvista vierailu',
    'declined.no_host': 'Hylkää: ei isäntää',
    'declined.no_time': 'Hylkää: emme ehdi',
    'declined.not_our_topic': 'Hylkää: ei meidän aiheemme',
    'declined.too_soon': 'Hylkää: liian lyhyt varoitusaika',
    'declined.too_many': 'Hylkää: liian suuri ryhmä',
    'declined.recent': 'Hylkää: käynyt äskettäin samasta aiheesta',
    'declined.no_benefit': 'Hylkää: ei hyödytä molempia',
    'declined.other': 'Hylkää: muu syy',
    'cancelled.by_guests': 'Peru: vieraat toivovat sitä',
    'cancelled.by_us': 'Peru: emme voi ottaa vastaan',
    'cancelled.by_circumstances': 'Peru: olosuhteet',
    'cancelled.other': 'Peru: muu syy',
  },
  en: {
    message: 'Only a message',
    considered: 'We are considering it',
    offered: 'Offer days',
    confirmed: 'Confirm the visit',
    'declined.no_host': 'Decline: no host can receive them',
    'declined.no_time': 'Decline: we have no time',
    'declined.not_our_topic': 'Decline: not our topic',
    'declined.too_soon': 'Decline: too short notice',
    'declined.too_many': 'Decline: too large a group',
    'declined.recent': 'Decline: here lately on the same topic',
    'declined.no_benefit': 'Decline: no benefit to both',
    'declined.other': 'Decline: another reason',
    'cancelled.by_guests': 'Cancel: the guests wish it',
    'cancelled.by_us': 'Cancel: we cannot receive them',
    'cancelled.by_circumstances': 'Cancel: circumstances',
    'cancelled.other': 'Cancel: another reason',
  },
}
