import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface TellTexts {
  readonly firstSubject: (visit: string, city: string) => string
  readonly changedSubject: (visit: string) => string
  readonly cancelledSubject: (visit: string) => string
  readonly hello: (name: string) => string
  readonly first: (city: string) => string
  readonly firstHost: (organisation: string) => string
  readonly changed: string
  readonly changedHost: (organisation: string) => string
  readonly cancelled: string
  readonly added: (what: string) => string
  readonly gone: (what: string) => string
  readonly moved: (title: string, now: string, was: string) => string
  readonly place: (what: string, now: string, was: string) => string
  readonly title: (now: string, was: string) => string
  readonly details: (what: string) => string
  readonly noPlace: string
  readonly link: (address: string) => string
  readonly bye: (by: string, city: string) => string
}

/** The mails that tell people of their own programme, and of what changed in it. */
export const tellTexts: Catalogue<TellTexts> = {
  sv: {
    firstSubject: (visit, city) => `${visit}: Ditt program i ${city}`,
    changedSubject: (visit) => `${visit}: Ditt program har ändrats`,
    cancelledSubject: (visit) => `${visit}: Besöket är inställt`,
    hello: (name) => (name ? `Hej ${name},` : 'Hej,'),
    first: (city) => `här är ditt program i ${city}:`,
    firstHost: (organisation) => `så här kommer ${organisation} till er:`,
    changed: 'det här har ändrats i ditt program. Allt annat är som förut.',
    changedHost: (organisation) => `det här har ändrats när ${organisation} kommer till er. Allt annat är som förut.`,
    cancelled: 'besöket är inställt. Det här blir alltså inte av:',
    added: (what) => `Nytt: ${what}`,
    gone: (what) => `Utgår: ${what}`,
    moved: (title, now, was) => `Flyttat: ${title}\n  nu ${now}\n  förut ${was}`,
    place: (what, now, was) => `Ny plats: ${what}\n  nu ${now}\n  förut ${was}`,
    title: (now, was) => `Nytt namn: ${now}\n  förut ${was}`,
    details: (what) => `Ändrat innehåll: ${what}`,
    noPlace: 'ingen plats angiven',
    link: (address) => `Hela programmet, alltid aktuellt: ${address}`,
    bye: (by, city) => `Hälsningar\n${by}\n${city}`,
  },
  fi: {
    firstSubject: (visit, city) => `${visit}: Ohjelmasi, ${city}`,
    changedSubject: (visit) => `${visit}: Ohjelmasi on muuttunut`,
    cancelledSubject: (visit) => `${visit}: Vierailu on peruttu`,
    hello: (name) => (name ? `Hei ${name},` : 'Hei,'),
    first: (city) => `tässä on ohjelmasi (${city}):`,
    firstHost: (organisation) => `${organisation} tulee luoksenne näin:`,
    changed: 'ohjelmassasi on muuttunut tämä. Kaikki muu on ennallaan.',
    changedHost: (organisation) => `tämä on muuttunut, kun ${organisation} tulee luoksenne. Kaikki muu on ennallaan.`,
    cancelled: 'vierailu on peruttu. Nämä jäävät siis pois:',
    added: (what) => `Uutta: ${what}`,
    gone: (what) => `Jää pois: ${what}`,
    moved: (title, now, was) => `Siirretty: ${title}\n  nyt ${now}\n  ennen ${was}`,
    place: (what, now, was) => `Uusi paikka: ${what}\n  nyt ${now}\n  ennen ${was}`,
    title: (now, was) => `Uusi nimi: ${now}\n  ennen ${was}`,
    details: (what) => `Sisältö muuttunut: ${what}`,
    noPlace: 'ei paikkaa',
    link: (address) => `Koko ohjelma aina ajan tasalla: ${address}`,
    bye: (by, city) => `Terveisin\n${by}\n${city}`,
  },
  en: {
    firstSubject: (visit, city) => `${visit}: Your programme in ${city}`,
    changedSubject: (visit) => `${visit}: Your programme has changed`,
    cancelledSubject: (visit) => `${visit}: The visit is cancelled`,
    hello: (name) => (name ? `Dear ${name},` : 'Hello,'),
    first: (city) => `this is your programme in ${city}:`,
    firstHost: (organisation) => `this is how ${organisation} will come to you:`,
    changed: 'this has changed in your programme. All else is as it was.',
    changedHost: (organisation) => `this has changed in how ${organisation} will come to you. All else is as it was.`,
    cancelled: 'the visit is cancelled. So this will not take place:',
    added: (what) => `New: ${what}`,
    gone: (what) => `No longer: ${what}`,
    moved: (title, now, was) => `Moved: ${title}\n  now ${now}\n  was ${was}`,
    place: (what, now, was) => `Another place: ${what}\n  now ${now}\n  was ${was}`,
    title: (now, was) => `Another title: ${now}\n  was ${was}`,
    details: (what) => `Changed content: ${what}`,
    noPlace: 'no place given',
    link: (address) => `The whole programme, always up to date: ${address}`,
    bye: (by, city) => `Kind regards\n${by}\n${city}`,
  },
  ar: {
    firstSubject: (visit, city) => `${visit}: برنامجك في ${city}`,
    changedSubject: (visit) => `${visit}: تغيّر برنامجك`,
    cancelledSubject: (visit) => `${visit}: أُلغيت الزيارة`,
    hello: (name) => (name ? `تحية طيبة ${name}،` : 'تحية طيبة،'),
    first: (city) => `هذا برنامجك في ${city}:`,
    firstHost: (organisation) => `هكذا ستأتي إليكم ${organisation}:`,
    changed: 'تغيّر ما يلي في برنامجك. وبقي كل ما عداه كما كان.',
    changedHost: (organisation) => `تغيّر ما يلي في زيارة ${organisation} لكم. وبقي كل ما عداه كما كان.`,
    cancelled: 'أُلغيت الزيارة، فلن يُقام ما يلي:',
    added: (what) => `جديد: ${what}`,
    gone: (what) => `أُلغي: ${what}`,
    moved: (title, now, was) => `تغيّر الموعد: ${title}\n  الآن ${now}\n  سابقًا ${was}`,
    place: (what, now, was) => `تغيّر المكان: ${what}\n  الآن ${now}\n  سابقًا ${was}`,
    title: (now, was) => `عنوان جديد: ${now}\n  سابقًا ${was}`,
    details: (what) => `تغيّر المحتوى: ${what}`,
    noPlace: 'لم يُحدَّد مكان',
    link: (address) => `البرنامج كاملًا ومحدّثًا دائمًا: ${address}`,
    bye: (by, city) => `مع أطيب التحيات\n${by}\n${city}`,
  },
}
