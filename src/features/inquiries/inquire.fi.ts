import { plural } from '#src/platform/i18n/plural.ts'
import type { InquireTexts } from './inquire.texts.ts'

/** The texts of writing to the city in Finnish. */
export const inquireTextsFi: InquireTexts = {
  title: 'Ota yhteyttä',
  lead: (city) =>
    `Kysy kaupungin kansainvälisistä asioista (${city}). Valitse aihe, niin kysymys menee oikealle ihmiselle.`,
  topics: 'Mistä on kyse?',
  write: (topic) => `Kirjoita meille aiheesta ${topic}`,
  often: 'Usein kysyttyä',
  oftenLead: 'Vastaus voi olla jo täällä.',
  none: (contact) => `Lomaketta ei ole juuri nyt. Kirjoita osoitteeseen ${contact}.`,
  until: (days) =>
    days === 0
      ? 'Vastaamme saman työpäivän aikana.'
      : plural('fi', days, { one: 'Vastaamme yhden työpäivän kuluessa.', other: 'Vastaamme # työpäivän kuluessa.' }),
  fields: {
    name: { label: 'Nimesi' },
    email: { label: 'Sähköpostiosoite', hint: 'Sinne lähetämme vastauksen ja linkin yhteydenottosi sivulle.' },
    lang: { label: 'Kieli, jolla vastaamme' },
    message: {
      label: 'Kysymyksesi',
      hint: 'Älä kirjoita henkilötunnusta tai muuta, minkä haluat pitää omana tietonasi.',
    },
    files: {
      label: 'Tiedostot',
      hint: 'Enintään viisi tiedostoa, yhteensä enintään 10 Mt: PDF, kuvat (PNG, JPEG, WebP), Word ja Excel (DOCX, XLSX), ODT, ODS tai pelkkä teksti.',
    },
  },
  required: 'täytettävä',
  again: 'Valitse tiedostot uudelleen: selain ei säilytä niitä.',
  wrongTitle: 'Tämä on korjattava',
  wrongWord: 'Virhe',
  problems: {
    missing: 'Täytä kenttä.',
    too_long: 'Teksti on liian pitkä. Kirjoita vain tärkein.',
    no_address: 'Tämä ei ole sähköpostiosoite. Se on muotoa nimi@kaupunki.example.',
    files_large: 'Tiedostot ovat yhteensä yli 10 Mt. Valitse vähemmän tai pienempiä tiedostoja.',
    files_many: 'Tiedostoja on yli viisi. Valitse tärkeimmät.',
    unknown: 'Emme ota vastaan tällaista tiedostoa, oli sen nimi mikä tahansa. Tallenna se PDF:nä.',
    macros: 'Tiedostossa on makroja. Tallenna se ilman makroja tai PDF:nä.',
    script: 'Tiedosto voi käynnistää tai hakea jotain, kun se avataan. Tallenna se tavallisena PDF:nä tai tekstinä.',
    hidden_file: 'Tiedostoon on kätketty muita tiedostoja. Lähetä ne erikseen.',
    locked: 'Tiedosto on lukittu salasanalla. Lähetä se lukitsematta.',
    damaged: 'Tiedosto on vioittunut eikä aukea. Tallenna se uudelleen.',
    two_kinds: 'Tiedosto on kahta lajia yhtä aikaa. Tallenna se tavallisena PDF:nä tai kuvana.',
    bomb: 'Tiedosto purkautuu kohtuuttoman suureksi. Tallenna se pienempänä.',
    too_large: 'Tiedosto on liian suuri.',
  },
  ofFile: (name, problem) => `Tiedostoa ”${name}” ei otettu vastaan. ${problem}`,
  privacy: (months) =>
    plural('fi', months, {
      one: 'Käytämme kirjoittamaasi vastataksemme sinulle. Se poistetaan kuukauden kuluttua yhteydenoton päättymisestä; luvut jäävät.',
      other:
        'Käytämme kirjoittamaasi vastataksemme sinulle. Se poistetaan # kuukauden kuluttua yhteydenoton päättymisestä; luvut jäävät.',
    }),
  send: 'Lähetä kysymys',
  all: 'Kaikki aiheet',
  thanksTitle: 'Kiitos, kysymyksesi on perillä',
  thanks: (number) => `Sen numero on ${number}.`,
  thanksMail:
    'Lähetimme viestin antamaasi osoitteeseen. Siinä on linkki sivulle, jolta näet, miten asia etenee. Jos mitään ei tule tunnin kuluessa, tarkista osoite ja roskaposti.',
  thanksDue: (day) => `Vastaamme viimeistään ${day}.`,
  pageTitle: (number) => `Yhteydenottosi ${number}`,
  state: 'Tila',
  states: { us: 'Odottaa vastaustamme', late: 'Myöhässä', them: 'Vastattu', closed: 'Päätetty' },
  next: {
    us: (until) => `Luemme kysymyksesi ja vastaamme viimeistään ${until}.`,
    late: (until) => `Vastauksen piti tulla viimeistään ${until}. Pahoittelemme; asiaa ei ole unohdettu.`,
    them: () => 'Olemme vastanneet. Jos jokin jäi epäselväksi, kirjoita tähän tai vastaa viestiin.',
    closed: () => 'Yhteydenotto on päätetty. Jos kirjoitat uudelleen, se avataan taas.',
  },
  outcomes: {
    answered: 'vastattu',
    elsewhere: 'ohjattu muualle',
    not_ours: 'ei kuulu kaupungille',
    solved: 'ratkennut, kuten kerroit',
    no_reply: 'vastausta ei tullut',
    erased: 'poistettu',
    spam: 'päätetty',
  },
  messages: 'Mitä on sanottu',
  fromYou: 'Sinä',
  fromUs: 'Kaupunki',
  filesOf: 'Tiedostot',
  refusedFile: 'ei otettu vastaan',
  more: 'Kirjoita lisää',
  moreReopens: 'Yhteydenotto avataan silloin uudelleen.',
  moreLabel: 'Viestisi',
  moreSend: 'Lähetä viesti',
  asked: 'Lähetetty',
  about: 'Aihe',
  end: 'Asia on ratkennut: päätä',
  endTitle: 'Päätetäänkö yhteydenotto?',
  endLead: 'Emme enää jatka sen käsittelyä. Voit avata sen uudelleen kirjoittamalla.',
  endYes: 'Päätä yhteydenotto',
  erase: 'Poista yhteydenotto',
  eraseTitle: 'Poistetaanko yhteydenotto?',
  eraseLead:
    'Nimesi, osoitteesi, kaikki viestit ja tiedostot poistetaan heti ja lopullisesti. Jäljelle jää vain tieto, että joku kysyi aiheesta.',
  eraseYes: 'Poista kaikki',
  erased: 'Yhteydenotto on poistettu',
  erasedLead: 'Nimeäsi, osoitettasi, viestejä ja tiedostoja ei ole enää meillä.',
  back: 'Takaisin',
  done: { wrote: 'Viestisi on lähetetty.', closed: 'Yhteydenotto on päätetty.' },
}
