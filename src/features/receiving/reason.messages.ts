import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { EndReason } from '#src/features/visits/index.ts'

/** Why visits do not take place, in the words of the office. */
export const reasonTexts: OfficeCatalogue<Readonly<Record<EndReason, string>>> = {
  sv: {
    no_host: 'ingen värd kunde ta emot',
    no_time: 'ingen tid',
    not_our_topic: 'inte vårt ämne',
    too_soon: 'för kort varsel',
    too_many: 'för stor grupp',
    recent: 'nyligen på besök i samma ämne',
    no_benefit: 'ingen nytta för båda',
    other: 'annat skäl',
    by_guests: 'gästerna ville det',
    by_us: 'vi kunde inte ta emot',
    by_circumstances: 'omständigheterna',
  },
  fi: {
    no_host: 'ei isäntää',
    no_time: 'ei aikaa',
    not_our_topic: 'ei meidän aiheemme',
    too_soon: 'liian lyhyt varoitusaika',
    too_many: 'liian suuri ryhmä',
    recent: 'käynyt äskettäin samasta aiheesta',
    no_benefit: 'ei hyödytä molempia',
    other: 'muu syy',
    by_guests: 'vieraat toivoivat sitä',
    by_us: 'emme voineet ottaa vastaan',
    by_circumstances: 'olosuhteet',
  },
  en: {
    no_host: 'no host could receive them',
    no_time: 'no time',
    not_our_topic: 'not our topic',
    too_soon: 'too short notice',
    too_many: 'too large a group',
    recent: 'here lately on the same topic',
    no_benefit: 'no benefit to both',
    other: 'another reason',
    by_guests: 'the guests wished it',
    by_us: 'we could not receive them',
    by_circumstances: 'circumstances',
  },
}
