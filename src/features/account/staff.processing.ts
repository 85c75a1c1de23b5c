import { inFour, type PersonalField, type Processing } from '#src/features/people/index.ts'
import { OFFICE_LANGS, type OfficeLang } from '#src/features/staff/index.ts'
import { type Catalogue, nameOfLang } from '#src/platform/i18n/languages.ts'

const field = (table: string, columns: string[], words: Catalogue<string>): PersonalField => ({ table, columns, words })
const WHOSE = inFour(
  'De som arbetar i kansliet',
  'Toimistossa työskentelevät',
  'Those who work in the office',
  'العاملون في المكتب',
)

/** Accounts of staff, and by what they sign in. */
export const staffProcessing: Processing = {
  key: 'staff',
  name: inFour('Personalens konton', 'Henkilöstön tilit', 'Accounts of staff', 'حسابات الموظفين'),
  purpose: inFour(
    'Att bara rätt personer kommer in i kansliet, och att var och en får göra sitt.',
    'Että toimistoon pääsevät vain oikeat henkilöt ja kukin saa tehdä oman työnsä.',
    'That only the right people come into the office, each with what they may do.',
    'ألا يدخل المكتب إلا المخوّلون، كل بما يحق له.',
  ),
  basis: 'public_task',
  whose: WHOSE,
  period: inFour(
    'Så länge någon arbetar här. 12 månader efter att kontot stängts glöms adressen och sätten att logga in; namnet står kvar vid det som gjorts.',
    'Niin kauan kuin joku työskentelee täällä. 12 kuukauden kuluttua tilin sulkemisesta osoite ja kirjautumistavat unohdetaan; nimi jää tehtyjen töiden yhteyteen.',
    'As long as somebody works here. 12 months after the account was closed the address and the ways to sign in are forgotten; the name stays with what was done.',
    'ما دام الشخص يعمل هنا. بعد 12 شهرًا من إغلاق الحساب يُنسى العنوان وطرق الدخول، ويبقى الاسم مع ما أُنجز.',
  ),
  stays: inFour(
    'Ett konto stängs av administratören, inte här: utan det kan ingen arbeta.',
    'Tilin sulkee pääkäyttäjä, ei tämä sivu: ilman sitä ei voi työskennellä.',
    'An account is closed by the administrator, not here: nobody can work without one.',
    'يغلق المشرف الحساب وليس هذه الصفحة: لا يمكن العمل من دونه.',
  ),
  fields: [
    field('staff', ['name'], inFour('Namn', 'Nimi', 'Name', 'الاسم')),
    field('staff', ['email'], inFour('E-postadress', 'Sähköpostiosoite', 'Mail address', 'البريد الإلكتروني')),
    {
      ...field('staff', ['lang'], inFour('Språk', 'Kieli', 'Language', 'اللغة')),
      show: (value) => (OFFICE_LANGS.includes(value as OfficeLang) ? nameOfLang(value as OfficeLang) : undefined),
    },
    field(
      'staff',
      ['seen_at', 'created_at', 'closed_at'],
      inFour('Senast här', 'Viimeksi täällä', 'Last here', 'آخر حضور'),
    ),
    field(
      'staff',
      ['password_hash', 'totp_secret', 'reminders'],
      inFour('Sätt att logga in', 'Kirjautumistavat', 'Ways to sign in', 'طرق الدخول'),
    ),
    field('staff_roles', ['staff_id', 'role', 'langs'], inFour('Roller', 'Roolit', 'Roles', 'الأدوار')),
    field(
      'staff_sessions',
      ['token_hash', 'staff_id', 'method'],
      inFour('Inloggning', 'Kirjautuminen', 'Session', 'جلسة'),
    ),
    field('staff_sessions', ['user_agent'], inFour('Webbläsare', 'Selain', 'Browser', 'المتصفح')),
    field(
      'staff_links',
      ['token_hash', 'staff_id'],
      inFour('Engångslänk', 'Kertalinkki', 'A link that lets in once', 'رابط لمرة واحدة'),
    ),
    field(
      'recovery_codes',
      ['staff_id', 'code_hash'],
      inFour('Reservkoder', 'Varakoodit', 'Recovery codes', 'رموز الاستعادة'),
    ),
    field('passkeys', ['staff_id', 'name'], inFour('Passnyckel', 'Avainkoodi', 'Passkey', 'مفتاح مرور')),
    field(
      'passkeys',
      ['id', 'public_key'],
      inFour('Passnyckelns nyckel', 'Avainkoodin avain', 'Key of a passkey', 'مفتاح المفتاح'),
    ),
    field(
      'staff_identities',
      ['issuer', 'subject', 'staff_id'],
      inFour('Stadens inloggning', 'Kaupungin kirjautuminen', 'The city’s own sign-in', 'دخول المدينة'),
    ),
    field('reminders', ['staff_id', 'key'], inFour('Påminnelser', 'Muistutukset', 'Reminders', 'التذكيرات')),
  ],
}

/** Marks that keep guessing and floods away. */
export const guardProcessing: Processing = {
  key: 'guard',
  name: inFour(
    'Skydd mot gissningar och översvämning',
    'Suoja arvailua ja tulvaa vastaan',
    'Protection from guessing and floods',
    'الحماية من التخمين والإغراق',
  ),
  purpose: inFour(
    'Att den som gissar lösenord eller skickar tusen formulär får vänta.',
    'Että salasanoja arvaileva tai tuhat lomaketta lähettävä joutuu odottamaan.',
    'That whoever guesses passwords or sends a thousand forms has to wait.',
    'أن ينتظر من يخمّن كلمات المرور أو يرسل ألف استمارة.',
  ),
  basis: 'public_task',
  whose: inFour(
    'Alla som skickar formulär',
    'Kaikki, jotka lähettävät lomakkeita',
    'Everybody who sends forms',
    'كل من يرسل استمارة',
  ),
  period: inFour(
    'Formulär: en timme. Misslyckade inloggningar och använda biljetter: ett dygn. Det är märken som inte går att läsa baklänges.',
    'Lomakkeet: tunti. Epäonnistuneet kirjautumiset ja käytetyt liput: vuorokausi. Merkit eivät paljasta, kenestä on kyse.',
    'Forms: an hour. Failed attempts to sign in and used tickets: a day. They are marks that tell nobody who it was.',
    'الاستمارات: ساعة. محاولات الدخول الفاشلة والتذاكر المستعملة: يوم. هي علامات لا تكشف صاحبها.',
  ),
  fields: [
    field('outside_attempts', ['mark'], inFour('Märke', 'Merkki', 'Mark', 'علامة')),
    field('sign_in_failures', ['source', 'account'], inFour('Märke', 'Merkki', 'Mark', 'علامة')),
    field('spent_tickets', ['id'], inFour('Märke', 'Merkki', 'Mark', 'علامة')),
  ],
}

/** Who did what: the log, and names beside what was written and decided. */
export const historyProcessing: Processing = {
  key: 'history',
  name: inFour('Logg och historik', 'Loki ja historia', 'Log and history', 'السجل والتاريخ'),
  purpose: inFour(
    'Att det går att se vem som har ändrat, publicerat och beslutat vad.',
    'Että nähdään, kuka on muuttanut, julkaissut ja päättänyt mitä.',
    'That it can be seen who has changed, published and decided what.',
    'معرفة من غيّر ونشر وقرّر ماذا.',
  ),
  basis: 'legal_obligation',
  whose: WHOSE,
  period: inFour(
    'För alltid: en myndighet ansvarar för sina handlingar. Om personer utanför kansliet står där bara nummer.',
    'Pysyvästi: viranomainen vastaa asiakirjoistaan. Toimiston ulkopuolisista siinä on vain tunnuksia.',
    'For ever: an authority answers for its records. Of people outside the office it holds numbers alone.',
    'دائمًا: السلطة العامة مسؤولة عن سجلاتها. ولا يرد فيه عن غير العاملين إلا أرقام.',
  ),
  stays: inFour(
    'Loggen över det som personalen har gjort: lagen kräver den. Att någon har raderat sina uppgifter står där utan namn.',
    'Loki henkilöstön teoista: laki vaatii sen. Se, että joku on poistanut tietonsa, on siinä ilman nimeä.',
    'The log of what staff did: the law asks for it. That somebody erased their data stands there without a name.',
    'سجل ما فعله الموظفون: القانون يفرضه. ويرد فيه أن شخصًا محا بياناته دون اسم.',
  ),
  fields: [
    field(
      'audit',
      ['by', 'by_id', 'detail'],
      inFour('Rader i loggen', 'Lokin rivejä', 'Lines in the log', 'أسطر في السجل'),
    ),
    field(
      'revisions',
      ['by', 'by_id', 'note'],
      inFour('Skrivna texter', 'Kirjoitetut tekstit', 'Texts written', 'نصوص مكتوبة'),
    ),
    field(
      'text_comments',
      ['by', 'by_id', 'asked_of', 'words'],
      inFour('Kommentarer', 'Kommentit', 'Comments', 'تعليقات'),
    ),
    field(
      'fact_revisions',
      ['by', 'note', 'record'],
      inFour('Ändrade fakta', 'Muutetut tiedot', 'Facts changed', 'وقائع معدّلة'),
    ),
    field(
      'links',
      ['ignored_by', 'ignored_why'],
      inFour('Länkar som lämnats', 'Sivuutetut linkit', 'Links left alone', 'روابط تُركت'),
    ),
    field('visit_stages', ['by'], inFour('Flyttade besök', 'Siirretyt vierailut', 'Visits moved', 'زيارات نُقلت')),
    field(
      'host_asks',
      ['by'],
      inFour('Frågor till värdar', 'Kysymykset isännille', 'Questions to hosts', 'أسئلة للمضيفين'),
    ),
    field(
      'inquiries',
      ['owner_id'],
      inFour(
        'Förfrågningar som de svarar på',
        'Heille osoitetut yhteydenotot',
        'Inquiries that are theirs',
        'استفسارات في عهدتهم',
      ),
    ),
    field(
      'inquiry_topics',
      ['owner_id'],
      inFour('Ämnen som är deras', 'Heille kuuluvat aiheet', 'Topics that are theirs', 'مواضيع في عهدتهم'),
    ),
    field(
      'inquiry_messages',
      ['by'],
      inFour('Svar och anteckningar', 'Vastaukset ja muistiinpanot', 'Answers and notes', 'الردود والملاحظات'),
    ),
    field(
      'company_notes',
      ['by', 'by_id'],
      inFour('Anteckningar om företag', 'Muistiinpanot yrityksistä', 'Notes on companies', 'ملاحظات عن شركات'),
    ),
    field(
      'company_records',
      ['decided_by'],
      inFour('Beslut om företag', 'Yrityksiä koskevat päätökset', 'Decisions on companies', 'قرارات بشأن شركات'),
    ),
    field(
      'invitations',
      ['by', 'by_id'],
      inFour('Skickade inbjudningar', 'Lähetetyt kutsut', 'Invitations sent', 'دعوات أُرسلت'),
    ),
    field('visit_costs', ['by'], inFour('Införda kostnader', 'Kirjatut kustannukset', 'Costs entered', 'تكاليف أُدخلت')),
    field('visit_gifts', ['by', 'what'], inFour('Införda gåvor', 'Kirjatut lahjat', 'Gifts entered', 'هدايا أُدخلت')),
    field('visit_efforts', ['by'], inFour('Införd arbetstid', 'Kirjattu työaika', 'Hours entered', 'ساعات أُدخلت')),
    field('visit_journeys', ['by'], inFour('Införda resor', 'Kirjatut matkat', 'Journeys entered', 'رحلات أُدخلت')),
    field(
      'letters',
      ['writer_id', 'reviewer_id'],
      inFour('Skrivna brev', 'Kirjoitetut kirjeet', 'Letters written', 'رسائل كُتبت'),
    ),
    field(
      'ties',
      ['officer'],
      inFour('Ansvarig för en förbindelse', 'Siteen vastuuhenkilö', 'Who looks after a tie', 'المسؤول عن علاقة'),
    ),
    field(
      'commitments',
      ['owner_id', 'promised_by', 'what', 'dropped_reason'],
      inFour('Åtaganden', 'Sitoumukset', 'Commitments', 'التعهدات'),
    ),
    field(
      'newsletters',
      ['written_by', 'written_by_id', 'approved_by'],
      inFour('Skrivna nyhetsbrev', 'Kirjoitetut uutiskirjeet', 'Newsletters written', 'نشرات كُتبت'),
    ),
    field(
      'company_notes',
      ['by', 'by_id'],
      inFour('Anteckningar om företag', 'Muistiinpanot yrityksistä', 'Notes on companies', 'ملاحظات عن الشركات'),
    ),
    field(
      'company_records',
      ['decided_by'],
      inFour('Beslut om företag', 'Päätökset yrityksistä', 'Decisions on companies', 'قرارات بشأن الشركات'),
    ),
    field(
      'invitations',
      ['by', 'by_id'],
      inFour('Skickade inbjudningar', 'Lähetetyt kutsut', 'Invitations sent', 'دعوات أُرسلت'),
    ),
    field('media', ['credit'], inFour('Fotografer', 'Valokuvaajat', 'Photographers', 'المصورون')),
    field('site', ['contact'], inFour('Stadens adress', 'Kaupungin osoite', 'The city’s address', 'عنوان المدينة')),
    field(
      'settings',
      ['value'],
      inFour(
        'Avsändare och dataskyddsombud',
        'Lähettäjä ja tietosuojavastaava',
        'Sender and data protection officer',
        'المرسل ومسؤول حماية البيانات',
      ),
    ),
    field('claims', ['claimant'], inFour('Vem som säger något', 'Kuka väittää', 'Who says something', 'من يقول')),
  ],
}
