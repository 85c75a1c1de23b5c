import { entryFiles, type Files } from './city.ts'

/** A small register with what is public and what must never be: everything of that is called SECRET somewhere. */
export const REGISTER: Files = {
  'register/sources.csv':
    'key,name:sv,name:fi,name:en,name:ar,url,said_on\nlist,listan,lista,the list,SECRETAR,https://city.example/list,\n',
  'register/parties.csv': [
    'key,kind,name,name:fi,name:ar,variants,country,latitude,longitude,website,wikidata,own,consented_on,population,population_on,population_source,audiences,themes,part_of,source',
    'home,city,Home,,,,FI,60.2,24.65,,Q1,yes,,,,,,,,',
    'gatchina,city,Gatchina,Hatsina,SECRETAR,ru=Гатчина,RU,59.57,30.12,,Q200880,,,94377,2021,list,immigrants,culture,,list',
    'paritsy,city,Paritsy,,,,RU,,,,,,,,,,,,gatchina,',
    'ring,network,The ring,,,,,,,https://ring.example,,,,,,,,,,',
    'listed,company,"=cmd|\'/c calc\'!A1",,,,SE,,,,,,2016-03-14,,,,,,,',
    'unlisted,company,SECRET company,,,,SE,59.3,18.1,,,,,,,,,,,',
  ].join('\n'),
  'register/ties.csv': [
    'key,kind,parties,name:en,name:ar,signed,officer,fee,currency,note:en,class,themes,public',
    'twin-gatchina,twin_town,gatchina,,SECRETAR,1968,SECRET officer,,,,,culture,',
    'ring-member,membership,ring,The ring,,2001,SECRET officer,70707,EUR,,full,,',
    'hidden,contact,ring,SECRET tie,,,,,,,,,no',
    'with-unlisted,cooperation,ring;unlisted,SECRET agreement,,,,,,,,,',
  ].join('\n'),
  'register/tie-states.csv': [
    'tie,state,since,source,decision,certain,note:ar',
    'twin-gatchina,in_force,1968,list,,,SECRETAR',
    'twin-gatchina,ended,2022-03-14,list,City board § 91,,',
    'ring-member,in_force,2001,,,,',
    'hidden,in_force,2001,,SECRET decision,,',
  ].join('\n'),
  'register/activities.csv': [
    'key,kind,name,name:fi,from,to,start,end,zone,roles,place:en,latitude,longitude,audiences,themes,source,source_url,programme',
    'meeting,event,The meeting,Kokous,2015-06-08,2015-06-09,,,,host=home; guest=gatchina; guest=unlisted,A hall,60.185,24.825,immigrants,culture,list,,',
    'evening,event,An evening,,,,2027-02-11T17:30,2027-02-11T19:30,Europe/Helsinki,organiser=ring,,,,,,,,',
    'project,project,The project,,2013,2015,,,,lead=home; funder=ring 1300000 EUR,,,,,,,,Horizon',
    'prize,award,The prize,,2018-05,,,,,awarder=gatchina; recipient=home,,,,,,,,',
  ].join('\n'),
  'register/claims.csv': [
    'subject,attribute,value,claimant,source,source_url,said_on,chosen,reason:en,reason:ar',
    'ties/twin-gatchina,signed,1968,A newspaper,list,,2020-10,yes,Nobody else says,SECRETAR',
    'ties/twin-gatchina,signed,1971,Somebody,list,,,,,',
    'ties/ring-member,amount,70707,SECRET claimant,list,,,,,',
    'ties/hidden,exists,yes,SECRET claimant,list,,,,,',
    'parties/unlisted,exists,yes,SECRET claimant,list,,,,,',
    'activities/project,amount,1300000 EUR,The city,list,,,,,',
  ].join('\n'),
  ...entryFiles('stories/award', {
    facts: 'original: sv\naudiences: [immigrants]\nthemes: [culture]\nabout: [parties/gatchina]\nwhen: 2016-03-14',
    title: { sv: 'Priset', fi: 'Palkinto', ar: 'SECRETAR' },
    body: 'Läs om [Gatchina](entry:parties/gatchina).',
    front: { fi: 'outdated: true' },
  }),
  ...entryFiles('stories/draft', { title: { sv: 'SECRET draft' }, front: { sv: 'state: draft' } }),
  ...entryFiles('stories/later', {
    title: { sv: 'SECRET story of tomorrow' },
    front: { sv: 'state: published\npublished: 2099-01-01T09:00' },
  }),
  ...entryFiles('stories/gone', {
    title: { sv: 'SECRET withdrawn' },
    front: { sv: 'state: withdrawn\nnotice: It was wrong' },
  }),
  ...entryFiles('highlights/finalist', { title: { sv: 'Finalist', en: 'Finalist' } }),
}

/** Every list of the interface in every form that it has. */
export const LISTS: readonly string[] = [
  ...['', '.csv', '.geojson', '.jsonld'].flatMap((form) => [`parties${form}`, `activities${form}`]),
  ...['', '.csv', '.jsonld'].flatMap((form) =>
    ['ties', 'stories', 'highlights', 'pages', 'audiences', 'themes'].map((name) => `${name}${form}`),
  ),
  ...['', '.csv'].flatMap((form) => [`figures${form}`, `claims${form}`, `members${form}`]),
]
