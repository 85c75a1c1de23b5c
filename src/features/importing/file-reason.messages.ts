import type { ReasonWords } from './reason.ts'

/** Why whole files and addresses are not taken, in the same way. */
export const FILE_REASONS: readonly ReasonWords[] = [
  ['The file is empty.', 'Filen är tom.', 'Tiedosto on tyhjä.'],
  [
    'There is nothing in this file but empty rows.',
    'I filen finns bara tomma rader.',
    'Tiedostossa on vain tyhjiä rivejä.',
  ],
  ['There is nothing to read.', 'Det finns inget att läsa.', 'Luettavaa ei ole.'],
  ['There is nothing in the sheet “{}”.', 'Bladet ”{0}” är tomt.', 'Taulukko ”{0}” on tyhjä.'],
  [
    'There is no sheet “{}”. There are: {}.',
    'Bladet ”{0}” finns inte. Det finns: {1}.',
    'Taulukkoa ”{0}” ei ole. On: {1}.',
  ],
  ['This workbook has no sheet with cells.', 'Arbetsboken har inget blad med celler.', 'Työkirjassa ei ole soluja.'],
  [
    'This file is neither text nor a workbook.',
    'Filen är varken text eller en arbetsbok.',
    'Tiedosto ei ole tekstiä eikä työkirja.',
  ],
  [
    'This is an old (.xls) or locked Excel file. Save it as .xlsx without a password, or as CSV.',
    'Det här är en gammal (.xls) eller låst Excel-fil. Spara den som .xlsx utan lösenord eller som CSV.',
    'Tämä on vanha (.xls) tai lukittu Excel-tiedosto. Tallenna se muotoon .xlsx ilman salasanaa tai CSV:ksi.',
  ],
  [
    'This is a PDF. Tables can be read from .xlsx, CSV and JSON.',
    'Det här är en PDF. Tabeller läses ur .xlsx, CSV och JSON.',
    'Tämä on PDF. Taulukoita luetaan muodoista .xlsx, CSV ja JSON.',
  ],
  [
    'This file is compressed. Unpack it first.',
    'Filen är packad. Packa upp den först.',
    'Tiedosto on pakattu. Pura se ensin.',
  ],
  [
    'This is a ZIP file, but not an Excel workbook (.xlsx).',
    'Det här är en ZIP-fil, men ingen Excel-arbetsbok (.xlsx).',
    'Tämä on ZIP-tiedosto, mutta ei Excel-työkirja (.xlsx).',
  ],
  [
    'This JSON is in UTF-16. Save it as UTF-8.',
    'Den här JSON-filen är i UTF-16. Spara den som UTF-8.',
    'Tämä JSON on UTF-16:ta. Tallenna se UTF-8:na.',
  ],
  ['This JSON has no list {}', 'Den här JSON-filen har ingen lista {0}', 'Tässä JSON-tiedostossa ei ole luetteloa {0}'],
  [
    'This is not valid JSON: byte {} is not what has to follow there.',
    'Det här är inte giltig JSON: vid byte {0} står något annat än vad som måste följa.',
    'Tämä ei ole kelvollista JSONia: tavussa {0} on muuta kuin pitäisi.',
  ],
  [
    'The file ends too early: a bracket is not closed.',
    'Filen slutar för tidigt: en parentes är inte stängd.',
    'Tiedosto päättyy liian aikaisin: sulku jää auki.',
  ],
  [
    'This is not a feed that can be read (RSS, Atom, RDF or JSON Feed).',
    'Det här är inget flöde som kan läsas (RSS, Atom, RDF eller JSON Feed).',
    'Tämä ei ole luettava syöte (RSS, Atom, RDF tai JSON Feed).',
  ],
  [
    'This is not valid iCalendar: {}',
    'Det här är inte giltig iCalendar: {0}',
    'Tämä ei ole kelvollinen iCalendar: {0}',
  ],
  [
    'This file is larger than 32 MB, which is as much as is read.',
    'Filen är större än 32 MB, som är det mesta som läses.',
    'Tiedosto on suurempi kuin 32 Mt, enempää ei lueta.',
  ],
  [
    'The file is larger than {} bytes, which is as much as is read.',
    'Filen är större än {0} byte, som är det mesta som läses.',
    'Tiedosto on suurempi kuin {0} tavua, enempää ei lueta.',
  ],
  [
    'This file unpacks to more than {} bytes. Save it as CSV.',
    'Uppackad är filen större än {0} byte. Spara den som CSV.',
    'Purettuna tiedosto on yli {0} tavua. Tallenna se CSV:ksi.',
  ],
  [
    'This file unpacks to more than {} times its size. Save it as CSV.',
    'Uppackad blir filen mer än {0} gånger så stor. Spara den som CSV.',
    'Purettuna tiedosto on yli {0}-kertainen. Tallenna se CSV:ksi.',
  ],
  ['This file has more than {} parts.', 'Filen har fler än {0} delar.', 'Tiedostossa on yli {0} osaa.'],
  [
    'This workbook has more text than can be held in memory. Save it as CSV.',
    'Arbetsboken har mer text än minnet rymmer. Spara den som CSV.',
    'Työkirjassa on enemmän tekstiä kuin muistiin mahtuu. Tallenna se CSV:ksi.',
  ],
  [
    'This workbook is encrypted or packed in an unknown way.',
    'Arbetsboken är krypterad eller packad på ett okänt sätt.',
    'Työkirja on salattu tai pakattu tuntemattomalla tavalla.',
  ],
  [
    'This workbook defines entities of its own, which no spreadsheet program does.',
    'Arbetsboken definierar egna entiteter, vilket inget kalkylprogram gör.',
    'Työkirja määrittelee omia entiteettejä, mitä mikään taulukko-ohjelma ei tee.',
  ],
  [
    'This workbook is nested too deeply.',
    'Arbetsboken är nästlad för djupt.',
    'Työkirja on liian syvästi sisäkkäinen.',
  ],
  ['This workbook is damaged: {}', 'Arbetsboken är skadad: {0}', 'Työkirja on vioittunut: {0}'],
  [
    'There are more than {} columns, which is as many as are read.',
    'Det finns fler än {0} kolumner, som är så många som läses.',
    'Sarakkeita on yli {0}, enempää ei lueta.',
  ],
  [
    'There are more than {} rows, which is as many as are read.',
    'Det finns fler än {0} rader, som är så många som läses.',
    'Rivejä on yli {0}, enempää ei lueta.',
  ],
  [
    '“{}” is not an encoding that is known here.',
    '”{0}” är ingen teckenkodning som är känd här.',
    '”{0}” ei ole täällä tunnettu merkistö.',
  ],
  // Of addresses.
  [
    '“{}” is no address that starts with https://.',
    '”{0}” är ingen adress som börjar med https://.',
    '”{0}” ei ole osoite, joka alkaa https://.',
  ],
  [
    '{}: an address with a password in it is not fetched.',
    '{0}: en adress med lösenord i hämtas inte.',
    '{0}: osoitetta, jossa on salasana, ei noudeta.',
  ],
  [
    '{} is an address of our own network or of none: such are not fetched.',
    '{0} är en adress i det egna nätet, eller i inget: sådana hämtas inte.',
    '{0} on oman verkon osoite tai ei minkään: sellaisia ei noudeta.',
  ],
  ['{} answers {}.', '{0} svarar {1}.', '{0} vastaa {1}.'],
  ['{} did not answer in time.', '{0} svarade inte i tid.', '{0} ei vastannut ajoissa.'],
  ['{} is larger than {} bytes.', '{0} är större än {1} byte.', '{0} on suurempi kuin {1} tavua.'],
  ['{} cannot be read: {}', '{0} kan inte läsas: {1}', 'Osoitetta {0} ei voi lukea: {1}'],
  ['{} redirects more than {} times.', '{0} skickar vidare fler än {1} gånger.', '{0} ohjaa eteenpäin yli {1} kertaa.'],
  [
    '{} redirects to {}, which is not encrypted.',
    '{0} skickar vidare till {1}, som inte är krypterad.',
    '{0} ohjaa osoitteeseen {1}, joka ei ole salattu.',
  ],
  ['{} has more than {} pages.', '{0} har fler än {1} sidor.', 'Osoitteessa {0} on yli {1} sivua.'],
  [
    '{} names “{}” as its next page, which is of another site.',
    '{0} anger ”{1}” som nästa sida, men den hör till en annan webbplats.',
    '{0} nimeää seuraavaksi sivuksi ”{1}”, joka on toisella sivustolla.',
  ],
  ['This import is not there any more.', 'Importen finns inte längre.', 'Tuontia ei enää ole.'],
  [
    'Nobody has said how this file is to be read.',
    'Ingen har sagt hur filen ska läsas.',
    'Kukaan ei ole kertonut, miten tiedosto luetaan.',
  ],
]
