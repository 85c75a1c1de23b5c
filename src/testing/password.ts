/**
 * The password of everybody whom a test lets into the office, with its hash: hashing takes a fifth of a second of a
 * processor, for each of hundreds.
 */
export const TEST_PASSWORD = {
  words: 'korsord lampa vinter',
  hash: 'scrypt$Kivx3UONV2vI_wGtce_bJA$opFfq4ia2M_AL2_4JE9aiqhP2N59lJrGl6uTMOtPa_k',
}
