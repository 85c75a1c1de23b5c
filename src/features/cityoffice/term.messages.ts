import type { Vocabulary } from '#src/features/site/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

export interface TermTexts {
  readonly titles: Readonly<Record<Vocabulary, string>>
  readonly lead: string
  readonly add: Readonly<Record<Vocabulary, string>>
  readonly back: Readonly<Record<Vocabulary, string>>
  readonly all: string
  readonly name: string
  readonly slug: string
  readonly slugHint: string
  readonly slugLead: Readonly<Record<Vocabulary, string>>
  readonly termLead: string
  readonly termLeadHint: string
  readonly notASlug: string
  readonly slugTaken: (slug: string, name: string) => string
  readonly slugMissing: string
  readonly used: (count: number) => string
  readonly usedLead: string
  readonly unused: string
  readonly remove: string
  readonly removeLead: string
  readonly removed: string
  readonly inUse: string
  readonly added: string
}

/** The texts on audiences and themes. */
export const termTexts: OfficeCatalogue<TermTexts> = {
  sv: {
    titles: { audience: 'Målgrupper', theme: 'Teman' },
    lead: 'I den ordningen står de överallt på webbplatsen.',
    add: { audience: 'Lägg till en målgrupp', theme: 'Lägg till ett tema' },
    back: { audience: 'Till målgrupperna', theme: 'Till temana' },
    all: 'Namn, adresser och beskrivningar',
    name: 'Namn',
    slug: 'Adress',
    slugHint: 'Små bokstäver, siffror och bindestreck. Lämna tomt, så görs den av namnet.',
    slugLead: {
      audience: 'Adressen är slutet på vägen till målgruppens sida. Gamla adresser leder vidare till den nya.',
      theme: 'Adressen är vad temat heter i vägar till listor. Gamla adresser fungerar fortfarande.',
    },
    termLead: 'Beskrivning',
    termLeadHint: 'En mening om vad som finns här. Står på startsidan.',
    notASlug: 'Använd små bokstäver, siffror och bindestreck, till exempel nya-invanare.',
    slugTaken: (slug, name) => `Adressen ${slug} hör till ${name}, eller gjorde det förut. Välj en annan.`,
    slugMissing: 'Av namnet kan ingen adress göras. Skriv en själv.',
    used: (count) => plural('sv', count, { one: 'Bärs av # post', other: 'Bärs av # poster' }),
    usedLead: 'Den kan tas bort när inget bär den längre. Ta bort den från dem först:',
    unused: 'Inget bär den.',
    remove: 'Ta bort',
    removeLead: 'Dess adresser svarar då att sidan inte finns.',
    removed: 'Borttagen.',
    inUse: 'Något bär den fortfarande, så den är kvar.',
    added: 'Tillagd. Läsarna ser den nu.',
  },
  fi: {
    titles: { audience: 'Kohderyhmät', theme: 'Teemat' },
    lead: 'Tässä järjestyksessä ne ovat kaikkialla sivustolla.',
    add: { audience: 'Lisää kohderyhmä', theme: 'Lisää teema' },
    back: { audience: 'Kohderyhmiin', theme: 'Teemoihin' },
    all: 'Nimet, osoitteet ja kuvaukset',
    name: 'Nimi',
    slug: 'Osoite',
    slugHint: 'Pieniä kirjaimia, numeroita ja yhdysviivoja. Jos jätät tyhjäksi, se tehdään nimestä.',
    slugLead: {
      audience: 'Osoite on kohderyhmän sivun osoitteen viimeinen osa. Vanhat osoitteet johtavat uuteen.',
      theme: 'Osoite on se, millä teemaa kutsutaan luetteloiden osoitteissa. Vanhat osoitteet toimivat yhä.',
    },
    termLead: 'Kuvaus',
    termLeadHint: 'Virke siitä, mitä täältä löytyy. Näkyy etusivulla.',
    notASlug: 'Käytä pieniä kirjaimia, numeroita ja yhdysviivoja, esimerkiksi uudet-asukkaat.',
    slugTaken: (slug, name) => `Osoite ${slug} on tai on ollut käytössä: ${name}. Valitse toinen.`,
    slugMissing: 'Nimestä ei voi tehdä osoitetta. Kirjoita se itse.',
    used: (count) => plural('fi', count, { one: 'Merkitty # kirjaukseen', other: 'Merkitty # kirjaukseen' }),
    usedLead: 'Sen voi poistaa, kun sitä ei ole enää merkitty mihinkään. Poista se ensin näistä:',
    unused: 'Sitä ei ole merkitty mihinkään.',
    remove: 'Poista',
    removeLead: 'Sen osoitteet vastaavat silloin, ettei sivua ole.',
    removed: 'Poistettu.',
    inUse: 'Se on yhä merkitty johonkin, joten se on tallella.',
    added: 'Lisätty. Lukijat näkevät sen nyt.',
  },
  en: {
    titles: { audience: 'Audiences', theme: 'Themes' },
    lead: 'They stand in this order everywhere on the site.',
    add: { audience: 'Add an audience', theme: 'Add a theme' },
    back: { audience: 'To the audiences', theme: 'To the themes' },
    all: 'Names, addresses and descriptions',
    name: 'Name',
    slug: 'Address',
    slugHint: 'Small letters, digits and hyphens. Leave it empty, and it is made of the name.',
    slugLead: {
      audience: 'The address is the last part of that of the audience’s page. Old addresses lead on to the new one.',
      theme: 'The address is what the theme is called in those of lists. Old addresses go on working.',
    },
    termLead: 'Description',
    termLeadHint: 'A sentence on what is here. Stands on the start page.',
    notASlug: 'Use small letters, digits and hyphens, for example new-residents.',
    slugTaken: (slug, name) => `The address ${slug} belongs to ${name}, or did once. Choose another one.`,
    slugMissing: 'No address can be made of the name. Write one yourself.',
    used: (count) => plural('en', count, { one: 'Carried by # entry', other: 'Carried by # entries' }),
    usedLead: 'It can be removed when nothing carries it any more. Take it off these first:',
    unused: 'Nothing carries it.',
    remove: 'Remove',
    removeLead: 'Its addresses will then answer that there is no such page.',
    removed: 'Removed.',
    inUse: 'Something still carries it, so it stays.',
    added: 'Added. Readers see it now.',
  },
}
