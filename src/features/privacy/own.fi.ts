import type { OwnTexts } from './own.texts.ts'

export const fi: OwnTexts = {
  title: 'Omat tiedot',
  lead: (city) =>
    `Tässä kerrotaan, mitä tietoja henkilöistä säilytetään, miksi ja kuinka kauan. Rekisterinpitäjä on ${city}. Voit katsoa ja oikaista omat tietosi, ottaa ne mukaasi ja poistaa ne.`,
  askTitle: 'Katso omat tietosi',
  askLead:
    'Kirjoita sähköpostiosoitteesi. Lähetämme siihen linkin, josta näet kaiken, mitä osoitteesta säilytetään. Linkki on voimassa 24 tuntia.',
  email: 'Sähköpostiosoite',
  emailWrong: 'Kirjoita sähköpostiosoite, esimerkiksi nimi@esimerkki.fi.',
  ask: 'Lähetä linkki',
  sent: 'Linkki on matkalla osoitteeseen, jos sellainen on. Jos viestiä ei tule vartissa, katso roskapostista.',
  wrongTitle: 'Nämä kohdat pitää korjata',
  rightsTitle: 'Oikeutesi',
  rights: [
    'Sinulla on oikeus nähdä tietosi, oikaista ne, ottaa ne mukaasi ja poistaa ne. Teet sen itse yllä olevalla linkillä.',
    'Suostumukseen perustuvan käsittelyn voit perua milloin tahansa. Se ei tee aiemmasta lainvastaista.',
    'Voit myös kirjoittaa meille paperilla, pyytää käsittelyn rajoittamista tai vastustaa käsittelyä: vastaamme kuukauden kuluessa.',
    'Jos et ole tyytyväinen, voit kääntyä valvontaviranomaisen puoleen.',
  ],
  recordTitle: 'Mitä säilytetään',
  responsibleTitle: 'Kenen puoleen voit kääntyä',
  ownTitle: 'Tämä sinusta säilytetään',
  ownLead: (address) => `Kaikki, mikä liittyy osoitteeseen ${address}.`,
  nothing: 'Tästä osoitteesta ei säilytetä mitään.',
  take: 'Ota kaikki mukaasi (JSON)',
  takeHint: 'Tiedosto, jota ihmiset ja ohjelmat osaavat lukea.',
  changeTitle: 'Oikaise tietosi',
  name: 'Nimi',
  phone: 'Puhelin',
  lang: 'Kieli, jolla kirjoitamme',
  tooLong: 'Kirjoita enintään 120 merkkiä.',
  save: 'Tallenna',
  changed: 'Tietosi on muutettu.',
  erase: 'Poista kaikki',
  eraseTitle: 'Poista tietosi',
  eraseLead:
    'Poistoa ei voi perua. Se koskee muutakin kuin näkyvää: myös lähetystä odottavia viestejä ja jokaista tiedostoa, jossa sinut voidaan mainita. Jos kuulut vierailuun, jota ei ole vielä ollut, emme enää tavoita sinua.',
  goes: 'Nämä poistetaan',
  stays: 'Nämä jäävät, ja miksi',
  nothingStays: 'Ei mitään.',
  eraseNow: 'Kyllä, poista kaikki',
  keep: 'Ei, säilytä',
  erasedTitle: 'Tietosi on poistettu',
  erased:
    'Sinusta ei ole enää tietoja. Yritämme lähettää osoitteeseen viimeisen vahvistuksen; sen jälkeen emme tunne sitä.',
  mail: ({ city, link }) => ({
    subject: `Omat tietosi: ${city}`,
    text: `Hei!\n\nTästä linkistä näet, mitä tästä osoitteesta säilytetään (${city}). Voit oikaista tiedot, ottaa ne mukaasi tai poistaa ne:\n\n${link}\n\nLinkki on voimassa 24 tuntia. Jos et ole pyytänyt sitä, voit hävittää tämän viestin: kukaan muu ei näe mitään.\n`,
  }),
  doneMail: ({ city }) => ({
    subject: `Poistettu: omat tietosi (${city})`,
    text: `Hei!\n\nKaikki tästä osoitteesta säilytetty on poistettu (${city}). Tämä on viimeinen viesti: nyt emme enää tunne osoitetta.\n`,
  }),
}
