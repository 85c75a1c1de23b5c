import type { CompanyMails, CompanyTexts } from './company.texts.ts'

/** The public texts of companies in English. */
export const companyTextsEn: CompanyTexts = {
  title: 'Register your company',
  lead: (city) =>
    `For companies that come from other countries and work in ${city}. You keep the record of your company true yourself, and decide yourself whether others see it.`,
  steps:
    'First you confirm your address by a mail. Then we take a look, mostly within some days. Once a year we ask whether all is still right.',
  parts: { company: 'The company', contact: 'Contact person', wishes: 'What you want', directory: 'The directory' },
  fields: {
    name: { label: 'Name of the company' },
    country: { label: 'Country that it comes from' },
    field: { label: 'Field' },
    year: { label: 'Year in which it came here', hint: 'Four digits, like 2019.' },
    employees: { label: 'Number of employees here' },
    website: { label: 'Website' },
    contact: { label: 'Your name' },
    role: { label: 'What you are there' },
    email: { label: 'Mail address', hint: 'We send the link to your page there.' },
    phone: { label: 'Telephone', hint: 'With the country code. Only for what is urgent.' },
    lang: { label: 'Language that we write to you in' },
    langs: { label: 'Languages that can be spoken with you' },
    wants: { label: 'What do you want?', hint: 'Tick what suits you. All of it can be changed later.' },
    consents: {
      label: 'Standing in the directory',
      hint: 'We then show name, country, field, year of arrival, number of employees, website and description on our site and in the open data. The contact person is never shown. Without your yes the company only counts in the figures. You can take it back at any time.',
    },
  },
  description: (language) => `Short description: ${language}`,
  descriptionHint: 'Some sentences, 600 characters at most. May be left empty.',
  wants: {
    news: 'Get news for companies',
    visits: 'Be told of visits and events',
    host: 'Receive visitors',
  },
  consent: 'Yes, the company may stand in the public directory',
  consentYes: 'yes',
  consentNo: 'no',
  chooseCountry: 'Choose a country',
  chooseField: 'Choose a field',
  privacy:
    'What we know of the contact person we use only to keep contact with the company. It is erased when you want it to be, and at the latest when the company has not answered for two years.',
  send: 'Send',
  proveTitle: 'Is this your address?',
  proveLead: (name) => `Somebody has registered the company ${name} with this address.`,
  proveAddress: 'Somebody wants the mail of the company to go to this address.',
  own: {
    waiting: 'This waits for our look. Nothing is public yet.',
    changeWaits: 'Your changes wait for our look. Until then others see what held before.',
    listed: 'The company stands in the directory.',
    unlisted: 'The company does not stand in the directory. It only counts in the figures.',
    declined: 'We have not been able to take this:',
    toPage: 'The page of the company',
    checkLead: 'See whether what stands above is right. If not, change it below.',
    change: 'Change',
    changeLead: 'Contact and wishes change at once. What others see we look at first.',
    save: 'Save',
    withdrawTitle: 'Leave the directory',
    withdrawLead: 'The company is gone at once from the directory, the search, the feeds and the open data.',
    withdraw: 'Withdraw the consent',
    addressTitle: 'Another mail address',
    addressLead:
      'We send a link to the new address. The old one holds until the link has been opened and the button pressed.',
    addressSend: 'Send the link',
    eraseTitle: 'Erase everything',
    eraseLead:
      'What we know of the company and of you is erased for good. What the company has done with the city, like events, may stay in the register, unseen by others. If you follow our news, you leave by the link in those mails.',
    erase: 'Erase everything',
    eraseYes: 'Yes, erase for good',
    erased: 'We have erased what we knew of the company and of you. Thank you for the time together.',
    done: {
      proven: 'Thank you! The address is confirmed, and we have got everything. The link to this page is in your mail.',
      saved: 'The changes are saved.',
      waits: 'The changes are saved. What others see we look at first.',
      checked: 'Thank you. We ask again in a year.',
      withdrawn: 'The company is no longer seen.',
      mailed: 'We have sent a link to the new address.',
      address: 'The new address holds from now on.',
    },
  },
}

/** The mails to companies in English. */
export const companyMailsEn: CompanyMails = {
  prove: ({ company, city, link, ignore }) => ({
    subject: `Confirm the registration of ${company}`,
    lines: [
      `somebody has registered the company ${company} with ${city} and given this address. Was it you? Open the link and press the button.`,
      link,
      ignore,
    ],
  }),
  address: ({ company, link, ignore }) => ({
    subject: `Confirm the address of ${company}`,
    lines: [
      `somebody wants the mail for ${company} to go to this address. Open the link and press the button.`,
      link,
      ignore,
    ],
  }),
  received: ({ company, city, link }) => ({
    subject: `${company}: we have got everything`,
    lines: [
      `we now take a look at what you told us of ${company}, and write to you when that is done. Your page shows all that we keep; there you can change it or erase it.`,
      link,
      'The link is yours alone: do not pass it on.',
      city,
    ],
  }),
  accepted: ({ company, city, link, more }) => ({
    subject: `${company}: accepted`,
    lines: [
      `we have looked at what you told us of ${company}.${more ? ` This is how everybody sees it: ${more}` : ' The company does not stand in the directory, as you decided.'}`,
      'Your own page:',
      link,
      city,
    ],
  }),
  declined: ({ company, city, link, more }) => ({
    subject: `${company}: we could not take this`,
    lines: [
      `we have looked at what you told us of ${company}, and cannot take it:`,
      more,
      'You can change it on your page, and we look again.',
      link,
      city,
    ],
  }),
  ask: ({ company, city, link }) => ({
    subject: `Is what we know of ${company} still right?`,
    lines: [
      'once a year we ask whether all is still right. Open your page: one press on the button is enough, or change what is wrong.',
      link,
      city,
    ],
  }),
  remind: ({ company, city, link }) => ({
    subject: `Reminder: is what we know of ${company} still right?`,
    lines: [
      'we have not heard from you. Open your page and press the button if all is right, or change what is wrong.',
      link,
      city,
    ],
  }),
  tell: ({ company, city, link, more }) => ({
    subject: `${company} leaves the directory on ${more}`,
    lines: [
      `we no longer know whether what we show of ${company} is right. If we hear nothing, it is taken out on ${more}. One press on the button on your page is enough for it to stay.`,
      link,
      city,
    ],
  }),
  lapse: ({ company, city, link }) => ({
    subject: `${company} has left the directory`,
    lines: [
      `we were not told whether what we showed of ${company} is right, so it is no longer shown. Do you want to come back? You can on your page.`,
      link,
      city,
    ],
  }),
}
