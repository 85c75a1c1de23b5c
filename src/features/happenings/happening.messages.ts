import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface HappeningTexts {
  readonly toCome: string
  readonly nothingToCome: string
  readonly past: string
  readonly pastByYear: string
  readonly yearWithCount: (year: number, count: number) => string
  readonly running: string
  readonly toBegin: string
  readonly finished: string
  readonly timeUnknown: string
  readonly noProjects: string
  readonly noAwards: string
  readonly kind: string
  readonly allKinds: string
  readonly party: string
  readonly allParties: string
  readonly view: string
  readonly asList: string
  readonly asMonth: string
  readonly otherMonths: string
  readonly today: string
  readonly sometimeIn: (month: string) => string
  readonly nothingIn: (month: string) => string
  readonly eventsIn: (month: string) => string
  readonly monthOf: (list: string, month: string) => string
  readonly calendar: string
  readonly calendarHint: string
  readonly subscribe: string
  readonly download: string
  readonly thisEvent: string
  readonly thisEventHint: string
  readonly calendarOf: (list: string, city: string) => string
  readonly nextEvents: string
  readonly runningProjects: string
  readonly awardedBy: (party: string) => string
  readonly awardedTo: (party: string) => string
  readonly fundedBy: (party: string) => string
}

/** The texts of the lists of what happens, and of their calendars. */
export const happeningTexts: Catalogue<HappeningTexts> = {
  sv: {
    toCome: 'På kommande',
    nothingToCome: 'Just nu är inga evenemang planerade.',
    past: 'Tidigare evenemang',
    pastByYear: 'Enligt år',
    yearWithCount: (year, count) => `${year} (${plural('sv', count, { other: '#' })})`,
    running: 'Pågår nu',
    toBegin: 'Börjar senare',
    finished: 'Avslutade',
    timeUnknown: 'Tiden är inte känd',
    noProjects: 'Här finns ännu inga projekt.',
    noAwards: 'Här finns ännu inga utmärkelser.',
    kind: 'Typ',
    allKinds: 'Alla typer',
    party: 'Tillsammans med',
    allParties: 'Alla parter',
    view: 'Visa som',
    asList: 'Lista',
    asMonth: 'Månad',
    otherMonths: 'Andra månader',
    today: 'Idag',
    sometimeIn: (month) => `Någon gång i ${month}`,
    nothingIn: (month) => `Inga evenemang i ${month}.`,
    eventsIn: (month) => `Evenemang i ${month}`,
    monthOf: (list, month) => `${list} – ${month}`,
    calendar: 'I din kalender',
    calendarHint: 'Din kalender hämtar det nya av sig själv, just det här urvalet.',
    subscribe: 'Prenumerera i din kalender',
    download: 'Ladda ner (.ics)',
    thisEvent: 'Till kalendern',
    thisEventHint: 'Ändras tiden eller ställs det in, får du veta det i din kalender.',
    calendarOf: (list, city) => `${list} – ${city}`,
    nextEvents: 'Nästa evenemang',
    runningProjects: 'Projekt på gång',
    awardedBy: (party) => `Utdelad av ${party}`,
    awardedTo: (party) => `Tilldelad ${party}`,
    fundedBy: (party) => `Finansieras av ${party}`,
  },
  fi: {
    toCome: 'Tulossa',
    nothingToCome: 'Juuri nyt tapahtumia ei ole tiedossa.',
    past: 'Menneet tapahtumat',
    pastByYear: 'Vuosittain',
    yearWithCount: (year, count) => `${year} (${plural('fi', count, { other: '#' })})`,
    running: 'Käynnissä nyt',
    toBegin: 'Alkamassa',
    finished: 'Päättyneet',
    timeUnknown: 'Aika ei ole tiedossa',
    noProjects: 'Täällä ei ole vielä hankkeita.',
    noAwards: 'Täällä ei ole vielä tunnustuksia.',
    kind: 'Tyyppi',
    allKinds: 'Kaikki tyypit',
    party: 'Kenen kanssa',
    allParties: 'Kaikki kumppanit',
    view: 'Näytä',
    asList: 'Luettelona',
    asMonth: 'Kuukausittain',
    otherMonths: 'Muut kuukaudet',
    today: 'Tänään',
    sometimeIn: (month) => `Tarkka päivä ei tiedossa: ${month}`,
    nothingIn: (month) => `Ei tapahtumia: ${month}.`,
    eventsIn: (month) => `Tapahtumat: ${month}`,
    monthOf: (list, month) => `${list} – ${month}`,
    calendar: 'Kalenteriisi',
    calendarHint: 'Kalenterisi hakee uudet tapahtumat itse, juuri tällä rajauksella.',
    subscribe: 'Tilaa kalenteriisi',
    download: 'Lataa (.ics)',
    thisEvent: 'Kalenteriin',
    thisEventHint: 'Jos aika muuttuu tai tapahtuma perutaan, näet sen kalenteristasi.',
    calendarOf: (list, city) => `${list} – ${city}`,
    nextEvents: 'Seuraavat tapahtumat',
    runningProjects: 'Käynnissä olevat hankkeet',
    awardedBy: (party) => `Myöntäjä: ${party}`,
    awardedTo: (party) => `Saaja: ${party}`,
    fundedBy: (party) => `Rahoittaja: ${party}`,
  },
  en: {
    toCome: 'To come',
    nothingToCome: 'No events are planned right now.',
    past: 'Past events',
    pastByYear: 'By year',
    yearWithCount: (year, count) => `${year} (${plural('en', count, { other: '#' })})`,
    running: 'Running now',
    toBegin: 'Beginning later',
    finished: 'Finished',
    timeUnknown: 'Time not known',
    noProjects: 'There are no projects here yet.',
    noAwards: 'There are no awards here yet.',
    kind: 'Kind',
    allKinds: 'All kinds',
    party: 'Together with',
    allParties: 'All partners',
    view: 'Show as',
    asList: 'List',
    asMonth: 'Month',
    otherMonths: 'Other months',
    today: 'Today',
    sometimeIn: (month) => `Some time in ${month}`,
    nothingIn: (month) => `No events in ${month}.`,
    eventsIn: (month) => `Events in ${month}`,
    monthOf: (list, month) => `${list} – ${month}`,
    calendar: 'In your calendar',
    calendarHint: 'Your calendar fetches what is new by itself, for exactly this selection.',
    subscribe: 'Subscribe in your calendar',
    download: 'Download (.ics)',
    thisEvent: 'Add to your calendar',
    thisEventHint: 'If the time changes or it is cancelled, your calendar will show it.',
    calendarOf: (list, city) => `${list} – ${city}`,
    nextEvents: 'Next events',
    runningProjects: 'Running projects',
    awardedBy: (party) => `Awarded by ${party}`,
    awardedTo: (party) => `Awarded to ${party}`,
    fundedBy: (party) => `Funded by ${party}`,
  },
  ar: {
    toCome: 'القادمة',
    nothingToCome: 'لا توجد فعاليات مقررة حاليًا.',
    past: 'فعاليات سابقة',
    pastByYear: 'حسب السنة',
    yearWithCount: (year, count) => `${year} (${plural('ar', count, { other: '#' })})`,
    running: 'جارية الآن',
    toBegin: 'تبدأ لاحقًا',
    finished: 'منتهية',
    timeUnknown: 'التاريخ غير معروف',
    noProjects: 'لا توجد مشاريع هنا بعد.',
    noAwards: 'لا توجد جوائز هنا بعد.',
    kind: 'النوع',
    allKinds: 'كل الأنواع',
    party: 'بالتعاون مع',
    allParties: 'كل الشركاء',
    view: 'طريقة العرض',
    asList: 'قائمة',
    asMonth: 'شهر',
    otherMonths: 'أشهر أخرى',
    today: 'اليوم',
    sometimeIn: (month) => `في وقت ما خلال ${month}`,
    nothingIn: (month) => `لا توجد فعاليات في ${month}.`,
    eventsIn: (month) => `فعاليات ${month}`,
    monthOf: (list, month) => `${list} – ${month}`,
    calendar: 'في تقويمك',
    calendarHint: 'يجلب تقويمك الجديد بنفسه، لهذا الاختيار بالذات.',
    subscribe: 'اشترك في تقويمك',
    download: 'تنزيل (‎.ics)',
    thisEvent: 'أضف إلى تقويمك',
    thisEventHint: 'إذا تغيّر الموعد أو أُلغي النشاط فسيظهر ذلك في تقويمك.',
    calendarOf: (list, city) => `${list} – ${city}`,
    nextEvents: 'الفعاليات القادمة',
    runningProjects: 'مشاريع جارية',
    awardedBy: (party) => `منحتها ${party}`,
    awardedTo: (party) => `مُنحت إلى ${party}`,
    fundedBy: (party) => `بتمويل من ${party}`,
  },
}
