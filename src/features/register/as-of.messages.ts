import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface AsOfTexts {
  readonly label: string
  readonly hint: string
  readonly show: string
  readonly today: string
  readonly notADay: (typed: string) => string
  readonly toCome: (typed: string) => string
  readonly standing: string
}

/** The texts of the small form that turns the register to another day. */
export const asOfTexts: Catalogue<AsOfTexts> = {
  sv: {
    label: 'Registret per',
    hint: 'Ett år, en månad eller en dag: 1990, 3.1990 eller 14.3.1990. Ett år betyder årets sista dag.',
    show: 'Visa',
    today: 'Visa i dag',
    notADay: (typed) => `”${typed}” är inget år, ingen månad och ingen dag som finns.`,
    toCome: (typed) => `”${typed}” ligger i framtiden. Registret kan läsas fram till i dag.`,
    standing: 'Här nedan ser du registret som det står i dag.',
  },
  fi: {
    label: 'Rekisteri ajankohtana',
    hint: 'Vuosi, kuukausi tai päivä: 1990, 3.1990 tai 14.3.1990. Vuosi tarkoittaa vuoden viimeistä päivää.',
    show: 'Näytä',
    today: 'Näytä tänään',
    notADay: (typed) => `”${typed}” ei ole vuosi, kuukausi eikä päivä, joka on olemassa.`,
    toCome: (typed) => `”${typed}” on tulevaisuudessa. Rekisteriä voi lukea tähän päivään asti.`,
    standing: 'Alla näet rekisterin sellaisena kuin se on tänään.',
  },
  en: {
    label: 'The register as of',
    hint: 'A year, a month or a day: 1990, 3/1990 or 14/3/1990. A year means its last day.',
    show: 'Show',
    today: 'Show today',
    notADay: (typed) => `“${typed}” is no year, month or day that exists.`,
    toCome: (typed) => `“${typed}” is still to come. The register can be read up to today.`,
    standing: 'Below you see the register as it stands today.',
  },
  ar: {
    label: 'السجل كما كان في',
    hint: 'سنة أو شهر أو يوم: 1990 أو 3/1990 أو 14/3/1990. والسنة تعني آخر يوم فيها.',
    show: 'اعرض',
    today: 'اعرض اليوم',
    notADay: (typed) => `«${typed}» ليس سنة ولا شهرًا ولا يومًا موجودًا.`,
    toCome: (typed) => `«${typed}» لم يأتِ بعد. يمكن قراءة السجل حتى اليوم.`,
    standing: 'ترى في الأسفل السجل كما هو اليوم.',
  },
}
