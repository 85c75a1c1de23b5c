import { CONTACT, type LastingPage } from './lasting-page.ts'

/** The pages that gather a part of the register. What they say is true of every city from its first day. */
export const REGISTER_PAGES: readonly LastingPage[] = [
  {
    key: 'twin-towns',
    menu: { place: 'main', position: 1 },
    shows: 'twin_towns',
    texts: {
      sv: {
        title: 'Vänorter',
        lead: 'Orter i andra länder som staden har lovat att hålla kontakt med.',
        body: 'En vänort är en stad eller kommun som staden har lovat att hålla kontakt med. Löftet bärs av människor: elever, föreningar, politiker och tjänstemän som träffas, jämför och tar med sig något hem.\n\nVad som står nedan kommer ur stadens register, med varje beslut och dess källa.',
      },
      fi: {
        title: 'Ystävyyskaupungit',
        lead: 'Muiden maiden kaupunkeja ja kuntia, joihin kaupunki on luvannut pitää yhteyttä.',
        body: 'Ystävyyskaupunki on kaupunki tai kunta, johon kaupunki on luvannut pitää yhteyttä. Lupausta kantavat ihmiset: oppilaat, yhdistykset, päättäjät ja viranhaltijat, jotka tapaavat toisiaan, vertailevat ja vievät jotakin kotiin.\n\nAlla oleva on kaupungin rekisteristä, jokainen päätös lähteineen.',
      },
      en: {
        title: 'Twin towns',
        lead: 'Towns in other countries that the city has promised to stay in touch with.',
        body: 'A twin town is a town or municipality that the city has promised to stay in touch with. The promise is carried by people: pupils, associations, politicians and officials who meet, compare, and take something home.\n\nWhat stands below comes from the city’s register, with each decision and its source.',
      },
      ar: {
        title: 'المدن التوأم',
        lead: 'مدن في بلدان أخرى وعدت مدينتنا بأن تبقى على تواصل معها.',
        body: 'المدينة التوأم هي مدينة أو بلدية وعدت مدينتنا بأن تبقى على تواصل معها. ومن يحمل هذا الوعد هم الناس: تلاميذ وجمعيات وسياسيون وموظفون يلتقون ويقارنون ويعودون إلى بلدانهم بشيء جديد.\n\nما يرد أدناه مأخوذ من سجل المدينة، ومع كل قرار مصدره.',
      },
    },
  },
  {
    key: 'networks',
    menu: { place: 'main', position: 2 },
    shows: 'networks',
    texts: {
      sv: {
        title: 'Nätverk',
        lead: 'Internationella nätverk där städer lär av varandra och talar med en röst.',
        body: 'Ensam är en stad liten. I ett nätverk har den likar att fråga, partner att pröva saker med, och tyngd när det beslutas om sådant som gäller städer.',
      },
      fi: {
        title: 'Verkostot',
        lead: 'Kansainvälisiä verkostoja, joissa kaupungit oppivat toisiltaan ja puhuvat yhdellä äänellä.',
        body: 'Yksin kaupunki on pieni. Verkostossa sillä on vertaisia, joilta kysyä, kumppaneita, joiden kanssa kokeilla, ja painoa, kun päätetään kaupunkeja koskevista asioista.',
      },
      en: {
        title: 'Networks',
        lead: 'International networks in which cities learn from each other and speak with one voice.',
        body: 'On its own a city is small. In a network it has peers to ask, partners to try things with, and weight when decisions are made on what concerns cities.',
      },
      ar: {
        title: 'الشبكات',
        lead: 'شبكات دولية تتعلّم فيها المدن بعضها من بعض وتتكلّم بصوت واحد.',
        body: 'المدينة وحدها صغيرة. أما في الشبكة فلها نظيرات تسألهن، وشركاء تجرّب معهم، ووزن حين يُتّخذ القرار في ما يخص المدن.',
      },
    },
  },
  {
    key: 'visits',
    menu: { place: 'main', position: 3 },
    shows: 'visits',
    texts: {
      sv: {
        title: 'Besök',
        lead: 'Vill er stad, skola eller myndighet lära känna oss? Så här ber ni om ett besök.',
        body: `Gäster får en stad att se på sig själv med nya ögon.\n\n## Så ber ni om ett besök\n\nSkriv till [${CONTACT}](mailto:${CONTACT}). Berätta\n\n1. vilka ni är och hur många,\n2. vad ni vill veta och vem ni hoppas få träffa,\n3. vilka dagar som passar, med minst ett alternativ,\n4. vilket språk ni vill använda, och vad ni behöver för att kunna delta.\n\nJu mer exakt frågan är, desto bättre kan värdarna förbereda sig.`,
      },
      fi: {
        title: 'Vierailut',
        lead: 'Haluaako kaupunkinne, koulunne tai viranomaisenne tutustua meihin? Näin pyydätte vierailua.',
        body: `Vieraat saavat kaupungin katsomaan itseään uusin silmin.\n\n## Näin pyydätte vierailua\n\nKirjoittakaa osoitteeseen [${CONTACT}](mailto:${CONTACT}). Kertokaa\n\n1. keitä olette ja montako teitä on,\n2. mitä haluatte tietää ja kenet toivotte tapaavanne,\n3. mitkä päivät sopivat, ja ainakin yksi vaihtoehto,\n4. mitä kieltä haluatte käyttää ja mitä tarvitsette voidaksenne osallistua.\n\nMitä tarkempi kysymys on, sitä paremmin isännät voivat valmistautua.`,
      },
      en: {
        title: 'Visits',
        lead: 'Does your city, school or authority want to get to know us? This is how to ask for a visit.',
        body: `Guests make a city look at itself with fresh eyes.\n\n## How to ask\n\nWrite to [${CONTACT}](mailto:${CONTACT}). Tell us\n\n1. who you are, and how many,\n2. what you want to know, and whom you hope to meet,\n3. which days suit you, with at least one alternative,\n4. which language you wish to use, and what you need to take part.\n\nThe more precise your question, the better the hosts can prepare.`,
      },
      ar: {
        title: 'الزيارات',
        lead: 'هل تودّ مدينتكم أو مدرستكم أو هيئتكم التعرّف إلينا؟ هكذا تطلبون زيارة.',
        body: `الضيوف يجعلون المدينة تنظر إلى نفسها بعيون جديدة.\n\n## كيف تطلبون زيارة\n\nاكتبوا إلى [${CONTACT}](mailto:${CONTACT}) وأخبرونا\n\n1. من أنتم وكم عددكم،\n2. ماذا تريدون أن تعرفوا ومن تأملون أن تلتقوا،\n3. أي الأيام تناسبكم، مع خيار آخر واحد على الأقل،\n4. بأي لغة تودّون التحدث، وما الذي تحتاجون إليه للمشاركة.\n\nكلما كان سؤالكم أدق استعدّ المضيفون على نحو أفضل.`,
      },
    },
  },
  {
    key: 'residents-and-companies',
    menu: { place: 'main', position: 4 },
    shows: 'companies',
    texts: {
      sv: {
        title: 'Invånare och företag',
        lead: 'Staden håller kontakt med sina internationella invånare och företag.',
        body: `Det internationella börjar inte på flygplatsen. Det bor i samma trappa och sitter i samma klassrum. Därför är stadens kontakt med världen också en kontakt med dem som redan är här.\n\nHar du en fråga, eller något att berätta? Skriv till [${CONTACT}](mailto:${CONTACT}).`,
      },
      fi: {
        title: 'Asukkaat ja yritykset',
        lead: 'Kaupunki pitää yhteyttä kansainvälisiin asukkaisiinsa ja yrityksiinsä.',
        body: `Kansainvälisyys ei ala lentokentältä. Se asuu samassa rapussa ja istuu samassa luokassa. Siksi kaupungin yhteys maailmaan on myös yhteyttä niihin, jotka ovat jo täällä.\n\nOnko sinulla kysyttävää tai kerrottavaa? Kirjoita osoitteeseen [${CONTACT}](mailto:${CONTACT}).`,
      },
      en: {
        title: 'Residents and companies',
        lead: 'The city keeps in touch with its international residents and companies.',
        body: `The international does not begin at the airport. It lives on the same stairs and sits in the same classroom. So the city’s contact with the world is also contact with those who are already here.\n\nDo you have a question, or something to tell? Write to [${CONTACT}](mailto:${CONTACT}).`,
      },
      ar: {
        title: 'السكان والشركات',
        lead: 'تبقى المدينة على تواصل مع سكانها وشركاتها من أنحاء العالم.',
        body: `العالم لا يبدأ في المطار، بل يسكن معنا في المبنى نفسه ويجلس في الصف نفسه. ولذلك فإن تواصل المدينة مع العالم هو أيضًا تواصل مع من هم هنا.\n\nهل لديك سؤال أو ما تودّ أن تخبرنا به؟ اكتب إلى [${CONTACT}](mailto:${CONTACT}).`,
      },
    },
  },
  {
    key: 'local-actors',
    menu: { place: 'footer', position: 0 },
    shows: 'local_actors',
    texts: {
      sv: {
        title: 'Lokala aktörer',
        lead: 'Skolor, museer, forskare och föreningar som gör det internationella på plats.',
        body: 'Staden håller i trådarna, men det internationella lever hos andra: i skolan som tar emot gäster, i museet, bland forskarna, i föreningen.',
      },
      fi: {
        title: 'Paikalliset toimijat',
        lead: 'Kouluja, museoita, tutkijoita ja yhdistyksiä, jotka tekevät kansainvälistä työtä paikan päällä.',
        body: 'Kaupunki pitää langat käsissään, mutta kansainvälisyys elää muualla: koulussa, joka ottaa vieraita vastaan, museossa, tutkijoiden parissa, yhdistyksessä.',
      },
      en: {
        title: 'Local actors',
        lead: 'Schools, museums, researchers and associations that do international work on the spot.',
        body: 'The city holds the threads, but the international lives with others: in the school that receives guests, in the museum, among the researchers, in the association.',
      },
      ar: {
        title: 'الجهات المحلية',
        lead: 'مدارس ومتاحف وباحثون وجمعيات تقوم بالعمل الدولي على أرض الواقع.',
        body: 'المدينة تمسك بالخيوط، لكن العمل الدولي يعيش عند غيرها: في المدرسة التي تستقبل الضيوف، وفي المتحف، وبين الباحثين، وفي الجمعية.',
      },
    },
  },
]
