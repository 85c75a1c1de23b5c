import type { LegalBasis } from '#src/features/people/index.ts'
import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface RecordTexts {
  readonly bases: Readonly<Record<LegalBasis, string>>
  readonly purpose: string
  readonly basis: string
  readonly whose: string
  readonly fields: string
  readonly recipients: string
  readonly nobody: string
  readonly period: string
  readonly stays: string
  readonly controller: string
  readonly officer: string
  readonly noOfficer: string
  readonly authority: string
  readonly transfers: string
  readonly noTransfers: string
  readonly security: string
  readonly securityMeasures: readonly string[]
}

/** The words of the record of processing: those of the law, as people say them. */
export const recordTexts: Catalogue<RecordTexts> = {
  sv: {
    bases: {
      consent: 'Samtycke (GDPR art. 6.1 a)',
      contract: 'Avtal (GDPR art. 6.1 b)',
      legal_obligation: 'Rättslig förpliktelse (GDPR art. 6.1 c)',
      public_task: 'Uppgift av allmänt intresse (GDPR art. 6.1 e)',
    },
    purpose: 'Ändamål',
    basis: 'Rättslig grund',
    whose: 'Vems uppgifter',
    fields: 'Uppgifter',
    recipients: 'Vem som får dem',
    nobody: 'Ingen utom stadens egen personal.',
    period: 'Hur länge',
    stays: 'Vad som blir kvar efter radering',
    controller: 'Personuppgiftsansvarig',
    officer: 'Dataskyddsombud',
    noOfficer: 'Inte angivet ännu.',
    authority: 'Tillsynsmyndighet',
    transfers: 'Överföring utanför EES',
    noTransfers: 'Ingen. Allt finns i stadens egen databas.',
    security: 'Säkerhet',
    securityMeasures: [
      'Var och en i kansliet ser bara det som rollen ger rätt till, och loggar in med passnyckel eller lösenord och kod.',
      'Hemligheter, utkast och mejl ligger förseglade i databasen; länkar finns där bara som kontrollsummor.',
      'Det som görs i kansliet står i en logg som inte går att ändra i efterhand. Om personer utanför kansliet står där bara nummer.',
      'Det som är över sin tid tas bort av sig självt, en gång om dygnet.',
    ],
  },
  fi: {
    bases: {
      consent: 'Suostumus (GDPR 6 art. 1 a)',
      contract: 'Sopimus (GDPR 6 art. 1 b)',
      legal_obligation: 'Lakisääteinen velvoite (GDPR 6 art. 1 c)',
      public_task: 'Yleistä etua koskeva tehtävä (GDPR 6 art. 1 e)',
    },
    purpose: 'Tarkoitus',
    basis: 'Oikeusperuste',
    whose: 'Kenen tietoja',
    fields: 'Tiedot',
    recipients: 'Kuka ne saa',
    nobody: 'Vain kaupungin oma henkilöstö.',
    period: 'Kuinka kauan',
    stays: 'Mitä poiston jälkeen jää',
    controller: 'Rekisterinpitäjä',
    officer: 'Tietosuojavastaava',
    noOfficer: 'Ei vielä ilmoitettu.',
    authority: 'Valvontaviranomainen',
    transfers: 'Siirto ETA-alueen ulkopuolelle',
    noTransfers: 'Ei siirretä. Kaikki on kaupungin omassa tietokannassa.',
    security: 'Turvallisuus',
    securityMeasures: [
      'Jokainen toimistossa näkee vain sen, mihin rooli oikeuttaa, ja kirjautuu avainkoodilla tai salasanalla ja koodilla.',
      'Salaisuudet, luonnokset ja viestit ovat tietokannassa sinetöityinä; linkeistä siellä on vain tarkistussummat.',
      'Toimiston teot ovat lokissa, jota ei voi jälkikäteen muuttaa. Toimiston ulkopuolisista siinä on vain tunnuksia.',
      'Aikansa säilytetty poistuu itsestään kerran vuorokaudessa.',
    ],
  },
  en: {
    bases: {
      consent: 'Consent (GDPR art. 6(1)(a))',
      contract: 'Contract (GDPR art. 6(1)(b))',
      legal_obligation: 'Legal obligation (GDPR art. 6(1)(c))',
      public_task: 'Task in the public interest (GDPR art. 6(1)(e))',
    },
    purpose: 'Purpose',
    basis: 'Legal basis',
    whose: 'Whose data',
    fields: 'Data',
    recipients: 'Who gets it',
    nobody: 'Nobody but the city’s own staff.',
    period: 'How long',
    stays: 'What stays after erasing',
    controller: 'Controller',
    officer: 'Data protection officer',
    noOfficer: 'Not named yet.',
    authority: 'Supervisory authority',
    transfers: 'Transfers outside the EEA',
    noTransfers: 'None. Everything is in the city’s own database.',
    security: 'Security',
    securityMeasures: [
      'Everybody in the office sees only what their role allows, and signs in with a passkey, or a password and a code.',
      'Secrets, drafts and mails are sealed in the database; of links it holds checksums alone.',
      'What is done in the office stands in a log that cannot be changed later. Of people outside the office it holds numbers alone.',
      'What is over its period is removed by itself, once a day.',
    ],
  },
  ar: {
    bases: {
      consent: 'الموافقة (اللائحة العامة لحماية البيانات، المادة 6‏(1)(أ))',
      contract: 'العقد (المادة 6‏(1)(ب))',
      legal_obligation: 'التزام قانوني (المادة 6‏(1)(ج))',
      public_task: 'مهمة للمصلحة العامة (المادة 6‏(1)(هـ))',
    },
    purpose: 'الغرض',
    basis: 'الأساس القانوني',
    whose: 'بيانات من',
    fields: 'البيانات',
    recipients: 'من يحصل عليها',
    nobody: 'لا أحد سوى موظفي المدينة.',
    period: 'المدة',
    stays: 'ما يبقى بعد المحو',
    controller: 'المسؤول عن البيانات',
    officer: 'مسؤول حماية البيانات',
    noOfficer: 'لم يُعيَّن بعد.',
    authority: 'السلطة الرقابية',
    transfers: 'النقل خارج المنطقة الاقتصادية الأوروبية',
    noTransfers: 'لا يوجد. كل شيء في قاعدة بيانات المدينة.',
    security: 'الأمان',
    securityMeasures: [
      'لا يرى أي موظف إلا ما يسمح به دوره، ويدخل بمفتاح مرور أو بكلمة مرور ورمز.',
      'الأسرار والمسودات والرسائل مختومة في قاعدة البيانات، ولا يُحفظ من الروابط إلا بصمتها.',
      'ما يجري في المكتب مدوّن في سجل لا يمكن تعديله لاحقًا، ولا يرد فيه عن غير العاملين إلا أرقام.',
      'ما انقضت مدته يُحذف تلقائيًا مرة كل يوم.',
    ],
  },
}
