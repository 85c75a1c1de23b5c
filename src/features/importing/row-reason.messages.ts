import type { ReasonWords } from './reason.ts'

/**
 * Why rows are not taken, or are in doubt: as the program says it, where `{}` stands for what it names, and in Swedish
 * and Finnish.
 */
export const ROW_REASONS: readonly ReasonWords[] = [
  ['This cell must not be empty.', 'Cellen får inte vara tom.', 'Solu ei saa olla tyhjä.'],
  [
    '“{}” is no key: write lower-case words joined by hyphens.',
    '”{0}” är ingen nyckel: skriv små bokstäver och bindestreck.',
    '”{0}” ei ole avain: kirjoita pieniä kirjaimia ja yhdysviivoja.',
  ],
  ['“{}” must be one of {}.', '”{0}” måste vara ett av {1}.', '”{0}” pitää olla jokin näistä: {1}.'],
  [
    '“{}” must be a number from {} to {}, like 59.67.',
    '”{0}” måste vara ett tal från {1} till {2}, till exempel 59.67.',
    '”{0}” pitää olla luku väliltä {1}–{2}, esimerkiksi 59.67.',
  ],
  [
    '“{}” is no day, month or year that exists, like 2016-03-14, 2016-03 or 2016.',
    '”{0}” är ingen dag, månad eller ett år som finns, till exempel 2016-03-14, 2016-03 eller 2016.',
    '”{0}” ei ole olemassa oleva päivä, kuukausi eikä vuosi, esimerkiksi 2016-03-14, 2016-03 tai 2016.',
  ],
  [
    'This must be a whole day, like 2016-03-14.',
    'Det här måste vara en hel dag, till exempel 2016-03-14.',
    'Tämän pitää olla kokonainen päivä, esimerkiksi 2016-03-14.',
  ],
  [
    '“{}” is no time that exists, like 2022-06-08T09:00.',
    '”{0}” är ingen tid som finns, till exempel 2022-06-08T09:00.',
    '”{0}” ei ole olemassa oleva aika, esimerkiksi 2022-06-08T09:00.',
  ],
  [
    '“{}” is no time zone, like Europe/Helsinki.',
    '”{0}” är ingen tidszon, till exempel Europe/Helsinki.',
    '”{0}” ei ole aikavyöhyke, esimerkiksi Europe/Helsinki.',
  ],
  [
    '“{}” is no country that is known here.',
    '”{0}” är inget land som är känt här.',
    '”{0}” ei ole täällä tunnettu maa.',
  ],
  ['{} and {} come together.', '{0} och {1} hör ihop.', '{0} ja {1} kuuluvat yhteen.'],
  [
    '“{}” is no address that starts with https:// or http://.',
    '”{0}” är ingen adress som börjar med https:// eller http://.',
    '”{0}” ei ole osoite, joka alkaa https:// tai http://.',
  ],
  [
    '“{}” is no Wikidata id, like Q47034.',
    '”{0}” är inget Wikidata-id, till exempel Q47034.',
    '”{0}” ei ole Wikidata-tunnus, esimerkiksi Q47034.',
  ],
  [
    '“{}” is no currency (ISO 4217), like EUR.',
    '”{0}” är ingen valuta (ISO 4217), till exempel EUR.',
    '”{0}” ei ole valuutta (ISO 4217), esimerkiksi EUR.',
  ],
  ['It needs a name.', 'Det behövs ett namn.', 'Nimi puuttuu.'],
  [
    'A source needs a name in a language of the site.',
    'En källa behöver ett namn på något av webbplatsens språk.',
    'Lähde tarvitsee nimen jollakin sivuston kielellä.',
  ],
  [
    'A number needs its date: 2023, or 2023-09.',
    'Ett tal behöver sitt datum: 2023 eller 2023-09.',
    'Luku tarvitsee päivänsä: 2023 tai 2023-09.',
  ],
  ['“{}” is none of the city’s {}.', '”{0}” är ingen av stadens {1}.', '”{0}” ei kuulu kaupungin luetteloon {1}.'],
  [
    'A fee needs its currency, like EUR.',
    'En avgift behöver sin valuta, till exempel EUR.',
    'Maksu tarvitsee valuutan, esimerkiksi EUR.',
  ],
  [
    'A document needs a name beside its address.',
    'Ett dokument behöver ett namn bredvid sin adress.',
    'Asiakirja tarvitsee nimen osoitteensa rinnalle.',
  ],
  ['A document needs its address.', 'Ett dokument behöver sin adress.', 'Asiakirja tarvitsee osoitteensa.'],
  [
    '“{}” must be like ties/esztergom, parties/esztergom or activities/sparcs.',
    '”{0}” måste se ut som ties/esztergom, parties/esztergom eller activities/sparcs.',
    '”{0}” pitää olla muotoa ties/esztergom, parties/esztergom tai activities/sparcs.',
  ],
  [
    'What ends has to begin: fill in the first day, month or year.',
    'Det som slutar måste börja: fyll i den första dagen, månaden eller året.',
    'Mikä päättyy, sen pitää alkaa: täytä ensimmäinen päivä, kuukausi tai vuosi.',
  ],
  [
    'What ends has to begin: fill in when it starts.',
    'Det som slutar måste börja: fyll i när det börjar.',
    'Mikä päättyy, sen pitää alkaa: täytä alkamisaika.',
  ],
  ['It ends before it begins.', 'Det slutar innan det börjar.', 'Se päättyy ennen kuin alkaa.'],
  [
    '“{}” must be like lead=omnia or funder=european-union 1300000 EUR; roles are {}.',
    '”{0}” måste se ut som lead=omnia eller funder=european-union 1300000 EUR; rollerna är {1}.',
    '”{0}” pitää olla muotoa lead=omnia tai funder=european-union 1300000 EUR; roolit ovat {1}.',
  ],
  ['“{}” is there twice.', '”{0}” finns där två gånger.', '”{0}” on siinä kahdesti.'],
  ['“{}” stands in row {} already.', '”{0}” står redan på rad {1}.', '”{0}” on jo rivillä {1}.'],
  [
    'Both towns are “{}” in one country: a town is not tied to itself.',
    'Båda orterna är ”{0}” i samma land: en ort har ingen förbindelse med sig själv.',
    'Kumpikin kaupunki on ”{0}” samassa maassa: kaupungilla ei ole sidettä itseensä.',
  ],
  ['There is nothing in it for us.', 'Där finns inget för oss.', 'Siinä ei ole mitään meitä varten.'],
  [
    'There is no such party among these: see parties.csv.',
    'Någon av parterna finns inte i registret.',
    'Jotakin tahoista ei ole rekisterissä.',
  ],
  ['There is no such party.', 'Den parten finns inte.', 'Sellaista tahoa ei ole.'],
  ['There is no such network.', 'Det nätverket finns inte.', 'Sellaista verkostoa ei ole.'],
  ['{} is already that of parties/{}.', '{0} hör redan till parties/{1}.', '{0} kuuluu jo taholle parties/{1}.'],
  [
    'Another party is our own city already.',
    'En annan part är redan vår egen stad.',
    'Toinen taho on jo oma kaupunkimme.',
  ],
  [
    'There is no party “{}”; one in this file has to stand in a row above.',
    'Parten ”{0}” finns inte; är den med i filen måste den stå på en rad ovanför.',
    'Tahoa ”{0}” ei ole; jos se on tässä tiedostossa, sen pitää olla ylemmällä rivillä.',
  ],
  ['It needs a party.', 'Det behövs en part.', 'Taho puuttuu.'],
  ['A party is not there among: {}.', 'Någon av dessa parter finns inte: {0}.', 'Jotakin näistä tahoista ei ole: {0}.'],
  ['There is no tie “{}”.', 'Förbindelsen ”{0}” finns inte.', 'Sidettä ”{0}” ei ole.'],
  [
    'ties/{} is “{}” already, in other words: a history is only added to.',
    'ties/{0} är redan ”{1}”, med andra ord: till en historia läggs bara till.',
    'ties/{0} on jo ”{1}”, toisin sanoin: historiaan vain lisätään.',
  ],
  [
    'The history of ties/{} ends later than this: a history is only added to.',
    'Historien för ties/{0} slutar senare än så: till en historia läggs bara till.',
    'Siteen ties/{0} historia päättyy myöhemmin: historiaan vain lisätään.',
  ],
  ['There is no {}.', '{0} finns inte.', 'Kohdetta {0} ei ole.'],
  ['It cannot be saved: {}.', 'Det går inte att spara: {0}.', 'Tallennus ei onnistu: {0}.'],
  [
    '“{}” is no point in time, like 2021-07-10T13:00:00Z.',
    '”{0}” är ingen tidpunkt, till exempel 2021-07-10T13:00:00Z.',
    '”{0}” ei ole ajankohta, esimerkiksi 2021-07-10T13:00:00Z.',
  ],
  [
    'The register says {}, this file {}: both are kept.',
    'Registret säger {0}, filen {1}: båda finns kvar.',
    'Rekisterin mukaan {0}, tiedoston mukaan {1}: kumpikin säilyy.',
  ],
  ['We have no tie with “{}”.', 'Vi har ingen förbindelse med ”{0}”.', 'Meillä ei ole sidettä tahoon ”{0}”.'],
  [
    'We have no twin-town tie with “{}”.',
    'Vi har ingen vänortsförbindelse med ”{0}”.',
    'Meillä ei ole ystävyyskaupunkisidettä tahoon ”{0}”.',
  ],
  ['We have several ties with “{}”.', 'Vi har flera förbindelser med ”{0}”.', 'Meillä on useita siteitä tahoon ”{0}”.'],
  [
    'A member of a network needs its country.',
    'En medlem i ett nätverk behöver sitt land.',
    'Verkoston jäsen tarvitsee maansa.',
  ],
  [
    'It was decided to leave “{}” out.',
    'Det är avgjort att ”{0}” lämnas utanför.',
    'On ratkaistu, että ”{0}” jätetään pois.',
  ],
  ['It is about another city.', 'Den handlar om en annan stad.', 'Se koskee toista kaupunkia.'],
  ['“{}” must be LP, PP or AP.', '”{0}” måste vara LP, PP eller AP.', '”{0}” pitää olla LP, PP tai AP.'],
  [
    'It has no UID, by which it could be known again.',
    'Den saknar UID, som den skulle kännas igen på.',
    'Siltä puuttuu UID, josta sen tunnistaisi.',
  ],
  ['It needs a beginning.', 'Det behövs en början.', 'Alku puuttuu.'],
  ['It has no title.', 'Det saknas en rubrik.', 'Otsikko puuttuu.'],
  [
    'It has neither an id nor a link, by which it could be known again.',
    'Den har varken id eller länk, som den skulle kännas igen på.',
    'Sillä ei ole tunnusta eikä linkkiä, josta sen tunnistaisi.',
  ],
  [
    '“{}” is prose, not the name of a town.',
    '”{0}” är löpande text, inte en orts namn.',
    '”{0}” on tekstiä, ei kaupungin nimi.',
  ],
  ['The country is missing.', 'Landet saknas.', 'Maa puuttuu.'],
  [
    '“{}” must be p (partnership), f (friendship) or k (contact).',
    '”{0}” måste vara p (partnerskap), f (vänskap) eller k (kontakt).',
    '”{0}” pitää olla p (kumppanuus), f (ystävyys) tai k (yhteys).',
  ],
  [
    'The form is missing: p (partnership), f (friendship) or k (contact).',
    'Formen saknas: p (partnerskap), f (vänskap) eller k (kontakt).',
    'Muoto puuttuu: p (kumppanuus), f (ystävyys) tai k (yhteys).',
  ],
  [
    '“{}” is no year from 1000 to {}.',
    '”{0}” är inget år mellan 1000 och {1}.',
    '”{0}” ei ole vuosi väliltä 1000–{1}.',
  ],
  [
    'This row has {} cells, the heading has {}.',
    'Raden har {0} celler, rubrikraden {1}.',
    'Rivillä on {0} solua, otsikkorivillä {1}.',
  ],
  [
    'This record, which starts at byte {}, is not valid JSON.',
    'Posten, som börjar vid byte {0}, är inte giltig JSON.',
    'Tietue, joka alkaa tavusta {0}, ei ole kelvollista JSONia.',
  ],
  [
    '“{}” is no day of a year, month first, like 01-31.',
    '”{0}” är ingen dag på året, månaden först, till exempel 01-31.',
    '”{0}” ei ole vuoden päivä, kuukausi ensin, esimerkiksi 01-31.',
  ],
  // Of doubts.
  [
    'Several parties of the register have this name.',
    'Flera parter i registret har det här namnet.',
    'Usealla rekisterin taholla on tämä nimi.',
  ],
  [
    'The name is like that of a party of the register.',
    'Namnet liknar det på en part i registret.',
    'Nimi muistuttaa erään rekisterin tahon nimeä.',
  ],
  [
    'The names agree, the Wikidata ids do not ({}, {}).',
    'Namnen är lika, Wikidata-id:na är det inte ({0}, {1}).',
    'Nimet täsmäävät, Wikidata-tunnukset eivät ({0}, {1}).',
  ],
  [
    'The names agree, and one of them has no country.',
    'Namnen är lika, och den ena saknar land.',
    'Nimet täsmäävät, ja toiselta puuttuu maa.',
  ],
  [
    'The names agree, and the places are more than {} km apart.',
    'Namnen är lika, men platserna ligger mer än {0} km från varandra.',
    'Nimet täsmäävät, mutta paikat ovat yli {0} km:n päässä toisistaan.',
  ],
  [
    '“{}” may be another of the same name: a town, or its municipality.',
    '”{0}” kan vara en annan med samma namn: en ort eller dess kommun.',
    '”{0}” voi olla toinen samanniminen: kaupunki tai sen kunta.',
  ],
  ['{} is already that of “{}”.', '{0} hör redan till ”{1}”.', '{0} kuuluu jo kaupungille ”{1}”.'],
  [
    '{} stands in a row above already, beside another name.',
    '{0} står redan på en rad ovanför, vid ett annat namn.',
    '{0} on jo ylemmällä rivillä toisen nimen kohdalla.',
  ],
  [
    'Several towns of the directory have this name.',
    'Flera orter i katalogen har det här namnet.',
    'Usealla hakemiston kaupungilla on tämä nimi.',
  ],
  ['It could be: {}.', 'Det kan vara: {0}.', 'Se voi olla: {0}.'],
  ['Decide: doubt {}.', 'Avgör: tveksam träff {0}.', 'Ratkaise: epävarma osuma {0}.'],
]
