import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'
import type { HitKind } from './search.tables.ts'

interface SearchTexts {
  readonly title: string
  readonly lead: string
  readonly question: string
  readonly hint: string
  readonly titleFor: (question: string) => string
  readonly kind: string
  readonly allKinds: string
  readonly kinds: Readonly<Record<HitKind, string>>
  readonly oneOf: Readonly<Record<HitKind, string>>
  readonly found: (count: number) => string
  readonly foundMany: (count: number) => string
  readonly corrected: (written: string, meant: string) => string
  readonly partial: string
  readonly nothing: (written: string) => string
  readonly tryThis: string
  readonly checkSpelling: string
  readonly fewerWords: string
  readonly withoutFilters: string
  readonly elsewhere: (lang: Lang) => string
  readonly lists: string
  readonly nothingToLookFor: string
  readonly tooLong: string
  readonly tooMuch: string
  readonly alsoCalled: string
  readonly newer: string
  readonly older: string
  readonly pages: string
  readonly clear: string
  readonly suggested: (count: number) => string
}

/** The texts of the search. */
export const searchTexts: Catalogue<SearchTexts> = {
  sv: {
    title: 'Sök',
    lead: 'Sök bland nyheter, sidor, partner och projekt.',
    question: 'Vad söker du?',
    hint: 'Skriv ett eller flera ord. Namn hittas på alla språk. "Citattecken" håller ihop ord, ett minus framför ett ord utesluter det.',
    titleFor: (question) => `Sök: ${question}`,
    kind: 'Typ',
    allKinds: 'Alla typer',
    kinds: {
      story: 'Nyheter',
      highlight: 'Höjdpunkter',
      page: 'Sidor',
      party: 'Partner',
      project: 'Projekt',
      event: 'Evenemang',
      exchange: 'Utbyten',
      award: 'Utmärkelser',
      visit: 'Besök',
    },
    oneOf: {
      story: 'Nyhet',
      highlight: 'Höjdpunkt',
      page: 'Sida',
      party: 'Partner',
      project: 'Projekt',
      event: 'Evenemang',
      exchange: 'Utbyte',
      award: 'Utmärkelse',
      visit: 'Besök',
    },
    found: (count) => plural('sv', count, { one: '# träff', other: '# träffar' }),
    foundMany: (count) => `Fler än ${count} träffar, de bästa först`,
    corrected: (written, meant) => `Inget hittades för ”${written}”. Här är träffarna för ”${meant}”.`,
    partial: 'Ingenting innehåller alla dina ord. Här är det som innehåller några av dem.',
    nothing: (written) => `Inget hittades för ”${written}”.`,
    tryThis: 'Det här kan hjälpa',
    checkSpelling: 'Kontrollera hur orden är stavade.',
    fewerWords: 'Använd färre eller mer allmänna ord.',
    withoutFilters: 'Sök utan begränsningar',
    elsewhere: (lang) =>
      ({
        sv: 'Det finns träffar på svenska',
        fi: 'Det finns träffar på finska',
        en: 'Det finns träffar på engelska',
        ar: 'Det finns träffar på arabiska',
      })[lang],
    lists: 'Eller bläddra',
    nothingToLookFor: 'Mycket vanliga ord och tecken ger inga träffar. Lägg till ett ord som säger mer.',
    tooLong: 'Frågan är för lång. Skriv högst 200 tecken.',
    tooMuch: 'Sökningen tog för lång tid. Försök igen om en stund, eller använd färre ord.',
    alsoCalled: 'Även',
    newer: 'Föregående',
    older: 'Nästa',
    pages: 'Sidor med träffar',
    clear: 'Ta bort begränsningarna',
    suggested: (count) => plural('sv', count, { one: '# förslag', other: '# förslag' }),
  },
  fi: {
    title: 'Haku',
    lead: 'Hae uutisista, sivuilta, kumppaneista ja hankkeista.',
    question: 'Mitä etsit?',
    hint: 'Kirjoita yksi tai useampi sana. Nimet löytyvät kaikilla kielillä. "Lainausmerkit" pitävät sanat yhdessä, miinus sanan edessä rajaa sen pois.',
    titleFor: (question) => `Haku: ${question}`,
    kind: 'Tyyppi',
    allKinds: 'Kaikki tyypit',
    kinds: {
      story: 'Uutiset',
      highlight: 'Nostot',
      page: 'Sivut',
      party: 'Kumppanit',
      project: 'Hankkeet',
      event: 'Tapahtumat',
      exchange: 'Vaihdot',
      award: 'Tunnustukset',
      visit: 'Vierailut',
    },
    oneOf: {
      story: 'Uutinen',
      highlight: 'Nosto',
      page: 'Sivu',
      party: 'Kumppani',
      project: 'Hanke',
      event: 'Tapahtuma',
      exchange: 'Vaihto',
      award: 'Tunnustus',
      visit: 'Vierailu',
    },
    found: (count) => plural('fi', count, { one: '# osuma', other: '# osumaa' }),
    foundMany: (count) => `Yli ${count} osumaa, parhaat ensin`,
    corrected: (written, meant) => `Haulla ”${written}” ei löytynyt mitään. Tässä ovat osumat haulla ”${meant}”.`,
    partial: 'Missään ei ole kaikkia hakemiasi sanoja. Näissä on osa niistä.',
    nothing: (written) => `Haulla ”${written}” ei löytynyt mitään.`,
    tryThis: 'Tämä voi auttaa',
    checkSpelling: 'Tarkista sanojen oikeinkirjoitus.',
    fewerWords: 'Käytä vähemmän sanoja tai yleisempiä sanoja.',
    withoutFilters: 'Hae ilman rajauksia',
    elsewhere: (lang) =>
      ({
        sv: 'Osumia löytyy ruotsiksi',
        fi: 'Osumia löytyy suomeksi',
        en: 'Osumia löytyy englanniksi',
        ar: 'Osumia löytyy arabiaksi',
      })[lang],
    lists: 'Tai selaa',
    nothingToLookFor:
      'Hyvin yleisillä sanoilla ja pelkillä merkeillä ei löydy mitään. Lisää sana, joka kertoo enemmän.',
    tooLong: 'Haku on liian pitkä. Kirjoita enintään 200 merkkiä.',
    tooMuch: 'Haku kesti liian kauan. Yritä hetken kuluttua uudelleen tai käytä vähemmän sanoja.',
    alsoCalled: 'Myös',
    newer: 'Edelliset',
    older: 'Seuraavat',
    pages: 'Hakutulosten sivut',
    clear: 'Poista rajaukset',
    suggested: (count) => plural('fi', count, { one: '# ehdotus', other: '# ehdotusta' }),
  },
  en: {
    title: 'Search',
    lead: 'Search news, pages, partners and projects.',
    question: 'What are you looking for?',
    hint: 'Write one word or several. Names are found in any language. "Quotation marks" keep words together, a minus before a word leaves it out.',
    titleFor: (question) => `Search: ${question}`,
    kind: 'Kind',
    allKinds: 'All kinds',
    kinds: {
      story: 'News',
      highlight: 'Highlights',
      page: 'Pages',
      party: 'Partners',
      project: 'Projects',
      event: 'Events',
      exchange: 'Exchanges',
      award: 'Awards',
      visit: 'Visits',
    },
    oneOf: {
      story: 'News',
      highlight: 'Highlight',
      page: 'Page',
      party: 'Partner',
      project: 'Project',
      event: 'Event',
      exchange: 'Exchange',
      award: 'Award',
      visit: 'Visit',
    },
    found: (count) => plural('en', count, { one: '# result', other: '# results' }),
    foundMany: (count) => `More than ${count} results, the best first`,
    corrected: (written, meant) => `Nothing was found for “${written}”. Showing results for “${meant}”.`,
    partial: 'Nothing has all of your words. These have some of them.',
    nothing: (written) => `Nothing was found for “${written}”.`,
    tryThis: 'What may help',
    checkSpelling: 'Check how the words are spelled.',
    fewerWords: 'Use fewer words, or more general ones.',
    withoutFilters: 'Search without filters',
    elsewhere: (lang) =>
      ({
        sv: 'There are results in Swedish',
        fi: 'There are results in Finnish',
        en: 'There are results in English',
        ar: 'There are results in Arabic',
      })[lang],
    lists: 'Or look through',
    nothingToLookFor: 'Very common words and signs alone find nothing. Add a word that says more.',
    tooLong: 'The question is too long. Write at most 200 characters.',
    tooMuch: 'The search took too long. Please try again in a while, or use fewer words.',
    alsoCalled: 'Also',
    newer: 'Previous',
    older: 'Next',
    pages: 'Pages of results',
    clear: 'Remove the filters',
    suggested: (count) => plural('en', count, { one: '# suggestion', other: '# suggestions' }),
  },
  ar: {
    title: 'البحث',
    lead: 'ابحث في الأخبار والصفحات والشركاء والمشاريع.',
    question: 'عمّ تبحث؟',
    hint: 'اكتب كلمة أو أكثر. يُعثر على الأسماء بأي لغة. "علامتا التنصيص" تُبقيان الكلمات معًا، وعلامة الناقص قبل كلمة تستبعدها.',
    titleFor: (question) => `البحث: ${question}`,
    kind: 'النوع',
    allKinds: 'كل الأنواع',
    kinds: {
      story: 'الأخبار',
      highlight: 'الإنجازات',
      page: 'الصفحات',
      party: 'الشركاء',
      project: 'المشاريع',
      event: 'الفعاليات',
      exchange: 'التبادلات',
      award: 'الجوائز',
      visit: 'الزيارات',
    },
    oneOf: {
      story: 'خبر',
      highlight: 'إنجاز',
      page: 'صفحة',
      party: 'شريك',
      project: 'مشروع',
      event: 'فعالية',
      exchange: 'تبادل',
      award: 'جائزة',
      visit: 'زيارة',
    },
    found: (count) =>
      plural('ar', count, {
        zero: 'لا نتائج',
        one: 'نتيجة واحدة',
        two: 'نتيجتان',
        few: '# نتائج',
        many: '# نتيجة',
        other: '# نتيجة',
      }),
    foundMany: (count) => `أكثر من ${count} نتيجة، الأفضل أولًا`,
    corrected: (written, meant) => `لم يُعثر على شيء عن «${written}». هذه نتائج البحث عن «${meant}».`,
    partial: 'لا شيء يضم كل كلماتك. هذه النتائج تضم بعضها.',
    nothing: (written) => `لم يُعثر على شيء عن «${written}».`,
    tryThis: 'ما قد يساعدك',
    checkSpelling: 'تحقق من كتابة الكلمات.',
    fewerWords: 'استخدم كلمات أقل أو أعم.',
    withoutFilters: 'ابحث دون تصفية',
    elsewhere: (lang) =>
      ({
        sv: 'توجد نتائج بالسويدية',
        fi: 'توجد نتائج بالفنلندية',
        en: 'توجد نتائج بالإنجليزية',
        ar: 'توجد نتائج بالعربية',
      })[lang],
    lists: 'أو تصفح',
    nothingToLookFor: 'الكلمات الشائعة جدًا والرموز وحدها لا تعطي نتائج. أضف كلمة أدق.',
    tooLong: 'السؤال طويل جدًا. اكتب 200 حرف على الأكثر.',
    tooMuch: 'استغرق البحث وقتًا أطول من اللازم. حاول مجددًا بعد قليل أو استخدم كلمات أقل.',
    alsoCalled: 'أيضًا',
    newer: 'السابق',
    older: 'التالي',
    pages: 'صفحات النتائج',
    clear: 'أزل التصفية',
    suggested: (count) =>
      plural('ar', count, {
        zero: 'لا اقتراحات',
        one: 'اقتراح واحد',
        two: 'اقتراحان',
        few: '# اقتراحات',
        many: '# اقتراحًا',
        other: '# اقتراح',
      }),
  },
}
