import type { OwnTexts } from './own.texts.ts'

export const sv: OwnTexts = {
  title: 'Dina uppgifter',
  lead: (city) =>
    `Här står vad ${city} sparar om personer, varför och hur länge, och här kan du se, rätta, ta med dig och radera det som är ditt.`,
  askTitle: 'Se dina egna uppgifter',
  askLead:
    'Skriv din e-postadress. Vi skickar en länk dit, som visar allt som finns om adressen. Länken gäller i 24 timmar.',
  email: 'E-postadress',
  emailWrong: 'Skriv en e-postadress, som namn@exempel.fi.',
  ask: 'Skicka länken',
  sent: 'En länk är på väg till adressen, om den finns. Kommer inget mejl inom en kvart, titta i skräpposten.',
  wrongTitle: 'Det här behöver rättas',
  rightsTitle: 'Dina rättigheter',
  rights: [
    'Du har rätt att se det som finns om dig, rätta det, ta det med dig och radera det. Det gör du själv med länken ovan.',
    'Det som vilar på samtycke kan du säga nej till när som helst. Det gör inte det som varit olagligt.',
    'Du kan också skriva till oss på papper, be om begränsning eller invända mot en behandling: vi svarar inom en månad.',
    'Är du inte nöjd kan du vända dig till tillsynsmyndigheten.',
  ],
  recordTitle: 'Vad som sparas',
  responsibleTitle: 'Vem du vänder dig till',
  ownTitle: 'Det här finns om dig',
  ownLead: (address) => `Allt som är knutet till ${address}.`,
  nothing: 'Ingenting finns om den här adressen.',
  take: 'Ta med dig allt (JSON)',
  takeHint: 'En fil som människor och program kan läsa.',
  changeTitle: 'Rätta dina uppgifter',
  name: 'Namn',
  phone: 'Telefon',
  lang: 'Språk som vi skriver på',
  tooLong: 'Skriv högst 120 tecken.',
  save: 'Spara',
  changed: 'Dina uppgifter är ändrade.',
  erase: 'Radera allt',
  eraseTitle: 'Radera dina uppgifter',
  eraseLead:
    'Det går inte att ångra. Det gäller inte bara det som syns: även det som väntar på att skickas, och varje fil som kan nämna dig. Hör du till ett besök som ännu inte ägt rum når vi dig inte längre.',
  goes: 'Det här raderas',
  stays: 'Det här blir kvar, och varför',
  nothingStays: 'Ingenting.',
  eraseNow: 'Ja, radera allt',
  keep: 'Nej, behåll det',
  erasedTitle: 'Dina uppgifter är raderade',
  erased:
    'Ingenting finns kvar om dig. Vi försöker skicka en sista bekräftelse till adressen; sedan känner vi den inte längre.',
  mail: ({ city, link }) => ({
    subject: `Dina uppgifter hos ${city}`,
    text: `Hej!\n\nMed den här länken ser du vad ${city} sparar om den här adressen. Du kan rätta det, ta det med dig eller radera det:\n\n${link}\n\nLänken gäller i 24 timmar. Har du inte bett om den kan du slänga det här mejlet: ingen annan ser något.\n`,
  }),
  doneMail: ({ city }) => ({
    subject: `Raderat: dina uppgifter hos ${city}`,
    text: `Hej!\n\nAllt som ${city} sparade om den här adressen är raderat. Det här är det sista mejlet: nu känner vi inte adressen längre.\n`,
  }),
}
