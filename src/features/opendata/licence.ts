/** Under which terms the city gives away its data, wherever they are told. */
export const LICENCE = {
  name: 'Creative Commons Attribution 4.0 International',
  short: 'CC BY 4.0',
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** As the metadata of open data in the EU name it (EU Vocabularies, Licence). */
  euUrl: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
} as const

/** The version of the interface: the first number stands in its addresses. */
export const API_VERSION = '1.0.0'
