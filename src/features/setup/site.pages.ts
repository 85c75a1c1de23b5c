import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { CONTACT, type LastingPage, type PageText } from './lasting-page.ts'

/** The start page. Its title is that of the site. */
export const START_TEXTS: Catalogue<PageText> = {
  sv: {
    title: 'Internationella relationer',
    lead: 'Vad staden gör tillsammans med världen, och hur du kan vara med.',
    body: 'Staden arbetar internationellt av tre skäl:\n\n- **Internationalisering:** skolor, föreningar och företag ska ha kontakter att bygga på, och staden ska lära av andra städer.\n- **Dragningskraft:** den som söker en plats att bo, studera eller verka på ska hitta hit och vilja stanna.\n- **Konkurrenskraft:** kunskap, forskning och handel rör sig från stad till stad.',
  },
  fi: {
    title: 'Kansainväliset suhteet',
    lead: 'Mitä kaupunki tekee yhdessä maailman kanssa ja miten voit olla mukana.',
    body: 'Kaupunki tekee kansainvälistä työtä kolmesta syystä:\n\n- **Kansainvälistyminen:** kouluilla, yhdistyksillä ja yrityksillä on oltava yhteyksiä, joiden varaan rakentaa, ja kaupungin on opittava muilta kaupungeilta.\n- **Vetovoima:** sen, joka etsii paikkaa asua, opiskella tai yrittää, on löydettävä tänne ja haluttava jäädä.\n- **Kilpailukyky:** tieto, tutkimus ja kauppa kulkevat kaupungista toiseen.',
  },
  en: {
    title: 'International relations',
    lead: 'What the city does together with the world, and how you can take part.',
    body: 'The city works internationally for three reasons:\n\n- **Internationalisation:** schools, associations and companies should have contacts to build on, and the city should learn from other cities.\n- **Attractiveness:** whoever is looking for a place to live, study or do business should find the way here, and want to stay.\n- **Competitiveness:** knowledge, research and trade move from city to city.',
  },
  ar: {
    title: 'العلاقات الدولية',
    lead: 'ما تقوم به المدينة مع العالم، وكيف يمكنك أن تشارك.',
    body: 'تعمل المدينة على الصعيد الدولي لثلاثة أسباب:\n\n- **الانفتاح على العالم:** أن تجد المدارس والجمعيات والشركات صلات تبني عليها، وأن تتعلّم المدينة من مدن أخرى.\n- **الجاذبية:** أن يجد طريقه إلى هنا كل من يبحث عن مكان للسكن أو الدراسة أو العمل، وأن يرغب في البقاء.\n- **القدرة على المنافسة:** المعرفة والبحث والتجارة تنتقل من مدينة إلى مدينة.',
  },
}

/** The pages on the site itself. They say of the program what is true of it everywhere; what the law asks beyond, a city adds. */
export const SITE_PAGES: readonly LastingPage[] = [
  {
    key: 'accessibility',
    menu: { place: 'footer', position: 1 },
    texts: {
      sv: {
        title: 'Tillgänglighet',
        lead: 'Den här webbplatsen är till för alla, också för den som lyssnar på den, förstorar den eller använder den utan mus.',
        body: `Webbplatsen är byggd för att uppfylla nivåerna A och AA i riktlinjerna WCAG 2.2. Den går att använda med enbart tangentbord, utan JavaScript och på en telefon. Om en text inte finns på ditt språk visas originalet, och sidan berättar det.\n\nHar du stött på ett hinder, eller behöver du något i en annan form? Skriv till [${CONTACT}](mailto:${CONTACT}).`,
      },
      fi: {
        title: 'Saavutettavuus',
        lead: 'Tämä sivusto on kaikille, myös niille, jotka kuuntelevat sitä, suurentavat sitä tai käyttävät sitä ilman hiirtä.',
        body: `Sivusto on rakennettu täyttämään WCAG 2.2 -ohjeistuksen tasot A ja AA. Sitä voi käyttää pelkällä näppäimistöllä, ilman JavaScriptiä ja puhelimella. Jos tekstiä ei ole omalla kielelläsi, näet alkuperäisen, ja sivu kertoo siitä.\n\nTörmäsitkö esteeseen, tai tarvitsetko jotakin toisessa muodossa? Kirjoita osoitteeseen [${CONTACT}](mailto:${CONTACT}).`,
      },
      en: {
        title: 'Accessibility',
        lead: 'This website is for everyone, also for those who listen to it, enlarge it or use it without a mouse.',
        body: `The site is built to meet levels A and AA of the guidelines WCAG 2.2. It can be used by keyboard alone, without JavaScript, and on a phone. Where a text is not available in your language, you are shown the original, and the page says so.\n\nHave you met a barrier, or do you need something in another form? Write to [${CONTACT}](mailto:${CONTACT}).`,
      },
      ar: {
        title: 'سهولة الوصول',
        lead: 'هذا الموقع للجميع، ولمن يستمع إليه أو يكبّره أو يستخدمه من دون فأرة أيضًا.',
        body: `بُني الموقع ليستوفي المستويين A وAA من إرشادات WCAG 2.2. ويمكن استخدامه بلوحة المفاتيح وحدها، ومن دون JavaScript، وعلى الهاتف. وإذا لم يتوفّر نص بلغتك رأيت الأصل، والصفحة تقول ذلك.\n\nهل واجهت عائقًا أو تحتاج إلى شيء بشكل آخر؟ اكتب إلى [${CONTACT}](mailto:${CONTACT}).`,
      },
    },
  },
  {
    key: 'privacy',
    menu: { place: 'footer', position: 2 },
    texts: {
      sv: {
        title: 'Dataskydd',
        lead: 'Du kan läsa den här webbplatsen utan att lämna spår av dig själv hos oss.',
        body: `- Vi följer dig inte. Webbplatsen har ingen besöksstatistik och ingen reklam.\n- Allt kommer från den här webbplatsen. Sidor, bilder och teckensnitt hämtas inte någon annanstans ifrån.\n- Om du byter språk för hand kommer webbplatsen ihåg det i en kaka som heter \`language\`. Den innehåller bara språkets kod och försvinner efter ett år. Annars lagras ingen kaka.\n\nOm du skriver till oss använder vi det du berättar för att svara dig. I frågor om dataskydd, och om du vill veta vilka uppgifter vi har om dig, skriv till [${CONTACT}](mailto:${CONTACT}).`,
      },
      fi: {
        title: 'Tietosuoja',
        lead: 'Voit lukea tätä sivustoa niin, ettei sinusta jää meille jälkeä.',
        body: `- Emme seuraa sinua. Sivustolla ei ole kävijätilastointia eikä mainoksia.\n- Kaikki tulee tältä sivustolta. Sivuja, kuvia tai kirjasimia ei haeta muualta.\n- Jos vaihdat kielen itse, sivusto muistaa valintasi evästeessä, jonka nimi on \`language\`. Siinä on vain kielen tunnus, ja se poistuu vuoden kuluttua. Muuten evästettä ei aseteta.\n\nJos kirjoitat meille, käytämme kertomaasi siihen, että voimme vastata. Tietosuoja-asioissa, ja jos haluat tietää, mitä tietoja meillä on sinusta, kirjoita osoitteeseen [${CONTACT}](mailto:${CONTACT}).`,
      },
      en: {
        title: 'Privacy',
        lead: 'You can read this site without leaving a trace of yourself with us.',
        body: `- We do not follow you. The site has no visitor statistics and no advertising.\n- Everything comes from this site. Pages, pictures and fonts are fetched from nowhere else.\n- If you change the language by hand, the site remembers it in a cookie called \`language\`. It holds only the code of the language and disappears after one year. Otherwise no cookie is set.\n\nIf you write to us, we use what you tell us to answer you. In matters of data protection, and if you wish to know what data we hold on you, write to [${CONTACT}](mailto:${CONTACT}).`,
      },
      ar: {
        title: 'الخصوصية',
        lead: 'يمكنك قراءة هذا الموقع من دون أن تترك أثرًا عنك لدينا.',
        body: `- نحن لا نتتبّعك. فليس في الموقع إحصاءات للزوار ولا إعلانات.\n- كل شيء يأتي من هذا الموقع. فالصفحات والصور والخطوط لا تُجلب من مكان آخر.\n- إذا غيّرت اللغة بنفسك تذكّر الموقع اختيارك في ملف تعريف ارتباط اسمه \`language\`، لا يحتوي إلا على رمز اللغة ويختفي بعد سنة. وما عدا ذلك لا يوضع أي ملف.\n\nإذا كتبت إلينا استخدمنا ما تخبرنا به كي نجيبك. وفي شؤون حماية البيانات، وإذا أردت أن تعرف ما لدينا من بيانات عنك، اكتب إلى [${CONTACT}](mailto:${CONTACT}).`,
      },
    },
  },
]
