import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface TellingTexts {
  readonly title: string
  readonly lead: string
  readonly nobody: string
  readonly isNew: string
  readonly unreachable: string
  readonly send: (people: number) => string
  readonly note: (people: number) => string
  readonly changedMeanwhile: string
  readonly kinds: { readonly guest: string; readonly host: string }
  readonly unnamed: string
  readonly language: (name: string) => string
}

/** Who is concerned by changes, and what they are about to be told. */
export const tellingTexts: OfficeCatalogue<TellingTexts> = {
  sv: {
    title: 'Berätta vad som har ändrats',
    lead: 'Bara de vars eget program är ett annat än de vet får ett mejl, en gång, på sitt språk.',
    nobody: 'Alla känner till sitt program som det är. Det finns inget att skicka.',
    isNew: 'Får sitt program för första gången.',
    unreachable: 'Har ingen e-postadress här. Berätta själv, eller be delegationens ledare.',
    send: (people) => plural('sv', people, { one: 'Skicka till # person', other: 'Skicka till # personer' }),
    note: (people) =>
      plural('sv', people, {
        one: 'Programmet skickades till # person.',
        other: 'Programmet skickades till # personer.',
      }),
    changedMeanwhile: 'Programmet har ändrats medan du läste. Inget har skickats; se efter en gång till.',
    kinds: { guest: 'Gäst', host: 'Värd' },
    unnamed: 'Gäst utan namn',
    language: (name) => `mejl på ${name}`,
  },
  fi: {
    title: 'Kerro muutoksista',
    lead: 'Viestin saavat vain ne, joiden oma ohjelma on toinen kuin he tietävät: kerran ja omalla kielellään.',
    nobody: 'Kaikki tuntevat ohjelmansa sellaisena kuin se on. Lähetettävää ei ole.',
    isNew: 'Saa ohjelmansa ensimmäistä kertaa.',
    unreachable: 'Sähköpostiosoitetta ei ole. Kerro itse tai pyydä ryhmän vetäjää kertomaan.',
    send: (people) => plural('fi', people, { one: 'Lähetä # henkilölle', other: 'Lähetä # henkilölle' }),
    note: (people) =>
      plural('fi', people, {
        one: 'Ohjelma lähetettiin # henkilölle.',
        other: 'Ohjelma lähetettiin # henkilölle.',
      }),
    changedMeanwhile: 'Ohjelma muuttui lukiessasi. Mitään ei lähetetty; katso uudelleen.',
    kinds: { guest: 'Vieras', host: 'Isäntä' },
    unnamed: 'Nimetön vieras',
    language: (name) => `viestin kieli: ${name}`,
  },
  en: {
    title: 'Tell what changed',
    lead: 'Only those whose own programme differs from what they know get a mail, once, in their language.',
    nobody: 'Everybody knows their programme as it is. There is nothing to send.',
    isNew: 'Gets their programme for the first time.',
    unreachable: 'Has no mail address here. Tell them yourself, or ask the leader of the delegation.',
    send: (people) => plural('en', people, { one: 'Send to # person', other: 'Send to # people' }),
    note: (people) =>
      plural('en', people, {
        one: 'The programme was sent to # person.',
        other: 'The programme was sent to # people.',
      }),
    changedMeanwhile: 'The programme changed while you were reading. Nothing was sent; look again.',
    kinds: { guest: 'Guest', host: 'Host' },
    unnamed: 'Guest without a name',
    language: (name) => `mail in ${name}`,
  },
}
