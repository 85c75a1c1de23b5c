import type { HostAnswer } from '#src/features/hosts/index.ts'
import type { NeedName } from '#src/features/needs/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { WaitingReason } from '#src/features/visits/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface TodayTexts {
  readonly hello: (name: string) => string
  readonly nothing: string
  readonly titles: Readonly<Record<NeedName, string>>
  readonly visits: Readonly<Record<WaitingReason, string>>
  readonly hosts: string
  readonly hostSaid: Readonly<Record<HostAnswer, string>>
  readonly hostSilent: string
  readonly leads: Readonly<Record<NeedName, string>>
  readonly count: (number: number) => string
  readonly more: (count: number) => string
  readonly grid: string
  readonly yours: string
  readonly nobodys: string
  readonly askedOfYou: string
  readonly by: (day: string) => string
  readonly since: (day: string) => string
  readonly overdue: (day: string) => string
  /** Of a term, which may be known to the year only. */
  readonly ends: (day: string) => string
  readonly ended: (day: string) => string
  readonly last: (day: string) => string
  readonly never: string
  readonly stands: (title: string) => string
  readonly fromFile: (file: string) => string
  readonly pages: string
  readonly newer: string
  readonly older: string
  readonly pageNumber: (page: number, pages: number) => string
  readonly none: string
  readonly empty: string
  readonly howToFill: string
  readonly toGuide: string
  readonly whoFills: string
}

/** The texts of the start page of the office, and of the lists that it leads to. */
export const todayTexts: OfficeCatalogue<TodayTexts> = {
  sv: {
    hello: (name) => `Hej, ${name}`,
    nothing: 'Inget väntar på dig just nu.',
    titles: {
      newsletter: 'Nyhetsbrev som väntar på dig',
      my_draft: 'Det du håller på att skriva',
      in_review: 'Väntar på din granskning',
      scheduled: 'Publiceras framöver',
      stale: 'Översättningar som är äldre än originalet',
      to_review: 'Förbindelser att se över',
      to_renew: 'Förbindelser vars tid går ut',
      fee_due: 'Avgifter som förfaller',
      inquiry: 'Förfrågningar som väntar på svar',
      company_waiting: 'Företag som väntar på att någon tittar',
      commitment: 'Det du har åtagit dig',
      quiet: 'Förbindelser utan aktivitet',
      disputed: 'Uppgifter som säger emot varandra',
      broken_link: 'Länkar som inte längre fungerar',
      doubt: 'Tveksamma träffar från importer',
    },
    visits: {
      new: 'Nya förfrågningar om besök',
      unanswered: 'Besök vars gäster väntar på svar',
      overdue: 'Dina besök som är försenade',
    },
    hosts: 'Värdar som har svarat, eller inte svarar',
    hostSaid: { yes: 'Ja', no: 'Nej', other: 'En annan tid' },
    hostSilent: 'Inget svar på fem dagar',
    leads: {
      newsletter: 'Nummer som ska godkännas, eller vars utskick är stoppat.',
      my_draft: 'Utkast som du har skrivit på och som ingen läsare ser än.',
      in_review: 'Texter som någon har bett dig, eller vem som helst som får granska, att se på.',
      scheduled: 'Det som publiceras av sig självt när tiden kommer.',
      stale: 'Originalet har ändrats i sak sedan de översattes. Bara de språk som du skriver.',
      to_review: 'Deras dag att ses över har kommit eller är nära. Dina egna står först.',
      to_renew: 'Avtal och medlemskap vars tid har gått ut eller snart går ut: förnya eller avsluta dem.',
      fee_due: 'Årsavgifter för förbindelser i kraft, tills dagen är förbi.',
      inquiry: 'Dina egna, och de som ingen har tagit än. Det som ska besvaras först står överst.',
      company_waiting: 'Anmälningar och ändringar från företag. Ingenting syns förrän någon har tagit emot det.',
      commitment: 'Det du har lovat under besök och i förbindelser, tills det är uppfyllt eller får falla.',
      quiet: 'I kraft, men inget har hänt på länge. Hur länge bestämmer staden i inställningarna.',
      disputed: 'Källorna säger olika, och ingen har valt vad registret går efter.',
      broken_link: 'De svarade inte två olika nätter. Bara där du själv kan rätta.',
      doubt: 'Importen kunde inte avgöra vem som menas.',
    },
    count: (number) => plural('sv', number, { one: '# sak', other: '# saker' }),
    more: (count) => `och ${count} till`,
    grid: 'Alla översättningar',
    yours: 'du är ansvarig',
    nobodys: 'ingen har tagit den än',
    askedOfYou: 'du är tillfrågad',
    by: (day) => `senast ${day}`,
    since: (day) => `sedan ${day}`,
    overdue: (day) => `skulle ha gjorts ${day}`,
    ends: (day) => `går ut ${day}`,
    ended: (day) => `gick ut ${day}`,
    last: (day) => `senast något hände: ${day}`,
    never: 'ingen aktivitet är känd',
    stands: (title) => `i ”${title}”`,
    fromFile: (file) => `från ${file}`,
    pages: 'Sidor',
    newer: 'Föregående',
    older: 'Nästa',
    pageNumber: (page, pages) => `Sida ${page} av ${pages}`,
    none: 'Inget sådant väntar på dig.',
    empty: 'Den här staden är ännu tom',
    howToFill:
      'En kort guide hjälper dig i gång: språk, namn, plats, färg, målgrupper och teman. Sedan finns webbplatsen.',
    toGuide: 'Till guiden',
    whoFills: 'En administratör går igenom guiden. Sedan finns det något att göra här.',
  },
  fi: {
    hello: (name) => `Hei, ${name}`,
    nothing: 'Mikään ei odota sinua juuri nyt.',
    titles: {
      newsletter: 'Uutiskirjeet, jotka odottavat sinua',
      my_draft: 'Kirjoitat parhaillaan',
      in_review: 'Odottaa tarkastustasi',
      scheduled: 'Julkaistaan myöhemmin',
      stale: 'Alkuperäistä vanhemmat käännökset',
      to_review: 'Tarkistettavat siteet',
      to_renew: 'Siteet, joiden määräaika päättyy',
      fee_due: 'Erääntyvät maksut',
      inquiry: 'Vastausta odottavat yhteydenotot',
      company_waiting: 'Yritykset, joiden tiedot odottavat läpikäyntiä',
      commitment: 'Sitoumuksesi',
      quiet: 'Siteet ilman toimintaa',
      disputed: 'Ristiriitaiset tiedot',
      broken_link: 'Linkit, jotka eivät enää toimi',
      doubt: 'Tuontien epävarmat osumat',
    },
    visits: {
      new: 'Uudet vierailupyynnöt',
      unanswered: 'Vierailut, joiden vieraat odottavat vastausta',
      overdue: 'Myöhässä olevat vierailusi',
    },
    hosts: 'Isännät, jotka ovat vastanneet tai eivät vastaa',
    hostSaid: { yes: 'Kyllä', no: 'Ei', other: 'Toiseen aikaan' },
    hostSilent: 'Ei vastausta viiteen päivään',
    leads: {
      newsletter: 'Numerot, jotka on hyväksyttävä tai joiden lähetys on pysäytetty.',
      my_draft: 'Luonnokset, joita olet kirjoittanut ja joita lukijat eivät vielä näe.',
      in_review: 'Tekstit, joita on pyydetty tarkastamaan sinua tai ketä tahansa, joka saa tarkastaa.',
      scheduled: 'Nämä julkaistaan itsestään, kun niiden aika tulee.',
      stale: 'Alkuperäinen on muuttunut asiallisesti kääntämisen jälkeen. Vain kielet, joilla kirjoitat.',
      to_review: 'Tarkistuspäivä on tullut tai lähellä. Omasi ovat ensin.',
      to_renew: 'Sopimukset ja jäsenyydet, joiden määräaika on päättynyt tai pian päättymässä: uusi tai päätä ne.',
      fee_due: 'Voimassa olevien siteiden vuosimaksut, kunnes päivä on ohi.',
      inquiry: 'Omasi ja ne, joita kukaan ei ole vielä ottanut. Ensin vastattavat ovat ylimpänä.',
      company_waiting: 'Yritysten ilmoitukset ja muutokset. Mitään ei näy ennen kuin joku on ottanut sen vastaan.',
      commitment: 'Mitä olet luvannut vierailuilla ja siteissä, kunnes se on täytetty tai siitä on luovuttu.',
      quiet: 'Voimassa, mutta mitään ei ole tapahtunut pitkään aikaan. Ajan kaupunki määrää asetuksissa.',
      disputed: 'Lähteet ovat eri mieltä, eikä kukaan ole valinnut, minkä mukaan rekisteri kulkee.',
      broken_link: 'Ne eivät vastanneet kahtena eri yönä. Vain paikat, jotka voit itse korjata.',
      doubt: 'Tuonti ei osannut päätellä, ketä tarkoitetaan.',
    },
    count: (number) => plural('fi', number, { one: '# asia', other: '# asiaa' }),
    more: (count) => `ja ${count} muuta`,
    grid: 'Kaikki käännökset',
    yours: 'sinä vastaat tästä',
    nobodys: 'ei vielä kenenkään',
    askedOfYou: 'sinulta pyydetty',
    by: (day) => `viimeistään ${day}`,
    since: (day) => `${day} alkaen`,
    overdue: (day) => `määräpäivä oli ${day}`,
    ends: (day) => `päättyy: ${day}`,
    ended: (day) => `päättyi: ${day}`,
    last: (day) => `viimeksi tapahtunut: ${day}`,
    never: 'toimintaa ei tunneta',
    stands: (title) => `kohteessa ”${title}”`,
    fromFile: (file) => `tiedostosta ${file}`,
    pages: 'Sivut',
    newer: 'Edellinen',
    older: 'Seuraava',
    pageNumber: (page, pages) => `Sivu ${page}/${pages}`,
    none: 'Mikään tällainen ei odota sinua.',
    empty: 'Tämä kaupunki on vielä tyhjä',
    howToFill:
      'Lyhyt opas auttaa alkuun: kielet, nimet, paikka, väri, kohderyhmät ja teemat. Sitten sivusto on olemassa.',
    toGuide: 'Oppaaseen',
    whoFills: 'Pääkäyttäjä käy oppaan läpi. Sitten täällä on tekemistä.',
  },
  en: {
    hello: (name) => `Hello, ${name}`,
    nothing: 'Nothing waits for you right now.',
    titles: {
      newsletter: 'Newsletters that wait for you',
      my_draft: 'What you are writing',
      in_review: 'Waits for your review',
      scheduled: 'To be published',
      stale: 'Translations older than their original',
      to_review: 'Ties to review',
      to_renew: 'Ties whose term ends',
      fee_due: 'Fees that fall due',
      inquiry: 'Inquiries that wait for an answer',
      company_waiting: 'Companies waiting for a look',
      commitment: 'What you have promised',
      quiet: 'Ties without an activity',
      disputed: 'Claims that disagree',
      broken_link: 'Links that no longer work',
      doubt: 'Doubtful matches from imports',
    },
    visits: {
      new: 'New requests for visits',
      unanswered: 'Visits whose guests wait for an answer',
      overdue: 'Your overdue visits',
    },
    hosts: 'Hosts that have answered, or do not answer',
    hostSaid: { yes: 'Yes', no: 'No', other: 'Another time' },
    hostSilent: 'No answer for five days',
    leads: {
      newsletter: 'Issues to approve, or whose sending is stopped.',
      my_draft: 'Drafts that you have written on and that no reader sees yet.',
      in_review: 'Texts that somebody asked you, or whoever may review, to look at.',
      scheduled: 'What is published by itself when its time comes.',
      stale: 'Their original has changed in substance since. Only the languages that you write.',
      to_review: 'Their day of review has come or is near. Your own stand first.',
      to_renew: 'Agreements and memberships whose term is over or soon will be: renew or end them.',
      fee_due: 'Yearly fees of ties in force, until their day is over.',
      inquiry: 'Your own, and those that nobody has taken on yet. What is due first stands first.',
      company_waiting: 'What companies have told of themselves. Nothing of it is seen before somebody has accepted it.',
      commitment: 'What you promised on visits and in ties, until it is kept or dropped.',
      quiet: 'In force, but nothing has happened for long. How long the city says in its settings.',
      disputed: 'The sources disagree, and nobody has chosen what the register goes by.',
      broken_link: 'They did not answer on two different nights. Only where you can mend them.',
      doubt: 'The import could not tell who is meant.',
    },
    count: (number) => plural('en', number, { one: '# thing', other: '# things' }),
    more: (count) => `and ${count} more`,
    grid: 'All translations',
    yours: 'you are its officer',
    nobodys: 'nobody has it yet',
    askedOfYou: 'you are asked',
    by: (day) => `by ${day}`,
    since: (day) => `since ${day}`,
    overdue: (day) => `was due ${day}`,
    ends: (day) => `ends ${day}`,
    ended: (day) => `ended ${day}`,
    last: (day) => `last something happened: ${day}`,
    never: 'no activity is known',
    stands: (title) => `in “${title}”`,
    fromFile: (file) => `from ${file}`,
    pages: 'Pages',
    newer: 'Previous',
    older: 'Next',
    pageNumber: (page, pages) => `Page ${page} of ${pages}`,
    none: 'Nothing of the kind waits for you.',
    empty: 'This city is still empty',
    howToFill:
      'A short guide sets it up: languages, names, place, colour, audiences and themes. Then the site is there.',
    toGuide: 'To the guide',
    whoFills: 'An administrator sets it up. Then there is something to do here.',
  },
}
