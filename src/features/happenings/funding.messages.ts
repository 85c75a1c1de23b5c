import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface FundingTexts {
  readonly title: string
  readonly lead: string
  readonly byFunder: (currency: string) => string
  readonly byYear: (currency: string) => string
  readonly byProgramme: (currency: string) => string
  readonly yearNote: string
  readonly drawnByYear: string
  readonly asTable: string
  readonly funder: string
  readonly programme: string
  readonly year: string
  readonly sum: string
  readonly projects: string
  readonly otherFunders: string
  readonly noProgramme: string
  readonly noYear: string
  readonly csv: string
  readonly json: string
}

/** The texts of what projects are paid with. */
export const fundingTexts: Catalogue<FundingTexts> = {
  sv: {
    title: 'Vem betalar',
    lead: 'Bara summor som en källa anger är med. Varje valuta för sig: inget räknas om.',
    byFunder: (currency) => `Finansiering per finansiär (${currency})`,
    byYear: (currency) => `Finansiering per år (${currency})`,
    byProgramme: (currency) => `Finansiering per program (${currency})`,
    yearNote: 'Hela summan räknas till det år då projektet började.',
    drawnByYear: 'Staplar: finansiering per startår',
    asTable: 'Som tabell',
    funder: 'Finansiär',
    programme: 'Program',
    year: 'År',
    sum: 'Summa',
    projects: 'Projekt',
    otherFunders: 'Övriga',
    noProgramme: 'Program inte angivet',
    noYear: 'År inte känt',
    csv: 'Projekten som CSV',
    json: 'Projekten som JSON',
  },
  fi: {
    title: 'Kuka rahoittaa',
    lead: 'Mukana ovat vain summat, joille on lähde. Kukin valuutta erikseen: mitään ei muunneta.',
    byFunder: (currency) => `Rahoitus rahoittajittain (${currency})`,
    byYear: (currency) => `Rahoitus vuosittain (${currency})`,
    byProgramme: (currency) => `Rahoitus ohjelmittain (${currency})`,
    yearNote: 'Koko summa on laskettu sille vuodelle, jona hanke alkoi.',
    drawnByYear: 'Pylväät: rahoitus aloitusvuoden mukaan',
    asTable: 'Taulukkona',
    funder: 'Rahoittaja',
    programme: 'Ohjelma',
    year: 'Vuosi',
    sum: 'Summa',
    projects: 'Hankkeita',
    otherFunders: 'Muut',
    noProgramme: 'Ohjelmaa ei ole ilmoitettu',
    noYear: 'Vuosi ei tiedossa',
    csv: 'Hankkeet CSV-tiedostona',
    json: 'Hankkeet JSON-tiedostona',
  },
  en: {
    title: 'Who pays',
    lead: 'Only sums that a source gives are counted. Each currency by itself: nothing is converted.',
    byFunder: (currency) => `Funding by funder (${currency})`,
    byYear: (currency) => `Funding by year (${currency})`,
    byProgramme: (currency) => `Funding by programme (${currency})`,
    yearNote: 'The whole sum counts in the year in which the project began.',
    drawnByYear: 'Columns: funding by the year of beginning',
    asTable: 'As a table',
    funder: 'Funder',
    programme: 'Programme',
    year: 'Year',
    sum: 'Sum',
    projects: 'Projects',
    otherFunders: 'Others',
    noProgramme: 'Programme not given',
    noYear: 'Year not known',
    csv: 'The projects as CSV',
    json: 'The projects as JSON',
  },
  ar: {
    title: 'من يموّل',
    lead: 'تُحسب فقط المبالغ التي يذكرها مصدر. كل عملة على حدة، من دون أي تحويل.',
    byFunder: (currency) => `التمويل حسب الجهة الممولة (${currency})`,
    byYear: (currency) => `التمويل حسب السنة (${currency})`,
    byProgramme: (currency) => `التمويل حسب البرنامج (${currency})`,
    yearNote: 'يُحسب المبلغ كله في السنة التي بدأ فيها المشروع.',
    drawnByYear: 'أعمدة: التمويل حسب سنة البدء',
    asTable: 'كجدول',
    funder: 'الجهة الممولة',
    programme: 'البرنامج',
    year: 'السنة',
    sum: 'المبلغ',
    projects: 'المشاريع',
    otherFunders: 'جهات أخرى',
    noProgramme: 'البرنامج غير مذكور',
    noYear: 'السنة غير معروفة',
    csv: 'المشاريع بصيغة CSV',
    json: 'المشاريع بصيغة JSON',
  },
}
