import type { Catalogue } from '#src/platform/i18n/languages.ts'
import type { Stage } from './visit.model.ts'

/** What the stages of a visit are called, by guests and by the office. */
export const stageTexts: Catalogue<Readonly<Record<Stage, string>>> = {
  sv: {
    new: 'Ny',
    considered: 'Under övervägande',
    offered: 'Förslag lämnat',
    confirmed: 'Bekräftat',
    under_way: 'Pågår',
    done: 'Genomfört',
    declined: 'Avböjt',
    cancelled: 'Inställt',
  },
  fi: {
    new: 'Uusi',
    considered: 'Harkittavana',
    offered: 'Ehdotus tehty',
    confirmed: 'Vahvistettu',
    under_way: 'Käynnissä',
    done: 'Toteutunut',
    declined: 'Ei toteudu',
    cancelled: 'Peruttu',
  },
  en: {
    new: 'New',
    considered: 'Being considered',
    offered: 'Offered',
    confirmed: 'Confirmed',
    under_way: 'Under way',
    done: 'Done',
    declined: 'Declined',
    cancelled: 'Cancelled',
  },
  ar: {
    new: 'جديد',
    considered: 'قيد الدراسة',
    offered: 'قُدِّم اقتراح',
    confirmed: 'مؤكد',
    under_way: 'جارٍ',
    done: 'تمّ',
    declined: 'مُعتذَر عنه',
    cancelled: 'ملغى',
  },
}
