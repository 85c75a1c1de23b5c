import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'

// RFC 8301 3.2: signers use at least 1024 bits and should use 2048, and receivers take up to 4096.
const BITS = { least: 1024, own: 2048, most: 4096 }

/** A private key for signing mails, as PEM. */
export function makeDkimKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: BITS.own })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** Whether a text is a private key that mails can be signed with. */
export function isDkimKey(text: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(text)
    const bits = asymmetricKeyDetails?.modulusLength ?? 0
    return asymmetricKeyType === 'rsa' && bits >= BITS.least && bits <= BITS.most
  } catch {
    return false
  }
}

/** What stands in the DNS for a key, so that receivers can check what it signed (RFC 6376 3.6.1). */
export function dkimRecord(
  { domain, selector }: { domain: string; selector: string },
  privateKey: string,
): { name: string; value: string } {
  const key = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64')
  return { name: `${selector}._domainkey.${domain}`, value: `v=DKIM1; k=rsa; p=${key}` }
}
