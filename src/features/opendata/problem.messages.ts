import type { Catalogue } from '#src/platform/i18n/languages.ts'

/** What can be wrong with a request; each has its place on the documentation page. */
export const PROBLEMS = ['invalid-parameter', 'not-found', 'method-not-allowed', 'failed', 'unavailable'] as const
export type ProblemName = (typeof PROBLEMS)[number]

interface ProblemTexts {
  readonly titles: Readonly<Record<ProblemName, string>>
  readonly details: Readonly<Record<ProblemName, string>>
  readonly unknownParameter: (known: readonly string[]) => string
  readonly twice: string
  readonly empty: string
  readonly notOneOf: (values: readonly string[]) => string
  readonly notLike: (example: string) => string
  readonly notBetween: (least: number, most: number) => string
  readonly unknownField: (field: string, known: readonly string[]) => string
  readonly needs: (parameter: string) => string
  readonly unknownParty: string
  readonly noSuchPage: (pages: number) => string
}

/** What a request that is wrong is told, to whoever wrote the program that sent it. */
export const problemTexts: Catalogue<ProblemTexts> = {
  sv: {
    titles: {
      'invalid-parameter': 'En parameter är fel',
      'not-found': 'Här finns inget',
      'method-not-allowed': 'Gränssnittet kan bara läsas',
      failed: 'Något gick fel hos oss',
      unavailable: 'Gränssnittet är tillfälligt nere',
    },
    details: {
      'invalid-parameter': 'Frågan kan inte besvaras som den står. Varje fel nämns för sig.',
      'not-found': 'Ingenting offentligt finns på den här adressen.',
      'method-not-allowed': 'Använd GET, HEAD eller OPTIONS.',
      failed: 'Felet är vårt. Försök igen om en stund.',
      unavailable: 'Försök igen om en minut.',
    },
    unknownParameter: (known) => `Parametern finns inte här. Möjliga är ${known.join(', ')}.`,
    twice: 'Parametern får bara anges en gång.',
    empty: 'Parametern har inget värde.',
    notOneOf: (values) => `Värdet ska vara ett av följande: ${values.join(', ')}.`,
    notLike: (example) => `Värdet ska se ut så här: ${example}.`,
    notBetween: (least, most) => `Värdet ska vara ett heltal från ${least} till ${most}.`,
    unknownField: (field, known) => `Fältet ${field} finns inte. Möjliga är ${known.join(', ')}.`,
    needs: (parameter) => `Parametern gäller bara tillsammans med ${parameter}.`,
    unknownParty: 'Ingen part är offentlig med den nyckeln.',
    noSuchPage: (pages) => `Listan har inte så många sidor. Den sista är ${pages}.`,
  },
  fi: {
    titles: {
      'invalid-parameter': 'Parametri on väärin',
      'not-found': 'Täällä ei ole mitään',
      'method-not-allowed': 'Rajapintaa voi vain lukea',
      failed: 'Meillä tapahtui virhe',
      unavailable: 'Rajapinta on tilapäisesti poissa käytöstä',
    },
    details: {
      'invalid-parameter': 'Pyyntöön ei voi vastata sellaisenaan. Jokainen virhe on nimetty erikseen.',
      'not-found': 'Tässä osoitteessa ei ole mitään julkista.',
      'method-not-allowed': 'Käytä menetelmää GET, HEAD tai OPTIONS.',
      failed: 'Virhe on meidän. Yritä hetken kuluttua uudelleen.',
      unavailable: 'Yritä minuutin kuluttua uudelleen.',
    },
    unknownParameter: (known) => `Tällaista parametria ei ole. Mahdollisia ovat ${known.join(', ')}.`,
    twice: 'Parametrin saa antaa vain kerran.',
    empty: 'Parametrilla ei ole arvoa.',
    notOneOf: (values) => `Arvon on oltava jokin seuraavista: ${values.join(', ')}.`,
    notLike: (example) => `Arvon on oltava tällainen: ${example}.`,
    notBetween: (least, most) => `Arvon on oltava kokonaisluku väliltä ${least}–${most}.`,
    unknownField: (field, known) => `Kenttää ${field} ei ole. Mahdollisia ovat ${known.join(', ')}.`,
    needs: (parameter) => `Parametri toimii vain yhdessä parametrin ${parameter} kanssa.`,
    unknownParty: 'Tällä avaimella ei ole julkista tahoa.',
    noSuchPage: (pages) => `Luettelossa ei ole niin monta sivua. Viimeinen on ${pages}.`,
  },
  en: {
    titles: {
      'invalid-parameter': 'A parameter is wrong',
      'not-found': 'There is nothing here',
      'method-not-allowed': 'The interface can only be read',
      failed: 'Something went wrong on our side',
      unavailable: 'The interface is down for a moment',
    },
    details: {
      'invalid-parameter': 'The request cannot be answered as it stands. Each mistake is named.',
      'not-found': 'Nothing public is at this address.',
      'method-not-allowed': 'Use GET, HEAD or OPTIONS.',
      failed: 'The fault is ours. Please try again in a while.',
      unavailable: 'Please try again in a minute.',
    },
    unknownParameter: (known) => `There is no such parameter here. There are ${known.join(', ')}.`,
    twice: 'The parameter may be given only once.',
    empty: 'The parameter has no value.',
    notOneOf: (values) => `The value must be one of ${values.join(', ')}.`,
    notLike: (example) => `The value must look like ${example}.`,
    notBetween: (least, most) => `The value must be a whole number from ${least} to ${most}.`,
    unknownField: (field, known) => `There is no field ${field}. There are ${known.join(', ')}.`,
    needs: (parameter) => `The parameter works only together with ${parameter}.`,
    unknownParty: 'No party is public by this key.',
    noSuchPage: (pages) => `The list does not have so many pages. The last one is ${pages}.`,
  },
  ar: {
    titles: {
      'invalid-parameter': 'أحد المعاملات خاطئ',
      'not-found': 'لا شيء هنا',
      'method-not-allowed': 'الواجهة للقراءة فقط',
      failed: 'حدث خطأ من جانبنا',
      unavailable: 'الواجهة متوقفة مؤقتًا',
    },
    details: {
      'invalid-parameter': 'لا يمكن الرد على الطلب بصورته هذه. كل خطأ مذكور على حدة.',
      'not-found': 'لا يوجد في هذا العنوان شيء منشور.',
      'method-not-allowed': 'استخدم GET أو HEAD أو OPTIONS.',
      failed: 'الخطأ منا. حاول مرة أخرى بعد قليل.',
      unavailable: 'حاول مرة أخرى بعد دقيقة.',
    },
    unknownParameter: (known) => `لا يوجد معامل بهذا الاسم هنا. المتاح: ${known.join('، ')}.`,
    twice: 'لا يجوز ذكر المعامل أكثر من مرة.',
    empty: 'المعامل بلا قيمة.',
    notOneOf: (values) => `يجب أن تكون القيمة واحدة مما يلي: ${values.join('، ')}.`,
    notLike: (example) => `يجب أن تكون القيمة على هذا النحو: ${example}.`,
    notBetween: (least, most) => `يجب أن تكون القيمة عددًا صحيحًا من ${least} إلى ${most}.`,
    unknownField: (field, known) => `لا يوجد حقل باسم ${field}. المتاح: ${known.join('، ')}.`,
    needs: (parameter) => `لا يعمل هذا المعامل إلا مع ${parameter}.`,
    unknownParty: 'لا توجد جهة منشورة بهذا المفتاح.',
    noSuchPage: (pages) => `ليس في القائمة هذا العدد من الصفحات. آخرها ${pages}.`,
  },
}
