import type { Catalogue } from '#src/platform/i18n/languages.ts'
import type { WholeFormat } from './resource.ts'

interface DocumentationTexts {
  /** What the page is called in menus. */
  readonly name: string
  readonly title: (city: string) => string
  readonly lead: string
  readonly about: readonly string[]
  readonly contents: string
  readonly first: string
  readonly firstLead: string
  readonly language: string
  readonly languageLead: string
  readonly lists: string
  readonly listsLead: (perPage: number, most: number) => string
  readonly forms: string
  readonly formsLead: string
  readonly form: string
  readonly meaning: string
  readonly json: string
  readonly formats: Readonly<Record<WholeFormat, string>>
  readonly linkedData: string
  readonly linkedDataLead: string
  readonly calendars: string
  readonly calendarsLead: string
  readonly again: string
  readonly againLead: string
  readonly rate: string
  readonly errors: string
  readonly errorsLead: string
  readonly status: string
  readonly licence: string
  readonly licenceLead: (city: string) => string
  readonly machine: string
  readonly openApi: string
  readonly catalogue: string
  readonly addresses: string
  readonly parameters: string
  readonly fields: string
  readonly parameter: string
  readonly field: string
  readonly values: string
  readonly example: string
  readonly contact: (mail: string) => string
  readonly etag: string
  readonly links: string
  readonly unchanged: string
}

/** The words of the page about the open data, which the description for machines uses too. */
export const documentationTexts: Catalogue<DocumentationTexts> = {
  sv: {
    name: 'Öppna data',
    title: (city) => `Öppna data om internationella relationer: ${city}`,
    lead: 'Allt som är offentligt här kan hämtas av program: fritt, utan nyckel och utan anmälan.',
    about: [
      'Gränssnittet ger samma uppgifter som sidorna visar, och inget annat. Det kan bara läsas.',
      'Tal har sitt datum och sin källa. Koordinater är grader i WGS 84. Datum är kända till dagen, månaden eller året, och skrivs så långt. Det som saknas är `null`.',
    ],
    contents: 'På den här sidan',
    first: 'Börja här',
    firstLead: 'Varje adress kan öppnas i en webbläsare och kopieras till ett program.',
    language: 'Språk',
    languageLead:
      'Namn och texter kommer på det språk som `lang` anger, annars på det som `Accept-Language` föredrar. Finns ingen översättning kommer originalet: fältet `lang` säger vilket språk det är, och `translation` hur texten förhåller sig till originalet.',
    lists: 'Listor, sidor och urval',
    listsLead: (perPage, most) =>
      `En lista ger ${perPage} i taget, eller så många som \`per_page\` anger, högst ${most}. Svaret säger hur många det finns (\`total\`) och hur många sidor (\`pages\`). Rubriken \`Link\` leder till nästa, föregående, första och sista sidan. Med \`fields\` får du bara de fält du behöver.`,
    forms: 'Former',
    formsLead: 'Samma lista finns i flera former. Formen står sist i adressen, och den ger hela listan utan sidor.',
    form: 'Form',
    meaning: 'Betydelse',
    json: 'JSON, sida för sida.',
    formats: {
      csv: 'En tabell för kalkylprogram, UTF-8 med komma. Celler som ett kalkylprogram skulle köra skrivs ut ofarliga. Sammansatta värden står som JSON.',
      geojson: 'Det som har en plats på kartan (RFC 7946).',
      jsonld: 'Länkade data med ord från schema.org, och samma sak i Wikidata där den finns.',
    },
    linkedData: 'Länkade data på sakens egen adress',
    linkedDataLead:
      'Varje part, aktivitet, nyhet och sida svarar också på sin egen adress med JSON-LD, när programmet ber om `application/ld+json`.',
    calendars: 'Kalender',
    calendarsLead:
      'Evenemangen finns som kalender (iCalendar) att prenumerera på, också på `/api/v1/activities.ics`. Varje part och varje evenemang har en egen.',
    again: 'Hämta igen',
    againLead:
      'Varje svar har en `ETag`. Skicka den i `If-None-Match` nästa gång: har inget ändrats blir svaret 304 utan innehåll. Program i webbläsare på andra webbplatser får läsa (CORS).',
    rate: 'Det finns ingen gräns för hur ofta du frågar, men allt ändras högst några gånger om dagen. Den som vill ha allt hämtar hellre en hel lista än många sidor, en i taget, och frågar inte oftare än en gång i minuten.',
    errors: 'Fel',
    errorsLead:
      'En fråga som är fel besvaras med `application/problem+json` (RFC 9457), som nämner varje fel vid sitt namn. Okända parametrar är fel: så märks ett skrivfel genast.',
    status: 'Status',
    licence: 'Villkor',
    licenceLead: (city) => `Data får användas fritt, också kommersiellt, så länge källan nämns: ${city}.`,
    machine: 'För maskiner',
    openApi: 'Beskrivning av gränssnittet (OpenAPI 3.1)',
    catalogue: 'Förteckning över datamängderna (DCAT-AP)',
    addresses: 'Adresser',
    parameters: 'Parametrar',
    fields: 'Fält',
    parameter: 'Parameter',
    field: 'Fält',
    values: 'Möjliga värden',
    example: 'Till exempel',
    contact: (mail) => `Saknar du något, eller är något fel? Skriv till oss: ${mail}`,
    etag: 'Märket för just detta svar. Skicka det i `If-None-Match`.',
    links: 'Första, föregående, nästa och sista sidan (RFC 8288), och villkoren.',
    unchanged: 'Inget har ändrats sedan svaret med den `ETag` som skickades.',
  },
  fi: {
    name: 'Avoin data',
    title: (city) => `Avoin data kansainvälisistä suhteista: ${city}`,
    lead: 'Kaiken julkisen voi hakea täältä ohjelmalla: vapaasti, ilman avainta ja ilmoittautumista.',
    about: [
      'Rajapinta antaa samat tiedot, jotka sivuilla näkyvät, eikä muuta. Sitä voi vain lukea.',
      'Luvuilla on päiväys ja lähde. Koordinaatit ovat asteita, WGS 84. Päiväys tunnetaan päivän, kuukauden tai vuoden tarkkuudella ja kirjoitetaan sen mukaan. Puuttuva tieto on `null`.',
    ],
    contents: 'Tällä sivulla',
    first: 'Aloita tästä',
    firstLead: 'Jokaisen osoitteen voi avata selaimessa ja kopioida ohjelmaan.',
    language: 'Kielet',
    languageLead:
      'Nimet ja tekstit tulevat parametrin `lang` kielellä, muuten sillä, jota `Accept-Language` suosii. Jos käännöstä ei ole, saat alkutekstin: kenttä `lang` kertoo sen kielen ja `translation` tekstin suhteen alkutekstiin.',
    lists: 'Luettelot, sivut ja rajaukset',
    listsLead: (perPage, most) =>
      `Luettelo antaa ${perPage} kerrallaan tai niin monta kuin \`per_page\` sanoo, enintään ${most}. Vastaus kertoo, montako niitä on (\`total\`) ja montako sivua (\`pages\`). \`Link\`-otsake vie seuraavalle, edelliselle, ensimmäiselle ja viimeiselle sivulle. Parametrilla \`fields\` saat vain tarvitsemasi kentät.`,
    forms: 'Muodot',
    formsLead:
      'Sama luettelo on saatavilla usean muotoisena. Muoto on osoitteen lopussa, ja se antaa koko luettelon ilman sivuja.',
    form: 'Muoto',
    meaning: 'Merkitys',
    json: 'JSON, sivu kerrallaan.',
    formats: {
      csv: 'Taulukko taulukkolaskentaan, UTF-8, pilkuin eroteltuna. Solut, jotka taulukkolaskenta suorittaisi, kirjoitetaan vaarattomina. Koosteiset arvot ovat JSONia.',
      geojson: 'Ne, joilla on paikka kartalla (RFC 7946).',
      jsonld: 'Linkitettyä dataa schema.org-sanastolla, ja sama kohde Wikidatassa, jos se siellä on.',
    },
    linkedData: 'Linkitettyä dataa kohteen omassa osoitteessa',
    linkedDataLead:
      'Jokainen taho, toiminta, uutinen ja sivu vastaa omassa osoitteessaan myös JSON-LD:nä, kun ohjelma pyytää muotoa `application/ld+json`.',
    calendars: 'Kalenteri',
    calendarsLead:
      'Tapahtumat voi tilata kalenterina (iCalendar), myös osoitteesta `/api/v1/activities.ics`. Jokaisella taholla ja tapahtumalla on omansa.',
    again: 'Hae uudelleen',
    againLead:
      'Jokaisella vastauksella on `ETag`. Lähetä se seuraavalla kerralla otsakkeessa `If-None-Match`: jos mikään ei ole muuttunut, vastaus on 304 ilman sisältöä. Selainohjelmat muilla sivustoilla saavat lukea (CORS).',
    rate: 'Kyselyjen määrää ei ole rajattu, mutta tiedot muuttuvat enintään muutaman kerran päivässä. Jos haluat kaiken, hae mieluummin koko luettelo kuin monta sivua, yksi kerrallaan, äläkä kysele useammin kuin kerran minuutissa.',
    errors: 'Virheet',
    errorsLead:
      'Väärään kyselyyn vastataan muodossa `application/problem+json` (RFC 9457), joka nimeää jokaisen virheen. Tuntematon parametri on virhe: näin kirjoitusvirhe huomataan heti.',
    status: 'Tila',
    licence: 'Ehdot',
    licenceLead: (city) => `Dataa saa käyttää vapaasti, myös kaupallisesti, kunhan lähde mainitaan: ${city}.`,
    machine: 'Koneille',
    openApi: 'Rajapinnan kuvaus (OpenAPI 3.1)',
    catalogue: 'Tietoaineistojen luettelo (DCAT-AP)',
    addresses: 'Osoitteet',
    parameters: 'Parametrit',
    fields: 'Kentät',
    parameter: 'Parametri',
    field: 'Kenttä',
    values: 'Mahdolliset arvot',
    example: 'Esimerkiksi',
    contact: (mail) => `Puuttuuko jotain, tai onko jokin väärin? Kirjoita meille: ${mail}`,
    etag: 'Juuri tämän vastauksen tunniste. Lähetä se otsakkeessa `If-None-Match`.',
    links: 'Ensimmäinen, edellinen, seuraava ja viimeinen sivu (RFC 8288) sekä ehdot.',
    unchanged: 'Mikään ei ole muuttunut sen vastauksen jälkeen, jonka `ETag` lähetettiin.',
  },
  en: {
    name: 'Open data',
    title: (city) => `Open data on international relations: ${city}`,
    lead: 'Everything that is public here can be taken by programs: freely, without a key and without signing up.',
    about: [
      'The interface gives what the pages show, and nothing else. It can only be read.',
      'Numbers have their date and source. Coordinates are degrees in WGS 84. Dates are known to the day, the month or the year, and are written that far. What is not known is `null`.',
    ],
    contents: 'On this page',
    first: 'Start here',
    firstLead: 'Every address can be opened in a browser and copied into a program.',
    language: 'Languages',
    languageLead:
      'Names and texts come in the language that `lang` names, else in the one that `Accept-Language` prefers. Where there is no translation you get the original: the field `lang` says which language it is in, and `translation` how it stands to the original.',
    lists: 'Lists, pages and filters',
    listsLead: (perPage, most) =>
      `A list gives ${perPage} at a time, or as many as \`per_page\` says, at most ${most}. The answer tells how many there are (\`total\`) and how many pages (\`pages\`). The \`Link\` header leads to the next, previous, first and last page. With \`fields\` you get only the \`fields\` that you need.`,
    forms: 'Forms',
    formsLead:
      'The same list comes in several forms. The form stands at the end of the address and gives the whole list, without pages.',
    form: 'Form',
    meaning: 'Meaning',
    json: 'JSON, page by page.',
    formats: {
      csv: 'A table for spreadsheets, UTF-8 with commas. Cells that a spreadsheet would run are written out harmless. Values made of several stand as JSON.',
      geojson: 'What has a place on the map (RFC 7946).',
      jsonld: 'Linked data in the words of schema.org, with the same thing in Wikidata where it is known.',
    },
    linkedData: 'Linked data at a thing’s own address',
    linkedDataLead:
      'Every party, activity, story and page also answers at its own address in JSON-LD, when a program asks for `application/ld+json`.',
    calendars: 'Calendar',
    calendarsLead:
      'Events come as a calendar to subscribe to (iCalendar), also at `/api/v1/activities.ics`. Every party and every event has one of its own.',
    again: 'Asking again',
    againLead:
      'Every answer has an `ETag`. Send it in `If-None-Match` the next time: when nothing has changed, the answer is 304 without content. Programs in browsers on other sites may read (CORS).',
    rate: 'There is no limit to how often you ask, but things change a few times a day at most. If you want everything, take a whole list rather than many pages, one at a time, and no more often than once a minute.',
    errors: 'Errors',
    errorsLead:
      'A request that is wrong is answered with `application/problem+json` (RFC 9457), which names each mistake. Unknown parameters are mistakes: so a slip of the pen is noticed at once.',
    status: 'Status',
    licence: 'Terms',
    licenceLead: (city) => `The data may be used freely, also commercially, as long as the source is named: ${city}.`,
    machine: 'For machines',
    openApi: 'Description of the interface (OpenAPI 3.1)',
    catalogue: 'Catalogue of the datasets (DCAT-AP)',
    addresses: 'Addresses',
    parameters: 'Parameters',
    fields: 'Fields',
    parameter: 'Parameter',
    field: 'Field',
    values: 'Possible values',
    example: 'For example',
    contact: (mail) => `Are you missing something, or is something wrong? Write to us: ${mail}`,
    etag: 'The tag of this very answer. Send it in `If-None-Match`.',
    links: 'The first, previous, next and last page (RFC 8288), and the terms.',
    unchanged: 'Nothing has changed since the answer with the `ETag` that was sent.',
  },
  ar: {
    name: 'بيانات مفتوحة',
    title: (city) => `بيانات مفتوحة عن العلاقات الدولية: ${city}`,
    lead: 'يمكن للبرامج أن تأخذ كل ما هو منشور هنا: بحرية، دون مفتاح ودون تسجيل.',
    about: [
      'تعطي الواجهة ما تعرضه الصفحات ولا شيء غيره، وهي للقراءة فقط.',
      'لكل عدد تاريخه ومصدره. الإحداثيات درجات وفق WGS 84. تُعرف التواريخ باليوم أو الشهر أو السنة وتُكتب بقدر ما هو معروف. وما ليس معروفًا قيمته `null`.',
    ],
    contents: 'في هذه الصفحة',
    first: 'ابدأ من هنا',
    firstLead: 'يمكن فتح كل عنوان في المتصفح ونسخه إلى برنامج.',
    language: 'اللغات',
    languageLead:
      'تأتي الأسماء والنصوص باللغة التي يحددها `lang`، وإلا فبما تفضله ترويسة `Accept-Language`. وإن لم توجد ترجمة تحصل على الأصل: يبيّن الحقل `lang` لغته، ويبيّن `translation` علاقته بالأصل.',
    lists: 'القوائم والصفحات والتصفية',
    listsLead: (perPage, most) =>
      `تعطي القائمة ${perPage} عنصرًا في المرة، أو العدد الذي يحدده \`per_page\`، و${most} على الأكثر. يذكر الرد العدد الكلي (\`total\`) وعدد الصفحات (\`pages\`). وتقود ترويسة \`Link\` إلى الصفحة التالية والسابقة والأولى والأخيرة. وباستخدام \`fields\` تحصل على الحقول التي تحتاجها فقط.`,
    forms: 'الصيغ',
    formsLead: 'تتوفر القائمة نفسها بعدة صيغ. تأتي الصيغة في آخر العنوان، وتعطي القائمة كاملة دون صفحات.',
    form: 'الصيغة',
    meaning: 'المعنى',
    json: 'JSON، صفحة بعد صفحة.',
    formats: {
      csv: 'جدول لبرامج الجداول، UTF-8 بفواصل. تُكتب الخلايا التي قد يشغّلها برنامج الجداول بصورة غير ضارة. والقيم المركبة مكتوبة بصيغة JSON.',
      geojson: 'ما له مكان على الخريطة (RFC 7946).',
      jsonld: 'بيانات مترابطة بمفردات schema.org، مع الشيء نفسه في ويكي بيانات إن وُجد.',
    },
    linkedData: 'بيانات مترابطة في عنوان الشيء نفسه',
    linkedDataLead: 'تجيب كل جهة ونشاط وخبر وصفحة في عنوانها أيضًا بصيغة JSON-LD حين يطلب البرنامج application/ld+json.',
    calendars: 'التقويم',
    calendarsLead:
      'تتوفر الفعاليات تقويمًا يمكن الاشتراك فيه (iCalendar)، وفي العنوان `/api/v1/activities.ics` أيضًا. ولكل جهة ولكل فعالية تقويم خاص.',
    again: 'الطلب مرة أخرى',
    againLead:
      'لكل رد `ETag`. أرسله في `If-None-Match` في المرة التالية: إن لم يتغير شيء كان الرد 304 بلا محتوى. ويجوز للبرامج في متصفحات المواقع الأخرى أن تقرأ (CORS).',
    rate: 'لا حد لعدد الطلبات، لكن البيانات لا تتغير إلا بضع مرات في اليوم على الأكثر. إن أردت كل شيء فخذ القائمة كاملة بدل صفحات كثيرة، واحدة بعد أخرى، ولا أكثر من مرة في الدقيقة.',
    errors: 'الأخطاء',
    errorsLead:
      'يُرد على الطلب الخاطئ بصيغة `application/problem+json` (RFC 9457) التي تسمي كل خطأ. والمعاملات غير المعروفة أخطاء، وهكذا يُلاحظ خطأ الكتابة فورًا.',
    status: 'الحالة',
    licence: 'الشروط',
    licenceLead: (city) => `يجوز استخدام البيانات بحرية، وتجاريًا أيضًا، ما دام المصدر مذكورًا: ${city}.`,
    machine: 'للآلات',
    openApi: 'وصف الواجهة (OpenAPI 3.1)',
    catalogue: 'فهرس مجموعات البيانات (DCAT-AP)',
    addresses: 'العناوين',
    parameters: 'المعاملات',
    fields: 'الحقول',
    parameter: 'المعامل',
    field: 'الحقل',
    values: 'القيم الممكنة',
    example: 'مثلًا',
    contact: (mail) => `هل ينقصك شيء أو هل من خطأ؟ اكتب إلينا: ${mail}`,
    etag: 'علامة هذا الرد بعينه. أرسلها في `If-None-Match`.',
    links: 'الصفحة الأولى والسابقة والتالية والأخيرة (RFC 8288)، والشروط.',
    unchanged: 'لم يتغير شيء منذ الرد الذي أُرسل `ETag` الخاص به.',
  },
}
