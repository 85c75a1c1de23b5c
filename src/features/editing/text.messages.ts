import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface TextTexts {
  readonly writeIn: (lang: string) => string
  readonly slugHint: (path: string) => string
  readonly slugNew: string
  readonly leadHint: string
  readonly bodyHint: string
  readonly callHint: string
  readonly note: string
  readonly noteHint: string
  readonly correction: string
  readonly correctionHint: string
  readonly change: string
  readonly substance: string
  readonly substanceHint: string
  readonly small: string
  readonly smallHint: string
  readonly save: string
  readonly saveAndGoOn: string
  readonly saved: string
  readonly merged: string
  readonly unchanged: string
  readonly settled: string
  readonly toPublish: string
  readonly nothingMissing: string
  readonly others: (names: string) => string
  readonly keptTitle: string
  readonly kept: (at: string) => string
  readonly goOn: string
  readonly discard: string
  readonly discarded: string
  readonly keeping: string
  readonly keptAt: string
  readonly notKept: string
  readonly sessionEnded: string
  readonly signIn: string
  readonly newerSaved: string
  readonly original: (lang: string) => string
  readonly originalChanged: string
  readonly seeChanges: string
  readonly upToDate: string
  readonly upToDateHint: string
  readonly machineMade: string
  readonly accept: string
  readonly acceptHint: string
  readonly problems: Readonly<
    Record<'slug_taken' | 'slug_wrong' | 'slug_reserved' | 'call_href' | 'title' | 'lead', string>
  >
  readonly noRight: string
}

/** The texts of writing. */
export const textTexts: OfficeCatalogue<TextTexts> = {
  sv: {
    writeIn: (lang) => `Skriv: ${lang}`,
    slugHint: (path) => `Texten finns på ${path}. Efter en ändring leder den gamla adressen vidare.`,
    slugNew: 'Lämna tomt: adressen görs av rubriken.',
    leadHint: 'En eller två meningar som står för texten i listor.',
    bodyHint: 'Markdown: ## för en mellanrubrik, **fet**, [länk](entry:pages/networks).',
    callHint: 'Börjar med https://',
    note: 'Vad som ändrades',
    noteHint: 'För kollegerna. Läsarna ser det inte.',
    correction: 'Rättelse',
    correctionHint:
      'Om något var fel: en mening om vad. Den står under texten, och de som fick nyheten får den med e-post.',
    change: 'Ändringen är',
    substance: 'av betydelse',
    substanceHint: 'Läsarna ser ”uppdaterad”, och översättningar blir äldre än originalet.',
    small: 'liten',
    smallHint: 'Ett skrivfel eller en formulering: ingenting annat ändras.',
    save: 'Spara utkast',
    saveAndGoOn: 'Spara och gå vidare',
    saved: 'Utkastet är sparat.',
    merged: 'Sparat. Någon annan hade sparat under tiden: bådas ändringar är med.',
    unchanged: 'Ingenting var ändrat.',
    settled: 'Översättningen gäller som den är.',
    toPublish: 'För att publicera saknas:',
    nothingMissing: 'Ingenting saknas för att publicera.',
    others: (names) => `${names} har också den här texten öppen. Ni skriver inte över varandra.`,
    keptTitle: 'Du har osparad text',
    kept: (at) => `Det du skrev ${at} sparades inte, men finns kvar.`,
    goOn: 'Fortsätt med den',
    discard: 'Kasta den',
    discarded: 'Den osparade texten är kastad.',
    keeping: 'Tar vara på …',
    keptAt: 'Taget till vara, ej sparat:',
    notKept: 'Kunde inte tas till vara just nu. Försöker igen.',
    sessionEnded: 'Du är inte längre inloggad. Det du skrivit finns kvar här.',
    signIn: 'Logga in i ett nytt fönster',
    newerSaved: 'Någon har sparat en nyare version medan du skrev. När du sparar läggs ändringarna ihop.',
    original: (lang) => `Originalet på ${lang}`,
    originalChanged: 'Originalet har ändrats sedan den här översättningen gjordes.',
    seeChanges: 'Se vad som ändrats i originalet, stycke för stycke',
    upToDate: 'Översättningen motsvarar originalet som det är nu',
    upToDateHint: 'Kryssa för när allt som ändrats är översatt.',
    machineMade: 'En maskin har skrivit utkastet.',
    accept: 'Jag har läst hela texten och står för den',
    acceptHint: 'Utan det publiceras den inte.',
    problems: {
      slug_taken: 'Adressen tillhör en annan post, eller har gjort det. Skriv en annan.',
      slug_wrong: 'Skriv adressen med små bokstäver, siffror och bindestreck.',
      slug_reserved: 'Den adressen är en lista på webbplatsen. Skriv en annan.',
      call_href: 'Skriv en adress som börjar med https:// eller http://.',
      title: 'Rubriken får vara högst 200 tecken.',
      lead: 'Ingressen får vara högst 1 000 tecken.',
    },
    noRight: 'Du får läsa den här texten men inte ändra den.',
  },
  fi: {
    writeIn: (lang) => `Kirjoita: ${lang}`,
    slugHint: (path) => `Teksti on osoitteessa ${path}. Muutoksen jälkeen vanha osoite johtaa eteenpäin.`,
    slugNew: 'Jätä tyhjäksi: osoite tehdään otsikosta.',
    leadHint: 'Yksi tai kaksi virkettä, jotka edustavat tekstiä luetteloissa.',
    bodyHint: 'Markdown: ## väliotsikko, **lihavointi**, [linkki](entry:pages/networks).',
    callHint: 'Alkaa https://',
    note: 'Mitä muutettiin',
    noteHint: 'Työtovereille. Lukijat eivät näe tätä.',
    correction: 'Oikaisu',
    correctionHint:
      'Jos jokin oli väärin: yksi virke siitä, mikä. Se näkyy tekstin alla, ja uutisen saaneet saavat sen sähköpostitse.',
    change: 'Muutos on',
    substance: 'merkittävä',
    substanceHint: 'Lukijat näkevät ”päivitetty”, ja käännökset jäävät alkutekstistä jälkeen.',
    small: 'pieni',
    smallHint: 'Kirjoitusvirhe tai sanamuoto: mikään muu ei muutu.',
    save: 'Tallenna luonnos',
    saveAndGoOn: 'Tallenna ja jatka',
    saved: 'Luonnos on tallennettu.',
    merged: 'Tallennettu. Joku muu oli sillä välin tallentanut: kummankin muutokset ovat mukana.',
    unchanged: 'Mitään ei ollut muutettu.',
    settled: 'Käännös pätee sellaisenaan.',
    toPublish: 'Julkaisemista varten puuttuu:',
    nothingMissing: 'Julkaisemista varten ei puutu mitään.',
    others: (names) => `${names}: myös avannut tämän tekstin. Ette kirjoita toistenne päälle.`,
    keptTitle: 'Sinulla on tallentamatonta tekstiä',
    kept: (at) => `Se, mitä kirjoitit ${at}, jäi tallentamatta mutta on tallessa.`,
    goOn: 'Jatka siitä',
    discard: 'Hylkää se',
    discarded: 'Tallentamaton teksti on hylätty.',
    keeping: 'Otetaan talteen …',
    keptAt: 'Talteen otettu, tallentamatta:',
    notKept: 'Talteen ottaminen ei juuri nyt onnistunut. Yritetään uudelleen.',
    sessionEnded: 'Et ole enää kirjautuneena. Se, mitä olet kirjoittanut, on yhä tässä.',
    signIn: 'Kirjaudu uudessa ikkunassa',
    newerSaved: 'Joku on tallentanut uudemman version kirjoittaessasi. Kun tallennat, muutokset yhdistetään.',
    original: (lang) => `Alkuteksti: ${lang}`,
    originalChanged: 'Alkuteksti on muuttunut tämän käännöksen jälkeen.',
    seeChanges: 'Katso kappale kappaleelta, mitä alkutekstissä on muuttunut',
    upToDate: 'Käännös vastaa nykyistä alkutekstiä',
    upToDateHint: 'Rastita, kun kaikki muuttunut on käännetty.',
    machineMade: 'Kone on laatinut luonnoksen.',
    accept: 'Olen lukenut koko tekstin ja vastaan siitä',
    acceptHint: 'Ilman sitä tekstiä ei julkaista.',
    problems: {
      slug_taken: 'Osoite kuuluu tai on kuulunut toiselle kirjaukselle. Kirjoita toinen.',
      slug_wrong: 'Kirjoita osoite pienillä kirjaimilla, numeroilla ja yhdysviivoilla.',
      slug_reserved: 'Tämä osoite on sivuston luettelo. Kirjoita toinen.',
      call_href: 'Kirjoita osoite, joka alkaa https:// tai http://.',
      title: 'Otsikossa saa olla enintään 200 merkkiä.',
      lead: 'Ingressissä saa olla enintään 1 000 merkkiä.',
    },
    noRight: 'Saat lukea tätä tekstiä mutta et muuttaa sitä.',
  },
  en: {
    writeIn: (lang) => `Write: ${lang}`,
    slugHint: (path) => `The text is at ${path}. After a change the old address leads on.`,
    slugNew: 'Leave empty: the address is made of the title.',
    leadHint: 'One or two sentences that stand for the text in lists.',
    bodyHint: 'Markdown: ## for a heading, **bold**, [link](entry:pages/networks).',
    callHint: 'Begins with https://',
    note: 'What was changed',
    noteHint: 'For colleagues. Readers do not see it.',
    correction: 'Correction',
    correctionHint:
      'If something was wrong: a sentence on what. It stands below the text, and those who got the news get it by mail.',
    change: 'The change is',
    substance: 'of substance',
    substanceHint: 'Readers see “updated”, and translations become older than their original.',
    small: 'small',
    smallHint: 'A slip or the wording: nothing else changes.',
    save: 'Save draft',
    saveAndGoOn: 'Save and go on',
    saved: 'The draft is saved.',
    merged: 'Saved. Somebody else had saved meanwhile: the changes of both are in.',
    unchanged: 'Nothing was changed.',
    settled: 'The translation holds as it is.',
    toPublish: 'To publish, there is missing:',
    nothingMissing: 'Nothing is missing to publish.',
    others: (names) => `${names} has this text open too. You will not overwrite each other.`,
    keptTitle: 'You have text that is not saved',
    kept: (at) => `What you typed on ${at} was not saved, but is kept.`,
    goOn: 'Go on with it',
    discard: 'Throw it away',
    discarded: 'What was not saved is thrown away.',
    keeping: 'Keeping …',
    keptAt: 'Kept, not saved:',
    notKept: 'Could not be kept just now. Trying again.',
    sessionEnded: 'You are no longer signed in. What you typed is still here.',
    signIn: 'Sign in in a new window',
    newerSaved: 'Somebody saved a newer revision while you were writing. When you save, the changes are put together.',
    original: (lang) => `The original in ${lang}`,
    originalChanged: 'The original has changed since this translation was made.',
    seeChanges: 'See what changed in the original, paragraph by paragraph',
    upToDate: 'The translation says what the original says now',
    upToDateHint: 'Tick when all that changed is translated.',
    machineMade: 'A machine wrote the draft.',
    accept: 'I have read the whole text and stand by it',
    acceptHint: 'Until then it is not published.',
    problems: {
      slug_taken: 'The address belongs to another entry, or did once. Write another.',
      slug_wrong: 'Write the address in small letters, digits and hyphens.',
      slug_reserved: 'That address is a list of the site. Write another.',
      call_href: 'Write an address that begins with https:// or http://.',
      title: 'The title may have at most 200 characters.',
      lead: 'The lead may have at most 1,000 characters.',
    },
    noRight: 'You may read this text but not change it.',
  },
}
