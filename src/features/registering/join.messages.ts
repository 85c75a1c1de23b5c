import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface JoinTexts {
  readonly title: (name: string) => string
  readonly lead: (name: string) => string
  readonly into: string
  readonly none: string
  readonly moves: string
  readonly ties: (number: number) => string
  readonly activities: (number: number) => string
  readonly claims: (number: number) => string
  readonly stories: (number: number) => string
  readonly rest: string
  readonly kept: string
  readonly cannot: string
  readonly cannotLead: string
  readonly confirm: string
  readonly join: string
  readonly refusals: Readonly<Record<'same' | 'own' | 'unknown' | 'confirm' | 'into', string>>
}

/** The texts of merging a party that was entered twice. */
export const joinTexts: OfficeCatalogue<JoinTexts> = {
  sv: {
    title: (name) => `För samman ${name} med en annan part`,
    lead: (name) =>
      `Den andra parten blir kvar. ${name} syns inte mer, och dess adresser leder till den som blir kvar.`,
    into: 'Parten som blir kvar',
    none: 'ingen vald',
    moves: 'Detta flyttas',
    ties: (number) => plural('sv', number, { one: 'en förbindelse', other: '# förbindelser' }),
    activities: (number) => plural('sv', number, { one: 'en aktivitet', other: '# aktiviteter' }),
    claims: (number) => plural('sv', number, { one: 'en uppgift', other: '# uppgifter' }),
    stories: (number) => plural('sv', number, { one: 'en länk från en text', other: '# länkar från texter' }),
    rest: 'siffror, delar och medlemskap i nätverk',
    kept: 'Namnen blir andra stavningar hos den som blir kvar. Det som den inte säger om sig själv fylls i härifrån.',
    cannot: 'Detta kan inte ångras med en knapp',
    cannotLead:
      'Ingenting tas bort: ändringarna finns i historien. Men det som har flyttats måste flyttas tillbaka för hand, en sak i taget, och adressen hör sedan till den som blir kvar.',
    confirm: 'Jag har förstått att det inte kan ångras med en knapp',
    join: 'För samman',
    refusals: {
      same: 'Välj en annan part än denna.',
      own: 'Vår egen stad kan inte föras samman med en annan.',
      unknown: 'Parten finns inte längre, eller är redan sammanförd med en annan.',
      confirm: 'Kryssa i att du har förstått.',
      into: 'Sök upp parten som blir kvar och välj den.',
    },
  },
  fi: {
    title: (name) => `Yhdistä ${name} toiseen tahoon`,
    lead: (name) => `Toinen taho jää. ${name} ei enää näy, ja sen osoitteet johtavat jäävään tahoon.`,
    into: 'Taho, joka jää',
    none: 'ei valittu',
    moves: 'Nämä siirtyvät',
    ties: (number) => plural('fi', number, { one: 'yksi side', other: '# sidettä' }),
    activities: (number) => plural('fi', number, { one: 'yksi toiminta', other: '# toimintaa' }),
    claims: (number) => plural('fi', number, { one: 'yksi tieto', other: '# tietoa' }),
    stories: (number) => plural('fi', number, { one: 'yksi linkki tekstistä', other: '# linkkiä teksteistä' }),
    rest: 'luvut, osat ja verkostojen jäsenyydet',
    kept: 'Nimistä tulee jäävän tahon toisia kirjoitusasuja. Se, mitä jäävästä ei vielä tiedetä, täydennetään täältä.',
    cannot: 'Tätä ei voi perua napilla',
    cannotLead:
      'Mitään ei poisteta: muutokset säilyvät historiassa. Siirretyt asiat on kuitenkin palautettava käsin yksi kerrallaan, ja osoite kuuluu sen jälkeen jäävälle taholle.',
    confirm: 'Ymmärrän, ettei tätä voi perua napilla',
    join: 'Yhdistä',
    refusals: {
      same: 'Valitse jokin muu taho kuin tämä.',
      own: 'Omaa kaupunkiamme ei voi yhdistää toiseen.',
      unknown: 'Tahoa ei enää ole, tai se on jo yhdistetty toiseen.',
      confirm: 'Merkitse, että olet ymmärtänyt.',
      into: 'Etsi taho, joka jää, ja valitse se.',
    },
  },
  en: {
    title: (name) => `Merge ${name} into another party`,
    lead: (name) => `The other party stays. ${name} is seen no more, and its addresses lead to the one that stays.`,
    into: 'The party that stays',
    none: 'none chosen',
    moves: 'This moves',
    ties: (number) => plural('en', number, { one: 'one tie', other: '# ties' }),
    activities: (number) => plural('en', number, { one: 'one activity', other: '# activities' }),
    claims: (number) => plural('en', number, { one: 'one claim', other: '# claims' }),
    stories: (number) => plural('en', number, { one: 'one link from a text', other: '# links from texts' }),
    rest: 'figures, parts and memberships of networks',
    kept: 'Its names become other spellings of the one that stays. What that one does not say of itself is filled in from here.',
    cannot: 'This cannot be undone by a button',
    cannotLead:
      'Nothing is removed: the changes stand in the history. But what has moved must be moved back by hand, one by one, and the address belongs to the one that stays.',
    confirm: 'I understand that it cannot be undone by a button',
    join: 'Merge',
    refusals: {
      same: 'Choose another party than this one.',
      own: 'Our own city cannot be merged into another one.',
      unknown: 'The party is no longer there, or was merged into another one already.',
      confirm: 'Tick that you understand.',
      into: 'Search for the party that stays, and choose it.',
    },
  },
}
