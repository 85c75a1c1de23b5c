import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'
import type { Evidence } from './evidence.ts'

/** What the room of doubtful matches says. */
export interface DoubtTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly waiting: (count: number) => string
  readonly file: string
  readonly anyFile: string
  readonly why: string
  readonly anyReason: string
  readonly narrow: string
  readonly columns: Readonly<Record<'choose' | 'written' | 'candidates' | 'from', string>>
  readonly origin: (file: string, row: number) => string
  readonly pick: (written: string) => string
  readonly bulk: string
  readonly bulkHint: string
  readonly allOnly: string
  readonly allNew: string
  readonly allSkip: string
  readonly rowTitle: string
  readonly noRow: string
  readonly candidatesTitle: string
  readonly noCandidates: string
  readonly pro: string
  readonly contra: string
  readonly decide: string
  readonly same: (name: string) => string
  readonly other: string
  readonly otherHint: string
  readonly asNew: string
  readonly newHint: string
  readonly skip: string
  readonly skipHint: string
  readonly save: string
  readonly later: string
  readonly decided: (who: string) => string
  readonly problems: Readonly<Record<'choose' | 'other' | 'same_town' | 'unknown_town' | 'none_chosen', string>>
  readonly alreadyTitle: string
  readonly already: string
  readonly done: Readonly<Record<'decided' | 'several', string>>
  readonly leftOut: (count: number) => string
  readonly repeat: string
  readonly evidence: (evidence: Evidence) => string
}

/** The texts of the room of doubtful matches. */
export const doubtTexts: OfficeCatalogue<DoubtTexts> = {
  sv: {
    title: 'Tveksamma träffar',
    lead: 'Importer som inte kan vara säkra frågar dig. Ett avgörande gäller namnet i varje fil som kommer.',
    none: 'Inget är tveksamt.',
    waiting: (count) => plural('sv', count, { one: '# väntar på avgörande.', other: '# väntar på avgörande.' }),
    file: 'Fil',
    anyFile: 'Alla filer',
    why: 'Varför',
    anyReason: 'Alla skäl',
    narrow: 'Visa',
    columns: { choose: 'Välj', written: 'Så står det', candidates: 'Kan vara', from: 'Varifrån' },
    origin: (file, row) => `${file}, rad ${row}`,
    pick: (written) => `Välj ${written}`,
    bulk: 'Alla valda på en gång',
    bulkHint: 'För dem som är lika. Var och en avgörs för sig; den som någon annan hann före lämnas.',
    allOnly: 'De är sin enda kandidat',
    allNew: 'De är nya',
    allSkip: 'Lämna dem utanför',
    rowTitle: 'Raden som den kom',
    noRow: 'Av raden finns bara namn, land och plats kvar.',
    candidatesTitle: 'Vem det kan vara',
    noCandidates: 'Det finns ingen kandidat kvar.',
    pro: 'Talar för',
    contra: 'Talar emot',
    decide: 'Vem är det?',
    same: (name) => `Det är ${name}`,
    other: 'Någon annan i registret',
    otherHint: 'Partens namn',
    asNew: 'Någon ny',
    newHint: 'Läggs till nästa gång filen importeras.',
    skip: 'Lämna utanför',
    skipHint: 'Raderna tas aldrig in.',
    save: 'Avgör',
    later: 'Senare',
    decided: (who) => `${who} har avgjort den här.`,
    problems: {
      choose: 'Välj vem det är.',
      other: 'Registret har ingen part med det namnet, eller flera.',
      same_town: 'Det är orten själv. Är den en egen ort: välj Någon ny.',
      unknown_town: 'Den orten finns inte längre i katalogen.',
      none_chosen: 'Välj minst en rad.',
    },
    alreadyTitle: 'Redan avgjort',
    already: 'Någon annan har avgjort den här medan du tittade på den. Deras avgörande gäller.',
    done: { decided: 'Avgjort.', several: 'De valda är avgjorda.' },
    leftOut: (count) =>
      plural('sv', count, {
        one: 'En gick inte att avgöra så och väntar fortfarande.',
        other: '# gick inte att avgöra så och väntar fortfarande.',
      }),
    repeat: 'Importera på nytt, så tas de avgjorda raderna med:',
    evidence: (found) => {
      switch (found.says) {
        case 'same_name':
          return `heter också ${found.name}`
        case 'alike':
          return `”${found.written}” och ”${found.name}” är samma ord så när som på tillägg`
        case 'other_name':
          return `heter ${found.name}, inte ”${found.written}”`
        case 'same_country':
          return 'samma land'
        case 'other_country':
          return 'ett annat land'
        case 'no_country':
          return 'den ena saknar land'
        case 'same_wikidata':
          return `samma Wikidata-id, ${found.id}`
        case 'other_wikidata':
          return `ett annat Wikidata-id, ${found.id}`
        case 'near':
          return `platserna ligger ${found.kilometres} km från varandra`
        case 'far':
          return `platserna ligger ${found.kilometres} km från varandra`
        case 'tied':
          return plural('sv', found.ties, {
            one: 'vi har en förbindelse med den',
            other: 'vi har # förbindelser med den',
          })
        case 'namesakes':
          return plural('sv', found.count, { one: 'en till heter likadant', other: '# till heter likadant' })
      }
    },
  },
  fi: {
    title: 'Epävarmat osumat',
    lead: 'Kun tuonti ei voi olla varma, se kysyy sinulta. Ratkaisu koskee nimeä kaikissa tulevissa tiedostoissa.',
    none: 'Mikään ei ole epävarmaa.',
    waiting: (count) => plural('fi', count, { one: '# odottaa ratkaisua.', other: '# odottaa ratkaisua.' }),
    file: 'Tiedosto',
    anyFile: 'Kaikki tiedostot',
    why: 'Miksi',
    anyReason: 'Kaikki syyt',
    narrow: 'Näytä',
    columns: { choose: 'Valitse', written: 'Näin siinä lukee', candidates: 'Voi olla', from: 'Mistä' },
    origin: (file, row) => `${file}, rivi ${row}`,
    pick: (written) => `Valitse ${written}`,
    bulk: 'Kaikki valitut kerralla',
    bulkHint: 'Samanlaisille. Jokainen ratkaistaan erikseen; se, jonka joku muu ehti ratkaista, jätetään.',
    allOnly: 'Ne ovat ainoa ehdokkaansa',
    allNew: 'Ne ovat uusia',
    allSkip: 'Jätä ne pois',
    rowTitle: 'Rivi sellaisena kuin se tuli',
    noRow: 'Rivistä on jäljellä vain nimi, maa ja paikka.',
    candidatesTitle: 'Kuka se voi olla',
    noCandidates: 'Ehdokkaita ei enää ole.',
    pro: 'Puolesta',
    contra: 'Vastaan',
    decide: 'Kuka se on?',
    same: (name) => `Se on ${name}`,
    other: 'Joku muu rekisteristä',
    otherHint: 'Tahon nimi',
    asNew: 'Joku uusi',
    newHint: 'Lisätään, kun tiedosto tuodaan seuraavan kerran.',
    skip: 'Jätä pois',
    skipHint: 'Rivejä ei koskaan oteta.',
    save: 'Ratkaise',
    later: 'Myöhemmin',
    decided: (who) => `${who} on ratkaissut tämän.`,
    problems: {
      choose: 'Valitse, kuka se on.',
      other: 'Rekisterissä ei ole tahoa, jolla on tämä nimi, tai niitä on useita.',
      same_town: 'Se on kaupunki itse. Jos se on oma kaupunkinsa, valitse Joku uusi.',
      unknown_town: 'Kaupunkia ei enää ole hakemistossa.',
      none_chosen: 'Valitse ainakin yksi rivi.',
    },
    alreadyTitle: 'Jo ratkaistu',
    already: 'Joku muu ratkaisi tämän sillä välin, kun katsoit sitä. Hänen ratkaisunsa on voimassa.',
    done: { decided: 'Ratkaistu.', several: 'Valitut on ratkaistu.' },
    leftOut: (count) =>
      plural('fi', count, {
        one: 'Yhtä ei voitu ratkaista näin, ja se odottaa edelleen.',
        other: '# ei voitu ratkaista näin, ja ne odottavat edelleen.',
      }),
    repeat: 'Tuo uudelleen, niin ratkaistut rivit tulevat mukaan:',
    evidence: (found) => {
      switch (found.says) {
        case 'same_name':
          return `sen nimi on myös ${found.name}`
        case 'alike':
          return `”${found.written}” ja ”${found.name}” ovat sama sana lisiä lukuun ottamatta`
        case 'other_name':
          return `sen nimi on ${found.name}, ei ”${found.written}”`
        case 'same_country':
          return 'sama maa'
        case 'other_country':
          return 'eri maa'
        case 'no_country':
          return 'toiselta puuttuu maa'
        case 'same_wikidata':
          return `sama Wikidata-tunnus, ${found.id}`
        case 'other_wikidata':
          return `eri Wikidata-tunnus, ${found.id}`
        case 'near':
          return `paikat ovat ${found.kilometres} km:n päässä toisistaan`
        case 'far':
          return `paikat ovat ${found.kilometres} km:n päässä toisistaan`
        case 'tied':
          return plural('fi', found.ties, { one: 'meillä on siihen side', other: 'meillä on siihen # sidettä' })
        case 'namesakes':
          return plural('fi', found.count, { one: 'toinenkin on samanniminen', other: '# muuta on samannimisiä' })
      }
    },
  },
  en: {
    title: 'Doubtful matches',
    lead: 'Where an import cannot be sure it asks you. A decision holds for the name in every file to come.',
    none: 'Nothing is in doubt.',
    waiting: (count) => plural('en', count, { one: '# waits for a decision.', other: '# wait for a decision.' }),
    file: 'File',
    anyFile: 'All files',
    why: 'Why',
    anyReason: 'All reasons',
    narrow: 'Show',
    columns: { choose: 'Choose', written: 'As it is written', candidates: 'Could be', from: 'Where from' },
    origin: (file, row) => `${file}, row ${row}`,
    pick: (written) => `Choose ${written}`,
    bulk: 'All that are chosen at once',
    bulkHint: 'For those that are alike. Each is decided by itself; one that somebody else has decided is left.',
    allOnly: 'Each is its only candidate',
    allNew: 'They are new',
    allSkip: 'Leave them out',
    rowTitle: 'The row as it came',
    noRow: 'Of the row only name, country and place were kept.',
    candidatesTitle: 'Who it could be',
    noCandidates: 'No candidate is left.',
    pro: 'What speaks for it',
    contra: 'What speaks against it',
    decide: 'Who is it?',
    same: (name) => `It is ${name}`,
    other: 'Somebody else in the register',
    otherHint: 'The name of the party',
    asNew: 'Someone new',
    newHint: 'Added when the file is imported again.',
    skip: 'Leave it out',
    skipHint: 'Its rows are never taken.',
    save: 'Decide',
    later: 'Later',
    decided: (who) => `${who} has decided this one.`,
    problems: {
      choose: 'Choose who it is.',
      other: 'The register has no party of this name, or several.',
      same_town: 'That is the town itself. If it is one of its own, choose Someone new.',
      unknown_town: 'That town is no longer in the directory.',
      none_chosen: 'Choose at least one row.',
    },
    alreadyTitle: 'Decided already',
    already: 'Somebody else decided this one while you looked at it. Their decision stands.',
    done: { decided: 'Decided.', several: 'Those you chose are decided.' },
    leftOut: (count) =>
      plural('en', count, {
        one: 'One could not be decided like this and still waits.',
        other: '# could not be decided like this and still wait.',
      }),
    repeat: 'Import again, and the decided rows are taken:',
    evidence: (found) => {
      switch (found.says) {
        case 'same_name':
          return `is called ${found.name} as well`
        case 'alike':
          return `“${found.written}” and “${found.name}” are one word but for what is added`
        case 'other_name':
          return `is called ${found.name}, not “${found.written}”`
        case 'same_country':
          return 'the same country'
        case 'other_country':
          return 'another country'
        case 'no_country':
          return 'one of them has no country'
        case 'same_wikidata':
          return `the same Wikidata id, ${found.id}`
        case 'other_wikidata':
          return `another Wikidata id, ${found.id}`
        case 'near':
          return `the places are ${found.kilometres} km apart`
        case 'far':
          return `the places are ${found.kilometres} km apart`
        case 'tied':
          return plural('en', found.ties, { one: 'we have a tie with it', other: 'we have # ties with it' })
        case 'namesakes':
          return plural('en', found.count, { one: 'another one has this name', other: '# others have this name' })
      }
    },
  },
}
