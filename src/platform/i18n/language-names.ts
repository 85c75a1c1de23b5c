import type { Catalogue } from './languages.ts'

/** What a language is called in another, in the form that fits after "in" (or the case of the language). */
export const LANGUAGE_NAMES: Catalogue<Catalogue<string>> = {
  sv: { sv: 'svenska', fi: 'finska', en: 'engelska', ar: 'arabiska' },
  fi: { sv: 'ruotsiksi', fi: 'suomeksi', en: 'englanniksi', ar: 'arabiaksi' },
  en: { sv: 'Swedish', fi: 'Finnish', en: 'English', ar: 'Arabic' },
  ar: { sv: 'السويدية', fi: 'الفنلندية', en: 'الإنجليزية', ar: 'العربية' },
}
