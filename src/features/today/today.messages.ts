import type { HostAnswer } from '#src/features/hosts/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { WaitingReason } from '#src/features/visits/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'
import type { RegisterNeeds, TextReason } from './today.reads.ts'

interface TodayTexts {
  readonly hello: (name: string) => string
  readonly nothing: string
  readonly reasons: Readonly<Record<TextReason, string>>
  readonly visits: Readonly<Record<WaitingReason, string>>
  readonly hosts: string
  readonly hostSaid: Readonly<Record<HostAnswer, string>>
  readonly hostSilent: string
  readonly register: string
  readonly needs: Readonly<Record<keyof RegisterNeeds, (count: number) => string>>
  readonly howToDecide: string
  readonly empty: string
  readonly howToFill: string
}

/** The texts of the start page of the office. */
export const todayTexts: OfficeCatalogue<TodayTexts> = {
  sv: {
    hello: (name) => `Hej, ${name}`,
    nothing: 'Inget väntar på dig just nu.',
    reasons: {
      my_draft: 'Det du håller på att skriva',
      in_review: 'Väntar på granskning',
      scheduled: 'Publiceras framöver',
      stale: 'Översättningar som är äldre än originalet',
    },
    visits: {
      new: 'Nya förfrågningar om besök',
      unanswered: 'Besök vars gäster väntar på svar',
      overdue: 'Dina besök som är försenade',
    },
    hosts: 'Värdar som har svarat, eller inte svarar',
    hostSaid: { yes: 'Ja', no: 'Nej', other: 'En annan tid' },
    hostSilent: 'Inget svar på fem dagar',
    register: 'I registret',
    needs: {
      toReview: (count) =>
        plural('sv', count, {
          one: 'En förbindelse ska ses över inom två månader.',
          other: '# förbindelser ska ses över inom två månader.',
        }),
      pastTerm: (count) =>
        plural('sv', count, {
          one: 'En förbindelse gäller enligt registret fast dess tid har gått ut.',
          other: '# förbindelser gäller enligt registret fast deras tid har gått ut.',
        }),
      disputed: (count) =>
        plural('sv', count, {
          one: 'Om en förbindelse säger källorna olika, och inget är valt.',
          other: 'Om # förbindelser säger källorna olika, och inget är valt.',
        }),
      doubts: (count) =>
        plural('sv', count, {
          one: 'En tveksam träff från en import väntar på avgörande.',
          other: '# tveksamma träffar från importer väntar på avgörande.',
        }),
    },
    howToDecide: 'Så avgörs de: npx proxeny doubts',
    empty: 'Den här staden är ännu tom',
    howToFill:
      'Ladda dess innehåll från en mapp: npx proxeny content load MAPP. Mappen samples/espoo visar hur den ser ut.',
  },
  fi: {
    hello: (name) => `Hei, ${name}`,
    nothing: 'Mikään ei odota sinua juuri nyt.',
    reasons: {
      my_draft: 'Kirjoitat parhaillaan',
      in_review: 'Odottaa tarkastusta',
      scheduled: 'Julkaistaan myöhemmin',
      stale: 'Alkuperäistä vanhemmat käännökset',
    },
    visits: {
      new: 'Uudet vierailupyynnöt',
      unanswered: 'Vierailut, joiden vieraat odottavat vastausta',
      overdue: 'Myöhässä olevat vierailusi',
    },
    hosts: 'Isännät, jotka ovat vastanneet tai eivät vastaa',
    hostSaid: { yes: 'Kyllä', no: 'Ei', other: 'Toiseen aikaan' },
    hostSilent: 'Ei vastausta viiteen päivään',
    register: 'Rekisterissä',
    needs: {
      toReview: (count) =>
        plural('fi', count, {
          one: 'Yksi side tarkistetaan kahden kuukauden kuluessa.',
          other: '# sidettä tarkistetaan kahden kuukauden kuluessa.',
        }),
      pastTerm: (count) =>
        plural('fi', count, {
          one: 'Yksi side on rekisterin mukaan voimassa, vaikka sen määräaika on päättynyt.',
          other: '# sidettä on rekisterin mukaan voimassa, vaikka niiden määräaika on päättynyt.',
        }),
      disputed: (count) =>
        plural('fi', count, {
          one: 'Yhdestä siteestä lähteet ovat eri mieltä, eikä mitään ole valittu.',
          other: '# siteestä lähteet ovat eri mieltä, eikä mitään ole valittu.',
        }),
      doubts: (count) =>
        plural('fi', count, {
          one: 'Yksi tuonnin epävarma osuma odottaa ratkaisua.',
          other: '# tuonnin epävarmaa osumaa odottaa ratkaisua.',
        }),
    },
    howToDecide: 'Näin ne ratkaistaan: npx proxeny doubts',
    empty: 'Tämä kaupunki on vielä tyhjä',
    howToFill: 'Lataa sen sisältö kansiosta: npx proxeny content load KANSIO. Kansio samples/espoo näyttää mallin.',
  },
  en: {
    hello: (name) => `Hello, ${name}`,
    nothing: 'Nothing waits for you right now.',
    reasons: {
      my_draft: 'What you are writing',
      in_review: 'Waits for a review',
      scheduled: 'To be published',
      stale: 'Translations older than their original',
    },
    visits: {
      new: 'New requests for visits',
      unanswered: 'Visits whose guests wait for an answer',
      overdue: 'Your overdue visits',
    },
    hosts: 'Hosts that have answered, or do not answer',
    hostSaid: { yes: 'Yes', no: 'No', other: 'Another time' },
    hostSilent: 'No answer for five days',
    register: 'In the register',
    needs: {
      toReview: (count) =>
        plural('en', count, {
          one: 'One tie is to be reviewed within two months.',
          other: '# ties are to be reviewed within two months.',
        }),
      pastTerm: (count) =>
        plural('en', count, {
          one: 'One tie is in force in the register although its term is over.',
          other: '# ties are in force in the register although their term is over.',
        }),
      disputed: (count) =>
        plural('en', count, {
          one: 'On one tie the sources disagree, and nothing is chosen.',
          other: 'On # ties the sources disagree, and nothing is chosen.',
        }),
      doubts: (count) =>
        plural('en', count, {
          one: 'One doubtful match from an import waits to be decided.',
          other: '# doubtful matches from imports wait to be decided.',
        }),
    },
    howToDecide: 'How to decide them: npx proxeny doubts',
    empty: 'This city is still empty',
    howToFill:
      'Load its content from a folder: npx proxeny content load FOLDER. The folder samples/espoo shows what one looks like.',
  },
}
